import { defineCheck, fail, inapplicable, pass, review, untested, warn } from '../model/check.ts';
import type { BannerFact, LayerFact } from '../model/facts.ts';
import type { BannerFamily } from '../model/rules.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { hasAccepted, layersOf, restOf, speaksOf } from './reading/layers.ts';
import { knownTrackers, observedFamilies } from './reading/observed-purposes.ts';
import { citing } from './reading/sorted.ts';
import { ACCEPT_EVERYTHING, OPEN_SETTINGS } from './words/next-for-banner.ts';
import { inEach, namesWords } from './words/parts.ts';

const PURPOSES: readonly BannerFamily[] = ['purpose-ads', 'purpose-audience', 'purpose-social', 'purpose-personalisation', 'purpose-chat'];

export default defineCheck({
  id: 'banner-granularity',
  area: 'banner',
  title: { en: 'Choice purpose by purpose is possible', fr: 'Choix possible finalité par finalité' },
  why: {
    en: 'Agreeing to be counted is not agreeing to be advertised to. You should be able to say yes to one and no to the other.',
    fr: 'Accepter d’être compté n’est pas accepter la publicité. On doit pouvoir dire oui à l’un et non à l’autre.',
  },
  remedy: {
    en: 'Beside “accept all” and “refuse all”, let each purpose be switched on and off by itself.',
    fr: 'À côté de «\u00a0tout accepter\u00a0» et «\u00a0tout refuser\u00a0», permettez d’activer et de désactiver chaque finalité séparément.',
  },
  law: ['GDPR art. 4(11) and recital 43', 'CNIL deliberation 2020-092'],
  severity: 'major',
  mode: 'semi-automatic',
  question: { en: 'Can you say yes to one purpose and no to another?', fr: 'Pouvez-vous dire oui à une finalité et non à une autre\u202f?' },
  needs: ['banner', 'consent', 'watch', 'recording', 'storage'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { banner } = seen;
    const layers = layersOf(banner);
    const fine = layers.find(choosesEach);
    if (fine !== undefined) return pass(citing(fine.cites));

    const trackers = knownTrackers(facts.storage);
    const observed = observedFamilies(trackers);
    const named = PURPOSES.filter((family) => layers.some((layer) => speaksOf(layer, family)));
    const known = new Set([...observed, ...named]);
    const rest = restOf(banner);
    if (rest === 'behind-settings') return untested(OPEN_SETTINGS);
    if (observed.size < 2 && !hasAccepted(facts.consent)) return untested(ACCEPT_EVERYTHING);
    if (known.size === 0) return inapplicable(NO_PURPOSE);
    if (known.size === 1) return inapplicable(ONE_PURPOSE);
    if (rest === 'unclear' || mayChoose(banner)) return review(LOOK);
    const cites = citing(seen.first.cites, banner.second?.cites ?? [], trackers.flatMap((item) => item.cites));
    if (observed.size < 2) return warn([{ what: ALL_OR_NOTHING, cites }]);
    const names = trackers.map(({ name }) => name);
    return isNonEmpty(names) ? fail([{ what: inEach((lang) => `${ALL_OR_NOTHING[lang]} ${lang === 'fr' ? `Observés\u00a0: ${namesWords(names, lang)}, pour plusieurs finalités.` : `Observed: ${namesWords(names, lang)}, for several purposes.`}`), cites }]) : review(LOOK);
  },
});

/** Two boxes that can be changed; or, as tarteaucitron has it, yes and no for each of two beside those for all. */
function choosesEach({ toggles, buttons }: LayerFact): boolean {
  const count = (kind: string): number => buttons.filter(({ button }) => button === kind).length;
  return toggles.filter(({ locked }) => !locked).length >= 2 || (count('accept') >= 3 && count('refuse') >= 3);
}

/** Something that could be a choice was seen, and not enough of it to tell: one box, a button that saves, a second “accept”. */
const mayChoose = (banner: BannerFact): boolean => layersOf(banner).some(({ toggles, buttons }) =>
  toggles.some(({ locked }) => !locked) || buttons.some(({ button }) => button === 'save')
  || buttons.filter(({ button }) => button === 'accept').length >= 2 || (banner.second !== null && buttons.some(({ button }) => button === 'other')));

const ALL_OR_NOTHING: Text = {
  en: 'The banner offers everything or nothing: no choice by purpose was found in it.',
  fr: 'Le bandeau propose tout ou rien\u00a0: aucun choix par finalité n’y a été trouvé.',
};
const NO_PURPOSE: Text = { en: 'No purpose that needs a choice was named or observed.', fr: 'Aucune finalité qui demande un choix n’a été nommée ni observée.' };
const ONE_PURPOSE: Text = {
  en: 'Only one purpose was named or observed: there is nothing to choose between.',
  fr: 'Une seule finalité a été nommée ou observée\u00a0: il n’y a pas de choix à détailler.',
};
const LOOK: Text = {
  en: 'Whether each purpose can be chosen by itself could not be told. Open the settings of the banner and look.',
  fr: 'On n’a pas pu dire si chaque finalité se choisit séparément. Ouvrez les réglages du bandeau et regardez.',
};
