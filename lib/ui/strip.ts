import type { Lang } from '../model/text.ts';
import { count, typeset, type Said } from './language.ts';
import type { MarkKind, Moment, Tone } from './timeline.ts';

/** The visit at a glance: acts as ticks, stored items as dots between them, in order and not to scale. */
export interface Segment { readonly key: string; readonly mark: MarkKind; readonly label: string; readonly dots: readonly Tone[]; readonly more: number }
export interface StripView {
  readonly segments: readonly Segment[];
  /** What each kind of dot present means. */
  readonly legend: readonly { readonly tone: Tone; readonly words: string }[];
  readonly spoken: string;
}

const MOST_DOTS = 6;
/** What a glance can hold; later pages give way to the visitor's own acts. */
const MOST_SEGMENTS = 4;

/** Null when there is nothing worth drawing. */
export function stripOf(moments: readonly Moment[], lang: Lang): StripView | null {
  const told = moments.filter((moment) => moment.is === 'mark' ? moment.mark !== 'banner' : moment.told && moment.at >= 0);
  const kept = keptMarks(told);
  const segments: { mark: Extract<Moment, { is: 'mark' }>; tones: Tone[] }[] = [];
  // The answer to the page's own request can store something before the page is there.
  const early: Tone[] = [];
  for (const moment of told) {
    if (moment.is === 'trace') (segments.at(-1)?.tones ?? early).push(moment.tone);
    else if (kept.has(moment.key)) segments.push({ mark: moment, tones: [] });
  }
  segments[0]?.tones.unshift(...early);
  if (segments.every(({ tones }) => tones.length === 0)) return null;
  return {
    segments: segments.map(({ mark, tones }, i) => ({
      key: mark.key, mark: mark.mark, label: labelOf(mark, i, lang),
      dots: tones.slice(0, MOST_DOTS), more: Math.max(0, tones.length - MOST_DOTS),
    })),
    legend: TONES.filter((tone) => segments.some(({ tones }) => tones.includes(tone))).map((tone) => ({ tone, words: typeset(lang, LEGEND[tone][lang]) })),
    spoken: typeset(lang, segments.map(({ mark, tones }) => `${mark.label} : ${STORED[lang](tones.length)}`).join(lang === 'fr' ? ' ; ' : '; ').replaceAll(' :', lang === 'fr' ? ' :' : ':')),
  };
}

function keptMarks(told: readonly Moment[]): ReadonlySet<string> {
  const marks = told.filter((moment) => moment.is === 'mark');
  const first = marks.find((moment) => moment.mark === 'page');
  const acts = marks.filter((moment) => moment.mark !== 'page').slice(0, MOST_SEGMENTS - 1);
  const pages = marks.filter((moment) => moment.mark === 'page' && moment !== first).slice(0, MOST_SEGMENTS - 1 - acts.length);
  return new Set([...(first === undefined ? [] : [first]), ...acts, ...pages].map((moment) => moment.key));
}

const SHORT: Readonly<Record<'page' | 'opening' | 'auto-opening', Said>> = {
  page: { en: 'Page', fr: 'Page' },
  opening: { en: 'You open the chat', fr: 'Vous ouvrez le chat' },
  'auto-opening': { en: 'Chat opens by itself', fr: 'Le chat s’ouvre seul' },
};
function labelOf(mark: Extract<Moment, { is: 'mark' }>, i: number, lang: Lang): string {
  if (mark.mark === 'page') return i > 0 ? NEXT_PAGE[lang] : SHORT.page[lang];
  if (mark.mark !== 'opening' && mark.mark !== 'auto-opening') return mark.label;
  return mark.where === null ? SHORT[mark.mark][lang] : `${SHORT[mark.mark][lang]} (${mark.where})`;
}

const NEXT_PAGE: Said = { en: 'Next page', fr: 'Page suivante' };
const TONES: readonly Tone[] = ['bad', 'doubt', 'fine', 'neutral'];
const LEGEND: Readonly<Record<Tone, Said>> = {
  bad: { en: 'stored without being asked for', fr: 'enregistré sans que vous le demandiez' },
  doubt: { en: 'to be looked at', fr: 'à regarder de près' },
  fine: { en: 'stored once you asked or agreed', fr: 'enregistré à votre demande ou avec votre accord' },
  neutral: { en: 'stored, no remark', fr: 'enregistré, sans remarque' },
};
const STORED = {
  en: (n: number) => `${count('en', n, 'item', 'items')} stored`,
  fr: (n: number) => (n < 2 ? `${n} élément enregistré` : `${n} éléments enregistrés`),
};
