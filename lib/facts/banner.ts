import type { BannerFact } from '../model/facts.ts';
import type { Entry, EntryOf, Seq, SourceId } from '../model/observation.ts';
import { isNonEmpty } from '../model/text.ts';
import { order } from '../order.ts';
import { askingSights } from './banner-flash.ts';
import { doneMeanwhile, goneTimes } from './banner-course.ts';
import { readLayers } from './banner-layers.ts';
import { stateBy, VANISH_MS, type Consent } from './consent.ts';
import type { PageTrack } from './page-track.ts';
import type { Visit } from './visit.ts';

/** What the banner offers, and what the visitor did with it. Null: none was seen. */
export function foldBanner(visit: Visit, track: PageTrack, consent: Consent): BannerFact | null {
  const shown = visit.of('banner').filter(({ data }) => data.shown);
  const clicks = visit.of('banner-click');
  const platforms = platformsOf(visit, [...shown, ...clicks, ...visit.of('banner-layer')].sort((a, b) => visit.place(a) - visit.place(b)));
  if (!isNonEmpty(platforms)) return null;
  const { first, second } = readLayers(visit, track);
  const [head, ...rest] = [...new Set([...platforms.flatMap(({ cites }) => cites.slice(0, 1)), ...shown.slice(0, 1).map(({ seq }) => seq), ...clicks.map(({ seq }) => seq), ...(first?.cites ?? []), ...(second?.cites ?? [])])].sort((a, b) => a - b);
  const pointers = visit.of('consent-control').filter(({ data }) => data.leads === true).map((entry) => ({ page: pageOf(track, entry.source, entry.at), words: entry.data.words, cites: [entry.seq] as const }));
  return {
    cmp: platforms.find(({ cmp }) => cmp !== null)?.cmp ?? null,
    platforms,
    together: togetherOf(visit, track),
    first,
    second,
    clicks: clicks.map(({ data: { button, words }, at, seq, source }) => ({ at: visit.since(at), page: pageOf(track, source, at), button, words, cites: [seq] })),
    onPages: onPages(visit, track, consent),
    gone: goneTimes(visit, (entry) => pageOf(track, entry.source, entry.at)),
    meanwhile: doneMeanwhile(visit, consent),
    controls: visit.of('consent-control').filter(({ data }) => data.leads !== true).map((entry) => ({ page: pageOf(track, entry.source, entry.at), words: entry.data.words, place: entry.data.place, consent: stateBy(visit, consent, entry), cites: [entry.seq] })),
    ...(pointers.length > 0 ? { pointers } : {}),
    cites: [head ?? platforms[0].cites[0], ...rest],
  };
}

const pageOf = (track: PageTrack, source: SourceId, at: number): number => {
  const own = track.ofSource(source);
  return own >= 0 ? own : track.pageAt(at);
};

/** By name, in order of sight. What was found by its shape before its name was known is no platform beside it. */
function platformsOf(visit: Visit, entries: readonly (EntryOf<'banner'> | EntryOf<'banner-click'> | EntryOf<'banner-layer'>)[]): BannerFact['platforms'] | readonly [] {
  const byName = new Map<string | null, [Seq, ...Seq[]]>();
  for (const { data, seq } of entries) {
    // The library has its own names, and more than one for some.
    const cmp = visit.book.platform(data.cmp) ?? data.cmp;
    for (const name of [cmp, ...besideOf(visit, data)]) {
      const cites = byName.get(name);
      if (cites) cites.push(seq);
      else byName.set(name, [seq]);
    }
  }
  if (byName.size > 1) byName.delete(null);
  return [...byName].map(([cmp, cites]) => ({ cmp, cites })) as unknown as BannerFact['platforms'] | [];
}

/** A second platform by its name, where the sight of a banner tells of one. */
const besideOf = (visit: Visit, data: EntryOf<'banner' | 'banner-click' | 'banner-layer'>['data']): readonly string[] =>
  ('beside' in data && data.beside !== undefined ? [visit.book.platform(data.beside) ?? data.beside] : []);

/**
 * Two known platforms at the same time on one page: in one document, which says so, or in two (the page and a frame of
 * it); a banner told in two halves has one name.
 */
function togetherOf(visit: Visit, track: PageTrack): Seq[] {
  const standing = new Map<SourceId, { readonly entry: EntryOf<'banner'>; readonly page: number; readonly platform: string }>();
  const together = new Set<Seq>();
  for (const entry of visit.of('banner')) {
    const platform = entry.data.shown ? visit.book.platform(entry.data.cmp) : null;
    const page = pageOf(track, entry.source, entry.at);
    if (platform === null) {
      standing.delete(entry.source);
      continue;
    }
    if (besideOf(visit, entry.data).some((name) => name !== platform)) together.add(entry.seq);
    for (const other of standing.values()) {
      if (other.page !== page || other.platform === platform) continue;
      together.add(other.entry.seq).add(entry.seq);
    }
    standing.set(entry.source, { entry, page, platform });
  }
  return [...together].sort((a, b) => a - b);
}

function onPages(visit: Visit, track: PageTrack, consent: Consent): BannerFact['onPages'] {
  const onPage = <E extends Entry>(entries: readonly E[], page: number): E[] => entries.filter(({ source, at }) => pageOf(track, source, at) === page);
  const asking = askingSights(visit);
  return track.pages.map((seen, page) => {
    const [shown] = onPage(asking, page);
    const called = shown !== undefined && onPage(visit.of('gesture'), page).some((act) => order(act, shown) !== 'after' && Math.abs(shown.at - act.at) <= VANISH_MS);
    const layer = onPage(visit.of('banner-layer'), page).find(({ data }) => data.layer === 'first' && data.covers !== null);
    return {
      page,
      cameByItself: shown !== undefined && !called,
      consent: stateBy(visit, consent, (seen.started ?? seen.navigation)!),
      ...(layer?.data.covers == null ? {} : { covers: layer.data.covers }),
      cites: [...(shown ? [shown.seq] : []), ...(layer ? [layer.seq] : [])],
    };
  });
}
