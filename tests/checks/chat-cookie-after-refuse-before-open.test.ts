import check from '../../lib/checks/chat-cookie-after-refuse-before-open.ts';
import { describeCheck } from '../support/checks.ts';
import { aBanner, aCookie, aKey, anOpenedWidget, aPage, aRequest, aWidget, aWrite, consented, phase, recorded, seqs, watched, type Cell } from '../support/facts.ts';

/** Refused at 4 s, reloaded at 6 s. */
const refused = consented(['undecided', 'refused']);
const pages = [aPage(), aPage({ at: 6_000 })];
const quiet = [watched('undecided × closed', { afterLoadMs: 4_000 }), watched('refused × closed')];
const [write, read, request, widget, item] = [seqs(), seqs(), seqs(), seqs(), seqs()];
const base = { widgets: [aWidget()], consent: refused, pages, watch: quiet };

const wrote = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}, writeMore: Parameters<typeof aWrite>[1] = {}) =>
  ({ ...base, storage: [aCookie('parley_id', { writes: [aWrite(cell, { at: 7_000, ...writeMore })], ...more })] });
const wasRead = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}, at = 7_000) =>
  ({ ...base, storage: [aCookie('parley_id', { host: 'parley.example', party: 'third', existedBefore: true, identifies: true, reads: [{ at, phase: phase(cell), cites: read }], ...more })] });

