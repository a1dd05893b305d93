import { expect, it } from 'vitest';
import check from '../../lib/checks/chat-cookie-before-open.ts';
import type { ConsentState } from '../../lib/model/phase.ts';
import { describeCheck } from '../support/checks.ts';
import { aBanner, aCookie, aKey, anOpenedWidget, aWidget, aWrite, consented, recorded, seqs, visit, watched, type Cell } from '../support/facts.ts';

const quiet = [watched('undecided × closed')];
const undecided = consented(['undecided']);
const wrote = (cell: Cell, more = {}) => aCookie('parley_id', { writes: [aWrite(cell, more)] });
/** The click on “accept” came into the log before the chat did. */
const earlySight = seqs();
const acceptedFirst = consented(['undecided', 'accepted']);
const lateChat = aWidget();
const [write, other, banner, widget] = [seqs(), seqs(), seqs(), seqs()];

/** One write, the chat being there, in a visit that began undecided. */
const during = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}, writeMore = {}) =>
  ({ widgets: [aWidget()], consent: undecided, watch: quiet, storage: [aCookie('parley_id', { writes: [aWrite(cell, writeMore)], ...more })] });

describeCheck(check, [
  // fail: undecided or no banner × closed or auto-opened, attributed for certain
  { name: 'stored at load, nobody had answered', expect: 'fail', alone: true, cites: [...write, ...banner, ...widget],
    facts: { widgets: [aWidget({ cites: widget })], consent: consented(['undecided'], { banner: aBanner({ cites: banner }) }), storage: [wrote('undecided × closed', { cites: write })] },
    says: 'The cookie “parley_id” (Parley) was stored before the chat was opened; the visitor had not answered the banner.' },
  { name: 'stored at load, and no banner asked', expect: 'fail', facts: { widgets: [aWidget()], storage: [wrote('no-banner × closed')] }, says: 'no banner had asked for the visitor’s agreement' },
  { name: 'stored before the chat’s elements were in the page', expect: 'fail', facts: during('undecided × none') },
  { name: 'stored when the chat opened by itself: nobody asked for it', expect: 'fail', facts: during('undecided × auto-opened'), says: 'after the chat had opened by itself' },
  { name: 'attempted, and blocked by the browser: an attempt all the same', expect: 'fail', facts: during('undecided × closed', {}, { stored: false }), says: /An attempt was made .* The browser did not keep it\./ },
  { name: 'three times', expect: 'fail', says: 'was stored (3 times) before',
    facts: { widgets: [aWidget()], consent: undecided, storage: [aCookie('parley_id', { writes: [1, 2, 3].map((at) => aWrite('undecided × closed', { at })) })] } },
  { name: 'only the page told of it, and the finding says so', expect: 'fail', facts: during('undecided × closed', {}, { pageOnly: true }), says: 'Only the page itself reported this.' },
  { name: 'seen by the browser too, and nothing is said of the page’s word', expect: 'fail', silent: 'Only the page',
    facts: { widgets: [aWidget()], consent: undecided, storage: [aCookie('parley_id', { writes: [aWrite('undecided × closed', { pageOnly: true }), aWrite('undecided × closed')] })] } },
  { name: 'there from an earlier visit, and written again before this one opened the chat', expect: 'fail', facts: during('undecided × closed', { existedBefore: true }) },
  { name: 'once before the opening and once after: the one before is told', expect: 'fail', cites: write, spares: other,
    facts: { widgets: [anOpenedWidget()], consent: undecided, storage: [aCookie('parley_id', { writes: [aWrite('undecided × closed', { cites: write }), aWrite('undecided × opened', { at: 6_000, cites: other })] })] } },
  { name: 'one certain among doubtful ones: the certain one alone is told', expect: 'fail', cites: write, spares: other,
    facts: { widgets: [aWidget()], consent: undecided, storage: [aCookie('parley_id', { writes: [aWrite('undecided × closed', { cites: write })] }), aCookie('sid', { confidence: 'medium', writes: [aWrite('undecided × closed', { cites: other })] })] } },
  { name: 'an infrastructure cookie beside a real one', expect: 'fail', spares: other,
    facts: { widgets: [aWidget()], consent: undecided, storage: [wrote('undecided × closed'), aCookie('__cf_bm', { infrastructure: true, purpose: 'security', writes: [aWrite('undecided × closed', { cites: other })] })] } },
  { name: 'thirty of them: twenty findings, the last for the rest', expect: 'fail', says: /^And 11 others: “c19”, “c20”, .*“c29”\.$/m,
    facts: { widgets: [aWidget()], consent: undecided, storage: Array.from({ length: 30 }, (_, i) => aCookie(`c${i}`, { writes: [aWrite('undecided × closed', { at: i })] })) } },
  { name: 'twenty of them: twenty findings', expect: 'fail', says: '“c19” (Parley)', silent: 'And 1 other',
    facts: { widgets: [aWidget()], consent: undecided, storage: Array.from({ length: 20 }, (_, i) => aCookie(`c${i}`, { writes: [aWrite('undecided × closed', { at: i })] })) } },
  { name: 'two chats, one of which stores', expect: 'fail', says: '(Chatty)', silent: '(Parley)',
    facts: { widgets: [aWidget(), aWidget({ vendor: 'chatty', name: 'Chatty' })], consent: undecided, storage: [aCookie('c', { vendor: 'chatty', writes: [aWrite('undecided × closed')] })] } },

  { name: 'for security and for the conversation: not for security alone', expect: 'fail', facts: during('undecided × closed', { purposes: ['security', 'conversation'] }) },

  // warn
  { name: 'only the vendor’s CDN left its own cookie', expect: 'warn', alone: true, facts: during('undecided × closed', { name: '__cf_bm', infrastructure: true, purpose: 'security' }), says: 'It serves security' },
  { name: 'only the vendor’s record of a choice', expect: 'warn', facts: during('undecided × closed', { purpose: 'consent-record' }) },

  // review
  { name: 'weakly attributed', expect: 'review', facts: during('undecided × closed', { confidence: 'medium' }), says: 'perhaps Parley' },
  { name: 'attributed by coincidence', expect: 'review', facts: during('undecided × closed', { confidence: 'low' }) },
  { name: 'too close to the click to tell, on its far side', expect: 'review', facts: during('undecided × closed?'), says: 'at about the moment when the visitor acted' },
  { name: 'too close to the click to tell, on its near side', expect: 'review', facts: during('undecided × opened?') },
  { name: 'a choice of an earlier visit stands', expect: 'review', facts: { ...during('unknown × closed'), consent: consented(['unknown']) }, says: 'Start a clean visit' },
  { name: 'accepted, and nobody knows whether the banner names the chat', expect: 'review', facts: { ...during('accepted × closed'), consent: consented(['undecided', 'accepted']) }, says: 'Read the banner’s list of purposes' },
  { name: 'accepted, and the banner does not name the chat', expect: 'review', facts: { ...during('accepted × closed'), consent: consented(['undecided', 'accepted'], { chatCovered: false }) } },
  { name: 'a chat that waited for the answer, on a banner known not to name it', expect: 'review', facts: { ...during('accepted × closed'), widgets: [lateChat], consent: { ...acceptedFirst, chatCovered: false } } },
  { name: 'a chat that waited for the answer beside one that did not', expect: 'review', silent: 'parley_id',
    facts: { widgets: [lateChat, aWidget({ vendor: 'chatty', name: 'Chatty', cites: earlySight })], consent: acceptedFirst, storage: [wrote('accepted × closed'), aCookie('c', { vendor: 'chatty', writes: [aWrite('accepted × closed')] })] } },
  { name: 'a chat first seen before the acceptance, and used after it', expect: 'review',
    facts: { ...during('accepted × closed'), widgets: [aWidget({ cites: [...earlySight, ...seqs()] as never })], consent: acceptedFirst } },
  { name: 'a chat’s cookie after acceptance, no such chat seen', expect: 'review', facts: { ...during('accepted × none'), widgets: [], consent: acceptedFirst } },
  { name: 'too close to the acceptance to tell', expect: 'review', facts: { ...during('accepted × closed?'), consent: consented(['undecided', 'accepted'], { chatCovered: true }) } },
  { name: 'after a withdrawal: another check’s', expect: 'pass', facts: { ...during('withdrawn × closed'), consent: consented(['undecided', 'accepted', 'withdrawn']) } },
  { name: 'some purposes accepted, the chat among them', expect: 'pass', facts: { ...during('partial × closed'), consent: consented(['undecided', 'partial'], { chatGranted: true }) } },
  { name: 'some purposes accepted, the chat not among them: another check’s', expect: 'pass', facts: { ...during('partial × closed'), consent: consented(['undecided', 'partial'], { chatGranted: false }) } },
  { name: 'the site was open before watching began: perhaps the chat was opened then', expect: 'review', facts: { ...during('undecided × closed'), recording: recorded({ fromStart: false }) }, says: 'already open when watching began' },
  { name: 'a chat’s cookie on a site where no such chat was seen', expect: 'review', facts: { ...during('undecided × none'), widgets: [] }, says: 'no such chat was seen' },
  { name: 'several doubts are all named', expect: 'review', says: /not certain.*Start a clean visit/s,
    facts: { widgets: [aWidget()], consent: undecided, storage: [aCookie('a', { confidence: 'low', writes: [aWrite('undecided × closed')] }), aCookie('b', { writes: [aWrite('undecided × closed?')] })] } },

  // pass
  { name: 'watched closed, scrolled, a second page, nothing stored', expect: 'pass', cites: widget, facts: { widgets: [aWidget({ cites: widget })], consent: undecided, watch: quiet } },
  { name: 'watched over two cells of the same row', expect: 'pass',
    facts: { widgets: [aWidget()], consent: undecided, watch: [watched('no-banner × none', { afterLoadMs: 4_000, pages: 1 }), watched('undecided × closed', { afterLoadMs: 6_000, scrolled: false })] } },
  { name: 'stored after the visitor opened it', expect: 'pass', facts: { ...during('undecided × opened'), widgets: [anOpenedWidget()], watch: [...quiet, watched('undecided × opened')] } },
  { name: 'stored on a later page, the chat having been opened and ended', expect: 'pass', facts: { ...during('undecided × ended'), widgets: [anOpenedWidget()], watch: quiet } },
  { name: 'stored after acceptance of a banner that names the chat', expect: 'pass', facts: { ...during('accepted × closed'), consent: consented(['undecided', 'accepted'], { chatCovered: true }), watch: quiet } },
  { name: 'the site’s own cookies are no chat’s', expect: 'pass', facts: during('undecided × closed', { vendor: null, confidence: null, purpose: 'marketing' }) },
  { name: 'a marketing tag of a vendor whose chat is not on the page (hubspotutk)', expect: 'pass', facts: during('undecided × closed', { name: 'hubspotutk', vendor: 'hubspot', purpose: 'analytics' }) },
  { name: 'a test of whether cookies work', expect: 'pass', facts: during('undecided × closed', {}, { probe: true, identifies: false }) },
  { name: 'storage is the other check’s', expect: 'pass', facts: { widgets: [aWidget()], consent: undecided, watch: quiet, storage: [aKey('parley_id', { writes: [aWrite('undecided × closed')] })] } },
  { name: 'after a refusal is the other check’s', expect: 'pass', facts: { ...during('refused × closed'), consent: consented(['undecided', 'refused']), watch: quiet } },
  { name: 'an infrastructure cookie after acceptance', expect: 'pass', facts: { ...during('accepted × closed', { infrastructure: true }), consent: consented(['undecided', 'accepted']), watch: quiet } },
  { name: 'an infrastructure cookie of which it is not known whose', expect: 'pass', facts: during('undecided × closed', { infrastructure: true, confidence: 'low' }) },
  { name: 'the CDN’s cookie from earlier leaves the profile clean', expect: 'pass', facts: { ...during('undecided × closed', { existedBefore: true, infrastructure: true, writes: [] }) } },

  { name: 'a chat that waited for the answer, the rest watched', expect: 'pass', facts: { ...during('accepted × closed'), widgets: [lateChat], consent: acceptedFirst } },

  // untested
  { name: 'accepted, a chat that had been there before', expect: 'untested', facts: { widgets: [aWidget()], consent: consented(['undecided', 'accepted']), watch: [watched('undecided × closed', { afterLoadMs: 1_000 }), watched('accepted × closed')] } },
  { name: 'four seconds only', expect: 'untested', says: 'Stay 6 seconds more, without opening the chat or answering the banner.',
    facts: { widgets: [aWidget()], consent: undecided, watch: [watched('undecided × closed', { afterLoadMs: 4_000 })] } },
  { name: 'one second is not a plural', expect: 'untested', says: 'Stay 1 second more, without',
    facts: { widgets: [aWidget()], consent: undecided, watch: [watched('undecided × closed', { afterLoadMs: 9_001 })] } },
  { name: 'nothing of it yet', expect: 'untested', says: 'Stay 10 seconds more, scroll the page and visit one more page of the site, without opening the chat or answering the banner.', facts: { widgets: [aWidget()], consent: undecided } },
  { name: 'a page that spans two cells is one page', expect: 'untested', says: 'Visit one more page',
    facts: { widgets: [aWidget()], consent: undecided, watch: [watched('no-banner × closed', { pages: 1 }), watched('undecided × closed', { pages: 1 })] } },
  { name: 'no scroll', expect: 'untested', says: /^Scroll the page, without/, facts: { widgets: [aWidget()], consent: undecided, watch: [watched('undecided × closed', { scrolled: false })] } },
  { name: 'the chat was opened too soon: this visit cannot show it any more', expect: 'untested', says: /^Start a clean visit, stay 10 seconds/,
    facts: { widgets: [anOpenedWidget()], consent: undecided, watch: [watched('undecided × closed', { afterLoadMs: 2_000 }), watched('undecided × opened')] } },
  { name: 'the banner was answered too soon', expect: 'untested', says: /^Start a clean visit/,
    facts: { widgets: [aWidget()], consent: consented(['undecided', 'refused']), watch: [watched('undecided × closed', { afterLoadMs: 2_000 }), watched('refused × closed')] } },
  { name: 'a cookie from an earlier visit: nothing new had to be stored', expect: 'untested', says: 'Already there before this visit began: parley_id.', facts: during('undecided × closed', { existedBefore: true, writes: [] }) },
  { name: 'nothing stored, but the site was open before watching began', expect: 'untested', says: 'already open', facts: { widgets: [aWidget()], consent: undecided, watch: quiet, recording: recorded({ fromStart: false }) } },
  { name: 'no chat yet, the page just loaded', expect: 'untested', says: 'a chat may still appear', facts: { watch: [watched('no-banner × none', { afterLoadMs: 2_999 })] } },
  { name: 'no chat yet, and no page has loaded', expect: 'untested', facts: { pages: [], watch: [watched('no-banner × none')] } },
  { name: 'a chat’s cookie, and its chat may still appear', expect: 'untested', facts: { storage: [wrote('no-banner × none')] } },

  { name: 'accepted, one chat there before and one after', expect: 'untested', facts: { widgets: [lateChat, aWidget({ vendor: 'chatty', cites: earlySight })], consent: acceptedFirst, watch: [watched('accepted × closed')] } },

  // inapplicable
  { name: 'a shop without chat', expect: 'inapplicable', says: 'No chat was found', facts: { watch: [watched('no-banner × none', { afterLoadMs: 3_000 })] } },
  { name: 'accepted before the chat was loaded', expect: 'inapplicable', says: 'accepted before the chat was loaded',
    facts: { ...during('accepted × closed'), widgets: [lateChat], consent: acceptedFirst, watch: [watched('undecided × closed', { afterLoadMs: 1_000 }), watched('accepted × closed')] } },
]);

/** The whole column, so that no consent state is forgotten. */
const COLUMN: Readonly<Record<ConsentState, 'fail' | 'review' | 'untested'>> = {
  'no-banner': 'fail', undecided: 'fail', accepted: 'review', partial: 'untested', refused: 'untested', withdrawn: 'untested', unknown: 'review',
};
it.each(Object.entries(COLUMN))('a write in %s × closed comes to %s here', (state, outcome) => {
  const facts = visit({ widgets: [aWidget()], consent: consented(['undecided', state as ConsentState]), storage: [wrote(`${state as ConsentState} × closed`)] });
  expect(check.judge(facts).outcome).toBe(outcome);
});
