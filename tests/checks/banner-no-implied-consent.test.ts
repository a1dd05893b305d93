import check from '../../lib/checks/banner-no-implied-consent.ts';
import type { BannerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aLayer, anOffer, aRecord, aSiteCookie, aWrite, consented, recorded, seqs, watched } from '../support/facts.ts';

const watch = [watched('undecided × none')];
const [turned, pending, close, acted, write] = [seqs(), seqs(), seqs(), seqs(), seqs()];
const asks = (more: Partial<BannerFact> = {}) => ({ consent: consented(['undecided']), watch, banner: anOffer({ meanwhile: [], ...more }) });
const acts = (...done: readonly (readonly ['scroll' | 'close' | 'navigation' | 'click', number])[]): Partial<BannerFact> => ({
  meanwhile: done.map(([act, at]) => ({ act, at, cites: acted })),
  clicks: done.flatMap(([act, at]) => (act === 'close' ? [{ at, page: 0, button: 'close' as const, words: '×', cites: close }] : [])),
});
const waiting = aRecord('pending', { at: 300, cites: pending });
const accepted = (more: Parameters<typeof aRecord>[1] = {}) => aRecord('accepted', { at: 6_000, cites: turned, ...more });
const ga = (at: number, more: Parameters<typeof aSiteCookie>[1] = {}) => aSiteCookie('_ga', { purpose: 'analytics', writes: [aWrite('undecided × none', { at, cites: write })], ...more });

