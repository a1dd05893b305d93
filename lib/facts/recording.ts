import type { RecordingFact } from '../model/facts.ts';
import type { Entry, EntryOf, Seq, SourceId } from '../model/observation.ts';
import { hostOfUrl, isWeb } from './logged-url.ts';
import type { PageTrack } from './page-track.ts';
import type { Visit } from './visit.ts';
import type { Widgets } from './widgets.ts';

type Hole = RecordingFact['holes'][number];

/** How complete the record is, as far as it can tell itself. */
export function foldRecording(visit: Visit, track: PageTrack, widgets: Widgets): RecordingFact {
  const holes = [...missingNumbers(visit), ...toldHoles(visit), ...unwatchedPages(track), ...unwatchedFrames(visit, widgets)];
  const first = track.pages[0];
  const witness = first?.started ?? first?.navigation ?? visit.timeline[0]!;
  return {
    holes,
    fromStart: first?.started?.data.early === true,
    entries: visit.timeline.length,
    lastAt: visit.since(visit.lastAt),
    cites: [witness.seq],
  };
}

/**
 * A document's recorder numbers from 1 without gaps. The worker's numbers run over all tabs and tell nothing
 * of one visit.
 */
function missingNumbers(visit: Visit): Hole[] {
  const sources = new Map<SourceId, Entry[]>();
  for (const entry of visit.timeline) {
    if (entry.witness === 'browser') continue;
    const list = sources.get(entry.source);
    if (list) list.push(entry);
    else sources.set(entry.source, [entry]);
  }
  // Back from the browser's page cache, a document goes on counting where an earlier visit left off.
  const restored = visit.of('navigation').some((entry) => entry.data.type === 'restored');
  const holes: Hole[] = [];
  for (const entries of sources.values()) {
    entries.sort((a, b) => a.n - b.n);
    let expected = restored ? entries[0]!.n : 1;
    let before: Entry | null = null;
    for (const entry of entries) {
      const lost = entry.n - expected;
      if (lost > 0) holes.push({ what: `missing-numbers:${lost}`, cites: [...(before ? [before.seq] : []), entry.seq] });
      expected = entry.n + 1;
      before = entry;
    }
  }
  return holes;
}

const toldHoles = (visit: Visit): Hole[] => visit.of('hole').map(({ data: { reason }, seq }) => ({ what: reason, cites: [seq] }));

function unwatchedPages(track: PageTrack): Hole[] {
  return track.pages.flatMap((page): Hole[] => {
    if (!isWeb(page.url)) return [];
    // The page was faster than the worker's start: what only the browser tells (HttpOnly, stored or not) is missing.
    if (page.navigation === null) return page.started === null ? [] : [{ what: 'browser-not-heard', cites: [page.started.seq] }];
    if (page.started === null) return [{ what: 'page-not-watched', cites: [page.navigation.seq] }];
    return page.started.data.early ? [] : [{ what: 'late', cites: [page.started.seq] }];
  });
}

/** A widget's frame was loaded, and no recorder ever spoke from it: what it stored by itself was not seen. */
function unwatchedFrames(visit: Visit, widgets: Widgets): Hole[] {
  const started = new Set(visit.of('frame-started').map((entry) => hostOfUrl(entry.data.url)));
  const holes = new Map<string, { what: string; cites: Seq[] }>();
  for (const request of visit.of('request')) {
    const host = hostOfUrl(request.data.url);
    if (request.data.type !== 'sub_frame' || host === null || started.has(host) || !isWidgetFrame(widgets, request)) continue;
    const hole = holes.get(host) ?? { what: `frame-not-watched:${host}`, cites: [] };
    holes.set(host, hole);
    hole.cites.push(request.seq);
  }
  return [...holes.values()];
}

const isWidgetFrame = (widgets: Widgets, request: EntryOf<'request'>): boolean => widgets.byFrameUrl(request.data.url) !== null;
