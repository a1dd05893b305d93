import { fold } from '../match.ts';
import type { EntryOf, SourceId } from '../model/observation.ts';
import type { PhraseFamily, Rules } from '../model/rules.ts';
import { follows, isDecided, type RecordSeen } from './consent-records.ts';
import { answersToBanners } from './gestures.ts';
import type { Visit } from './visit.ts';

/** A click on something that reads like a banner's answer, made where no banner was being watched. */
export interface Overheard { readonly entry: EntryOf<'gesture'>; readonly button: 'accept' | 'refuse' | 'save' }

/** What reads banners is loaded when one is likely: a quick hand is quicker (0.5 s after the banner showed, on a busy machine). */
const FAMILIES: readonly (readonly [PhraseFamily, Overheard['button']])[] = [['refuse', 'refuse'], ['necessary-only', 'refuse'], ['save', 'save'], ['accept', 'accept']];
/** A platform writes down within this time what it was told, in ms. */
const WRITES_MS = 2_000;
/** Says of itself that it is about cookies or about everything asked; a bare "I accept" is also said to terms and ages. */
const PLAIN = /cookie|traceur|tracker|\b(?:tout|tous|toutes|all|alle|alles|todo|todos|todas|tutto|tutti|tutte)\b|sans accepter|without accepting|ohne (?:zu akzeptieren|einwilligung)|sin aceptar|senza accettare|zonder te accepteren/;

const labels = new WeakMap<Rules['phrases'], ReadonlyMap<string, Overheard['button']>>();

/**
 * Answers that were heard and not understood when they were given. Their whole label must be a known one, and
 * something else must say that it was about consent: a banner seen in this visit, a platform's record decided
 * within two seconds, or the label itself.
 */
export function readOverheard(visit: Visit, records: readonly RecordSeen[]): Overheard[] {
  const meaning = meaningOf(visit.book.rules.phrases);
  const asked = visit.of('banner').some((banner) => banner.data.shown);
  const answers = answersToBanners(visit);
  const watchedFrom = new Map<SourceId, number>();
  for (const entry of [...visit.of('banner'), ...visit.of('banner-click')]) {
    watchedFrom.set(entry.source, Math.min(entry.n, watchedFrom.get(entry.source) ?? Number.POSITIVE_INFINITY));
  }
  return visit.of('gesture').flatMap((entry): Overheard[] => {
    const { name } = entry.data.control;
    if (entry.data.on !== 'page' || entry.data.widget !== null || name === null || answers.has(entry)) return [];
    // From then on the banner's own ears hear, and what they did not call an answer was none.
    if (entry.n >= (watchedFrom.get(entry.source) ?? Number.POSITIVE_INFINITY)) return [];
    const label = plain(name);
    const button = meaning.get(label);
    if (button === undefined) return [];
    const wrote = records.some((seen) => isDecided(seen.record) && follows(seen, entry) && seen.cause.at - entry.at <= WRITES_MS);
    return asked || wrote || PLAIN.test(label) ? [{ entry, button }] : [];
  });
}

const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}' ]+/gu, ' ').replace(/ +/g, ' ').trim();

function meaningOf(book: Rules['phrases']): ReadonlyMap<string, Overheard['button']> {
  const known = labels.get(book);
  if (known) return known;
  const meaning = new Map<string, Overheard['button']>();
  for (const [family, button] of FAMILIES) {
    for (const phrases of Object.values(book)) for (const phrase of phrases[family]) if (!meaning.has(plain(phrase))) meaning.set(plain(phrase), button);
  }
  labels.set(book, meaning);
  return meaning;
}
