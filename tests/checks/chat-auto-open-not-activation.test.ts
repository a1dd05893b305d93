import check from '../../lib/checks/chat-auto-open-not-activation.ts';
import type { ConsentState } from '../../lib/model/phase.ts';
import { describeCheck, type Story } from '../support/checks.ts';
import { aCookie, aKey, anOpenedWidget, aWidget, aWrite, consented, recorded, seqs, watched, type Cell } from '../support/facts.ts';

const [write, popUp, widget] = [seqs(), seqs(), seqs()];
const poppedUp = aWidget({ openedBy: 'page', openedAt: 4_000, autoOpenedAt: 4_000, autoOpenCites: popUp });
const watch = [watched('undecided × closed'), watched('undecided × auto-opened')];
const base = { widgets: [poppedUp], consent: consented(['undecided']), watch };
const wrote = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}, writeMore: Parameters<typeof aWrite>[1] = {}) =>
  ({ ...base, storage: [aCookie('parley_id', { writes: [aWrite(cell, { at: 4_200, ...writeMore })], ...more })] });

/** The auto-opened column of the table. */
const COLUMN: Readonly<Record<ConsentState, Story['expect']>> = {
  'no-banner': 'fail', undecided: 'fail', accepted: 'review', partial: 'review', refused: 'fail', withdrawn: 'fail', unknown: 'review',
};

describeCheck(check, [
  ...Object.entries(COLUMN).map(([state, expect]): Story => ({ name: `stored on it, ${state}`, expect, facts: wrote(`${state as ConsentState} × auto-opened`) })),
  { name: 'the finding cites the write and the opening', expect: 'fail', alone: false, facts: wrote('undecided × auto-opened', {}, { cites: write }), cites: [...write, ...popUp],
    says: 'was stored after the chat had opened by itself; the visitor had not answered the banner' },
  { name: 'an identifier in localStorage', expect: 'fail', facts: { ...base, storage: [aKey('parley_id', { writes: [aWrite('undecided × auto-opened')] })] } },

  { name: 'by itself, and nothing stored', expect: 'warn', alone: false, facts: base, cites: popUp, says: 'The Parley chat opened without any act of the visitor.' },
  { name: 'by itself, then used by the visitor, and stored only then', expect: 'warn',
    facts: { ...wrote('undecided × opened'), widgets: [anOpenedWidget({ autoOpenedAt: 4_000, autoOpenCites: popUp })] } },
  { name: 'by itself, and only the CDN’s cookie', expect: 'warn', facts: wrote('undecided × auto-opened', { infrastructure: true }) },
  { name: 'by itself, and a setting that identifies nobody', expect: 'warn', facts: { ...base, storage: [aKey('parley_open', { writes: [aWrite('undecided × auto-opened', { identifies: false })] })] } },
  { name: 'by itself, accepted and named', expect: 'warn', facts: { ...wrote('accepted × auto-opened'), consent: consented(['undecided', 'accepted'], { chatCovered: true }) } },
  { name: 'by itself, some purposes accepted and the chat among them', expect: 'warn', facts: { ...wrote('partial × auto-opened'), consent: consented(['undecided', 'partial'], { chatGranted: true }) } },
  { name: 'stored on it, some purposes accepted and the chat not among them', expect: 'fail', says: 'The chat was not among them.', facts: { ...wrote('partial × auto-opened'), consent: consented(['undecided', 'partial'], { chatGranted: false }) } },
  { name: 'by itself, a chat that waited for the answer', expect: 'warn', facts: { ...wrote('accepted × auto-opened'), consent: consented(['undecided', 'accepted']), widgets: [{ ...poppedUp, cites: seqs() }] } },
  { name: 'by itself, and what was stored before is another check’s', expect: 'warn', facts: wrote('undecided × closed') },
  { name: 'by itself, and the site’s own cookie', expect: 'warn', facts: wrote('undecided × auto-opened', { vendor: null, confidence: null }) },
  { name: 'of two chats one, named', expect: 'warn', facts: { ...base, widgets: [aWidget({ vendor: 'chatty', name: 'Chatty' }), poppedUp] }, says: 'The Parley chat', silent: 'Chatty' },

  { name: 'by whom could not be told', expect: 'review', facts: { ...base, widgets: [aWidget({ unclear: true })] }, says: /could not be told/ },
  { name: 'weakly attributed', expect: 'review', facts: wrote('undecided × auto-opened', { confidence: 'low' }) },
  { name: 'open when watching began: the visitor may have had it open on the page before', expect: 'review', facts: { ...base, recording: recorded({ fromStart: false }) }, says: 'already open when watching began' },

  { name: 'never by itself', expect: 'pass', facts: { widgets: [aWidget({ cites: widget })], consent: consented(['undecided']), watch: [watched('undecided × closed', { pages: 1, scrolled: false })] }, cites: widget },
  { name: 'by the launcher’s click, key, or a button of the page', expect: 'pass', facts: { ...wrote('undecided × opened'), widgets: [anOpenedWidget({ openedFrom: 'page-control' })], watch: [watched('undecided × closed'), watched('undecided × opened')] } },

  { name: 'closed for four seconds', expect: 'untested', facts: { widgets: [aWidget()], watch: [watched('no-banner × closed', { afterLoadMs: 4_000 })] }, says: 'Stay 6 seconds more, without opening the chat.' },
  { name: 'opened by the visitor too soon', expect: 'untested', facts: { widgets: [anOpenedWidget()], watch: [watched('no-banner × closed', { afterLoadMs: 4_000 }), watched('no-banner × opened')] }, says: 'Start a clean visit and stay 10 seconds, without opening the chat.' },
  { name: 'closed, watched late', expect: 'untested', facts: { widgets: [aWidget()], watch: [watched('no-banner × closed')], recording: recorded({ fromStart: false }) } },
  { name: 'no chat yet', expect: 'untested', facts: {} },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
