import { defineCheck, fail, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { LayerFact, StorageFact } from '../model/facts.ts';
import type { BannerFamily } from '../model/rules.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { knownTrackers, measures, targets } from './reading/observed-purposes.ts';
import { hasAccepted, isWhole, mayDeny, quoteOf, speaksOf } from './reading/layers.ts';
import { citing } from './reading/sorted.ts';
import { ACCEPT_EVERYTHING, WORDS_NOT_KNOWN } from './words/next-for-banner.ts';
import { inEach, namesWords, quoted } from './words/parts.ts';

const PURPOSES: readonly BannerFamily[] = ['purpose-ads', 'purpose-audience', 'purpose-social', 'purpose-personalisation', 'purpose-chat'];

export default defineCheck({
  id: 'banner-purposes-stated',
  area: 'banner',
  title: { en: 'Purposes are stated before the choice', fr: 'Les finalités sont présentées avant le choix' },
  why: {
    en: 'You can only agree to what you are told. “To improve your experience” does not tell you that advertisers follow you.',
    fr: 'On ne peut accepter que ce qui est dit. «\u00a0Améliorer votre expérience\u00a0» ne dit pas que des annonceurs vous suivent.',
  },
  remedy: {
    en: 'Name each purpose on the first screen of the banner, by a short title and one plain sentence.',
    fr: 'Nommez chaque finalité dès le premier écran du bandeau, par un titre court et une phrase simple.',
  },
  law: ['CNIL deliberation 2020-092', 'GDPR art. 4(11) and 13', 'CNIL SAN-2025-005'],
  severity: 'major',
  mode: 'semi-automatic',
  question: { en: 'Does the banner say, before you choose, what the tracers are for?', fr: 'Le bandeau dit-il, avant votre choix, à quoi servent les traceurs\u202f?' },
  needs: ['banner', 'consent', 'watch', 'recording', 'storage'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { first } = seen;
    const { storage, consent } = facts;

    const trackers = knownTrackers(storage);
    const named = PURPOSES.filter((family) => speaksOf(first, family));
    const unnamedAds = named.includes('purpose-ads') ? [] : trackers.filter(targets);
    const unnamedAudience = named.includes('purpose-audience') ? [] : trackers.filter(measures);
    if (isNonEmpty(unnamedAds)) {
      const finding = unnamed(unnamedAds, first, ADS);
      if (!isWhole(first)) return review(WORDS_NOT_KNOWN, [finding]);
      // “Personalised communications” may be meant to be advertising: a person reads the sentence.
      if (named.includes('purpose-personalisation')) return review(PERSONALISED, [finding]);
      return fail([finding]);
    }
    const ads = trackers.filter(targets);
    // “No advertising here”, beside an advertising tracer.
    const onAds = quoteOf(first, 'purpose-ads');
    if (onAds !== null && mayDeny(onAds) && isNonEmpty(ads)) return review(DENIED, [{ what: theBannerSays(onAds), cites: citing(first.cites, ads.flatMap(({ cites }) => cites)) }]);
    if (!isNonEmpty(named)) {
      const vague = quoteOf(first, 'vague-purpose');
      if (vague !== null && isWhole(first)) return warn([{ what: vagueWords(vague), cites: citing(first.cites) }]);
      return review(isWhole(first) ? NOTHING_RECOGNISED : WORDS_NOT_KNOWN);
    }
    if (isNonEmpty(unnamedAudience)) {
      const finding = unnamed(unnamedAudience, first, AUDIENCE);
      return isWhole(first) ? warn([finding]) : review(WORDS_NOT_KNOWN, [finding]);
    }
    if (!hasAccepted(consent)) return untested(ACCEPT_EVERYTHING);
    return pass(citing(first.cites, trackers.flatMap((item) => item.cites)));
  },
});

const ADS: Text = { en: 'advertising', fr: 'publicitaire' };
const AUDIENCE: Text = { en: 'audience measurement', fr: 'de mesure d’audience' };

/** The tracers, and the layer that does not speak of their purpose. */
function unnamed(items: NonEmpty<StorageFact>, layer: LayerFact, purpose: Text): Finding {
  const what = inEach((lang) => {
    const names = namesWords(items.map(({ name }) => name), lang);
    return lang === 'fr' ? `Un usage ${purpose.fr} a été observé (${names}), et le premier écran du bandeau n’en nomme aucun.`
      : `A use for ${purpose.en} was observed (${names}), and the first screen of the banner names none.`;
  });
  return { what, cites: citing(layer.cites, items.flatMap(({ cites }) => cites)) };
}

const theBannerSays = (quote: string): Text => inEach((lang) => (lang === 'fr' ? `Le bandeau dit\u00a0: ${quoted(quote, lang)}.` : `The banner says: ${quoted(quote, lang)}.`));
const vagueWords = (quote: string): Text => inEach((lang) => (lang === 'fr'
  ? `Le premier écran ne nomme aucune finalité précise, seulement ${quoted(quote, lang)}.`
  : `The first screen names no precise purpose, only ${quoted(quote, lang)}.`));

const NOTHING_RECOGNISED: Text = {
  en: 'No purpose was recognised on the first screen of the banner. Read it: does it say what the tracers are for?',
  fr: 'Aucune finalité n’a été reconnue sur le premier écran du bandeau. Lisez-le\u00a0: dit-il à quoi servent les traceurs\u00a0?',
};
const DENIED: Text = {
  en: 'A use for advertising was observed, and the banner perhaps says that there is none. Read the sentence.',
  fr: 'Un usage publicitaire a été observé, et le bandeau dit peut-être qu’il n’y en a pas. Lisez la phrase.',
};
const PERSONALISED: Text = {
  en: 'The first screen speaks of personalisation. Whether advertising is meant must be read.',
  fr: 'Le premier écran parle de personnalisation. Il faut lire s’il s’agit de publicité.',
};
