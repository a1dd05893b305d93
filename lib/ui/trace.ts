import type { Outcome, Result } from '../model/check.ts';
import type { Facts, RequestFact, StorageFact, WriteFact } from '../model/facts.ts';
import type { Seq } from '../model/observation.ts';
import type { Phase } from '../model/phase.ts';
import type { Lang } from '../model/text.ts';
import { count, typeset } from './language.ts';
import { CHAT, CONSENT, KIND, PURPOSE, SAY, VIA } from './messages.ts';
import { plain, shortUrl } from './plain.ts';
import type { Names } from './taking.ts';
import { duration, lifetime } from './time.ts';

/** One stored item, or one host contacted, in words: what, whose, by which script, when, in which phase. */
export interface Trace {
  readonly key: string;
  /** Name of the cookie or key, or the host. From outside: show it as text only. */
  readonly name: string;
  readonly kind: string;
  /** Whose, when it belongs to a chat. */
  readonly owner: string | null;
  /** The script's address shortened, or how it came about when no script is known. */
  readonly by: string;
  /** The script's whole address, for who wants to look it up. */
  readonly script: string | null;
  readonly when: string;
  /** Beside the opening of the chat; null while it was not opened. */
  readonly besideOpening: string | null;
  readonly phase: string;
  /** What else is worth knowing: purpose, lifetime, repetitions, doubts. */
  readonly notes: readonly string[];
}

export interface TraceWords { readonly facts: Facts; readonly name: Names; readonly lang: Lang }

/** @param again how many more times the same was written in the same phase */
export function traceOfWrite(row: StorageFact, write: WriteFact, again: number, words: TraceWords): Trace {
  const { lang, name } = words;
  return {
    key: `${row.kind} ${row.host} ${row.name} ${row.partition ?? ''} ${write.cites[0]}`,
    name: plain(row.name, 60), kind: KIND[row.kind][lang], owner: row.vendor === null ? null : name(row.vendor),
    by: write.script === null ? VIA[write.via][lang] : shortUrl(write.script), script: write.script,
    ...timing(write.at, words), phase: phaseWords(write.phase, lang), notes: notesOf(row, write, again, lang),
  };
}

/** Stored on an earlier visit, and only found again. */
export function traceOfEarlier(row: StorageFact, { lang, name }: TraceWords): Trace {
  return {
    key: `earlier ${row.kind} ${row.host} ${row.name} ${row.partition ?? ''}`,
    name: plain(row.name, 60), kind: KIND[row.kind][lang], owner: row.vendor === null ? null : name(row.vendor),
    by: EARLIER[lang], script: null, when: EARLIER_WHEN[lang], besideOpening: null, phase: '', notes: [PURPOSE[row.purpose][lang]],
  };
}

function traceOfRequest(request: RequestFact, words: TraceWords): Trace {
  const { lang, name } = words;
  return {
    key: `request ${request.host} ${request.cites[0]}`,
    name: plain(request.host, 60), kind: REQUESTS[lang](request.count), owner: request.vendor === null ? null : name(request.vendor),
    by: request.secure ? SECURE[lang] : INSECURE[lang], script: null,
    ...timing(request.firstAt, words), phase: phaseWords(request.phase, lang), notes: request.identifies ? [CARRIED[lang]] : [],
  };
}

/** Everything a finding cites that was stored, sent or asked for. */
export function tracesCited(cites: readonly Seq[], words: TraceWords): Trace[] {
  const cited = new Set(cites);
  const hit = (own: readonly Seq[]): boolean => own.some((seq) => cited.has(seq));
  const writes = words.facts.storage.flatMap((row) => {
    const hits = row.writes.filter((write) => hit(write.cites));
    const [first] = hits;
    if (first !== undefined) return [{ at: first.at, trace: traceOfWrite(row, first, hits.length - 1, words) }];
    const read = row.reads.find((one) => hit(one.cites));
    if (read !== undefined) return [{ at: read.at, trace: { ...traceOfEarlier(row, words), by: READ[words.lang], ...timing(read.at, words), phase: phaseWords(read.phase, words.lang) } }];
    return [];
  });
  const requests = words.facts.requests.filter((request) => hit(request.cites)).map((request) => ({ at: request.firstAt, trace: traceOfRequest(request, words) }));
  return [...writes, ...requests].sort((a, b) => a.at - b.at).map(({ trace }) => trace);
}

