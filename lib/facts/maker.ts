import type { MakerFact, WidgetFact } from '../model/facts.ts';
import { hostMatches } from '../match.ts';
import type { CountryRule } from '../model/rules.ts';
import { isNonEmpty } from '../model/text.ts';
import { hostOfUrl, pathOf } from './logged-url.ts';
import { couldBe, remembered } from './rule-book.ts';
import type { Visit } from './visit.ts';

/** A row stands for many requests; so many are cited. */
const CITES_AT_MOST = 8;

/** Who makes this chat, and what the law says of that country on the day of the visit. Null: no rule knows it. */
export function makerOf(visit: Visit, vendor: string, countries: readonly CountryRule[]): MakerFact | null {
  const rule = visit.book.rule(vendor);
  if (rule === null) return null;
  const day = new Date(visit.startedAt).toISOString().slice(0, 10);
  const decision = countries.find(({ country, from, until, source }) => country === rule.country && source.confirmed && (from === undefined || from <= day) && (until === undefined || day <= until));
  return {
    company: rule.company, country: rule.country, standing: decision?.standing ?? null, act: decision?.act ?? null,
    consentMode: rule.consentMode?.source.confirmed === true ? rule.consentMode.how : null,
    regions: [...new Set((rule.regions ?? []).filter(({ confirmed }) => confirmed).map(({ region }) => region))],
  };
}

/** Hosts that tell where this vendor keeps conversations, of those that were asked. In order of first request. */
export function regionsOf(visit: Visit, vendor: string): NonNullable<WidgetFact['regions']> {
  const known = visit.book.rule(vendor)?.regions ?? [];
  if (known.length === 0) return [];
  const few = remembered((host: string) => known.filter((one) => couldBe(one.host, host)));
  const found = new Map<string, { readonly region: (typeof known)[number]; readonly cites: number[] }>();
  for (const { data: { url }, seq } of visit.of('request')) {
    const host = hostOfUrl(url);
    if (host === null) continue;
    const region = few(host).find((one) => hostMatches(one.host, host, pathOf(url)));
    if (region === undefined) continue;
    const held = found.get(host) ?? { region, cites: [] };
    found.set(host, held);
    if (held.cites.length < CITES_AT_MOST) held.cites.push(seq);
  }
  return [...found].flatMap(([host, { region, cites }]) => (isNonEmpty(cites) ? [{ host, region: region.region, confirmed: region.confirmed, cites }] : []));
}
