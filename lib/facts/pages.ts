import type { PageFact } from '../model/facts.ts';
import type { EntryOf, ExposureSeen, Seq } from '../model/observation.ts';
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
  const answers = readAnswers(visit);
  return track.pages.map((page, index) => {
    const answered = answers(page, track.pages[index - 1]?.at ?? Number.NEGATIVE_INFINITY);
    return { ...pageFact(visit, page, contents[index] ?? [], links[index] ?? []), status: answered?.data.status ?? null, ...answerOf(answered), ...connectionOf(visit, page, answered) };
  });
}

/** The browser's word on what the server answered for a document: its last main request of this address before it. */
function readAnswers(visit: Visit): (page: PageSeen, after: number) => EntryOf<'response'> | null {
  const main = visit.of('request').filter((request) => request.data.type === 'main_frame');
  const wanted = new Set(main.map((request) => request.data.requestId));
  const answers = visit.of('response').filter((response) => wanted.has(response.data.requestId));
  return (page, after) => {
    if (page.navigation === null) return null;
    const request = main.findLast(({ at, data }) => data.url.text === page.url.text && at > after && at <= page.navigation!.at);
    // A redirect keeps its request id: the last answer is the document's.
    return answers.findLast(({ at, data }) => data.requestId === request?.data.requestId && at <= page.navigation!.at + LATE_ANSWER_MS) ?? null;
  };
}

function answerOf(answered: EntryOf<'response'> | null): Pick<PageFact, 'answer'> {
  if (answered === null) return {};
  const { hstsSeconds, csp } = answered.data;
  return hstsSeconds === undefined || csp === undefined ? {} : { answer: { hstsSeconds, csp, cites: [answered.seq] } };
}

/** Each hop of a redirect has a connection of its own: the document's is the one of its address. */
function connectionOf(visit: Visit, page: PageSeen, answered: EntryOf<'response'> | null): Pick<PageFact, 'connection'> {
  const told = visit.of('connection').findLast(({ where, data }) => data.requestId === answered?.data.requestId && where?.url?.text === page.url.text);
  return told ? { connection: { tls: told.data.tls, cites: [told.seq] } } : {};
}

/** Pages grow while they are read: a form may come and go. */
function exposureOf(contents: readonly EntryOf<'page-content'>[]): Pick<PageFact, 'exposure'> {
  const told = contents.filter(({ data }) => data.exposure !== undefined);
  const [first] = told;
  if (first === undefined) return {};
  const last = told[told.length - 1]!;
  const seen = told.map(({ data }) => data.exposure!);
  const most = (count: (one: ExposureSeen) => number): number => seen.reduce((max, one) => Math.max(max, count(one)), 0);
  return {
    exposure: {
      personalForms: most((one) => one.personalForms), insecureForms: most((one) => one.insecureForms), mailForms: most((one) => one.mailForms), personalByGet: most((one) => one.personalByGet),
      passwordsToInsecure: most((one) => one.passwordsToInsecure), passwordsByGet: most((one) => one.passwordsByGet),
      insecureActive: most((one) => one.insecureActive), insecurePassive: most((one) => one.insecurePassive),
      pinnedScripts: most((one) => one.pinnedScripts), withoutIntegrity: most((one) => one.withoutIntegrity),
      metaPolicy: last.data.exposure!.metaPolicy, newPassword: seen.findLast((one) => one.newPassword !== null)?.newPassword ?? null,
      cites: [first.seq, ...told.slice(1).map(({ seq }) => seq)],
    },
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
    ...exposureOf(contents),
    cites: [first, ...rest],
  };
}
