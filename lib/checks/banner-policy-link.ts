import { defineCheck, fail, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { BannerFact, LayerFact, PageFact } from '../model/facts.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { isUnasked } from './reading/cells.ts';
import { isWhole, restOf } from './reading/layers.ts';
import { citing } from './reading/sorted.ts';
import { OPEN_SETTINGS, WORDS_NOT_KNOWN } from './words/next-for-banner.ts';
import { inEach, quoted } from './words/parts.ts';

type Link = LayerFact['links'][number];
/** More of the viewport than this kept from being clicked, and what is behind cannot be read (ours, no figure of law). */
const COVERED = 0.5;

export default defineCheck({
  id: 'banner-policy-link',
  area: 'banner',
  title: { en: 'The banner links to the cookie or privacy policy', fr: 'Le bandeau renvoie vers la politique cookies ou de confidentialité' },
  why: {
    en: 'Whoever wants to know more before answering should be one click away from it.',
    fr: 'Qui veut en savoir plus avant de répondre doit pouvoir le faire en un clic.',
  },
  remedy: {
    en: 'Link the policy from the first screen of the banner, and let it be read without answering first.',
    fr: 'Placez un lien vers la politique sur le premier écran du bandeau, et laissez-la lire sans répondre d’abord.',
  },
  law: ['GDPR art. 12(1) and 13', 'CNIL deliberation 2020-092'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['banner', 'consent', 'watch', 'recording', 'pages'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { banner, first, banner: { second } } = seen;

    const links = first.links.filter(isPolicy);
    if (isNonEmpty(links)) return judgeTargets(links, first, banner, facts.pages);
    if (first.buttons.some(isPolicyButton)) return untested(FOLLOW_BUTTON);
    const cites = citing(first.cites, second?.cites ?? []);
    if (second !== null && (second.links.some(isPolicy) || second.buttons.some(isPolicyButton))) return warn([{ what: IN_SETTINGS_ONLY, cites }]);
    if (isNonEmpty(first.links)) return review(linksUnread(first.links[0].words), []);
    if (!isWhole(first)) return review(WORDS_NOT_KNOWN);
    const rest = restOf(banner);
    if (rest === 'behind-settings') return untested(OPEN_SETTINGS);
    if (rest === 'unclear' || (second !== null && (!isWhole(second) || second.links.length > 0))) return review(WORDS_NOT_KNOWN);
    return fail([{ what: NO_LINK, cites }]);
  },
});

const isPolicy = ({ says }: { readonly says?: Link['says'] }): boolean => says?.some((family) => family === 'privacy-link' || family === 'cookie-link') === true;

/** “Cookie settings” opens a choice and “Accept cookies” makes one: only a button that does neither may lead to a policy. */
const isPolicyButton = (button: LayerFact['buttons'][number]): boolean => button.button === 'other' && isPolicy(button);

/** The same page, whatever the slash at its end. Fragments and queries are not in the text. */
const leadsTo = ({ url }: Link, page: PageFact): boolean => url !== null && url.text.replace(/\/+$/, '') === page.url.text.replace(/\/+$/, '');

/** Only what was visited in this visit can be judged; a link alone proves that there is a link. */
function judgeTargets(links: NonEmpty<Link>, layer: LayerFact, banner: BannerFact, pages: readonly PageFact[]) {
  const visits = links.flatMap((link) => pages.flatMap((page, index) => (leadsTo(link, page) ? [{ link, page, index }] : [])));
  const opened = visits.filter(({ page: { status, loaded } }) => (typeof status === 'number' ? status < 400 : loaded));
  const broken = visits.filter(({ page: { status } }) => typeof status === 'number' && status >= 400);
  const readable = opened.find(({ index }) => !isCovered(banner, index));
  if (readable) return pass(citing(layer.cites, readable.page.cites), [{ what: works(readable.link.words), cites: citing(readable.page.cites, layer.cites) }]);
  const [covered] = opened;
  if (covered) return warn([{ what: underBanner(covered.link.words), cites: citing(covered.page.cites, onPage(banner, covered.index)?.cites ?? []) }]);
  // One link that works is enough: as long as another was not followed, a broken one is not the whole story.
  if (isNonEmpty(broken) && broken.length >= links.length) return fail(broken.map(({ link, page }) => gone(link.words, page)) as unknown as NonEmpty<Finding>);
  return untested(follow(links[0].words));
}

const onPage = ({ onPages }: BannerFact, index: number) => onPages.find(({ page }) => page === index);

/** Before an answer, a banner stands on every page; one that covers the policy hides what it links to. */
function isCovered(banner: BannerFact, index: number): boolean {
  const here = onPage(banner, index);
  return here !== undefined && here.cameByItself && isUnasked(here.consent) && (here.covers ?? 0) > COVERED;
}

const works = (words: string): Text => inEach((lang) => (lang === 'fr' ? `Le lien ${quoted(words, lang)} du bandeau a mené à une page qui s’est ouverte.` : `The banner’s link ${quoted(words, lang)} led to a page that opened.`));
const underBanner = (words: string): Text => inEach((lang) => (lang === 'fr'
  ? `La page ${quoted(words, lang)} s’est ouverte, mais le bandeau en couvrait plus de la moitié.`
  : `The page ${quoted(words, lang)} opened, and the banner covered more than half of it.`));
const gone = (words: string, { status, cites }: PageFact): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `Le lien ${quoted(words, lang)} du bandeau a mené à une erreur (statut ${status}).` : `The banner’s link ${quoted(words, lang)} led to an error (status ${status}).`)),
  cites: citing(cites),
});
const follow = (words: string): Text => inEach((lang) => (lang === 'fr'
  ? `Le bandeau contient le lien ${quoted(words, lang)}. Suivez-le avant de répondre\u00a0: la page s’ouvre-t-elle\u00a0?`
  : `The banner has the link ${quoted(words, lang)}. Follow it before answering: does the page open?`));
const FOLLOW_BUTTON: Text = {
  en: 'A button of the banner names a policy. Press it: does the policy open?',
  fr: 'Un bouton du bandeau nomme une politique. Appuyez dessus\u00a0: la politique s’ouvre-t-elle\u00a0?',
};
const linksUnread = (words: string): Text => inEach((lang) => (lang === 'fr'
  ? `Le bandeau contient le lien ${quoted(words, lang)}, dont les mots ne nomment aucune politique. Suivez-le\u00a0: en est-ce une\u00a0?`
  : `The banner has the link ${quoted(words, lang)}, whose words name no policy. Follow it: is it one?`));
const IN_SETTINGS_ONLY: Text = {
  en: 'The first screen links to no policy; only the settings do.',
  fr: 'Le premier écran ne renvoie à aucune politique\u00a0; seuls les réglages le font.',
};
const NO_LINK: Text = { en: 'The banner has no link to a policy.', fr: 'Le bandeau ne contient aucun lien vers une politique.' };
