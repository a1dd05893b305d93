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
  /** All that it can mean: some platforms write down only what was granted. */
  readonly may: ReadonlySet<'pending' | 'accepted' | 'partial' | 'refused'>;
  readonly fresh: boolean;
  readonly settled: boolean;
  /** The click's records are those until here: the next click, or the banner's coming back. Null: until the end. */
  readonly until: Entry | null;
}

/** How long a platform may take to write down a choice, in ms: some wait for a server's answer, some write twice. */
const SETTLING_MS = 2_000;
const SILENT: Pick<Testimony, 'says' | 'may'> = { says: null, may: new Set() };

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
    if (since.size > 0) return { ...inForce(inTime.filter(({ record }) => since.has(record.format))), fresh: true, settled, until };
    // Too soon asked again, or a platform that was never seen writing: its record says nothing of this click.
    const soon = until !== null && until.at - click.at < SETTLING_MS;
    return { ...(everWrote && !soon && inTime.length > 0 ? inForce(inTime) : SILENT), fresh: false, settled, until };
  };
}

type Says = 'pending' | 'accepted' | 'partial' | 'refused';
type Words = Pick<Testimony, 'says' | 'may'>;

/** Each record's last word; several records of one format (one per purpose) together, several formats each for itself. */
function inForce(records: readonly RecordSeen[]): Words {
  const last = new Map<string, RecordSeen>();
  for (const seen of records) last.set(`${seen.record.format}\n${seen.name}`, seen);
  const byFormat = new Map<string, ReadonlySet<Says>[]>();
  for (const { record } of last.values()) {
    const may = new Set([record.says, record.mayBe ?? record.says] as Says[]);
    byFormat.set(record.format, [...(byFormat.get(record.format) ?? []), may]);
  }
  const may = common([...byFormat.values()].map(together));
  const [only] = may;
  return { may, says: may.size === 1 ? only! : may.has('partial') ? 'partial' : 'conflict' };
}

/** What they can all mean. Where one grants and another withholds, they are a choice of some purposes. */
function together(words: readonly ReadonlySet<Says>[]): ReadonlySet<Says> {
  const decided = words.filter((may) => !may.has('pending'));
  if (decided.length === 0) return new Set<Says>(['pending']);
  const may = common(decided);
  return may.size > 0 ? may : new Set<Says>(['partial']);
}

const common = ([first, ...rest]: readonly ReadonlySet<Says>[]): ReadonlySet<Says> =>
  new Set([...(first ?? [])].filter((says) => rest.every((may) => may.has(says))));

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