describeCheck(check, [
  { name: 'closing turned the record', expect: 'fail', alone: false, facts: { ...asks(acts(['close', 5_500])), records: [waiting, accepted({ follows: 'close' })] }, cites: [...turned, ...close],
    says: 'The choice recorded as “tarteaucitron” became “accepted” after the visitor had closed the banner, without a click that accepts.' },
  { name: 'closing wrote it', expect: 'fail', facts: { ...asks(acts(['close', 5_500])), records: [accepted({ follows: 'close' })] } },
  { name: 'scrolling turned it', expect: 'fail', facts: { ...asks(acts(['scroll', 5_500])), records: [waiting, accepted()] }, cites: [...turned, ...pending], says: 'had scrolled' },
  { name: 'the next page turned it', expect: 'fail', facts: { ...asks(acts(['navigation', 5_500])), records: [waiting, accepted()] }, says: 'gone to another page' },
  { name: 'waiting turned it', expect: 'fail', facts: { ...asks(), records: [waiting, accepted()] }, says: 'became “accepted”, without a click' },
  { name: 'after which nobody can say what was chosen', expect: 'fail', facts: { ...asks(), records: [waiting, accepted({ consent: 'unknown' })] } },
  { name: 'refused by default, then accepted by itself', expect: 'fail', facts: { ...asks(), records: [aRecord('refused', { at: 300 }), accepted()] } },
  { name: 'long after a click elsewhere', expect: 'fail', facts: { ...asks(acts(['click', 2_000])), records: [waiting, accepted()] } },
  { name: 'the platform itself says that nobody clicked', expect: 'fail', facts: { ...asks(), records: [accepted({ implied: true })] } },
  { name: 'a tracer upon closing', expect: 'fail', facts: { ...asks(acts(['close', 5_500])), storage: [ga(6_000)] }, cites: [...write, ...acted], says: 'A first tracer came after the visitor had closed the banner' },

  { name: 'accepted from the start, by default', expect: 'review', facts: { ...asks(), records: [accepted({ at: 300 })] } },
  { name: 'only another platform had said that nobody answered', expect: 'review', facts: { ...asks(), records: [{ ...waiting, format: 'didomi' }, { ...waiting, name: 'consent' }, accepted()] } },
  { name: 'written after a scroll, with nothing before it', expect: 'review', facts: { ...asks(acts(['scroll', 5_500])), records: [accepted()] } },
  { name: 'written upon a scroll, and the tracers that waited began', expect: 'fail', alone: false, facts: { ...asks(acts(['scroll', 5_500])), records: [accepted()], storage: [ga(6_300)] }, cites: [...turned], says: 'after the visitor had scrolled' },
  { name: 'long after a scroll, with tracers', expect: 'review', facts: { ...asks(acts(['scroll', 2_000])), records: [accepted()], storage: [ga(6_300)] } },
  { name: 'written upon a scroll, with tracers from before it', expect: 'review', facts: { ...asks(acts(['scroll', 5_500])), records: [accepted()], storage: [ga(900)] } },
  { name: 'written upon a scroll, with tracers; and a click elsewhere', expect: 'review', facts: { ...asks(acts(['click', 5_000], ['scroll', 5_500])), records: [accepted()], storage: [ga(6_300)] } },
  { name: 'next to a click, which came first is not known', expect: 'review', facts: { ...asks(), records: [waiting, accepted({ clear: false })] } },
  { name: 'upon a click elsewhere: a video’s own “allow”, perhaps', expect: 'review', facts: { ...asks(acts(['click', 5_500])), records: [waiting, accepted()] }, says: 'clicked elsewhere' },
  { name: 'a click elsewhere, and it closed what was asked', expect: 'review', facts: { ...asks(acts(['close', 4_000], ['click', 5_500])), records: [waiting, accepted({ follows: 'close' })] } },
  { name: 'the banner’s buttons were not read: a click may have been missed', expect: 'review', facts: { ...asks({ first: null }), records: [waiting, accepted()] } },
  { name: 'a tracer on the next page', expect: 'review', facts: { ...asks(acts(['navigation', 5_500])), storage: [ga(6_000)] }, cites: write, says: 'gone to another page' },
  { name: 'a tracer after a scroll: a video, perhaps', expect: 'review', facts: { ...asks(acts(['scroll', 5_500])), storage: [ga(6_000)] } },
  { name: 'a tracer long after closing', expect: 'review', facts: { ...asks(acts(['close', 5_500])), storage: [ga(11_000)] } },

  { name: 'the banner says that reading on is agreeing', expect: 'warn', alone: true, facts: asks({ first: aLayer({ says: [{ family: 'implied', quote: 'En poursuivant votre navigation, vous acceptez les cookies.' }] }) }), says: 'The banner says: “En poursuivant' },
  { name: 'it says that one may continue without agreeing', expect: 'review', facts: asks({ first: aLayer({ says: [{ family: 'implied', quote: 'En continuant sans accepter, seuls les cookies nécessaires sont utilisés.' }] }) }), says: 'or the contrary' },
  { name: 'its settings say so', expect: 'warn', facts: asks({ second: aLayer({ says: [{ family: 'implied', quote: 'By continuing to browse you agree.' }] }) }) },

  { name: 'nothing came of it', expect: 'pass', facts: { ...asks(acts(['scroll', 2_000], ['close', 3_000], ['navigation', 9_000])), records: [waiting] }, cites: pending },
  { name: 'closing was taken for a refusal', expect: 'pass', facts: { ...asks(acts(['close', 5_500])), records: [waiting, aRecord('refused', { follows: 'close' })] } },
  { name: 'exempt cookies on the next page', expect: 'pass', facts: { ...asks(acts(['navigation', 5_500])), storage: [ga(6_000, { name: 'PHPSESSID', purpose: 'strictly-necessary' })] } },
  { name: 'accepted by a click', expect: 'pass', facts: { ...asks(), consent: consented(['undecided', 'accepted']), records: [waiting, accepted({ follows: 'accept', consent: 'accepted' })], storage: [aSiteCookie('_ga', { purpose: 'analytics', writes: [aWrite('accepted × none')] })] } },
  { name: 'saved by a click, told as undecided still', expect: 'pass', facts: { ...asks(), records: [waiting, accepted({ follows: 'save' })] } },
  { name: 'what Google is told by default', expect: 'pass', facts: { ...asks(), records: [accepted({ format: 'google-consent-mode', name: 'gcs' })] } },
  { name: 'a record of before', expect: 'pass', facts: { ...asks(), records: [accepted({ existedBefore: true })] } },

  { name: 'too little was done', expect: 'untested', facts: { ...asks(), watch: [watched('undecided × none', { pages: 1, scrolled: false })] }, says: 'Scroll the page and visit one more page of the site, without answering the banner.' },
  { name: 'answered at once', expect: 'untested', facts: { ...asks(), consent: consented(['undecided', 'refused']), watch: [watched('undecided × none', { afterLoadMs: 1_000 })] }, says: 'Start a clean visit' },
  { name: 'watched late', expect: 'untested', facts: { ...asks(), records: [waiting, accepted()], recording: recorded({ fromStart: false }) } },
  { name: 'tracers from the start: no act is to blame', expect: 'inapplicable', facts: { ...asks(acts(['scroll', 5_500])), storage: [ga(900), ga(6_000, { name: '_gid' })] } },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
