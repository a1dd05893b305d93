import type { NoticeFact, NoticePhrases } from '../model/notice.ts';
import type { EntryOf } from '../model/observation.ts';
import { readNotice } from './notice-read.ts';
import type { Visit } from './visit.ts';

/** What was read of notices, in order. A page that was read twice counts as it was read last, and is cited each time. */
export function foldNotices(visit: Visit, books: Readonly<Record<string, NoticePhrases>>): NoticeFact[] {
  const byUrl = new Map<string, EntryOf<'notice-read'>[]>();
  for (const entry of visit.of('notice-read')) byUrl.set(entry.data.url.text, [...(byUrl.get(entry.data.url.text) ?? []), entry]);
  return [...byUrl.values()].map((readings) => {
    const last = readings.at(-1)!;
    const { data } = last;
    const [first, ...more] = readings.map(({ seq }) => seq);
    return {
      url: data.url, at: visit.since(last.at), title: data.title, source: data.source, pageLanguage: data.pageLanguage, words: data.words, cut: data.text.length >= NOTICE_CUT_AT,
      ...readNotice(data, books, visit.book.rules.chat),
      unread: data.parts.filter(({ url }) => url.text !== data.url.text && !byUrl.has(url.text)),
      cites: [first!, ...more],
    };
  });
}

/** In UTF-16 units, as the recorder and the gate cut (`notice-read`). */
const NOTICE_CUT_AT = 200_000;
