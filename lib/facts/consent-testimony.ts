import type { Entry, EntryOf, SourceId } from '../model/observation.ts';
import { follows, isReadable, type RecordSeen } from './consent-records.ts';
import type { Visit } from './visit.ts';

type Click = EntryOf<'banner-click'>;

/**
 * What the platforms' records say of one click. `conflict`: records of several formats do not agree.
 * `fresh`: written since the click. `settled`: there was time for a record to be written or rewritten.
 */
export interface Testimony {
  readonly says: 'pending' | 'accepted' | 'partial' | 'refused' | 'conflict' | null;
  readonly fresh: boolean;
  readonly settled: boolean;
  /** The click's records are those until here: the next click, or the banner's coming back. Null: until the end. */
  readonly until: Entry | null;
}

/** How long a platform may take to write down a choice, in ms: some wait for a server's answer, some write twice. */
const SETTLING_MS = 2_000;

/** Asks the records of a visit about its clicks. */
export function readTestimony(visit: Visit, records: readonly RecordSeen[]): (click: Click) => Testimony {
  const readable = records.filter(({ record }) => isReadable(record));
  const everWrote = readable.some(({ existedBefore }) => !existedBefore);
  const endOf = readEnds(visit);
  return (click) => {
    const until = endOf(click);
    const settled = until !== null || visit.lastAt - click.at >= SETTLING_MS;
    const inTime = until === null ? readable : readable.filter((seen) => !follows(seen, until));
    const since = new Set(inTime.filter((seen) => follows(seen, click)).map(({ record }) => record.format));
    if (since.size > 0) return { says: inForce(inTime.filter(({ record }) => since.has(record.format))), fresh: true, settled, until };
    // Too soon asked again, or a platform that was never seen writing: its record says nothing of this click.
    const soon = until !== null && until.at - click.at < SETTLING_MS;
    return { says: everWrote && !soon ? inForce(inTime) : null, fresh: false, settled, until };
  };
}

/** Each record's last word; several records of one format (one per purpose) together, several formats each for itself. */
function inForce(records: readonly RecordSeen[]): Testimony['says'] {
  const last = new Map<string, RecordSeen>();
  for (const seen of records) last.set(`${seen.record.format}\n${seen.name}`, seen);
  const byFormat = new Map<string, Set<string>>();
  for (const { record: { format, says } } of last.values()) byFormat.set(format, (byFormat.get(format) ?? new Set<string>()).add(says));
  const words = new Set([...byFormat.values()].map(together));
  const [word] = words;
  return words.size > 1 ? 'conflict' : (word ?? null);
}

function together(words: ReadonlySet<string>): Exclude<Testimony['says'], null> {
  const decided = [...words].filter((word) => word === 'accepted' || word === 'partial' || word === 'refused');
  if (decided.length === 0) return 'pending';
  return decided.length === 1 ? (decided[0] as 'accepted' | 'partial' | 'refused') : 'partial';
}

/** Where what follows a click ends to be its doing: the next click, or the banner's coming back. */
function readEnds(visit: Visit): (click: Click) => Entry | null {
  const clicks = visit.of('banner-click');
  const sightings = visit.of('banner');
  const starts = new Map<SourceId, number>(visit.of('frame-started').map((entry) => [entry.source, visit.place(entry)]));
  /** It had gone since the click, or stands in a document that began after it: the question is asked again. */
  const asksAnew = (shown: Entry, own: number): boolean => (starts.get(shown.source) ?? -1) > own
    || sightings.some((other) => !other.data.shown && other.source === shown.source && visit.place(other) > own && visit.place(other) < visit.place(shown));
  return (click) => {
    const own = visit.place(click);
    const { button } = click.data;
    // A second click on the same button, as of a hurried hand, asks nothing new.
    const repeats = (other: Click): boolean => other.data.button === button && (button === 'accept' || button === 'refuse');
    const next = clicks.find((other) => visit.place(other) > own && !repeats(other));
    const back = sightings.find((shown) => shown.data.shown && visit.place(shown) > own && asksAnew(shown, own));
    if (next === undefined || back === undefined) return next ?? back ?? null;
    return visit.place(next) < visit.place(back) ? next : back;
  };
}
