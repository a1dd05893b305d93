import check from '../../lib/checks/banner-present.ts';
import { describeCheck } from '../support/checks.ts';
import { aBanner, aCookie, anOpenedWidget, aSiteCookie, aWidget, aWrite, consented, recorded, seqs, watched, type Cell } from '../support/facts.ts';

const watch = [watched('no-banner × none')];
const [write, banner] = [seqs(), seqs()];
const ga = (cell: Cell = 'no-banner × none', more: Parameters<typeof aCookie>[1] = {}, writeMore: Parameters<typeof aWrite>[1] = {}) =>
  ({ watch, storage: [aSiteCookie('_ga', { purpose: 'analytics', writes: [aWrite(cell, writeMore)], ...more })] });
const chats = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}) => ({ watch, widgets: [aWidget()], storage: [aCookie('parley_id', { writes: [aWrite(cell)], ...more })] });

describeCheck(check, [
  { name: 'an audience tracer, and no banner', expect: 'fail', alone: false, facts: ga('no-banner × none', {}, { cites: write }), cites: write, says: 'The cookie “_ga” (audience measurement) was stored when no banner had asked for the visitor’s agreement.' },
  { name: 'a chat’s identifier before it was opened, and no banner', expect: 'fail', facts: chats('no-banner × closed') },
  { name: 'on one page, ten seconds long', expect: 'fail', facts: { ...ga(), watch: [watched('no-banner × none', { afterLoadMs: 10_000, pages: 1, scrolled: false })] } },

  { name: 'a platform whose banner was not seen: by country, or by a blocker', expect: 'review', facts: { ...ga(), consent: consented(['no-banner'], { banner: aBanner({ shown: false }) }) }, says: 'may depend on the country' },
  { name: 'a name nobody knows, that identifies', expect: 'review', facts: ga('no-banner × none', { name: 'sess', purpose: 'unknown' }) },
  { name: 'Matomo, which may be set up as exempt', expect: 'review', facts: ga('no-banner × none', { name: '_pk_id.1', exemptible: true }), says: 'can be set up so that it needs no agreement' },
  { name: 'a chat’s identifier, weakly attributed', expect: 'review', facts: chats('no-banner × closed', { confidence: 'medium' }) },
  { name: 'a chat’s tracer for conversation and advertising, upon its opening', expect: 'review', facts: { ...chats('no-banner × opened', { purposes: ['conversation', 'marketing'] }), widgets: [anOpenedWidget()] }, says: 'several purposes' },
  { name: 'a chat’s tracer of unknown purpose, upon its opening: the chat checks’', expect: 'pass', facts: { ...chats('no-banner × opened', { purpose: 'unknown' }), widgets: [anOpenedWidget()] } },
  { name: 'a chat’s advertising tracer upon its opening', expect: 'fail', facts: { ...chats('no-banner × opened', { purpose: 'marketing' }), widgets: [anOpenedWidget()] } },

  { name: 'a banner', expect: 'pass', facts: { consent: consented(['undecided'], { banner: aBanner({ cites: banner }) }) }, cites: banner },
  { name: 'a banner, and tracers before its answer: another check’s', expect: 'pass', facts: { ...ga('undecided × none'), consent: consented(['undecided']) } },
  { name: 'a banner seen only by the click on it', expect: 'pass', facts: { consent: consented(['undecided', 'refused'], { banner: aBanner({ shown: false }) }) } },
  { name: 'nothing that needs agreement, no banner', expect: 'pass', facts: { watch } },
  { name: 'only exempt tracers', expect: 'pass', facts: ga('no-banner × none', { name: 'PHPSESSID', purpose: 'strictly-necessary' }) },
  { name: 'a chat that stores only once the visitor opened it', expect: 'pass', facts: { ...chats('no-banner × opened'), widgets: [anOpenedWidget()] } },
  { name: 'only the CDN’s cookie of a chat', expect: 'pass', cites: write, facts: chats('no-banner × closed', { infrastructure: true, purpose: 'security', writes: [aWrite('no-banner × closed', { cites: write })] }) },
  { name: 'a platform without a banner, and nothing to ask for', expect: 'pass', facts: { watch, consent: consented(['no-banner'], { banner: aBanner({ shown: false }) }) } },
  { name: 'one that was there and identifies nobody', expect: 'pass', facts: ga('no-banner × none', { existedBefore: true, identifies: false, writes: [] }) },
  { name: 'a name nobody knows, that singles out nobody', expect: 'pass', facts: ga('no-banner × none', { name: 'theme', purpose: 'unknown' }, { identifies: false }) },

  { name: 'a tracer, and the banner may still come', expect: 'untested', facts: { ...ga(), watch: [watched('no-banner × none', { afterLoadMs: 2_000 })] }, says: 'Stay 8 seconds more.' },
  { name: 'nothing so far, and too short', expect: 'untested', facts: { watch: [watched('no-banner × none', { afterLoadMs: 8_000, pages: 1 })] }, says: 'Stay 2 seconds more and visit one more page of the site.' },
  { name: 'one that was there and identifies', expect: 'untested', facts: ga('no-banner × none', { existedBefore: true, identifies: true, writes: [] }) },
  { name: 'nothing so far', expect: 'untested', facts: { watch: [watched('no-banner × none', { pages: 1 })] }, says: 'Visit one more page of the site.' },
  { name: 'a tracer that was there before', expect: 'untested', facts: ga('no-banner × none', { existedBefore: true, writes: [] }) },
  { name: 'watched late: the banner may have been answered before', expect: 'untested', facts: { ...ga(), recording: recorded({ fromStart: false }) } },

  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...ga('unknown × none'), consent: consented(['unknown']) } },
]);
