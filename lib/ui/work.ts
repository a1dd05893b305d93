import type { Lang } from '../model/text.ts';
import { sentenceIn, type PastScore } from './history.ts';
import { count, isOne, typeset, type Said } from './language.ts';
import { moment, percent } from './time.ts';

/** A visit too long to be judged at a glance: what is being done with it. `read` of `of` observations are there; null: not counted yet. */
export interface Work { readonly stage: 'reading' | 'judging'; readonly read: number; readonly of: number | null }

/** What the popup shows of it, in one language. */
export interface WorkView {
  /** Said once for each stage. */
  readonly title: string;
  readonly detail: string | null;
  /** 0 to 1; null: how far it is cannot be told. */
  readonly share: number | null;
  /** It can be stopped, or was. */
  readonly deed: 'stop' | 'go-on' | null;
  /** What was said of this visit when it was last judged; never its grade, which may be another by now. */
  readonly before: { readonly when: string; readonly sentence: string } | null;
}

/**
 * @param stopped by the visitor
 * @param card what is kept of the visit, older than its latest entry @param now epoch milliseconds
 */
export function workView(work: Work | null, stopped: boolean, card: PastScore | null, now: number, lang: Lang, timeZone?: string): WorkView | null {
  if (work === null) return null;
  const sentence = card === null ? null : sentenceIn(lang, card.sentence);
  const before = card === null || sentence === null ? null : { when: typeset(lang, AS_OF[lang](now - card.at > DAY_MS / 2 ? moment(lang, card.at, timeZone) : timeOf(card.at, lang, timeZone), !stopped)), sentence };
  if (stopped) return { title: typeset(lang, STOPPED[lang]), detail: typeset(lang, SO_FAR[lang](work)), share: null, deed: 'go-on', before };
  const share = work.stage === 'reading' && work.of !== null && work.of > 0 ? Math.min(1, work.read / work.of) : null;
  return { title: typeset(lang, work.of === null ? MANY[lang] : TITLE[work.stage][lang](work.of)), detail: typeset(lang, work.stage === 'judging' ? WAIT[lang] : READ[lang](work.read) + (share === null ? '' : `, ${percent(lang, share)}`)), share, deed: work.stage === 'reading' ? 'stop' : null, before };
}

const DAY_MS = 86_400_000;
const timeOf = (at: number, lang: Lang, timeZone?: string): string => new Intl.DateTimeFormat(lang, { timeStyle: 'short', ...(timeZone === undefined ? {} : { timeZone }) }).format(at);
const seen: Said<(n: number) => string> = { en: (n) => count('en', n, 'observation', 'observations'), fr: (n) => count('fr', n, 'observation', 'observations') };

const TITLE: Readonly<Record<Work['stage'], Said<(of: number) => string>>> = {
  reading: { en: (of) => `Reading ${seen.en(of)}…`, fr: (of) => `Lecture de ${seen.fr(of)}…` },
  judging: { en: (of) => `Judging ${seen.en(of)}…`, fr: (of) => `Examen de ${seen.fr(of)}…` },
};
const MANY: Said = { en: 'Reading a long visit…', fr: 'Lecture d’une longue visite…' };
const READ: Said<(read: number) => string> = {
  en: (read) => `${seen.en(read)} read`,
  fr: (read) => `${seen.fr(read)} ${isOne('fr', read) ? 'lue' : 'lues'}`,
};
const WAIT: Said = { en: 'This visit is long. A few seconds more.', fr: 'Cette visite est longue. Encore quelques secondes.' };
const STOPPED: Said = { en: 'Reading stopped', fr: 'Lecture arrêtée' };
const SO_FAR: Said<(work: Work) => string> = {
  en: ({ read, of }) => `${of === null ? seen.en(read) : `${read.toLocaleString('en')} of ${seen.en(of)}`} had been read; nothing was judged.`,
  fr: ({ read, of }) => `${of === null ? seen.fr(read) : `${read.toLocaleString('fr')} sur ${seen.fr(of)}`} ${isOne('fr', read) ? 'avait été lue' : 'avaient été lues'} ; rien n’a été examiné.`,
};
const AS_OF: Said<(time: string, goesOn: boolean) => string> = {
  en: (time, goesOn) => (goesOn ? `As of ${time}, being updated` : `As of ${time}`),
  fr: (time, goesOn) => (goesOn ? `État à ${time}, mise à jour en cours` : `État à ${time}`),
};

/** A long visit goes on while its card stands still. */
export const asOfWords = (at: number, lang: Lang, timeZone?: string): string => typeset(lang, SINCE[lang](new Intl.DateTimeFormat(lang, { timeStyle: 'medium', ...(timeZone === undefined ? {} : { timeZone }) }).format(at)));
const SINCE: Said<(time: string) => string> = { en: (time) => `As of ${time}. More has been seen since.`, fr: (time) => `État à ${time}. Il s’est passé autre chose depuis.` };
