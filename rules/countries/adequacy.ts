import type { CountryRule } from '../../lib/model/rules.ts';

/**
 * Adequacy decisions of the European Commission (GDPR art. 45) as of November 2026. The eleven of before 2018 were
 * upheld by the report COM(2024) 7 of 15 January 2024. Not a country, and so not here: the European Patent
 * Organisation (decision of 15 July 2025). Some decisions have limits that cannot be seen from a browser: Canada's
 * covers commercial organisations, Japan's and Korea's what their private-sector laws cover.
 */
const upheld = { what: 'Commission Implementing Decision (EU) 2016/2295, which lists the decisions by number; COM(2024) 7 final, which upholds them', read: '2026-11-22', confirmed: true };

export default [
  { country: 'AD', standing: 'adequate', act: 'Decision 2010/625/EU', source: upheld },
  { country: 'AR', standing: 'adequate', act: 'Decision 2003/490/EC', source: upheld },
  { country: 'CA', standing: 'adequate', act: 'Decision 2002/2/EC', source: upheld },
  { country: 'CH', standing: 'adequate', act: 'Decision 2000/518/EC', source: upheld },
  { country: 'FO', standing: 'adequate', act: 'Decision 2010/146/EU', source: upheld },
  { country: 'GG', standing: 'adequate', act: 'Decision 2003/821/EC', source: upheld },
  { country: 'IL', standing: 'adequate', act: 'Decision 2011/61/EU', source: upheld },
  { country: 'IM', standing: 'adequate', act: 'Decision 2004/411/EC', source: upheld },
  { country: 'JE', standing: 'adequate', act: 'Decision 2008/393/EC', source: upheld },
  { country: 'NZ', standing: 'adequate', act: 'Implementing Decision 2013/65/EU', source: upheld },
  { country: 'UY', standing: 'adequate', act: 'Implementing Decision 2012/484/EU', source: upheld },
  { country: 'JP', standing: 'adequate', from: '2019-01-23', act: 'Implementing Decision (EU) 2019/419',
    source: { what: "Commission's list of adequate countries, as law firms and authorities reproduce it (activemind.legal, cpdp.bg)", read: '2026-11-22', confirmed: true } },
  { country: 'KR', standing: 'adequate', from: '2021-12-17', act: 'Implementing Decision (EU) 2022/254',
    source: { what: "Commission's list of adequate countries, as law firms reproduce it (activemind.legal)", read: '2026-11-22', confirmed: true } },
  // Adopted for four years, extended by six months, then renewed for six years: it was never out of force.
  { country: 'GB', standing: 'adequate', from: '2021-06-28', until: '2031-12-27', act: 'Implementing Decision (EU) 2021/1772, renewed on 19 December 2025',
    source: { what: 'Commission, 19 December 2025, as reported by Chambers and IT Pro: renewed for six years, to December 2031; Mondaq: valid until 27 December 2025 meanwhile', read: '2026-11-22', confirmed: true } },
  { country: 'BR', standing: 'adequate', from: '2026-01-26', act: 'Implementing Decision (EU) 2026/179',
    source: { what: 'europalov.no on Implementing Decision (EU) 2026/179 of 26 January 2026, published 28 January 2026; Stevens & Bolton, 9 February 2026', read: '2026-11-22', confirmed: true } },
  // Upheld by the General Court, T-553/23, 3 September 2025; appeal C-703/25 P is pending.
  { country: 'US', standing: 'framework', from: '2023-07-10', act: 'Implementing Decision (EU) 2023/1795 (EU-US Data Privacy Framework)',
    source: { what: "Commission's list of adequate countries, as law firms reproduce it: applies only to certified companies (activemind.legal)", read: '2026-11-22', confirmed: true } },
] satisfies readonly CountryRule[];
