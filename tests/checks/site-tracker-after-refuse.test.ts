import check from '../../lib/checks/site-tracker-after-refuse.ts';
import { describeCheck } from '../support/checks.ts';
import { aBanner, aButton, aCookie, aKey, aLayer, anOffer, anOpenedWidget, aPage, aSiteCookie, aWidget, aWrite, consented, phase, recorded, seqs, watched, type Cell } from '../support/facts.ts';

/** Refused at 4 s, reloaded at 6 s. */
const refused = consented(['undecided', 'refused']);
const pages = [aPage(), aPage({ at: 6_000 })];
const watch = [watched('undecided × none', { afterLoadMs: 4_000 }), watched('refused × none')];
const [write, read, item, page] = [seqs(), seqs(), seqs(), seqs()];
const base = { consent: refused, pages, watch };
const ga = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}, writeMore: Parameters<typeof aWrite>[1] = {}) =>
  ({ ...base, storage: [aSiteCookie('_ga', { purpose: 'analytics', writes: [aWrite(cell, { at: 7_000, ...writeMore })], ...more })] });
const ide = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}, at = 7_000) =>
  ({ ...base, storage: [aSiteCookie('IDE', { host: 'doubleclick.net', party: 'third', purpose: 'marketing', existedBefore: true, reads: [{ at, phase: phase(cell), cites: read }], ...more })] });

