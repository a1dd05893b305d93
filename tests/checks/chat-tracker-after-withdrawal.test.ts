import check from '../../lib/checks/chat-tracker-after-withdrawal.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, aKey, anOffer, anOpenedWidget, aPage, aRequest, aWidget, aWrite, consented, phase, recorded, seqs, watched, type Cell } from '../support/facts.ts';

/** Accepted at 4 s, withdrawn at 5 s, reloaded at 6 s. */
const consent = consented(['undecided', 'accepted', 'withdrawn']);
const pages = [aPage(), aPage({ at: 6_000 })];
const watch = [watched('accepted × closed', { afterLoadMs: 1_000 }), watched('withdrawn × closed')];
const [write, read, item, widget] = [seqs(), seqs(), seqs(), seqs()];
const base = { widgets: [aWidget({ cites: widget })], consent, pages, watch };
const wrote = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}, writeMore: Parameters<typeof aWrite>[1] = {}) =>
  ({ ...base, storage: [aCookie('parley_id', { writes: [aWrite(cell, { at: 7_000, ...writeMore })], ...more })] });
const wasRead = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}, at = 7_000) =>
  ({ ...base, storage: [aCookie('parley_id', { host: 'parley.example', party: 'third', existedBefore: true, identifies: true, reads: [{ at, phase: phase(cell), cites: read }], ...more })] });

describeCheck(check, [
  { name: 'an identifier still sent to the vendor', expect: 'fail', alone: true, facts: wasRead('withdrawn × closed'), cites: [...read, ...widget], says: 'was sent to its vendor before the chat was opened; the visitor had withdrawn an earlier agreement' },
  { name: 'an identifier written again', expect: 'fail', facts: wrote('withdrawn × closed', {}, { cites: write }), cites: write },
  { name: 'in localStorage', expect: 'fail', facts: { ...base, storage: [aKey('parley_id', { writes: [aWrite('withdrawn × closed', { at: 7_000 })] })] } },
  { name: 'on an automatic opening', expect: 'fail', facts: wrote('withdrawn × auto-opened') },
  { name: 'of the site’s host, sent to the vendor’s', expect: 'fail', facts: { ...wasRead('withdrawn × closed', { party: 'first' }), requests: [aRequest('withdrawn × closed', { cites: read })] } },

  { name: 'stays on the site’s host, unread', expect: 'warn', alone: false, facts: wrote('accepted × closed', { removed: false, cites: item }, { at: 4_500 }), cites: item, says: 'was already there when the visitor withdrew the agreement and stayed, without being read or sent since.' },

  { name: 'before any reload', expect: 'review', facts: wrote('withdrawn × closed', {}, { at: 5_500 }), says: 'Reload the page.' },
  { name: 'weakly attributed', expect: 'review', facts: wrote('withdrawn × closed', { confidence: 'medium' }) },
  { name: 'too close to the click', expect: 'review', facts: wrote('withdrawn × closed?') },
  { name: 'sent, and nobody knows whether it identifies', expect: 'review', facts: { ...base, storage: [aCookie('parley_id', { party: 'third', existedBefore: true, reads: [{ at: 7_000, phase: phase('withdrawn × closed'), cites: read }] })] } },
  { name: 'analytics after the visitor opened the chat', expect: 'review', facts: { ...wrote('withdrawn × opened', { purpose: 'analytics' }), widgets: [anOpenedWidget()] }, says: 'more than the conversation is known to need' },

  { name: 'nothing, after a reload', expect: 'pass', facts: base, cites: widget },
  { name: 'the conversation’s own after the visitor opened the chat', expect: 'pass', cites: write, facts: { ...wrote('withdrawn × opened', {}, { cites: write }), widgets: [anOpenedWidget()] } },
  { name: 'stays, and the conversation the visitor asked for uses it', expect: 'pass', facts: { ...wrote('accepted × closed', { removed: false, reads: [{ at: 9_000, phase: phase('withdrawn × opened'), cites: read }] }, { at: 4_500 }), widgets: [anOpenedWidget()], requests: [aRequest('withdrawn × opened', { cites: read })] } },
  { name: 'stays under the vendor’s address, unread: the site cannot delete it', expect: 'pass', facts: wasRead('accepted × closed', { removed: false }, 4_500) },
  { name: 'the CDN’s cookie', expect: 'pass', facts: wrote('withdrawn × closed', { infrastructure: true }) },
  { name: 'a setting that identifies nobody', expect: 'pass', facts: { ...base, storage: [aKey('parley_lang', { writes: [aWrite('withdrawn × closed', { at: 7_000, identifies: false })] })] } },
  { name: 'while the agreement stood', expect: 'pass', facts: wrote('accepted × closed', {}, { at: 4_500 }) },

  { name: 'withdrawn, and not reloaded', expect: 'untested', facts: { ...base, watch: [watched('withdrawn × closed', { freshLoad: false })] }, says: 'Reload the page, without opening the chat.' },
  { name: 'withdrawn, and the chat opened at once', expect: 'untested', facts: { ...base, widgets: [anOpenedWidget()], watch: [watched('withdrawn × closed', { freshLoad: false }), watched('withdrawn × opened')] }, says: /^Start a clean visit, accept/ },
  { name: 'agreed, not withdrawn', expect: 'untested', facts: { ...base, consent: consented(['undecided', 'accepted']), banner: anOffer({ controls: [{ page: 0, words: 'Cookies', place: 'footer', consent: 'accepted', cites: seqs() }] }), watch: [watched('accepted × closed')] }, says: /^Call the banner up again/ },
  { name: 'watched late', expect: 'untested', facts: { ...base, recording: recorded({ fromStart: false }) } },
  { name: 'no chat yet', expect: 'untested', facts: {} },

  { name: 'never agreed', expect: 'inapplicable', facts: { ...base, consent: consented(['undecided', 'refused']), watch: [watched('refused × closed')] }, says: 'never agreed' },
  { name: 'no chat', expect: 'inapplicable', facts: { consent, watch: [watched('withdrawn × none')] } },
]);
