import check from '../../lib/checks/site-tracker-before-consent.ts';
import { describeCheck } from '../support/checks.ts';
import { aBanner, aCookie, aKey, anOpenedWidget, aSiteCookie, aWidget, aWrite, consented, recorded, seqs, watched, type Cell } from '../support/facts.ts';

const watch = [watched('undecided × none')];
const undecided = consented(['undecided']);
const base = { consent: undecided, watch };
const [write, banner] = [seqs(), seqs()];
const ga = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}, writeMore: Parameters<typeof aWrite>[1] = {}) =>
  ({ ...base, storage: [aSiteCookie('_ga', { purpose: 'analytics', writes: [aWrite(cell, writeMore)], ...more })] });

describeCheck(check, [
  { name: 'an audience tracer before any answer', expect: 'fail', alone: true, cites: [...write, ...banner], says: 'The cookie “_ga” (audience measurement) was stored when the visitor had not answered the banner.', silent: 'Some settings',
    facts: { ...ga('undecided × none', {}, { cites: write }), consent: consented(['undecided'], { banner: aBanner({ cites: banner }) }) } },
  { name: 'an advertising one, and no banner', expect: 'fail', facts: ga('no-banner × none', { name: '_fbp', purpose: 'marketing' }), says: '(advertising) was stored when no banner had asked' },
  { name: 'of a third party, blocked by the browser', expect: 'fail', facts: ga('undecided × none', { name: 'IDE', host: 'doubleclick.net', party: 'third', purpose: 'marketing' }, { stored: false }), says: 'did not keep it' },
  { name: 'in localStorage', expect: 'fail', facts: { ...base, storage: [aKey('_hjid', { vendor: null, confidence: null, purpose: 'analytics', writes: [aWrite('undecided × none')] })] } },
  { name: 'after the chat was opened: that was no consent to it', expect: 'fail', facts: { ...ga('undecided × opened'), widgets: [anOpenedWidget()] } },
  { name: 'a chat vendor’s marketing tag on a site without its chat (hubspotutk)', expect: 'fail', facts: ga('undecided × none', { name: 'hubspotutk', vendor: 'hubspot', confidence: 'high' }) },
  { name: 'a value of no use to anyone, by a known tracer', expect: 'fail', facts: ga('undecided × none', { name: '_gat' }, { identifies: false }) },
  { name: 'a known one among unknown ones', expect: 'fail', silent: 'sess', facts: { ...base, storage: [aSiteCookie('_ga', { purpose: 'analytics', writes: [aWrite('undecided × none')] }), aSiteCookie('sess', { purpose: 'unknown', writes: [aWrite('undecided × none')] })] } },

  { name: 'Matomo, which may be set up as exempt', expect: 'warn', alone: true, facts: ga('undecided × none', { name: '_pk_id.1.1fff', exemptible: true }), says: 'ask the site for them' },
  { name: 'Piano', expect: 'warn', facts: ga('undecided × none', { exemptible: true, name: 'atuserid' }) },

  { name: 'a name nobody knows, that identifies', expect: 'review', facts: ga('undecided × none', { name: 'sess', purpose: 'unknown' }), says: 'What it is for is not known' },
  { name: 'a name nobody knows, an earlier value of which identified', expect: 'review', facts: ga('undecided × none', { name: 'sess', purpose: 'unknown', identifies: true }, { identifies: false }) },
  { name: 'a chat’s tracer for the conversation and for advertising, upon its opening: the chat checks’', expect: 'pass',
    facts: { ...base, widgets: [anOpenedWidget()], storage: [aCookie('parley_id', { purposes: ['conversation', 'marketing'], writes: [aWrite('undecided × opened')] })] } },
  { name: 'several purposes, one of them exempt', expect: 'review', facts: ga('undecided × none', { purposes: ['strictly-necessary', 'analytics'] }) },
  { name: 'at the moment of the answer', expect: 'review', facts: { ...ga('accepted × none?'), consent: consented(['undecided', 'accepted']) } },
  { name: 'at the moment of the answer, on its near side', expect: 'review', facts: { ...ga('undecided × none?'), consent: consented(['undecided', 'accepted']) } },
  { name: 'another site’s, with what the visitor had clicked to show', expect: 'review', says: 'clicked to show', facts: ga('undecided × none', { name: 'YSC', host: 'youtube.com', party: 'third', purpose: 'marketing' }, { invited: true }) },
  { name: 'with a frame of the site’s own', expect: 'fail', facts: ga('undecided × none', {}, { invited: true }) },
  { name: 'another site’s, there before such a click', expect: 'fail', facts: ga('undecided × none', { name: 'IDE', host: 'doubleclick.net', party: 'third', purpose: 'marketing', writes: [aWrite('undecided × none', { at: 9_000, invited: true }), aWrite('undecided × none', { at: 1_000 })] }) },
  { name: 'weakly attributed to a vendor', expect: 'review', facts: ga('undecided × none', { vendor: 'hubspot', confidence: 'low' }) },
  { name: 'watched late', expect: 'review', facts: { ...ga('undecided × none'), recording: recorded({ fromStart: false }) } },
  { name: 'an advertising tracer upon an opening that is perhaps the chat’s and perhaps the site’s', expect: 'review', says: 'Whether this belongs to the chat is not certain',
    facts: { ...base, widgets: [anOpenedWidget()], storage: [aCookie('IDE', { purpose: 'marketing', confidence: 'medium', writes: [aWrite('undecided × opened')] })] } },
  { name: 'a chat’s advertising tracer upon an opening is the chat checks’', expect: 'pass',
    facts: { ...base, widgets: [anOpenedWidget()], storage: [aCookie('parley_ads', { purpose: 'marketing', writes: [aWrite('undecided × opened')] })] } },

  { name: 'an advertising tracer that is perhaps the chat’s and perhaps the site’s', expect: 'review', says: 'Whether this belongs to the chat is not certain',
    facts: { ...base, widgets: [aWidget()], storage: [aCookie('IDE', { purpose: 'marketing', confidence: 'medium', writes: [aWrite('undecided × closed')] })] } },
  { name: 'the same of no such purpose is the chat checks’', expect: 'pass', facts: { ...base, widgets: [aWidget()], storage: [aCookie('sid', { confidence: 'medium', writes: [aWrite('undecided × closed')] })] } },
  { name: 'the same after acceptance', expect: 'pass', facts: { ...base, consent: consented(['undecided', 'accepted']), widgets: [aWidget()], storage: [aCookie('IDE', { purpose: 'marketing', confidence: 'medium', writes: [aWrite('accepted × closed')] })] } },

  { name: 'nothing', expect: 'pass', facts: base },
  { name: 'only exempt classes', expect: 'pass', cites: write,
    facts: { ...base, storage: [...(['strictly-necessary', 'security', 'preferences', 'consent-record'] as const).map((purpose) => aSiteCookie(purpose, { purpose, writes: [aWrite('undecided × none', { cites: write })] })),
      aSiteCookie('AWSALB', { purpose: 'unknown', infrastructure: true, writes: [aWrite('undecided × none')] })] } },
  { name: 'an exempt one, at the moment of the answer', expect: 'pass', facts: { ...ga('undecided × none?', { purpose: 'strictly-necessary' }), consent: consented(['undecided', 'accepted']) } },
  { name: 'a disputed one of security', expect: 'pass', facts: ga('undecided × none', { name: '__cf_bm', purpose: 'security', infrastructure: true }) },
  { name: 'after acceptance', expect: 'pass', facts: { ...ga('accepted × none'), consent: consented(['undecided', 'accepted']) } },
  { name: 'after a refusal is another check’s', expect: 'pass', facts: { ...ga('refused × none'), consent: consented(['undecided', 'refused']) } },
  { name: 'a chat’s own identifier is the chat checks’', expect: 'pass', facts: { ...base, widgets: [aWidget()], storage: [aCookie('parley_id', { writes: [aWrite('undecided × closed')] })] } },
  { name: 'a chat’s advertising tracer before its opening is the chat checks’', expect: 'pass', facts: { ...base, widgets: [aWidget()], storage: [aCookie('parley_ads', { purpose: 'marketing', writes: [aWrite('undecided × closed')] })] } },
  { name: 'a chat’s own on a site where the chat was not seen is the chat checks’', expect: 'pass', facts: { ...base, storage: [aCookie('parley_id', { writes: [aWrite('undecided × none')] })] } },
  { name: 'a name nobody knows, that singles out nobody, is left aside and said', expect: 'pass', cites: write, facts: ga('undecided × none', { name: 'theme', purpose: 'unknown', identifies: false }, { identifies: false, cites: write }), says: 'Left aside, being of unknown purpose and without a value that singles out a visitor: “theme”.' },
  { name: 'left aside: what was written, not what lay there', expect: 'pass', says: '“theme”.', silent: 'old',
    facts: { ...base, storage: [aSiteCookie('theme', { purpose: 'unknown', writes: [aWrite('undecided × none', { identifies: false })] }), aSiteCookie('old', { purpose: 'unknown', existedBefore: true, identifies: false })] } },
  { name: 'one that was there and identifies nobody', expect: 'pass', facts: ga('undecided × none', { existedBefore: true, identifies: false, writes: [], purpose: 'unknown' }) },
  { name: 'a test of features', expect: 'pass', facts: ga('undecided × none', {}, { probe: true, identifies: false }) },

  { name: 'not watched for long', expect: 'untested', facts: { consent: undecided, watch: [watched('undecided × none', { afterLoadMs: 3_000, pages: 1 })] }, says: 'Stay 7 seconds more and visit one more page of the site, without answering the banner.' },
  { name: 'answered too soon', expect: 'untested', facts: { consent: consented(['undecided', 'accepted']), watch: [watched('undecided × none', { afterLoadMs: 1_000 }), watched('accepted × none')] }, says: /^Start a clean visit/ },
  { name: 'one that was there before the visit began', expect: 'untested', facts: ga('undecided × none', { existedBefore: true, writes: [] }), says: 'Already there before this visit began: _ga' },
  { name: 'one that was there and identifies, its purpose unknown', expect: 'untested', facts: ga('undecided × none', { existedBefore: true, identifies: true, purpose: 'unknown', writes: [] }) },
  { name: 'watched late, nothing seen', expect: 'untested', facts: { ...base, recording: recorded({ fromStart: false }) } },

  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...ga('unknown × none'), consent: consented(['unknown']) }, says: 'A choice made before this visit' },
]);
