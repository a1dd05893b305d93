import type { PanelFact } from '../model/facts.ts';
import type { EntryOf } from '../model/observation.ts';
import { isNonEmpty } from '../model/text.ts';
import { widgetOf } from './joined.ts';
import { hostOfUrl } from './logged-url.ts';
import type { PageTrack } from './page-track.ts';
import type { Visit } from './visit.ts';
import type { WidgetGroup, Widgets } from './widgets.ts';

type Said = EntryOf<'panel-said'>;

/** What each chat says of itself, in order of first sight; one for every widget whose panel anybody tried to read. */
export function foldPanels(visit: Visit, track: PageTrack, widgets: Widgets): PanelFact[] {
  return widgets.groups.flatMap((group): PanelFact[] => {
    const ofGroup = (entry: Parameters<typeof widgetOf>[1]): boolean => widgetOf(widgets, entry) === group;
    const reads = visit.of('panel-read').filter(ofGroup);
    const said = beforeMessage(visit, group, widgets);
    const replies = visit.of('reply').filter(ofGroup);
    const typing = typingOf(visit.of('typing').filter(ofGroup));
    const cites = [...new Set([...said, ...reads].map(({ seq }) => seq))];
    const all = cites.length > 0 ? cites : [...new Set([...replies.map(({ seq }) => seq), ...(typing?.cites ?? [])])];
    if (!isNonEmpty(all)) return [];
    return [{
      vendor: group.vendor,
      title: said.find(({ data }) => data.title !== null)?.data.title ?? null,
      quotes: once(said, ({ data }) => data.quotes, ({ family, words }) => `${family}\n${words}`),
      fields: once(said, ({ data, where }) => data.fields.map((field) => ({ ...field, host: hostOfUrl(where?.url ?? null) })), ({ type, words }) => `${type}\n${words}`),
      controls: [...new Set(said.flatMap(({ data }) => data.controls))],
      language: mainLanguage(said),
      pageLanguage: pageLanguage(track, said[0] ?? null),
      readable: said.some(({ data }) => data.characters > 0) || reads.some(({ data }) => data.readable && data.characters > 0),
      characters: said.reduce((most, { data }) => Math.max(most, data.characters), 0),
      history: hadHistory(said, track),
      readings: said.length,
      replies: replies.map(({ data }) => data.afterMs),
      typing,
      cites: all,
    }];
  });
}

/** A reader is told to stop at the first key; what arrives later all the same is not believed. */
function beforeMessage(visit: Visit, group: WidgetGroup, widgets: Widgets): Said[] {
  const sent = visit.of('message-sent').find((entry) => widgetOf(widgets, entry) === group);
  return visit.of('panel-said').filter((entry) => widgetOf(widgets, entry) === group && (sent === undefined || entry.source !== sent.source || entry.n < sent.n));
}

/** On the page where it was first read: what stands there on later ones may be of the visit itself. */
function hadHistory(said: readonly Said[], track: PageTrack): boolean {
  const [first] = said;
  return first !== undefined && said.some(({ at, data }) => data.history && track.pageAt(at) === track.pageAt(first.at));
}

/** As it first stood: what was ticked from the start is the question. */
function once<T extends object>(said: readonly Said[], of: (entry: Said) => readonly T[], name: (one: T) => string): (T & { readonly cites: readonly [number, ...number[]] })[] {
  const found = new Map<string, T & { readonly cites: readonly [number, ...number[]] }>();
  for (const entry of said) {
    for (const one of of(entry)) if (!found.has(name(one))) found.set(name(one), { ...one, cites: [entry.seq] });
  }
  return [...found.values()];
}

/** Of the reading with most in it whose language is known. */
const mainLanguage = (said: readonly Said[]): string | null =>
  said.filter(({ data }) => data.language !== null).reduce<Said | null>((best, one) => (best === null || one.data.characters > best.data.characters ? one : best), null)?.data.language ?? null;

/** A frame knows its own language: the page's is what its top-level document declares. */
const pageLanguage = (track: PageTrack, entry: Said | null): string | null =>
  entry === null ? null : (track.pages[track.pageAt(entry.at)]?.started?.data.lang?.slice(0, 2).toLowerCase() ?? null);

const WORSE: Readonly<Record<EntryOf<'typing'>['data']['sent'], number>> = { text: 3, unreadable: 2, signal: 1, no: 0 };

/** The worst that was seen; the keys of all. */
function typingOf(entries: readonly EntryOf<'typing'>[]): PanelFact['typing'] {
  const cites = entries.map(({ seq }) => seq);
  const worst = entries.reduce<EntryOf<'typing'> | null>((most, one) => (most === null || WORSE[one.data.sent] > WORSE[most.data.sent] ? one : most), null);
  if (worst === null || !isNonEmpty(cites)) return null;
  const { sent, api, url } = worst.data;
  return { sent, api, host: url === null ? null : hostOfUrl(url), keys: entries.reduce((sum, { data }) => sum + data.keys, 0), cites };
}
