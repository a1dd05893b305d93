import check from '../../lib/checks/chat-vendor-consent-mode.ts';
import type { MakerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, aWidget, aWrite, consented, recorded, seqs, watched, type Cell } from '../support/facts.ts';

const [write, widget] = [seqs(), seqs()];
const maker: MakerFact = { company: 'Parley SAS', country: 'FR', standing: 'eea', act: 'GDPR', consentMode: 'parleyWaits', regions: [] };
const base = { widgets: [aWidget({ maker, cites: widget })], consent: consented(['undecided']), watch: [watched('undecided × closed')] };
const wrote = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}) => ({ ...base, storage: [aCookie('parley_id', { writes: [aWrite(cell, { cites: write })], ...more })] });

describeCheck(check, [
  { name: 'it stores before the opening, and could wait', expect: 'warn', alone: true, cites: [...write, ...widget], facts: wrote('undecided × closed'), says: /was stored before[^]*an option to wait for an agreement: “parleyWaits”\. It does not seem to be in use/ },
  { name: 'weakly attributed', expect: 'review', facts: wrote('undecided × closed', { confidence: 'medium' }) },
  { name: 'watched late', expect: 'review', facts: { ...wrote('undecided × closed'), recording: recorded({ fromStart: false }) } },
  { name: 'nothing before the opening', expect: 'pass', cites: widget, facts: base },
  { name: 'only upon the opening', expect: 'pass', facts: wrote('undecided × opened') },
  { name: 'only after acceptance, which is what waiting means', expect: 'pass', facts: { ...wrote('accepted × closed'), consent: consented(['undecided', 'accepted']), watch: [watched('undecided × closed'), watched('accepted × closed')] } },
  { name: 'another chat’s', expect: 'pass', facts: wrote('undecided × closed', { vendor: 'other' }) },
  { name: 'the CDN’s', expect: 'pass', facts: { ...wrote('undecided × closed', { infrastructure: true, confidence: 'medium' }) } },
  { name: 'too short', expect: 'untested', facts: { ...base, watch: [watched('undecided × closed', { afterLoadMs: 2_000 })] }, says: 'Stay 8 seconds more' },
  { name: 'accepted at once', expect: 'untested', facts: { ...base, consent: consented(['undecided', 'accepted']), watch: [watched('accepted × closed')] }, says: /^Start a clean visit/ },
  { name: 'it was there before', expect: 'untested', facts: wrote('undecided × opened', { existedBefore: true, writes: [] }) },
  { name: 'nothing seen, watched late', expect: 'untested', facts: { ...base, recording: recorded({ fromStart: false }) } },
  { name: 'a vendor without such an option', expect: 'inapplicable', facts: { ...wrote('undecided × closed'), widgets: [aWidget({ maker: { ...maker, consentMode: null } })] } },
  { name: 'a vendor nobody knows', expect: 'inapplicable', facts: { ...wrote('undecided × closed'), widgets: [aWidget({ maker: null })] } },
  { name: 'no chat yet', expect: 'untested', facts: {} },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('undecided × none')] } },
]);