/** The gravest outcome among the results that cite a number. */
export function outcomesBySeq(results: readonly Result[]): ReadonlyMap<Seq, Outcome> {
  const ORDER: readonly Outcome[] = ['fail', 'review', 'warn', 'pass'];
  const by = new Map<Seq, Outcome>();
  for (const result of results) for (const finding of result.findings) for (const seq of finding.cites) {
    const held = by.get(seq);
    if (held === undefined || ORDER.indexOf(result.outcome) < ORDER.indexOf(held)) by.set(seq, result.outcome);
  }
  return by;
}

function timing(at: number, { facts, lang }: TraceWords): { readonly when: string; readonly besideOpening: string | null } {
  const page = facts.pages.filter((one) => one.at <= at).at(-1);
  const opened = facts.widgets.flatMap((widget) => (widget.openedBy === 'visitor' && widget.openedAt !== null ? [widget.openedAt] : [])).sort((a, b) => a - b)[0];
  const beside = opened === undefined ? null : (at < opened ? SAY.beforeOpening : SAY.afterOpening)[lang](duration(lang, at - opened));
  return { when: SAY.afterPage[lang](duration(lang, at - (page?.at ?? 0))), besideOpening: beside };
}

export const phaseWords = (phase: Phase, lang: Lang): string =>
  [CHAT[phase.chat][lang], CONSENT[phase.consent][lang], ...(phase.clear ? [] : [UNCLEAR[lang]])].join(' · ');

function notesOf(row: StorageFact, write: WriteFact, again: number, lang: Lang): string[] {
  const notes = [...new Set(row.purposes.map((purpose) => PURPOSE[purpose][lang]))];
  if (write.identifies) notes.unshift(IDENTIFIES[lang]);
  if (!write.stored) notes.unshift(ATTEMPTED[lang]);
  if (row.kind === 'cookie') notes.push(row.maxAgeSeconds === null ? SESSION[lang] : SAY.lasts[lang](lifetime(lang, row.maxAgeSeconds)));
  if (row.existedBefore) notes.push(ALREADY[lang]);
  if (row.vendor !== null && row.confidence !== 'high') notes.push(UNSURE[lang]);
  if (write.pageOnly) notes.push(PAGE_ONLY[lang]);
  if (again > 0) notes.push(SAY.again[lang](again));
  return notes.map((note) => typeset(lang, note));
}

const UNCLEAR = { en: 'order not certain', fr: 'ordre incertain' };
const IDENTIFIES = { en: 'can single you out', fr: 'peut vous distinguer des autres' };
const ATTEMPTED = { en: 'attempted; your browser did not keep it', fr: 'tentative ; votre navigateur ne l’a pas gardé' };
const SESSION = { en: 'until the browser closes', fr: 'jusqu’à la fermeture du navigateur' };
const ALREADY = { en: 'was already there from an earlier visit', fr: 'était déjà là depuis une visite précédente' };
const UNSURE = { en: 'whose it is, is not certain', fr: 'appartenance incertaine' };
const PAGE_ONLY = { en: 'seen inside the page only', fr: 'vu dans la page seulement' };
const EARLIER = { en: 'on an earlier visit', fr: 'lors d’une visite précédente' };
const EARLIER_WHEN = { en: 'before this visit', fr: 'avant cette visite' };
const READ = { en: 'sent along with a request', fr: 'envoyé avec une requête' };
const SECURE = { en: 'encrypted', fr: 'chiffré' };
const INSECURE = { en: 'not encrypted', fr: 'non chiffré' };
const CARRIED = { en: 'carried something that can single you out', fr: 'portait de quoi vous distinguer des autres' };
const REQUESTS = { en: (n: number) => count('en', n, 'request', 'requests'), fr: (n: number) => count('fr', n, 'requête', 'requêtes') };
