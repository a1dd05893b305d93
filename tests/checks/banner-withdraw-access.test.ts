import check from '../../lib/checks/banner-withdraw-access.ts';
import type { BannerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { anOffer, aPage, consented, recorded, seqs, watched } from '../support/facts.ts';

const consent = consented(['undecided', 'accepted']);
const [home, second, link] = [seqs(), seqs(), seqs()];
const control = (page: number, more: Partial<BannerFact['controls'][number]> = {}) => ({ page, words: 'Gérer mes cookies', place: 'footer' as const, consent: 'undecided' as const, cites: link, ...more });
const pointer = (page: number) => ({ page, words: 'Cookies', cites: link });
const offer = (...controls: BannerFact['controls'][number][]) => ({ consent, banner: anOffer({ controls }), watch: [watched('accepted × none')] });
/** The choice is made at 4,000 ms, on the first page. */
const pages = [aPage({ cites: home }), aPage({ at: 12_000, cites: second })];

describeCheck(check, [
  { name: 'nothing on either page after the choice', expect: 'fail', alone: false, facts: { ...offer(), pages }, cites: [...home, ...second], says: 'no control to change it was found' },
  { name: 'after a refusal', expect: 'fail', facts: { ...offer(), consent: consented(['undecided', 'refused']), watch: [watched('refused × none')], pages } },
  { name: 'a control only on a page left before the choice', expect: 'fail', facts: { ...offer(control(0)), pages: [aPage(), aPage({ at: 2_000 })] } },

  { name: 'a page seen for five seconds counts', expect: 'warn', facts: { ...offer(control(0)), pages: [aPage(), aPage({ at: 25_000 })] } },
  { name: 'on the second page only', expect: 'warn', alone: false, facts: { ...offer(control(1)), pages }, cites: home, says: 'found on 1 page, and not on 1 other.' },

  { name: 'at the foot of every page', expect: 'pass', facts: { ...offer(control(0), control(1, { consent: 'accepted' })), pages }, cites: link, says: '“Gérer mes cookies” opens the choice again.' },
  { name: 'on the page of the choice, which is the only one', expect: 'pass', facts: { ...offer(control(0, { consent: 'accepted' })), pages: [aPage()] } },
  { name: 'a page without one, left at once', expect: 'pass', facts: { ...offer(control(0), control(2)), pages: [aPage(), aPage({ at: 12_000 }), aPage({ at: 13_000 })] } },
  { name: 'a page that could not be read does not count', expect: 'pass', facts: { ...offer(control(0)), pages: [aPage(), aPage({ at: 12_000, contentSeen: false })] } },

  { name: 'a link “Cookies” on every page: perhaps the choice is there', expect: 'review', cites: link, says: '“Cookies”', facts: { ...offer(), banner: anOffer({ controls: [], pointers: [pointer(0), pointer(1)] }), pages } },
  { name: 'on one of them', expect: 'review', cites: link, facts: { ...offer(), banner: anOffer({ controls: [], pointers: [pointer(1)] }), pages } },
  { name: 'a control here, such a link there', expect: 'review', facts: { ...offer(), banner: anOffer({ controls: [control(0)], pointers: [pointer(1)] }), pages } },
  { name: 'such a link only on a page left before the choice', expect: 'fail', facts: { ...offer(), banner: anOffer({ controls: [], pointers: [pointer(0)] }), pages: [aPage(), aPage({ at: 2_000 })] } },
  { name: 'such a link beside a control', expect: 'pass', facts: { ...offer(), banner: anOffer({ controls: [control(0), control(1)], pointers: [pointer(0)] }), pages } },

  { name: 'nothing yet, not watched for long', expect: 'untested', facts: { ...offer(), watch: [watched('accepted × none', { afterLoadMs: 4_000 })], pages }, says: 'Stay 6 seconds more.' },
  { name: 'only pages left at once', expect: 'untested', facts: { ...offer(), pages: [aPage()], recording: recorded({ lastAt: 5_000 }) } },
  { name: 'no choice yet', expect: 'untested', facts: { ...offer(control(0)), consent: consented(['undecided']) }, says: 'Answer the banner' },
  { name: 'what was chosen is not known', expect: 'untested', facts: { ...offer(control(0)), consent: consented(['undecided', 'unknown']) } },
  { name: 'no banner so far', expect: 'untested', facts: {} },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...offer(), consent: consented(['unknown']) } },
]);
