import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { Facts, StorageFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { isUnopened } from './reading/cells.ts';
import { declares, isUnmistakable, lists, lockedOf, type Locked } from './reading/declared.ts';
import { mayBeExempt } from './reading/exempt-analytics.ts';
import { restOf } from './reading/layers.ts';
import { widgetOf } from './reading/presence.ts';
import { isGroundwork, tracks, tracksOnly } from './reading/purposes.ts';
import { citing } from './reading/sorted.ts';
import { realWrites } from './reading/unopened.ts';
import { OPEN_SETTINGS } from './words/next-for-banner.ts';
import { inEach, quoted } from './words/parts.ts';
import { purposeWords } from './words/stored.ts';

export default defineCheck({
  id: 'banner-essential-misclassified',
  area: 'banner',
  title: { en: 'Non-essential tracers are not labelled “strictly necessary”', fr: 'Pas de traceur non essentiel classé «\u00a0strictement nécessaire\u00a0»' },
  why: {
    en: 'What is “strictly necessary” cannot be refused. An advertising cookie filed there takes the choice away from you.',
    fr: 'Ce qui est «\u00a0strictement nécessaire\u00a0» ne se refuse pas. Y ranger un cookie publicitaire vous prend votre choix.',
  },
  remedy: {
    en: 'Move everything that measures, advertises or profiles out of the locked category.',
    fr: 'Sortez de la catégorie verrouillée tout ce qui mesure, fait de la publicité ou profile.',
  },
  law: ['EDPB Cookie Banner Taskforce report, type I', 'LIL art. 82', 'CNIL SAN-2025-010'],
  severity: 'major',
  mode: 'semi-automatic',
  question: { en: 'Is everything that is filed as “strictly necessary” really needed for what you asked for?', fr: 'Tout ce qui est classé «\u00a0strictement nécessaire\u00a0» l’est-il vraiment pour ce que vous avez demandé\u202f?' },
  needs: ['banner', 'consent', 'watch', 'recording', 'storage', 'widgets'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const locked = lockedOf(seen.banner);
    const declared = locked.filter(declares);
    const found = locked.flatMap((box) => facts.storage.filter((item) => lists(box, item)).map((item): Conflict => ({ box, item, weight: unlessAlone(box, weigh(item, facts)) })))
      .sort((a, b) => a.item.cites[0] - b.item.cites[0]);
    const of = (weight: Weight): readonly Finding[] => found.filter((one) => one.weight === weight).map(tell);
    const [fails, doubts, warns] = [of('fail'), of('doubt'), of('warn')];
    if (isNonEmpty(fails)) return fail(fails);
    if (isNonEmpty(doubts)) return review(LOOK_UP, doubts);
    if (isNonEmpty(warns)) return warn(warns);
    const [box] = declared;
    if (box !== undefined) return pass(citing(box.cites, ...declared.slice(1).map(({ cites }) => cites)));
    return restOf(seen.banner) === 'behind-settings' ? untested(OPEN_SETTINGS) : inapplicable(NO_DECLARATION);
  },
});

type Weight = 'fail' | 'warn' | 'doubt' | 'fine';
interface Conflict { readonly box: Locked; readonly item: StorageFact; readonly weight: Weight }

const unlessAlone = ({ alone }: Locked, weight: Weight): Weight => (alone && weight !== 'fine' ? 'doubt' : weight);

function weigh(item: StorageFact, { widgets }: Pick<Facts, 'widgets'>): Weight {
  if (tracks(item)) {
    const certain = tracksOnly(item) && (item.confidence === null || item.confidence === 'high');
    // Audience measurement that is set up to be exempt may well stand there (CNIL, deliberation of 4 July 2025).
    return certain && isUnmistakable(item.name) && !mayBeExempt(item) ? 'fail' : 'doubt';
  }
  if (widgetOf(widgets, item.vendor) === undefined || isGroundwork(item)) return 'fine';
  const unasked = realWrites(item).filter(({ phase }) => isUnopened(phase.chat));
  if (unasked.length === 0) return 'fine';
  return item.confidence === 'high' && unasked.some(({ phase }) => phase.clear) ? 'warn' : 'doubt';
}

function tell({ box, item, weight }: Conflict): Finding {
  const what = inEach((lang): string => {
    const name = quoted(item.name, lang);
    if (weight === 'warn') {
      return lang === 'fr' ? `${name} est rangé sous ${quoted(box.words, lang)}, qui ne peut pas être désactivé, et le chat l’a enregistré avant son ouverture.`
        : `${name} is filed under ${quoted(box.words, lang)}, which cannot be switched off, and the chat stored it before it was opened.`;
    }
    const purposes = purposeWords(item.purposes, lang);
    return lang === 'fr' ? `${name} est rangé sous ${quoted(box.words, lang)}, qui ne peut pas être désactivé\u00a0; ce nom est connu pour\u00a0: ${purposes}${source(item)}.`
      : `${name} is filed under ${quoted(box.words, lang)}, which cannot be switched off; the name is known for: ${purposes}${source(item)}.`;
  });
  return { what, cites: citing(item.cites, box.cites) };
}

/** Lists of tracers disagree: whose name it is said to be is shown with it. */
const source = ({ platform }: StorageFact): string => (platform === null || platform === undefined ? '' : ` (${platform})`);

const LOOK_UP: Text = {
  en: 'The banner files under “necessary” what may need agreement. What it serves on this site must be looked up.',
  fr: 'Le bandeau range parmi le «\u00a0nécessaire\u00a0» ce qui demande peut-être un accord. Il faut vérifier à quoi cela sert sur ce site.',
};
const NO_DECLARATION: Text = {
  en: 'The banner names no tracer beside a category that cannot be switched off.',
  fr: 'Le bandeau ne nomme aucun traceur à côté d’une catégorie impossible à désactiver.',
};
