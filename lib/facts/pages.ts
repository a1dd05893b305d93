import type { PageFact } from '../model/facts.ts';
import type { EntryOf, Seq } from '../model/observation.ts';
import { isLocal } from '../site.ts';
import type { PageSeen, PageTrack } from './page-track.ts';
import type { Visit } from './visit.ts';

/** What each top-level document holds that the law asks about. */
export function foldPages(visit: Visit, track: PageTrack): PageFact[] {
  const contents = track.pages.map((): EntryOf<'page-content'>[] => []);
  const links = track.pages.map((): EntryOf<'notice-link'>[] => []);
  for (const entry of visit.of('page-content')) contents[track.ofSource(entry.source)]?.push(entry);
  // A banner may stand in a frame of its own.
  for (const entry of visit.of('notice-link')) {
    const own = track.ofSource(entry.source);
    if (entry.data.place !== 'widget') links[own >= 0 ? own : track.pageAt(entry.at)]?.push(entry);
  }
  const statuses = readStatuses(visit);
  return track.pages.map((page, index) => ({ ...pageFact(visit, page, contents[index] ?? [], links[index] ?? []), status: statuses(page, track.pages[index - 1]?.at ?? Number.NEGATIVE_INFINITY) }));
}

/** The browser's word on what the server answered for a document: its last main request of this address before it. */
function readStatuses(visit: Visit): (page: PageSeen, after: number) => number | null {
  const main = visit.of('request').filter((request) => request.data.type === 'main_frame');
  const wanted = new Set(main.map((request) => request.data.requestId));
  const answers = visit.of('response').filter((response) => wanted.has(response.data.requestId));
  return (page, after) => {
    if (page.navigation === null) return null;
    const request = main.findLast(({ at, data }) => data.url.text === page.url.text && at > after && at <= page.navigation!.at);
    // A redirect keeps its request id: the last answer is the document's.
    return answers.findLast(({ at, data }) => data.requestId === request?.data.requestId && at <= page.navigation!.at + LATE_ANSWER_MS)?.data.status ?? null;
  };
}

/** How long after the commit the browser may tell of the answer, in ms. */
const LATE_ANSWER_MS = 1_000;

function pageFact(visit: Visit, page: PageSeen, contents: readonly EntryOf<'page-content'>[], links: readonly EntryOf<'notice-link'>[]): PageFact {
  const { url } = page;
  const most = (count: (content: EntryOf<'page-content'>['data']) => number): number => contents.reduce((max, entry) => Math.max(max, count(entry.data)), 0);
  const byUrl = new Map(links.toReversed().map((entry) => [entry.data.url.text, entry]));
  const first = (page.navigation ?? page.started)!.seq;
  const rest: Seq[] = [page.started, page.loaded, contents.at(-1)].flatMap((entry) => (entry && entry.seq !== first ? [entry.seq] : []));
  return {
    url,
    at: visit.since(page.at),
    secure: url.scheme === 'https',
    local: url.scheme === 'file' || (url.host !== '' && isLocal(url.host)),
    loaded: page.loaded !== null,
    forms: most((content) => content.forms),
    passwords: most((content) => content.passwords),
    noticeLinks: [...byUrl.values()].toReversed().map((entry) => ({ url: entry.data.url, words: entry.data.words, cites: [entry.seq] as const })),
    legalLinks: most((content) => content.legalLinks),
    contentSeen: contents.length > 0,
    cites: [first, ...rest],
  };
}
