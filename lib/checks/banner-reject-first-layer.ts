import { defineCheck, fail, pass, review, warn } from '../model/check.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { doubtOfNoRefusal } from './reading/first-refusal.ts';
import { offerOf, type Button } from './reading/offer.ts';
import { citing } from './reading/sorted.ts';
import { labels, NO_BUTTON_READ } from './words/banner.ts';
import { inEach } from './words/parts.ts';

export default defineCheck({
  id: 'banner-reject-first-layer',
  area: 'banner',
  title: { en: 'Refusing is possible on the first layer', fr: 'Refuser est possible dès le premier écran' },
  why: {
    en: 'Whoever must look for the refusal ends up accepting. Saying no should be where saying yes is.',
    fr: 'Qui doit chercher comment refuser finit par accepter. Dire non doit se faire là où l’on dit oui.',
  },
  remedy: {
    en: 'Put a control such as “Reject all” or “Continue without accepting” beside the one that accepts, in plain sight.',
    fr: 'Placez un bouton comme «\u00a0Tout refuser\u00a0» ou «\u00a0Continuer sans accepter\u00a0» à côté de celui qui accepte, bien visible.',
  },
  law: ['LIL art. 82', 'CNIL deliberations 2020-091 and 2020-092', 'EDPB, Cookie Banner Taskforce report, 17 Jan 2023, par. 6-8', 'CNIL SAN-2021-023 (Google) and SAN-2021-024 (Facebook)'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['consent', 'banner', 'watch', 'recording'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { banner, first } = seen;
    const offer = offerOf(first);
    const cites = citing(first.cites, banner.cites);

    const plain = offer.refuses.filter(({ inViewport }) => inViewport);
    if (isNonEmpty(plain)) return pass(cites, [{ what: refuses(plain), cites: first.cites }]);
    if (isNonEmpty(offer.refuses)) return warn([{ what: outOfSight(offer.refuses), cites: first.cites }]);

    if (!isNonEmpty(offer.accepts)) return review(NO_BUTTON_READ);
    const doubt = doubtOfNoRefusal({ consent: facts.consent, banner, first, offer });
    const finding = { what: acceptsOnly(offer.accepts), cites };
    if (doubt !== null) return review(doubt, [finding]);
    // Whether a cross refuses, it does not say.
    if (isNonEmpty(offer.closes)) return warn([{ what: crossOnly(offer.closes), cites }], false);
    // No control that refuses is an absence: a hole may have swallowed a later, fuller look.
    return fail([finding], false);
  },
});

const refuses = (buttons: NonEmpty<Button>): Text => inEach((lang) => (lang === 'fr'
  ? `Le premier écran permet de refuser\u00a0: ${labels(buttons, lang)}.` : `The first layer lets the visitor refuse: ${labels(buttons, lang)}.`));
const outOfSight = (buttons: NonEmpty<Button>): Text => inEach((lang) => (lang === 'fr'
  ? `Pour refuser, il y a ${labels(buttons, lang)}, qu’on ne voit pas sans faire défiler.` : `For refusing there is ${labels(buttons, lang)}, which is not seen without scrolling.`));
const crossOnly = (buttons: NonEmpty<Button>): Text => inEach((lang) => (lang === 'fr'
  ? `En dehors d’accepter, le premier écran n’offre que ${labels(buttons, lang)}, qui ne dit pas si fermer refuse.`
  : `Besides accepting, the first layer offers only ${labels(buttons, lang)}, which does not say whether closing refuses.`));
const acceptsOnly = (buttons: NonEmpty<Button>): Text => inEach((lang) => (lang === 'fr'
  ? `Le premier écran propose ${labels(buttons, lang)}, et aucun moyen de refuser n’y a été trouvé.`
  : `The first layer offers ${labels(buttons, lang)}, and no way to refuse was found on it.`));