describeCheck(check, [
  { name: 'an audience tracer after the refusal and a reload', expect: 'fail', alone: true, facts: ga('refused × none', {}, { cites: write }), cites: write,
    says: 'The cookie “_ga” (audience measurement) was stored when the visitor had refused.' },
  { name: 'an advertising one of a third party, blocked by the browser', expect: 'fail', facts: ga('refused × none', { name: 'IDE', host: 'doubleclick.net', party: 'third', purpose: 'marketing' }, { stored: false }), says: 'did not keep it' },
  { name: 'an old one of a third party, sent to it', expect: 'fail', facts: ide('refused × none'), cites: read, says: 'The cookie “IDE” (advertising) was sent to doubleclick.net when the visitor had refused.' },
  { name: 'in localStorage', expect: 'fail', facts: { ...base, storage: [aKey('_hjid', { vendor: null, confidence: null, purpose: 'analytics', writes: [aWrite('refused × none', { at: 8_000 })] })] } },
  { name: 'after the chat was opened: that was no consent to it', expect: 'fail', facts: { ...ga('refused × opened'), widgets: [anOpenedWidget()] } },
  { name: 'both written and sent', expect: 'fail', cites: [...write, ...read],
    facts: { ...base, storage: [aSiteCookie('IDE', { party: 'third', purpose: 'marketing', writes: [aWrite('refused × none', { at: 7_000, cites: write })], reads: [{ at: 8_000, phase: phase('refused × none'), cites: read }] })] } },

  { name: 'Matomo, which may be set up as exempt', expect: 'warn', alone: true, facts: ga('refused × none', { name: '_pk_id.1', exemptible: true }), says: 'Some settings of this tool need no agreement' },
  { name: 'one stored before the refusal stays', expect: 'warn', alone: false, cites: item, facts: ga('undecided × none', { removed: false, cites: item }, { at: 1_000 }), says: 'The cookie “_ga” (audience measurement) was already there when the visitor refused and stayed.' },
  { name: 'one of an earlier visit stays', expect: 'warn', facts: { ...base, storage: [aSiteCookie('_fbp', { purpose: 'marketing', existedBefore: true, removed: false })] } },

  { name: 'between the click and the next page', expect: 'review', facts: ga('refused × none', {}, { at: 5_000 }), says: 'before a page was loaded again' },
  { name: 'too close to the click', expect: 'review', facts: ga('refused × none?') },
  { name: 'a page loaded before the refusal is no reload', expect: 'review', facts: { ...ga('refused × none'), pages: [aPage(), aPage({ at: 3_000 })] } },
  { name: 'an unknown name that could follow somebody', expect: 'review', facts: ga('refused × none', { purpose: 'unknown' }), says: 'What it is for is not known' },
  { name: 'several purposes', expect: 'review', facts: ga('refused × none', { purposes: ['analytics', 'security'] }) },
  { name: 'a chat vendor’s tag, weakly attributed', expect: 'review', facts: ga('refused × none', { vendor: 'hubspot', confidence: 'medium' }) },
  { name: 'watched late', expect: 'review', facts: { ...ga('refused × none'), recording: recorded({ fromStart: false }) } },

  { name: 'nothing, after a reload', expect: 'pass', facts: { ...base, pages: [aPage({ cites: page }), aPage({ at: 6_000 })] }, cites: page },
  { name: 'only exempt classes', expect: 'pass', cites: write, facts: ga('refused × none', { name: 'PHPSESSID', purpose: 'strictly-necessary' }, { cites: write }) },
  { name: 'an unknown name that singles out nobody: said', expect: 'pass', facts: ga('refused × none', { name: 'theme', purpose: 'unknown' }, { identifies: false }), says: 'Left aside, being of unknown purpose' },
  { name: 'stored before the refusal and deleted upon it', expect: 'pass', facts: ga('undecided × none', { removed: true }, { at: 1_000 }), silent: 'Left aside' },
  { name: 'the site’s own cookie goes with every request to the site', expect: 'pass', facts: ide('refused × none', { party: 'first', host: 'shop.example', removed: true }) },
  { name: 'a third party’s stays and is not sent: it cannot be deleted', expect: 'pass', facts: ide('undecided × none', { removed: false }, 1_000) },
  { name: 'before the refusal is another check’s', expect: 'pass', facts: ga('undecided × none', {}, { at: 1_000 }) },
  { name: 'accepted since is no refusal', expect: 'pass', facts: { ...ga('accepted × none', {}, { at: 9_000 }), consent: consented(['undecided', 'refused', 'accepted']) } },
  { name: 'the chat’s own is the chat checks’', expect: 'pass', facts: { ...base, widgets: [aWidget()], storage: [aCookie('parley_stats', { purpose: 'analytics', writes: [aWrite('refused × closed', { at: 7_000 })] })] } },

  { name: 'refused, and not reloaded', expect: 'untested', facts: { ...base, watch: [watched('refused × none', { freshLoad: false })] }, says: 'Reload the page.' },
  { name: 'refused, reloaded, then accepted too soon', expect: 'untested', facts: { ...base, consent: consented(['undecided', 'refused', 'accepted']), watch: [watched('refused × none', { afterLoadMs: 500 }), watched('accepted × none')] }, says: /^Start a clean visit, refuse/ },
  { name: 'not answered yet', expect: 'untested', facts: { consent: consented(['undecided']), watch: [watched('undecided × none')] }, says: /^Refuse everything in the banner, then reload/ },
  { name: 'accepted instead', expect: 'untested', facts: { consent: consented(['undecided', 'accepted']), watch: [watched('accepted × none')] }, says: /^Start a clean visit, refuse/ },
  { name: 'no banner so far', expect: 'untested', facts: { watch: [watched('no-banner × none', { afterLoadMs: 4_000 })] } },
  { name: 'watched late, nothing seen', expect: 'untested', facts: { ...base, recording: recorded({ fromStart: false }) } },
  { name: 'no refusal on the first layer, the second not seen', expect: 'untested',
    facts: { consent: consented(['undecided'], { banner: aBanner({ refuseAll: false }) }), banner: anOffer({ first: aLayer({ buttons: [aButton('accept'), aButton('settings')] }) }), watch: [watched('undecided × none')] } },
  { name: 'a button of unknown words may refuse', expect: 'untested',
    facts: { consent: consented(['undecided'], { banner: aBanner({ refuseAll: false }) }), banner: anOffer({ first: aLayer({ buttons: [aButton('accept'), aButton('other')] }) }), watch: [watched('undecided × none')] } },

  { name: 'no way to refuse on any layer', expect: 'inapplicable', says: 'offered no way to refuse',
    facts: { consent: consented(['undecided'], { banner: aBanner({ refuseAll: false }) }), banner: anOffer({ first: aLayer({ buttons: [aButton('accept')] }) }), watch: [watched('undecided × none')] } },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
