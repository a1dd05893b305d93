import type { Outcome, Result } from '../model/check.ts';
import type { Facts, StorageFact, WriteFact } from '../model/facts.ts';
import type { ConsentState } from '../model/phase.ts';
import { typeset, type Said } from './language.ts';
import { shortUrl } from './plain.ts';
import { duration } from './time.ts';
import { outcomesBySeq, traceOfEarlier, traceOfWrite, type Trace, type TraceWords } from './trace.ts';

export type Tone = 'bad' | 'doubt' | 'fine' | 'neutral';
export type MarkKind = 'page' | 'banner' | 'choice' | 'opening' | 'auto-opening';

/** What stands on the line of time: a mark (the page, the banner, the visitor's acts) or something stored. */
export type Moment =
  | { readonly is: 'mark'; readonly key: string; readonly at: number; readonly mark: MarkKind; readonly label: string; readonly where: string | null; readonly when: string }
  | { readonly is: 'trace'; readonly key: string; readonly at: number; readonly tone: Tone; readonly trace: Trace; /** Part of the story; the rest is folded away. */ readonly told: boolean };

/** In order of cause. Items found from an earlier visit come first. */
export function timelineOf(results: readonly Result[], words: TraceWords): Moment[] {
  const cited = outcomesBySeq(results);
  const outcomeOf = (write: WriteFact): Outcome | null => write.cites.map((seq) => cited.get(seq)).find((outcome) => outcome !== undefined) ?? null;
  const traces = words.facts.storage.flatMap((row) => tracesOf(row, outcomeOf, words));
  return [...marksOf(words.facts, words), ...traces].sort((a, b) => a.at - b.at || (a.is === b.is ? 0 : a.is === 'mark' ? -1 : 1));
}

/** A row written three hundred times in one phase is one line with a number. */
function tracesOf(row: StorageFact, outcomeOf: (write: WriteFact) => Outcome | null, words: TraceWords): Moment[] {
  if (row.writes.length === 0) {
    const trace = traceOfEarlier(row, words);
    return row.existedBefore ? [{ is: 'trace', key: trace.key, at: -1, tone: 'neutral', trace, told: row.vendor !== null }] : [];
  }
  const groups = new Map<string, WriteFact[]>();
  for (const write of row.writes.filter((one) => !one.probe)) {
    const key = `${write.phase.consent} ${write.phase.chat} ${write.phase.clear} ${write.stored}`;
    groups.set(key, [...(groups.get(key) ?? []), write]);
  }
  return [...groups.values()].flatMap((writes): Moment[] => {
    const [first] = writes;
    if (first === undefined) return [];
    const outcome = writes.map(outcomeOf).find((found) => found !== null) ?? null;
    const trace = traceOfWrite(row, first, writes.length - 1, words);
    return [{ is: 'trace', key: trace.key, at: first.at, tone: toneOf(outcome, row, first), trace, told: row.vendor !== null || outcome === 'fail' || outcome === 'review' }];
  });
}

function toneOf(outcome: Outcome | null, row: StorageFact, write: WriteFact): Tone {
  if (outcome === 'fail') return 'bad';
  if (outcome === 'review' || outcome === 'warn') return 'doubt';
  const asked = write.phase.chat === 'opened' || write.phase.chat === 'message-sent' || write.phase.chat === 'ended';
  return row.vendor !== null && (asked || write.phase.consent === 'accepted') ? 'fine' : 'neutral';
}

function marksOf(facts: Facts, { lang, name }: TraceWords): Moment[] {
  const mark = (kind: MarkKind, at: number, label: string, where: string | null = null): Moment =>
    ({ is: 'mark', key: `${kind} ${at} ${where ?? ''}`, at, mark: kind, label: typeset(lang, label), where, when: duration(lang, at) });
  const many = new Set(facts.widgets.map((widget) => widget.vendor)).size > 1;
  return [
    ...facts.pages.map((page, i) => mark('page', page.at, i === 0 ? PAGE[lang] : ANOTHER[lang], shortUrl(page.url.text))),
    ...facts.consent.states.slice(1).flatMap(({ at, state }) => (CHOICE[state] === null ? [] : [mark(state === 'undecided' ? 'banner' : 'choice', at, CHOICE[state][lang])])),
    ...facts.widgets.flatMap((widget) => (widget.autoOpenedAt === null ? [] : [mark('auto-opening', widget.autoOpenedAt, ALONE[lang], many ? name(widget.vendor) : null)])),
    ...facts.widgets.flatMap((widget) => (widget.openedAt === null || widget.openedBy !== 'visitor' ? [] : [mark('opening', widget.openedAt, OPEN[lang], many ? name(widget.vendor) : null)])),
  ];
}

const PAGE: Said = { en: 'The page began', fr: 'La page a commencé' };
const ANOTHER: Said = { en: 'Another page began', fr: 'Une autre page a commencé' };
const OPEN: Said = { en: 'You opened the chat', fr: 'Vous avez ouvert le chat' };
const ALONE: Said = { en: 'The chat opened by itself', fr: 'Le chat s’est ouvert tout seul' };
const CHOICE: Readonly<Record<ConsentState, Said | null>> = {
  'no-banner': null,
  undecided: { en: 'The cookie banner appeared', fr: 'Le bandeau cookies est apparu' },
  accepted: { en: 'You accepted', fr: 'Vous avez accepté' },
  partial: { en: 'You accepted in part', fr: 'Vous avez accepté en partie' },
  refused: { en: 'You refused', fr: 'Vous avez refusé' },
  withdrawn: { en: 'You took back your agreement', fr: 'Vous avez retiré votre accord' },
  unknown: null,
};
