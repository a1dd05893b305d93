import check from '../../lib/checks/chat-region-host.ts';
import type { WidgetFact } from '../../lib/model/facts.ts';
import type { Region } from '../../lib/model/rules.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenedWidget, seqs, watched } from '../support/facts.ts';

const [eu, us] = [seqs(), seqs()];
const host = (region: Region, cites = seqs(), confirmed = true) => ({ host: `api.${region.toLowerCase()}.parley.example`, region, confirmed, cites });
const chat = (offered: readonly Region[], ...regions: NonNullable<WidgetFact['regions']>) =>
  anOpenedWidget({ regions, maker: { company: 'Parley', country: 'US', standing: 'framework', act: 'x', consentMode: null, regions: offered } });
const watch = [watched('no-banner × opened')];
const BOTH = ['EU', 'US'] as const;

describeCheck(check, [
  { name: 'the European host', expect: 'pass', cites: eu, facts: { watch, widgets: [chat(BOTH, host('EU', eu))] }, says: 'Parley was called at api.eu.parley.example: region “European Union”' },
  { name: 'the American one, though there is a European one', expect: 'warn', alone: true, cites: us, facts: { watch, widgets: [chat(BOTH, host('US', us))] } },
  { name: 'the British one', expect: 'warn', facts: { watch, widgets: [chat(['EU', 'UK'], host('UK'))] } },
  { name: 'both', expect: 'review', cites: [...eu, ...us], facts: { watch, widgets: [chat(BOTH, host('US', us), host('EU', eu))] } },
  { name: 'a host that is a lead only', expect: 'review', facts: { watch, widgets: [chat(BOTH, host('US', us, false))] } },
  { name: 'leads only, and nothing offered for certain', expect: 'review', facts: { watch, widgets: [chat([], host('EU', eu, false))] } },
  { name: 'opened, and none of those hosts', expect: 'review', facts: { watch, widgets: [chat(BOTH)] } },
  { name: 'opened a moment ago', expect: 'untested', facts: { watch: [watched('no-banner × opened', { afterLoadMs: 500 })], widgets: [chat(BOTH)] } },
  { name: 'not opened', expect: 'untested', facts: { watch: [watched('no-banner × closed')], widgets: [chat(BOTH)] }, says: 'Open the chat.' },
  { name: 'a vendor without regions', expect: 'inapplicable', facts: { watch, widgets: [chat([])] } },
  { name: 'a vendor with regions, none in Europe', expect: 'inapplicable', facts: { watch, widgets: [chat(['US', 'elsewhere'], host('US', us))] } },
  { name: 'a vendor nobody knows', expect: 'inapplicable', facts: { watch, widgets: [anOpenedWidget({ maker: null })] } },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
