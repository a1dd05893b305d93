import check from '../../lib/checks/dpf-certification.ts';
import type { MakerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aWidget, seqs, watched } from '../support/facts.ts';

const [american, french] = [seqs(), seqs()];
const made = (more: Partial<MakerFact>, cites = seqs(), vendor = 'parley') => aWidget({ vendor, cites, maker: { company: 'Parley Inc.', country: 'US', standing: 'framework', act: 'Decision (EU) 2023/1795', consentMode: null, regions: [], ...more } });
const inFrance = made({ company: 'Causons SAS', country: 'FR', standing: 'eea', act: null }, french, 'causons');

describeCheck(check, [
  { name: 'an American company', expect: 'review', facts: { widgets: [inFrance, made({}, american)] }, cites: american, spares: french, says: 'https://www.dataprivacyframework.gov/list' },
  { name: 'a French company', expect: 'inapplicable', facts: { widgets: [inFrance] } },
  { name: 'free software of no company', expect: 'inapplicable', facts: { widgets: [made({ company: null, country: null, standing: null, act: null })] } },
  { name: 'a company of no known country', expect: 'untested', facts: { widgets: [inFrance, made({ country: null, standing: null, act: null })] }, says: 'Find out first' },
  { name: 'a stranger', expect: 'untested', facts: { widgets: [aWidget({ vendor: 'unknown:chat.elsewhere.example', foundBy: 'shape', hosts: ['chat.elsewhere.example'], maker: null })] } },
  { name: 'the site’s own chat', expect: 'inapplicable', facts: { widgets: [aWidget({ foundBy: 'shape', hosts: ['shop.example'] })] } },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
