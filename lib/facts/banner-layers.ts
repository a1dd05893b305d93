import type { LayerFact, Saying } from '../model/facts.ts';
import type { EntryOf, Seq } from '../model/observation.ts';
import type { NonEmpty } from '../model/text.ts';
import { readFamilies, type Families } from './families.ts';
import type { PageTrack } from './page-track.ts';
import { inTop, type Visit } from './visit.ts';

type Described = EntryOf<'banner-layer'>;

/** Buttons and links may be drawn one after the other: until then a first layer counts as being built, in ms. */
const BUILDING_MS = 3_000;

/** What the banner says, on its first layer and on the one the visitor called up. */
export function readLayers(visit: Visit, track: PageTrack): { readonly first: LayerFact | null; readonly second: LayerFact | null } {
  const described = visit.of('banner-layer').filter((entry) => !isPlaceOnly(entry));
  const click = visit.of('banner-click')[0];
  const firsts = described.filter((entry) => entry.data.layer === 'first' && (click === undefined || visit.place(entry) < visit.place(click)));
  const first = wholeOf(firsts);
  // As it first stood, and not as the visitor left it: what was ticked from the start is the question.
  const second = described.find((entry) => entry.data.layer === 'second') ?? null;
  return { first: first && layerFact(visit, track, first), second: second && layerFact(visit, track, second) };
}

/** The top-level document's word on a banner that stands in a frame: where, and not what. */
const isPlaceOnly = ({ data }: Described): boolean => data.text === '' && data.buttons.length === 0;

/** The first description with all its buttons. */
function wholeOf(firsts: readonly Described[]): Described | null {
  const [begun] = firsts;
  if (begun === undefined) return null;
  const built = firsts.filter((entry) => entry.source === begun.source && entry.at - begun.at <= BUILDING_MS);
  return built.reduce((best, entry) => (entry.data.buttons.length > best.data.buttons.length ? entry : best), begun);
}

function layerFact(visit: Visit, track: PageTrack, entry: Described): LayerFact {
  const { text, language, pageLanguage, buttons, toggles, links } = entry.data;
  const place = entry.data.covers === null ? placeOf(visit, track, entry) : null;
  const beside = toggles.map((toggle) => `${toggle.words}. ${toggle.beside}`);
  const families = readFamilies(visit.book.rules.phrases, [text, ...beside, ...[...buttons, ...links].map(({ words }) => words)]);
  // Of two frames of one banner each knows its own half.
  const cites: NonEmpty<Seq> = place === null ? [entry.seq] : [entry.seq, place.seq];
  return {
    at: visit.since(entry.at), text, language,
    pageLanguage: layerLanguage(visit, track, entry) ?? pageLanguage,
    buttons: buttons.map((button) => ({ ...button, ...saying(families, button.words) })),
    toggles: toggles.map((toggle, index) => ({ ...toggle, ...saying(families, beside[index]!) })),
    links: links.map(({ url, words }) => ({ url, words, ...saying(families, words) })),
    covers: place?.data.covers ?? entry.data.covers,
    locksScroll: place?.data.locksScroll ?? entry.data.locksScroll,
    says: families.quotes(text),
    cites,
  };
}

function saying(families: Families, words: string): Saying {
  const says = families.of(words);
  return says.length === 0 ? {} : { says };
}

/** The nearest word of the same page on where this layer stands. */
function placeOf(visit: Visit, track: PageTrack, entry: Described): Described | null {
  const page = track.pageAt(entry.at);
  const places = visit.of('banner-layer').filter((other) => isPlaceOnly(other) && inTop(other) && other.data.layer === entry.data.layer && track.ofSource(other.source) === page);
  return places.reduce<Described | null>((best, other) => (best === null || Math.abs(other.at - entry.at) < Math.abs(best.at - entry.at) ? other : best), null);
}

/** A frame knows its own language: the page's is what its top-level document declares. */
function layerLanguage(visit: Visit, track: PageTrack, entry: Described): string | null {
  if (inTop(entry)) return null;
  return track.pages[track.pageAt(entry.at)]?.started?.data.lang?.slice(0, 2).toLowerCase() ?? null;
}
