import { defineCheck, fail, pass, review, untested, warn } from '../model/check.ts';
import type { LayerFact } from '../model/facts.ts';
import type { Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { isWhole, layersOf, quoteOf, restOf, speaksOf } from './reading/layers.ts';
import { citing } from './reading/sorted.ts';
import { OPEN_SETTINGS, WORDS_NOT_KNOWN } from './words/next-for-banner.ts';
import { inEach, quoted } from './words/parts.ts';

export default defineCheck({
  id: 'banner-withdrawal-info',
  area: 'banner',
  title: { en: 'The banner tells that consent can be withdrawn and how', fr: 'Le bandeau informe du droit de retrait et de ses modalités' },
  why: {
    en: 'Who knows that a yes can be taken back answers freely. It must be said before the answer.',
    fr: 'Qui sait qu’un oui peut se reprendre répond librement. Cela doit se dire avant la réponse.',
  },
  remedy: {
    en: 'Add one sentence to the first screen: “You can change your mind at any time”, and say where.',
    fr: 'Ajoutez une phrase au premier écran\u00a0: «\u00a0Vous pouvez changer d’avis à tout moment\u00a0», en disant où.',
  },
  law: ['GDPR art. 7(3)', 'CNIL deliberation 2020-092'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['banner', 'consent', 'watch', 'recording'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { banner, first, banner: { second } } = seen;

    const early = quoteOf(first, 'withdraw');
    if (early !== null) return pass(citing(first.cites), [{ what: told(early), cites: citing(first.cites) }]);
    if (!isWhole(first)) return review(WORDS_NOT_KNOWN);
    const late = second === null ? null : quoteOf(second, 'withdraw');
    if (second !== null && late !== null) return warn([{ what: toldLate(late), cites: citing(second.cites, first.cites) }]);
    const rest = restOf(banner);
    if (rest === 'behind-settings') return untested(OPEN_SETTINGS);
    if (rest === 'unclear' || !layersOf(banner).every(isWhole)) return review(WORDS_NOT_KNOWN);
    const cites = citing(first.cites, second?.cites ?? []);
    // The notice that the banner links to was not read; being told there only would still be late.
    return layersOf(banner).some(linksToNotice) ? warn([{ what: PERHAPS_IN_NOTICE, cites }]) : fail([{ what: NOWHERE, cites }]);
  },
});

const linksToNotice = (layer: LayerFact): boolean => layer.links.length > 0 || speaksOf(layer, 'privacy-link') || speaksOf(layer, 'cookie-link');

const told = (quote: string): Text => inEach((lang) => (lang === 'fr' ? `Le premier écran dit\u00a0: ${quoted(quote, lang)}.` : `The first screen says: ${quoted(quote, lang)}.`));
const toldLate = (quote: string): Text => inEach((lang) => (lang === 'fr'
  ? `Le premier écran n’en dit rien\u00a0; les réglages disent\u00a0: ${quoted(quote, lang)}.`
  : `The first screen does not say it; the settings say: ${quoted(quote, lang)}.`));
const PERHAPS_IN_NOTICE: Text = {
  en: 'The banner does not say that the choice can be changed later. A page it links to may say so; it was not read.',
  fr: 'Le bandeau ne dit pas que le choix peut être modifié plus tard. Une page liée le dit peut-être\u00a0; elle n’a pas été lue.',
};
const NOWHERE: Text = {
  en: 'The banner does not say that the choice can be changed later, and it links to no page that could.',
  fr: 'Le bandeau ne dit pas que le choix peut être modifié plus tard, et ne renvoie à aucune page qui pourrait le dire.',
};
