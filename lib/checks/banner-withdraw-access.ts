import { defineCheck, fail, pass, review, untested, warn } from '../model/check.ts';
import type { BannerFact, ConsentFact, Facts, PageFact } from '../model/facts.ts';
import type { ConsentState } from '../model/phase.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { bannerSeen } from './reading/asked.ts';
import { gapOf, opportunity, WATCH_MS } from './reading/opportunity.ts';
import { allCites } from './reading/presence.ts';
import { citing } from './reading/sorted.ts';
import { stay } from './words/next-steps.ts';
import { counted, inEach, quoted } from './words/parts.ts';

/** A control may be drawn this long after its page; a page left sooner says nothing. In milliseconds. */
const LATE_CONTROL_MS = 5_000;

export default defineCheck({
  id: 'banner-withdraw-access',
  area: 'banner',
  title: { en: 'Permanent, easy access to change or withdraw', fr: 'Accès permanent et simple pour modifier ou retirer son choix' },
  why: {
    en: 'A yes must be as easy to take back as it was to give. Clearing the browser’s cookies is no answer.',
    fr: 'Un oui doit être aussi facile à reprendre qu’à donner. Effacer les cookies du navigateur n’est pas une réponse.',
  },
  remedy: {
    en: 'Put a link “Manage my cookies” at the foot of every page, or a small floating button.',
    fr: 'Placez un lien «\u00a0Gérer mes cookies\u00a0» au pied de chaque page, ou un petit bouton flottant.',
  },
  law: ['GDPR art. 7(3)', 'EDPB Cookie Banner Taskforce report, type K (32-35)', 'CNIL deliberation 2020-092'],
  severity: 'major',
  mode: 'automatic',
  needs: ['banner', 'consent', 'watch', 'recording', 'pages'],
  judge(facts) {
    const banner = bannerSeen(facts);
    if ('outcome' in banner) return banner;
    const choice = facts.consent.states.find(({ state }) => isChoice(state));
    if (choice === undefined) return untested(CHOOSE);

    const { withControl, without, pointed } = pagesSince(choice.at, banner, facts);
    // Where only such a link stands, what it leads to decides.
    if (isNonEmpty(pointed)) return review(FOLLOW, [{ what: points(pointed[0].words), cites: citing(allCites(pointed)) }]);
    if (isNonEmpty(withControl) && !isNonEmpty(without)) return pass(citing(withControl[0].control.cites, ...withControl.slice(1).map(({ control }) => control.cites)), [here(withControl[0].control)]);
    if (isNonEmpty(withControl) && isNonEmpty(without)) {
      return warn([{ what: somewhere(withControl.length, without.length), cites: citing(allCites(without), withControl[0].control.cites) }], false);
    }
    // Nothing found: an absence, which needs time after the choice.
    const gap = gapOf(opportunity(facts.watch, isChoice, () => true), { ms: WATCH_MS });
    if (gap !== null || !isNonEmpty(without)) return untested(stay(gap ?? { msLeft: LATE_CONTROL_MS, scroll: false, secondPage: false, reload: false }, null));
    return fail([{ what: NOWHERE, cites: citing(allCites(without), choice.cites) }], false);
  },
});

const isChoice = (state: ConsentState): boolean => state === 'accepted' || state === 'partial' || state === 'refused';

type Control = BannerFact['controls'][number];
type Pointer = NonNullable<BannerFact['pointers']>[number];
interface Since { readonly withControl: readonly { readonly control: Control }[]; readonly without: readonly PageFact[]; readonly pointed: readonly Pointer[] }

/** The page on which the choice was made and all after it, with a control or without. Pages left at once are not counted. */
function pagesSince(choiceAt: ConsentFact['states'][number]['at'], banner: BannerFact, { pages, recording }: Pick<Facts, 'pages' | 'recording'>): Since {
  const withControl: { control: Control }[] = [];
  const without: PageFact[] = [];
  const pointed: Pointer[] = [];
  pages.forEach((page, index) => {
    const until = pages[index + 1]?.at ?? recording.lastAt;
    if (until <= choiceAt) return;
    const control = banner.controls.find((one) => one.page === index);
    const pointer = banner.pointers?.find((one) => one.page === index);
    if (control !== undefined) withControl.push({ control });
    else if (pointer !== undefined) pointed.push(pointer);
    else if (page.loaded && page.contentSeen && until - Math.max(page.at, choiceAt) >= LATE_CONTROL_MS) without.push(page);
  });
  return { withControl, without, pointed };
}

const here = (control: Control) => ({
  what: inEach((lang) => (lang === 'fr' ? `${quoted(control.words, lang)} permet de revenir sur le choix.` : `${quoted(control.words, lang)} opens the choice again.`)),
  cites: control.cites,
});
const somewhere = (found: number, missing: number): Text => inEach((lang) => (lang === 'fr'
  ? `Après le choix, de quoi le modifier a été trouvé sur ${counted(found, PAGES, lang)}, et pas sur ${counted(missing, OTHER_PAGES, lang)}.`
  : `After the choice, a control to change it was found on ${counted(found, PAGES, lang)}, and not on ${counted(missing, OTHER_PAGES, lang)}.`));
const PAGES = { en: ['page', 'pages'], fr: ['page', 'pages'] } as const;
const OTHER_PAGES = { en: ['other', 'others'], fr: ['autre', 'autres'] } as const;
const points = (words: string): Text => inEach((lang) => (lang === 'fr'
  ? `Le lien ${quoted(words, lang)} ne dit pas s’il permet de revenir sur le choix.` : `The link ${quoted(words, lang)} does not say whether it opens the choice again.`));
const FOLLOW: Text = {
  en: 'No other way back to the choice was found. Follow the link: can the choice be changed there?',
  fr: 'Aucun autre moyen de revenir sur le choix n’a été trouvé. Suivez le lien\u00a0: peut-on y modifier le choix\u00a0?',
};
const NOWHERE: Text = {
  en: 'After the choice, no control to change it was found on the pages seen.',
  fr: 'Après le choix, rien pour le modifier n’a été trouvé sur les pages vues.',
};
const CHOOSE: Text = {
  en: 'Answer the banner, then visit one more page of the site.',
  fr: 'Répondez au bandeau, puis visitez une autre page du site.',
};
