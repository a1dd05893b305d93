import check from '../../lib/checks/banner-choice-remembered.ts';
import type { BannerFact, Facts } from '../../lib/model/facts.ts';
import type { ConsentState } from '../../lib/model/phase.ts';
import type { NonEmpty } from '../../lib/model/text.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, aKey, anOffer, aPage, aRecord, aSiteCookie, consented, recorded, seqs, watched } from '../support/facts.ts';

type Step = readonly [ConsentState, 'asks' | 'quiet'];
const [again, refusal, acceptance] = [seqs(), seqs(), seqs()];
const YEAR = 31_536_000;
/** A banner on the first page, its answer there, and then these pages. */
function goesOn(states: NonEmpty<ConsentState>, later: readonly Step[], more: Partial<Facts> & { readonly hosts?: readonly string[]; readonly clicks?: BannerFact['clicks']; readonly gone?: BannerFact['gone'] } = {}): Partial<Facts> {
  const { hosts = [], clicks, gone = [{ at: 4_200, page: 0, cites: seqs() }], ...facts } = more;
  const click = { at: 4_000, page: 0, button: states[1] === 'accepted' ? 'accept' as const : 'refuse' as const, words: 'x', cites: seqs() };
  return {
    consent: consented(states),
    pages: [aPage(), ...later.map((_, index) => aPage({ address: `https://${hosts[index] ?? 'shop.example'}/${index}` }))],
    watch: [watched('undecided × none'), ...states.slice(1).map((state) => watched(`${state} × none`))],
    banner: anOffer({
      clicks: clicks ?? [click],
      gone,
      onPages: [{ page: 0, cameByItself: true, consent: 'undecided', cites: seqs() }, ...later.map(([consent, asks], index) => ({ page: index + 1, cameByItself: asks === 'asks', consent, cites: asks === 'asks' ? again : [] }))],
    }),
    ...facts,
  };
}
const no = (maxAgeSeconds: number | null) => aRecord('refused', { maxAgeSeconds, follows: 'refuse', consent: 'refused', cites: refusal });
const yes = (maxAgeSeconds: number | null) => aRecord('accepted', { maxAgeSeconds, follows: 'accept', consent: 'accepted', cites: acceptance });
const remembered: readonly Step[] = [['refused', 'quiet']];

