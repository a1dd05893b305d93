import check from '../../lib/checks/notice-dpo-contact.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, seqs } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

const cites = seqs();
const of = (site: string) => ({ site, visit: 0, startedAt: 1_790_000_000_000 });
const silent = aNotice({ cites }, ['dpo-contact']);
const traced = { ...silent, traces: [{ kind: 'dpo-contact' as const, sentence: 'Conformément au RGPD.' }] };

describeCheck(check, [
  // Its maker says where to write: a firm that needs no officer is not asked for one.
  ...mentionStories('dpo-contact', 'inapplicable', {}, 'inapplicable'),
  { name: 'none named, and nowhere to write', expect: 'warn', facts: { notices: [{ ...silent, contact: false }] }, cites, alone: false, says: 'No other way to write' },
  { name: 'perhaps named, and nowhere to write', expect: 'review', facts: { notices: [{ ...traced, contact: false }] }, says: 'RGPD' },
  { name: 'the notice says that there is none', expect: 'inapplicable', facts: { notices: [{ ...traced, deniesOfficer: 'Nous n’avons pas de délégué à la protection des données.' }] }, says: 'says that there is no' },
  { name: 'a ministry that says it has none', expect: 'fail', facts: { site: of('sante.gouv.fr'), notices: [{ ...silent, deniesOfficer: 'Nous n’avons pas de délégué à la protection des données.' }] }, cites, alone: false },
  { name: 'a ministry that names none', expect: 'fail', facts: { site: of('sante.gouv.fr'), notices: [silent] }, cites, alone: false, says: 'public body' },
  { name: 'a ministry that perhaps names one', expect: 'review', facts: { site: of('sante.gouv.fr'), notices: [traced] } },
  { name: 'a ministry that names one', expect: 'pass', facts: { site: of('sante.gouv.fr'), notices: [aNotice()] } },
  { name: 'a firm whose name ends like a ministry’s', expect: 'inapplicable', facts: { site: of('bonjourgouv.fr'), notices: [silent] }, says: 'Most small firms need none' },
]);
