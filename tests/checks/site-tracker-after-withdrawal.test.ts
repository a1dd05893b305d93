import check from '../../lib/checks/site-tracker-after-withdrawal.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, anOffer, aPage, aSiteCookie, aWrite, consented, phase, recorded, seqs, watched, type Cell } from '../support/facts.ts';

/** Accepted at 4 s, withdrawn at 5 s, reloaded at 6 s. */
const consent = consented(['undecided', 'accepted', 'withdrawn']);
const pages = [aPage(), aPage({ at: 6_000 })];
const watch = [watched('accepted × none', { afterLoadMs: 1_000 }), watched('withdrawn × none')];
const [write, read, item] = [seqs(), seqs(), seqs()];
const base = { consent, pages, watch };
const ga = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}, writeMore: Parameters<typeof aWrite>[1] = {}) =>
  ({ ...base, storage: [aSiteCookie('_ga', { purpose: 'analytics', writes: [aWrite(cell, { at: 7_000, ...writeMore })], ...more })] });
const ide = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}, at = 7_000) =>
  ({ ...base, storage: [aSiteCookie('IDE', { host: 'doubleclick.net', party: 'third', purpose: 'marketing', existedBefore: true, reads: [{ at, phase: phase(cell), cites: read }], ...more })] });
const control = { page: 0, words: 'Cookies', place: 'footer', consent: 'accepted', cites: seqs() } as const;
const agreed = (offer: Parameters<typeof anOffer>[0], more = {}) => ({ consent: consented(['undecided', 'accepted']), banner: anOffer(offer), watch: [watched('accepted × none')], ...more });

describeCheck(check, [
  { name: 'written again after the withdrawal and a reload', expect: 'fail', alone: true, facts: ga('withdrawn × none', {}, { cites: write }), cites: write, says: 'was stored when the visitor had withdrawn an earlier agreement' },
  { name: 'a third party’s, still sent to it', expect: 'fail', facts: ide('withdrawn × none'), cites: read, says: 'was sent to doubleclick.net when the visitor had withdrawn an earlier agreement.' },

  { name: 'the site’s own stays', expect: 'warn', alone: false, facts: ga('accepted × none', { removed: false, cites: item }, { at: 4_500 }), cites: item, says: 'was already there when the visitor withdrew the agreement and stayed.' },
  { name: 'Matomo, which may be set up as exempt', expect: 'warn', facts: ga('withdrawn × none', { name: '_pk_id.1', exemptible: true }) },

  { name: 'before any reload', expect: 'review', facts: ga('withdrawn × none', {}, { at: 5_500 }), says: 'Reload the page.' },
  { name: 'a reload before the withdrawal is none after it', expect: 'review', facts: { ...ga('withdrawn × none'), pages: [aPage(), aPage({ at: 4_800 })] } },
  { name: 'too close to the click', expect: 'review', facts: ga('withdrawn × none?') },
  { name: 'of unknown purpose', expect: 'review', facts: ga('withdrawn × none', { purpose: 'unknown' }) },

  { name: 'deleted, and not written again', expect: 'pass', facts: ga('accepted × none', { removed: true }, { at: 4_500 }) },
  { name: 'a third party’s stays and is not sent', expect: 'pass', facts: ide('accepted × none', { removed: false }, 4_500) },
  { name: 'the record of the choice', expect: 'pass', facts: ga('withdrawn × none', { name: 'tarteaucitron', purpose: 'consent-record' }) },
  { name: 'while the agreement stood', expect: 'pass', facts: ga('accepted × none', {}, { at: 4_500 }) },

  { name: 'withdrawn, and not reloaded', expect: 'untested', facts: { ...base, watch: [watched('withdrawn × none', { freshLoad: false })] }, says: 'Reload the page.' },
  { name: 'withdrawn, and accepted again at once', expect: 'untested', facts: { ...base, consent: consented(['undecided', 'accepted', 'withdrawn', 'accepted']), watch: [watched('withdrawn × none', { afterLoadMs: 500 })] }, says: /^Start a clean visit, accept/ },
  { name: 'withdrawn, watched late', expect: 'untested', facts: { ...base, recording: recorded({ fromStart: false }) } },
  { name: 'agreed, a control is there', expect: 'untested', facts: agreed({ controls: [control] }), says: /^Call the banner up again/ },
  { name: 'agreed, and too little was seen to miss a control', expect: 'untested', facts: agreed({}, { watch: [watched('accepted × none', { pages: 1 })] }), says: /^Call the banner up again/ },
  { name: 'not answered', expect: 'untested', facts: { consent: consented(['undecided']), watch: [watched('undecided × none')] }, says: /^Accept everything in the banner/ },
  { name: 'refused', expect: 'untested', facts: { consent: consented(['undecided', 'refused']), watch: [watched('refused × none')] }, says: /^Start a clean visit, accept/ },
  { name: 'no banner so far', expect: 'untested', facts: { watch: [watched('no-banner × none', { afterLoadMs: 4_000 })] } },

  { name: 'agreed, and no control on the pages seen', expect: 'inapplicable', facts: agreed({}), says: 'No control to change the choice was found' },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] }, says: 'never agreed' },
]);
