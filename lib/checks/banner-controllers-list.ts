import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { LayerFact } from '../model/facts.ts';
import type { Seq } from '../model/observation.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { hasAccepted, isWhole, layersOf, restOf } from './reading/layers.ts';
import { gapOf, opportunity, WATCH_MS } from './reading/opportunity.ts';
import { isNamedIn, organisationsOf, type Organisation } from './reading/organisations.ts';
import { citing } from './reading/sorted.ts';
import { ACCEPT_EVERYTHING, OPEN_SETTINGS, WORDS_NOT_KNOWN } from './words/next-for-banner.ts';
import { stay } from './words/next-steps.ts';
import { inEach, namesWords } from './words/parts.ts';

export default defineCheck({
  id: 'banner-controllers-list',
  area: 'banner',
  title: { en: 'List of all partners available at the moment of choice', fr: 'Liste des responsables et partenaires accessible au moment du choix' },
  why: {
    en: 'Saying yes to “partners” means nothing without knowing who they are.',
    fr: 'Dire oui à des «\u00a0partenaires\u00a0» n’a pas de sens sans savoir qui ils sont.',
  },
  remedy: {
    en: 'Link the full, current list of those who read or write from the first screen, and keep it complete.',
    fr: 'Placez sur le premier écran un lien vers la liste complète et à jour de ceux qui lisent ou écrivent.',
  },
  law: ['CNIL deliberations 2020-091 and 2020-092', 'GDPR art. 13(1)(a) and (e)', 'CNIL SAN-2025-004 and SAN-2025-005'],
  severity: 'major',
  mode: 'semi-automatic',
  question: { en: 'Can you see the list of all partners from where you are asked?', fr: 'La liste de tous les partenaires est-elle accessible là où on vous pose la question\u202f?' },
  needs: ['banner', 'consent', 'watch', 'recording', 'storage', 'site'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { banner, first } = seen;
    const others = organisationsOf(facts.storage, facts.site.site);
    if (!isNonEmpty(others)) {
      if (!hasAccepted(facts.consent)) return untested(ACCEPT_EVERYTHING);
      const gap = gapOf(opportunity(facts.watch, (state) => state === 'accepted', () => true), { ms: WATCH_MS });
      return gap === null ? inapplicable(NO_OTHERS) : untested(stay(gap, null));
    }

    const layers = layersOf(banner);
    const told = layers.map(wordsOf).join(' ');
    const missing = others.filter((one) => !isNamedIn(told, one));
    const cites = citing(first.cites, banner.second?.cites ?? []);
    if (!isNonEmpty(missing)) return hasAccepted(facts.consent) ? pass(citing(cites, citesOf(others))) : untested(ACCEPT_EVERYTHING);
    const finding = observed(missing, cites);
    if (layers.some(linksToList)) {
      // One of them named: the list itself was read, and the rest are not on it.
      return missing.length < others.length && layers.every(isWhole) ? warn([finding], false) : review(READ_THE_LIST, [finding]);
    }
    const rest = restOf(banner);
    if (rest === 'behind-settings') return untested(OPEN_SETTINGS);
    if (rest === 'unclear' || !layers.every(isWhole)) return review(WORDS_NOT_KNOWN, [finding]);
    if (layers.some(({ links }) => links.length > 0)) return review(LINKED_PAGE, [finding]);
    // Measuring for the site alone, on its behalf, makes nobody a controller: that is in a contract, not in the browser.
    if (!missing.some(({ ownHost }) => ownHost)) return review(PERHAPS_PROCESSOR, [finding]);
    return fail([finding, { what: NO_LIST, cites }]);
  },
});

const wordsOf = ({ text, toggles, links, buttons }: LayerFact): string => [text, ...[...toggles, ...links, ...buttons].map(({ words }) => words), ...toggles.map(({ beside }) => beside)].join(' ');

/** A link or a button that leads to partners; that partners are spoken of is not a list of them. */
const linksToList = ({ links, buttons }: LayerFact): boolean => [...links, ...buttons].some(({ says }) => says?.includes('partners'));

const citesOf = (list: readonly Organisation[]): readonly Seq[] => list.flatMap(({ cites }) => cites);
const observed = (list: NonEmpty<Organisation>, cites: NonEmpty<Seq>): Finding => ({
  what: inEach((lang) => {
    const names = namesWords(list.map(({ name }) => name), lang);
    return lang === 'fr' ? `Observés, et non nommés dans ce qui a été lu du bandeau\u00a0: ${names}.` : `Observed, and not named in what was read of the banner: ${names}.`;
  }),
  cites: citing(list[0].cites, citesOf(list), cites),
});

const NO_LIST: Text = { en: 'The banner leads to no list of partners.', fr: 'Le bandeau ne mène à aucune liste de partenaires.' };
const NO_OTHERS: Text = {
  en: 'No tracer of another organisation was observed, even after acceptance.',
  fr: 'Aucun traceur d’une autre organisation n’a été observé, même après acceptation.',
};
const READ_THE_LIST: Text = {
  en: 'The banner leads to a list of partners. Open it and look for the names below; it may name the company instead of the brand.',
  fr: 'Le bandeau mène à une liste de partenaires. Ouvrez-la et cherchez les noms ci-dessous\u00a0; elle nomme peut-être l’entreprise au lieu de la marque.',
};
const LINKED_PAGE: Text = {
  en: 'A page that the banner links to may hold the list; it was not read. Open it and look for the names below.',
  fr: 'Une page à laquelle le bandeau renvoie contient peut-être la liste\u00a0; elle n’a pas été lue. Ouvrez-la et cherchez les noms ci-dessous.',
};
const PERHAPS_PROCESSOR: Text = {
  en: 'Others’ scripts store under the site’s own name. Whether they act for themselves or only for the site must be asked.',
  fr: 'Des scripts de tiers enregistrent sous le nom du site. Il faut demander s’ils agissent pour leur compte ou pour celui du site seul.',
};
