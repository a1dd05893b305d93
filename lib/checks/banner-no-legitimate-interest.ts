import { defineCheck, fail, pass, review, untested, warn } from '../model/check.ts';
import type { BannerFact, RecordFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { isWhole, layersOf, mayDeny, quoteOf, restOf } from './reading/layers.ts';
import { afterRefusal, tcfOf, type TcfFact } from './reading/records.ts';
import { allCites } from './reading/presence.ts';
import { citing } from './reading/sorted.ts';
import { OPEN_SETTINGS, WORDS_NOT_KNOWN } from './words/next-for-banner.ts';
import { inEach, quoted } from './words/parts.ts';

export default defineCheck({
  id: 'banner-no-legitimate-interest',
  area: 'banner',
  title: { en: 'Legitimate interest is not used for tracers', fr: 'L’intérêt légitime n’est pas invoqué pour des traceurs' },
  why: {
    en: 'Reading or writing on your device needs your agreement. “Legitimate interest” cannot stand in for it, and a second refusal hidden behind the first misleads.',
    fr: 'Lire ou écrire sur votre appareil demande votre accord. L’«\u00a0intérêt légitime\u00a0» ne peut pas le remplacer, et un second refus caché derrière le premier trompe.',
  },
  remedy: {
    en: 'Rest tracers on agreement only, and let “refuse all” object to everything at once.',
    fr: 'Fondez les traceurs sur le seul accord, et faites que «\u00a0tout refuser\u00a0» s’oppose à tout en une fois.',
  },
  law: ['LIL art. 82', 'EDPB Cookie Banner Taskforce report, type H'],
  severity: 'major',
  mode: 'automatic',
  needs: ['banner', 'consent', 'watch', 'recording', 'records'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { banner } = seen;
    const strings = afterRefusal(facts.records);
    const left = strings.filter(claimsInterest);
    if (isNonEmpty(left)) {
      const finding = { what: leftOn(left), cites: citing(allCites(left)) };
      return left.some(({ clear }) => clear !== false) ? fail([finding]) : review(TOO_CLOSE, [finding]);
    }

    const mention = mentionOf(banner);
    const early = tcfOf(facts.records).filter(claimsInterest);
    if (mention !== null || isNonEmpty(early)) {
      const finding = mention ?? { what: DEFAULT_ON, cites: isNonEmpty(early) ? citing(allCites(early)) : citing(seen.first.cites) };
      // Whether a refusal ends it decides between a warning and a failure.
      if (!facts.consent.states.some(({ state }) => state === 'refused') && strings.length === 0) return untested(REFUSE_TO_SEE);
      if (strings.length === 0) return review(NO_STRING, [finding]);
      return mention !== null && mayDeny(mention.quote) ? review(MAY_DENY, [finding]) : warn([finding]);
    }
    const rest = restOf(banner);
    if (rest === 'behind-settings') return untested(OPEN_SETTINGS);
    if (rest === 'unclear' || !layersOf(banner).every(isWhole)) return review(WORDS_NOT_KNOWN);
    return pass(citing(seen.first.cites, banner.second?.cites ?? [], strings.flatMap(({ cites }) => cites)));
  },
});

/** A vendor's bit counts together with a purpose's: alone, neither says that anybody may read or write. */
const claimsInterest = ({ tcf }: TcfFact): boolean => tcf.legitimateInterests.length > 0 && tcf.vendorsByInterest > 0;

interface Mention { readonly what: Text; readonly quote: string; readonly cites: RecordFact['cites'] }

function mentionOf(banner: BannerFact): Mention | null {
  for (const layer of layersOf(banner)) {
    const quote = quoteOf(layer, 'legitimate-interest');
    if (quote !== null) return { quote, cites: citing(layer.cites), what: inEach((lang) => (lang === 'fr' ? `Le bandeau dit\u00a0: ${quoted(quote, lang)}.` : `The banner says: ${quoted(quote, lang)}.`)) };
  }
  return null;
}

function leftOn([first]: readonly [TcfFact, ...TcfFact[]]): Text {
  const { legitimateInterests, vendorsByInterest } = first.tcf;
  const purposes = [...legitimateInterests].sort((a, b) => a - b).join(', ');
  return inEach((lang) => (lang === 'fr'
    ? `Après «\u00a0tout refuser\u00a0», la chaîne TCF retient encore l’intérêt légitime pour les finalités ${purposes} et ${vendorsByInterest} prestataires.`
    : `After “refuse all”, the TC string still holds legitimate interest for the purposes ${purposes} and ${vendorsByInterest} vendors.`));
}

const DEFAULT_ON: Text = {
  en: 'The TC string held legitimate interest for some purposes; the refusal cleared it.',
  fr: 'La chaîne TCF retenait l’intérêt légitime pour certaines finalités\u00a0; le refus l’a effacé.',
};
const REFUSE_TO_SEE: Text = {
  en: 'The banner relies on legitimate interest somewhere. Start a clean visit and refuse everything: does that end it?',
  fr: 'Le bandeau invoque l’intérêt légitime quelque part. Recommencez avec une visite vierge et refusez tout\u00a0: cela y met-il fin\u00a0?',
};
const NO_STRING: Text = {
  en: 'The banner speaks of legitimate interest, and no record says whether “refuse all” ends it. Open the settings after refusing and look.',
  fr: 'Le bandeau parle d’intérêt légitime, et aucun enregistrement ne dit si «\u00a0tout refuser\u00a0» y met fin. Ouvrez les réglages après le refus et regardez.',
};
const MAY_DENY: Text = {
  en: 'The banner speaks of legitimate interest, perhaps to say that it does not rely on it. Read the sentence.',
  fr: 'Le bandeau parle d’intérêt légitime, peut-être pour dire qu’il ne s’en sert pas. Lisez la phrase.',
};
const TOO_CLOSE: Text = {
  en: 'It was written too close to the refusal to tell which came first. Start a clean visit and wait a few seconds before each act.',
  fr: 'Cela a été écrit trop près du refus pour dire lequel fut le premier. Recommencez avec une visite vierge, en attendant quelques secondes avant chaque geste.',
};