describeCheck(check, [
  { name: 'stored after the refusal and a reload', expect: 'fail', alone: true, facts: wrote('refused × closed', {}, { cites: write }), cites: write,
    says: 'The cookie “parley_id” (Parley) was stored before the chat was opened; the visitor had refused.' },
  { name: 'on an automatic opening', expect: 'fail', facts: wrote('refused × auto-opened') },
  { name: 'before the chat’s elements were there', expect: 'fail', facts: wrote('refused × none') },
  { name: 'an identifier in localStorage counts as a cookie does', expect: 'fail', facts: { ...base, storage: [aKey('parley_id', { writes: [aWrite('refused × closed', { at: 7_000 })] })] } },
  { name: 'with the reload itself', expect: 'fail', facts: wrote('refused × closed', {}, { at: 6_000 }) },
  { name: 'all in one moment', expect: 'fail', facts: { ...wrote('refused × closed', {}, { at: 4_000 }), pages: [aPage(), aPage({ at: 4_000 })] } },
  { name: 'between two refusals, reloaded after the first', expect: 'fail',
    facts: { ...wrote('refused × closed', {}, { at: 4_500 }), consent: consented(['undecided', 'refused', 'accepted', 'refused']), pages: [aPage(), aPage({ at: 4_200 })] } },
  { name: 'an old one sent to the vendor', expect: 'fail', facts: wasRead('refused × closed'), cites: read, says: 'was sent to its vendor before the chat was opened; the visitor had refused' },
  { name: 'an old one of the site’s host, sent to the vendor’s', expect: 'fail', cites: read,
    facts: { ...wasRead('refused × closed', { party: 'first' }), requests: [aRequest('refused × closed', { vendor: null, host: 'cdn.example' }), aRequest('refused × closed', { cites: [...read, ...request] })] } },
  { name: 'sent, and known to identify by an earlier write', expect: 'fail', spares: write,
    facts: { ...base, storage: [aCookie('parley_id', { party: 'third', writes: [aWrite('undecided × closed', { cites: write })], reads: [{ at: 8_000, phase: phase('refused × closed'), cites: read }] })] } },
  { name: 'sent, one of its earlier values having identified', expect: 'fail',
    facts: { ...base, storage: [aCookie('parley_id', { party: 'third', writes: [aWrite('undecided × closed'), aWrite('undecided × closed', { identifies: false })], reads: [{ at: 8_000, phase: phase('refused × closed'), cites: read }] })] } },
  { name: 'both written and sent', expect: 'fail', cites: [...write, ...read],
    facts: { ...base, storage: [aCookie('parley_id', { party: 'third', writes: [aWrite('refused × closed', { at: 7_000, cites: write })], reads: [{ at: 8_000, phase: phase('refused × closed'), cites: read }] })] } },

  { name: 'an old one stays, unread', expect: 'warn', alone: false, facts: { ...base, storage: [aCookie('parley_id', { existedBefore: true, removed: false, cites: item })] }, cites: item, says: 'was already there when the visitor refused and stayed' },
  { name: 'one stored before the refusal stays, unread', expect: 'warn', facts: wrote('undecided × closed', { removed: false }, { at: 1_000 }) },
  { name: 'one attempted in vain and then stored before the refusal stays', expect: 'warn',
    facts: { ...base, storage: [aCookie('parley_id', { removed: false, writes: [aWrite('undecided × closed', { stored: false }), aWrite('undecided × closed')] })] } },
  { name: 'only the CDN’s cookie', expect: 'warn', facts: wrote('refused × closed', { name: '__cf_bm', infrastructure: true, purpose: 'security' }) },
  { name: 'only a setting that identifies nobody', expect: 'warn', facts: { ...base, storage: [aKey('parley_lang', { writes: [aWrite('refused × closed', { at: 7_000, identifies: false })] })] } },

  { name: 'after the refusal and before any reload: some sites apply it only then', expect: 'review', facts: wrote('refused × closed', {}, { at: 5_000 }), says: 'Reload the page' },
  { name: 'a page loaded before the refusal is no reload', expect: 'review', facts: { ...wrote('refused × closed'), pages: [aPage(), aPage({ at: 3_000 })] } },
  { name: 'only some purposes accepted, the chat’s state unknown', expect: 'review', facts: { ...wrote('partial × closed'), consent: consented(['undecided', 'partial']) }, says: 'whether the chat is one of them was not seen' },
  { name: 'only some purposes accepted, the chat not among them', expect: 'fail', says: 'the visitor had accepted some purposes only. The chat was not among them.',
    facts: { ...wrote('partial × closed'), consent: consented(['undecided', 'partial'], { chatGranted: false }) } },
  { name: 'only some purposes accepted without the chat, and no page loaded since', expect: 'review', says: 'Reload the page', facts: { ...wrote('partial × closed', {}, { at: 5_000 }), consent: consented(['undecided', 'partial'], { chatGranted: false }) } },
  { name: 'some purposes accepted, the chat among them', expect: 'untested', facts: { ...wrote('partial × closed'), consent: consented(['undecided', 'partial'], { chatGranted: true }) } },
  { name: 'weakly attributed', expect: 'review', facts: wrote('refused × closed', { confidence: 'medium' }) },
  { name: 'too close to the click', expect: 'review', facts: wrote('refused × opened?') },
  { name: 'sent, and nobody knows whether it identifies', expect: 'review', says: 'whether its value singles out the visitor is not known',
    facts: { ...base, storage: [aCookie('parley_id', { party: 'third', existedBefore: true, reads: [{ at: 7_000, phase: phase('refused × closed'), cites: read }] })] } },
  { name: 'sent before any reload', expect: 'review', facts: wasRead('refused × closed', {}, 5_000) },
  { name: 'of a chat that was not seen', expect: 'review', facts: { ...wrote('refused × none'), widgets: [] } },
  { name: 'the site was open before watching began', expect: 'review', facts: { ...wrote('refused × closed'), recording: recorded({ fromStart: false }) } },

  { name: 'the CDN’s cookie, weakly attributed', expect: 'pass', facts: wrote('refused × closed', { infrastructure: true, confidence: 'low' }) },
  { name: 'the CDN’s cookie, sent', expect: 'pass', facts: wasRead('refused × closed', { infrastructure: true }) },
  { name: 'the CDN’s cookie after a partial choice, everything refused later', expect: 'pass', facts: { ...wrote('partial × closed', { infrastructure: true }), consent: consented(['undecided', 'partial', 'refused']), pages: [aPage(), aPage({ at: 6_000 })] } },
  { name: 'refused, reloaded, watched, nothing', expect: 'pass', facts: { ...base, widgets: [aWidget({ cites: widget })] }, cites: widget },
  { name: 'stored before the refusal and deleted upon it', expect: 'pass', facts: wrote('undecided × closed', { removed: true }, { at: 1_000 }) },
  { name: 'stored before the refusal, of which it is not known whether it stayed', expect: 'pass', facts: wrote('undecided × closed', {}, { at: 1_000 }) },
  { name: 'an old one that singles out nobody stays', expect: 'pass', facts: { ...base, storage: [aCookie('lang', { existedBefore: true, removed: false, identifies: false })] } },
  { name: 'attempted and blocked before the refusal: nothing stayed', expect: 'pass', facts: wrote('undecided × closed', { removed: false }, { at: 1_000, stored: false }) },
  { name: 'the browser sends the site’s own cookies to the site’s own host', expect: 'pass', facts: { ...wasRead('refused × closed', { party: 'first' }), requests: [aRequest('refused × closed', { vendor: null, host: 'shop.example', party: 'first', cites: read })] } },
  { name: 'sent, and it identifies nobody', expect: 'pass', facts: wasRead('refused × closed', { identifies: false }) },
  { name: 'stored after the visitor opened the chat', expect: 'pass', facts: { ...wrote('refused × opened'), widgets: [anOpenedWidget()] } },
  { name: 'sent after the visitor opened the chat', expect: 'pass', facts: { ...wasRead('refused × opened'), widgets: [anOpenedWidget()] } },
  { name: 'the site’s own cookies are no chat’s', expect: 'pass', facts: wrote('refused × closed', { vendor: null, confidence: null }) },
  { name: 'a test of features', expect: 'pass', facts: wrote('refused × closed', {}, { probe: true, identifies: false }) },
  { name: 'the reload lay in one of two cells', expect: 'pass', facts: { ...base, watch: [watched('refused × none', { freshLoad: false }), watched('refused × closed')] } },
  { name: 'a second page stands in for nothing: the reload is what is asked', expect: 'pass', facts: { ...base, watch: [watched('refused × closed', { pages: 1 })] } },

  { name: 'refused, and not reloaded', expect: 'untested', facts: { ...base, watch: [watched('refused × closed', { freshLoad: false })] }, says: 'Reload the page, without opening the chat.' },
  { name: 'refused, reloaded, four seconds', expect: 'untested', facts: { ...base, watch: [watched('refused × closed', { afterLoadMs: 4_000 })] }, says: 'Stay 6 seconds more' },
  { name: 'refused, and the chat opened at once', expect: 'untested', says: 'Start a clean visit, refuse everything in the banner, reload the page, stay 10 seconds and scroll the page, without opening the chat.',
    facts: { ...base, widgets: [anOpenedWidget()], watch: [watched('refused × closed', { freshLoad: false }), watched('refused × opened')] } },
  { name: 'a banner, not answered yet', expect: 'untested', facts: { widgets: [aWidget()], consent: consented(['undecided']), watch: [watched('undecided × closed')] }, says: /^Refuse everything in the banner, without/ },
  { name: 'accepted instead', expect: 'untested', facts: { widgets: [aWidget()], consent: consented(['undecided', 'accepted']), watch: [watched('accepted × closed')] }, says: /^Start a clean visit, refuse/ },
  { name: 'not answered, the chat opened already', expect: 'untested', facts: { widgets: [anOpenedWidget()], consent: consented(['undecided']), watch: [watched('undecided × closed'), watched('undecided × opened')] }, says: /^Start a clean visit, refuse/ },
  { name: 'a choice of an earlier visit', expect: 'untested', facts: { widgets: [aWidget()], consent: consented(['unknown']), watch: [watched('unknown × closed')] }, says: /^Start a clean visit, refuse/ },
  { name: 'no banner so far', expect: 'untested', facts: { widgets: [aWidget()], watch: [watched('no-banner × closed', { afterLoadMs: 4_000 })] }, says: 'Stay 6 seconds more.' },
  { name: 'refused, and watched late', expect: 'untested', facts: { ...base, recording: recorded({ fromStart: false }) } },
  { name: 'no chat yet', expect: 'untested', facts: {} },

  { name: 'no banner', expect: 'inapplicable', facts: { widgets: [aWidget()], watch: [watched('no-banner × closed')] }, says: 'No consent banner was shown' },
  { name: 'a consent platform that never showed its banner', expect: 'inapplicable', facts: { widgets: [aWidget()], consent: consented(['no-banner'], { banner: aBanner({ shown: false }) }), watch: [watched('no-banner × closed')] } },
  { name: 'no chat', expect: 'inapplicable', facts: { consent: refused, watch: [watched('refused × none')] } },
]);
