import type { ConsentRecord } from '../model/consent-record.ts';
import type { RecordFact } from '../model/facts.ts';
import type { EntryOf } from '../model/observation.ts';
import { relation, type Cause, type Causes } from './cause.ts';
import type { Consent } from './consent.ts';
import { follows, type RecordSeen } from './consent-records.ts';
import { hostOfUrl } from './logged-url.ts';
import type { Overheard } from './overheard.ts';
import { readPhases } from './phases.ts';
import { inTop, type Visit } from './visit.ts';

/** What consent platforms wrote, and what Google was told, in order. */
export function foldRecords(visit: Visit, records: readonly RecordSeen[], consent: Consent, causes: Causes, overheard: readonly Overheard[]): RecordFact[] {
  const clicks = [...visit.of('banner-click').map((entry) => ({ entry, button: entry.data.button })), ...overheard].sort((a, b) => visit.place(a.entry) - visit.place(b.entry));
  const phases = readPhases([], consent);
  const isClear = (cause: Cause): boolean => clicks.every(({ entry }) => relation(cause, entry) !== 'unclear');
  const written = records.map((seen): RecordFact => ({
    ...seen.record,
    at: seen.existedBefore ? 0 : Math.max(0, visit.since(seen.cause.at)),
    name: seen.name,
    host: seen.host,
    maxAgeSeconds: seen.maxAgeSeconds,
    existedBefore: seen.existedBefore,
    consent: seen.existedBefore ? consent.initial : phases.of(seen.cause, 'none').consent,
    follows: clicks.findLast(({ entry }) => follows(seen, entry))?.button ?? null,
    clear: seen.existedBefore || isClear(seen.cause),
    cites: seen.cites,
  }));
  const told = readSignals(visit, causes).map(({ entry, name, record, click }): RecordFact => {
    const cause = causes.ofRequest(entry);
    return {
      ...record, at: visit.since(cause.at), name, host: hostOfUrl(entry.data.url) ?? '', maxAgeSeconds: null, existedBefore: false,
      consent: phases.of(cause, 'none').consent, clear: isClear(cause), follows: click?.data.button ?? null, cites: [entry.seq],
    };
  });
  return [...written, ...told].sort((a, b) => Number(b.existedBefore) - Number(a.existedBefore) || a.at - b.at);
}

interface Signal { readonly entry: EntryOf<'request'>; readonly name: string; readonly record: ConsentRecord; readonly click: EntryOf<'banner-click'> | null }

/**
 * What the page itself told (an embedded page has visitors and banners of its own). Requests repeat themselves:
 * the first since each page began and each click that says so, and each that says otherwise.
 */
function readSignals(visit: Visit, causes: Causes): Signal[] {
  const clicks = visit.of('banner-click');
  const last = new Map<string, string>();
  const signals: Signal[] = [];
  for (const entry of visit.of('request')) {
    if (!inTop(entry)) continue;
    for (const name in entry.data.url.query) {
      const { consent: record, hmac } = entry.data.url.query[name]!;
      if (record === undefined) continue;
      const click = clicks.findLast((one) => relation(causes.ofRequest(entry), one) === 'after') ?? null;
      const key = `${entry.where?.document ?? ''}\n${click?.seq ?? ''}\n${entry.data.url.host}\n${name}`;
      if (last.get(key) === hmac) continue;
      last.set(key, hmac);
      signals.push({ entry, name, record, click });
    }
  }
  return signals;
}