describeCheck(check, [
  { name: 'asked again after a refusal, and never again after accepting', expect: 'fail', alone: false, facts: goesOn(['undecided', 'refused', 'accepted'], [['refused', 'asks'], ['accepted', 'quiet']]), cites: again, says: 'had refused, and the banner came again' },

  { name: 'the same, and the record of the refusal was seen', expect: 'fail', facts: goesOn(['undecided', 'refused', 'accepted'], [['refused', 'asks'], ['accepted', 'quiet']], { gone: [], records: [no(YEAR)] }) },

  { name: 'asked again after accepting', expect: 'warn', facts: goesOn(['undecided', 'accepted'], [['accepted', 'asks']]), cites: again, says: 'had accepted, and the banner came again' },
  { name: 'both answers are forgotten', expect: 'warn', facts: goesOn(['undecided', 'refused', 'accepted'], [['refused', 'asks'], ['accepted', 'asks'], ['accepted', 'quiet']]), says: 'had refused, and' },
  { name: 'a refusal for a month, an acceptance for a year', expect: 'warn', facts: goesOn(['undecided', 'refused', 'accepted'], remembered, { records: [no(2_592_000), yes(YEAR)] }), cites: [...refusal, ...acceptance], says: 'The refusal is kept for 30 days, the acceptance for 365 days.' },
  { name: 'a refusal until the browser closes', expect: 'warn', facts: goesOn(['undecided', 'refused', 'accepted'], remembered, { records: [no(null), yes(YEAR)], storage: [aSiteCookie('tarteaucitron')] }), says: 'until the browser closes' },

  { name: 'asked again after a refusal', expect: 'review', facts: goesOn(['undecided', 'refused'], [['refused', 'asks']]), cites: again, says: 'Whether an acceptance is forgotten as well was not seen' },
  { name: 'asked again under another address', expect: 'review', facts: goesOn(['undecided', 'refused', 'accepted'], [['refused', 'asks'], ['accepted', 'quiet']], { hosts: ['blog.shop.example'] }), says: 'another address' },
  { name: 'asked again, and the click was not seen', expect: 'review', facts: goesOn(['undecided', 'refused', 'accepted'], [['refused', 'asks'], ['accepted', 'quiet']], { clicks: [] }) },
  { name: 'the refusing click may have been lost', expect: 'review', facts: goesOn(['undecided', 'refused', 'accepted'], [['refused', 'asks'], ['accepted', 'quiet']], { gone: [] }) },
  { name: 'asked no more under another address only', expect: 'review', facts: goesOn(['undecided', 'refused', 'accepted'], [['refused', 'asks'], ['accepted', 'quiet']], { hosts: ['shop.example', 'pay.shop.example'] }) },
  { name: 'the page after accepting never loaded', expect: 'review', facts: { ...goesOn(['undecided', 'refused', 'accepted'], [['refused', 'asks'], ['accepted', 'quiet']]), pages: [aPage(), aPage(), aPage({ loaded: false })] } },
  { name: 'asked again after choosing some', expect: 'review', facts: goesOn(['undecided', 'partial'], [['partial', 'asks']]), says: 'some purposes' },
  { name: 'a refusal kept for a day', expect: 'review', facts: goesOn(['undecided', 'refused'], remembered, { records: [no(86_400)] }), cites: refusal, says: 'for 24 hours' },

  { name: 'not asked again after a refusal', expect: 'pass', facts: goesOn(['undecided', 'refused'], remembered) },
  { name: 'and it is kept for six months', expect: 'pass', facts: goesOn(['undecided', 'refused'], remembered, { records: [no(15_552_000)] }), cites: refusal, says: 'for 180 days; how long an acceptance is kept was not seen' },
  { name: 'both are kept alike', expect: 'pass', facts: goesOn(['undecided', 'refused', 'accepted'], remembered, { records: [no(YEAR), yes(YEAR)] }), cites: acceptance },
  { name: 'kept where nothing expires', expect: 'pass', facts: goesOn(['undecided', 'refused'], remembered, { records: [no(null)], storage: [aKey('tarteaucitron')] }), says: 'without an end date' },
  { name: 'a short copy beside the long one', expect: 'pass', facts: goesOn(['undecided', 'refused'], remembered, { records: [no(86_400), no(YEAR)] }), says: 'for 365 days' },
  { name: 'a default of the platform, and what Google is told, are no answers', expect: 'pass', silent: '24',
    facts: goesOn(['undecided', 'refused'], remembered, { records: [aRecord('refused', { maxAgeSeconds: 86_400 }), { ...no(86_400), format: 'google-consent-mode' }, no(YEAR)], storage: [aCookie('other')] }) },

  { name: 'nobody answered', expect: 'untested', facts: goesOn(['undecided'], []), says: /^Refuse everything/ },
  { name: 'accepted only', expect: 'untested', facts: goesOn(['undecided', 'accepted'], [['accepted', 'quiet']]), says: /^Start a clean visit, refuse everything/ },
  { name: 'refused, and no page since', expect: 'untested', facts: goesOn(['undecided', 'refused'], [], { watch: [watched('refused × none', { freshLoad: false })] }), says: 'Reload the page.' },
  { name: 'refused, gone on too soon, then accepted', expect: 'untested', facts: goesOn(['undecided', 'refused', 'accepted'], remembered, { watch: [watched('refused × none', { afterLoadMs: 500 })] }), says: 'Start a clean visit' },
  { name: 'watched late', expect: 'untested', facts: goesOn(['undecided', 'refused'], [['refused', 'asks']], { recording: recorded({ fromStart: false }) }) },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { consent: consented(['unknown']) } },
]);
