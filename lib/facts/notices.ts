import type { Facts } from '../model/facts.ts';
import type { NoticeFact, NoticePhrases } from '../model/notice.ts';
import type { EntryOf, LoggedUrl, Sightings } from '../model/observation.ts';
import type { ChatRule } from '../model/rules.ts';
import { sameSite } from '../site.ts';
import { readNotice, type NoticeReading } from './notice-read.ts';
import { mayHoldPart } from './split-notice.ts';
import type { Visit } from './visit.ts';

/** What was read of notices, in order. A page that was read twice counts as it was read last, and is cited each time. */
export function foldNotices(visit: Visit, books: Readonly<Record<string, NoticePhrases>>): NoticeFact[] {
  const byUrl = new Map<string, EntryOf<'notice-read'>[]>();
  for (const entry of visit.of('notice-read')) byUrl.set(entry.data.url.text, [...(byUrl.get(entry.data.url.text) ?? []), entry]);
  const kept = [...byUrl.values()].slice(0, NOTICES_MAX);
  // Not silently: whatever was not found in the others may stand there.
  const beyond = [...byUrl.values()].slice(NOTICES_MAX).map((readings) => ({ url: readings[0]!.data.url, words: readings[0]!.data.title })).slice(0, PARTS_MAX);
  const isRead = readFrames(visit, byUrl);
  return kept.map((readings, index) => {
    const last = readings.at(-1)!;
    const { data } = last;
    const [first, ...more] = readings.map(({ seq }) => seq);
    return {
      url: data.url, at: visit.since(last.at), title: data.title, source: data.source, pageLanguage: data.pageLanguage, words: data.words, cut: data.text.length >= NOTICE_CUT_AT,
      ...readingOf(data, books, visit.book.rules.chat),
      unread: [...data.parts.filter((part) => part.url.text !== data.url.text && !byUrl.has(part.url.text) && mayHoldPart(part, data.url, visit.site)), ...(data.frames ?? []).filter((frame) => !isRead(frame, data.url)).map((url) => ({ url, words: '', frame: true as const })), ...(index === kept.length - 1 ? beyond : [])],
      cites: [first!, ...more],
    };
  });
}

/** Was what stands in a frame of a page read? A service may show its text at another address than the one that the page wrote down. */
function readFrames(visit: Visit, byUrl: ReadonlyMap<string, unknown>): (frame: LoggedUrl, page: LoggedUrl) => boolean {
  const all = visit.of('notice-read');
  return (frame, page) => byUrl.has(frame.text) || all.some(({ where, data }) => data.url.text !== page.text && sameSite(data.url.host, frame.host)
    // An audit's readings do not say which stood in a frame: of the page's own site any may be a page.
    && (data.source === 'audit' ? !sameSite(frame.host, page.host) : (where?.frame ?? 0) > 0));
}

interface Read { readonly data: Sightings['notice-read']; readonly books: unknown; readonly rules: unknown; readonly reading: NoticeReading }
/** By text. A visit is judged again whenever something happened in it, and its notices say what they said: a function of text and rules alone. */
const readings = new Map<string, Read>();

function readingOf(data: Sightings['notice-read'], books: Readonly<Record<string, NoticePhrases>>, rules: readonly ChatRule[]): NoticeReading {
  const known = readings.get(data.text);
  if (known !== undefined && known.data.title === data.title && known.data.language === data.language && known.books === books && known.rules === rules) return known.reading;
  const reading = readNotice(data, books, rules);
  // The one first read goes; a visit has no more of them than are kept.
  readings.delete(data.text);
  for (const oldest of [...readings.keys()].slice(0, Math.max(0, readings.size + 1 - NOTICES_MAX))) readings.delete(oldest);
  readings.set(data.text, { data, books, rules, reading });
  return reading;
}

/** A site has two or three; a single page that changes its address can pretend to be any number. */
const NOTICES_MAX = 12;
const PARTS_MAX = 40;

/** The visitor stands on a page that another page of the visit calls the privacy notice, and it was not read. */
export function isLedToNotice({ pages, notices }: Pick<Facts, 'pages' | 'notices'>): boolean {
  const here = pages.at(-1)?.url.text;
  return here !== undefined && !notices.some(({ url }) => url.text === here)
    && pages.some(({ url, noticeLinks }) => url.text !== here && noticeLinks.some((link) => link.url.text === here));
}

/** In UTF-16 units, as the recorder and the gate cut (`notice-read`). */
const NOTICE_CUT_AT = 200_000;
