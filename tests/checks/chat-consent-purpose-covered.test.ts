import check from '../../lib/checks/chat-consent-purpose-covered.ts';
import type { ConsentFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aBanner, aCookie, aKey, aLayer, anOffer, anOpenedWidget, aWidget, aWrite, consented, seqs, watched, type Cell } from '../support/facts.ts';

const [write, banner] = [seqs(), seqs()];
const accepted = (more: Partial<ConsentFact> = {}) => consented(['undecided', 'accepted'], { banner: aBanner({ choice: 'accepted', cites: banner }), ...more });
const base = { widgets: [aWidget()], consent: accepted({ chatCovered: true }), watch: [watched('accepted × closed')] };
const wrote = (cell: Cell, covered: boolean | null, more: Parameters<typeof aCookie>[1] = {}) =>
  ({ ...base, consent: accepted({ chatCovered: covered }), storage: [aCookie('parley_id', { writes: [aWrite(cell, { cites: write })], ...more })] });

describeCheck(check, [
  { name: 'named in the banner', expect: 'pass', cites: [...write, ...banner], facts: wrote('accepted × closed', true) },
  { name: 'a choice of its own, granted', expect: 'pass', facts: { ...wrote('partial × closed', null), consent: consented(['undecided', 'partial'], { chatGranted: true }) } },
  { name: 'advertising upon the opening, named', expect: 'pass', facts: { ...wrote('accepted × opened', true, { purpose: 'marketing' }), widgets: [anOpenedWidget()] } },

  { name: 'not named', expect: 'review', cites: write, facts: wrote('accepted × closed', false), says: 'names neither a chat nor its vendor' },
  { name: 'advertising upon the opening, not named', expect: 'review', facts: { ...wrote('accepted × opened', false, { purpose: 'marketing' }), widgets: [anOpenedWidget()] } },
  { name: 'a banner that could not be read', expect: 'review', facts: { ...wrote('accepted × closed', null), banner: anOffer({ first: null }) }, says: 'could not be read' },
  { name: 'a banner that was not described', expect: 'review', facts: wrote('accepted × closed', null) },
  { name: 'the rest of it was read, and it is not known', expect: 'review', facts: { ...wrote('accepted × closed', null), banner: anOffer({ second: aLayer() }) } },

  { name: 'it may be named behind the settings', expect: 'untested', facts: { ...wrote('accepted × closed', null), banner: anOffer() }, says: 'open the settings of the banner' },
  { name: 'not accepted yet', expect: 'untested', facts: { ...base, consent: consented(['undecided']), watch: [watched('undecided × closed')] }, says: 'Accept everything' },
  { name: 'accepted a moment ago', expect: 'untested', facts: { ...base, watch: [watched('accepted × closed', { afterLoadMs: 2_000 })] }, says: 'Stay 8 seconds more' },
  { name: 'a banner may still come', expect: 'untested', facts: { ...base, consent: consented(['no-banner']), watch: [watched('no-banner × closed', { afterLoadMs: 2_000 })] } },

  { name: 'nothing stored after acceptance', expect: 'inapplicable', facts: base, says: 'nothing that rests on' },
  { name: 'the conversation’s own, upon the opening', expect: 'inapplicable', facts: wrote('accepted × opened', false) },
  { name: 'a setting that singles out nobody', expect: 'inapplicable', facts: { ...base, consent: accepted({ chatCovered: false }), storage: [aKey('parley_open', { writes: [aWrite('accepted × closed', { identifies: false })] })] } },
  { name: 'the CDN’s', expect: 'inapplicable', facts: wrote('accepted × closed', false, { infrastructure: true }) },
  { name: 'before the answer, which other checks judge', expect: 'inapplicable', facts: wrote('undecided × closed', false) },
  { name: 'no banner at all', expect: 'inapplicable', facts: { ...base, consent: consented(['no-banner']), watch: [watched('no-banner × closed')] } },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('accepted × none')] } },
  { name: 'no chat yet', expect: 'untested', facts: {} },
]);
