import type { Check, Grade, Result, Score } from '../model/check.ts';
import type { Facts } from '../model/facts.ts';
import type { Lang, Text } from '../model/text.ts';
import { areasOf, type AreaView } from './areas.ts';
import { askedOf, tallyOf, type AskedView, type TallyView } from './groups.ts';
import { typeset, type Said } from './language.ts';
import { gapOf, type GapView } from './next-gap.ts';
import { nextOf, type Next } from './next.ts';
import { besides, headline } from './sentences.ts';
import { storyOf } from './story.ts';
import { stripOf, type StripView } from './strip.ts';
import { namesOf } from './taking.ts';
import { percent } from './time.ts';
import { timelineOf, type Moment } from './timeline.ts';

export interface GradeView {
  readonly letter: Grade | null;
  readonly value: number | null;
  /** Share of what applies that was tested, 0 to 1. */
  readonly coverage: number;
  readonly short: string;
  readonly checked: string;
  readonly spoken: string;
}

/** Everything the scorecard shows, in one language. No component decides anything. */
export interface PopupView {
  readonly lang: Lang;
  readonly site: string;
  readonly grade: GradeView;
  /** Null while only the stored scorecard is known and the visit is still being read. */
  readonly headline: string | null;
  readonly besides: readonly string[];
  readonly caveats: readonly string[];
  readonly next: Next | null;
  /** Only while too little was seen for a grade. */
  readonly gap: GapView | null;
  readonly tally: readonly TallyView[];
  /** What only a person can tell. */
  readonly asked: readonly AskedView[];
  /** The six areas; none while only the stored scorecard is known. */
  readonly areas: readonly AreaView[];
  readonly strip: StripView | null;
  readonly timeline: readonly Moment[];
}

export interface Judged {
  readonly facts: Facts;
  readonly results: readonly Result[];
  readonly score: Score;
  readonly checks: readonly Check[];
  readonly lang: Lang;
  /** Names of chat vendors by rule id, for those whose widget was not seen. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Pure: the same facts, results and score give the same view. */
export function viewOf({ facts, results, score, checks, lang, names = {} }: Judged): PopupView {
  const name = namesOf(facts, names);
  const words = { facts, name, lang };
  const story = storyOf({ facts, results, checks, name });
  const timeline = timelineOf(results, words);
  return {
    lang, site: facts.site.site, grade: gradeView(score, results, lang),
    headline: headline(story, lang), besides: besides(story, lang), caveats: caveatsOf(facts, lang),
    next: nextOf(facts, results), gap: gapOf(results, score, lang), tally: tallyOf(results, lang), asked: askedOf(results, checks, words, lang), areas: areasOf(results, checks, words, lang), strip: stripOf(timeline, lang), timeline,
  };
}

/** The headline in every language, to be kept beside a scorecard for the history. */
export function sentenceOf({ facts, results, checks, names = {} }: Pick<Judged, 'facts' | 'results' | 'checks' | 'names'>): Text {
  const story = storyOf({ facts, results, checks, name: namesOf(facts, names) });
  return { en: headline(story, 'en'), fr: headline(story, 'fr') };
}

/** What a stored scorecard alone can show, at once, while the checks are loaded and the visit is read. */
export function viewOfStored({ site, results, score, lang }: { readonly site: string } & Pick<Judged, 'results' | 'score' | 'lang'>): PopupView {
  return {
    lang, site, grade: gradeView(score, results, lang), headline: null, besides: [], caveats: [], next: null, gap: gapOf(results, score, lang),
    tally: tallyOf(results, lang), asked: [], areas: [], strip: null, timeline: [],
  };
}

function gradeView(score: Score, results: readonly Result[], lang: Lang): GradeView {
  const applies = results.filter((result) => result.outcome !== 'inapplicable');
  const tested = applies.filter((result) => result.outcome === 'pass' || result.outcome === 'warn' || result.outcome === 'fail').length;
  const share = percent(lang, score.coverage);
  return {
    letter: score.grade, value: score.value, coverage: score.coverage,
    short: score.value === null ? NO_GRADE[lang] : `${score.value} / 100`,
    checked: typeset(lang, CHECKED[lang](share)),
    spoken: typeset(lang, SPOKEN[lang](score, share, tested, applies.length)),
  };
}

export function caveatsOf(facts: Facts, lang: Lang): string[] {
  const caveats: string[] = [];
  if (!facts.recording.fromStart) caveats.push(LATE[lang]);
  if (facts.recording.holes.length > 0) caveats.push(HOLES[lang]);
  return caveats.map((caveat) => typeset(lang, caveat));
}

const NO_GRADE: Said = { en: 'No grade yet', fr: 'Sans note' };
const CHECKED: Said<(share: string) => string> = { en: (share) => `${share} checked`, fr: (share) => `${share} vérifié` };
const SPOKEN: Said<(score: Score, share: string, tested: number, of: number) => string> = {
  en: (score, share, tested, of) => `${score.grade === null ? 'Not enough seen for a grade' : `Grade ${score.grade}, ${score.value} out of 100`}. Checked: ${tested} of ${of} points, ${share} of what matters.`,
  fr: (score, share, tested, of) => `${score.grade === null ? 'Pas assez vu pour une note' : `Note ${score.grade}, ${score.value} sur 100`}. Vérifié : ${tested} sur ${of} points, ${share} de ce qui compte.`,
};
const LATE: Said = {
  en: 'This page was open before Témoin began to watch it; its beginning was not seen.',
  fr: 'Cette page était ouverte avant que Témoin ne l’observe ; son début n’a pas été vu.',
};
const HOLES: Said = {
  en: 'Part of this visit was not seen, so silence proves nothing.',
  fr: 'Une partie de cette visite n’a pas été vue : le silence ne prouve rien.',
};
