import type { NoticeFact, NoticePhrases, NoticeWord } from '../model/notice.ts';
import type { ChatRule } from '../model/rules.ts';
import { chatIn } from './notice-chat.ts';
import { dateOf } from './notice-dates.ts';
import { findMentions, readAbove } from './notice-mentions.ts';
import { hasReach, vendorsIn } from './notice-names.ts';
import { readerOf, wordsOf, type Said } from './notice-phrases.ts';
import { isTold, type Text } from './notice-evidence.ts';
import { exerciseIn } from './notice-exercise.ts';
import { cut, sentencesOf, whole } from './notice-sentences.ts';

export type NoticeReading = Omit<NoticeFact, 'url' | 'at' | 'title' | 'source' | 'pageLanguage' | 'words' | 'cut' | 'unread' | 'cites'>;

const NOTHING: NoticeReading = {
  about: 'other', language: null, known: false, mentions: [], traces: [], rights: [], contact: false, exercise: { ways: [], answered: null }, deniesOfficer: null, date: null, dateSentence: null, outdated: [], vendors: [], chat: null, deniesTransfers: false, legal: [],
};

/** What one notice says. Pure: text against the phrases of its language. */
export function readNotice(notice: { readonly text: string; readonly title: string; readonly language: string | null }, books: Readonly<Record<string, NoticePhrases>>, rules: readonly ChatRule[]): NoticeReading {
  const language = notice.language ?? languageOf(notice.text, books);
  const book = language === null ? undefined : books[language];
  if (book === undefined) return { ...NOTHING, language };

  const read = readerOf(book);
  const sentences = sentencesOf(notice.text);
  const said = sentences.map(({ text }) => read(text));
  const text = { sentences, said, above: readAbove(sentences, read), read };
  const found = findMentions(text);
  const named = rules.filter(({ name, company }) => notice.text.includes(name) || (company !== null && notice.text.includes(company)));
  const dated = dateOf(text, book.words.months);
  const heads = `${notice.title}\n${/^# (.*)$/m.exec(notice.text)?.[1] ?? ''}`;
  return {
    about: aboutOf(read(heads)), language, known: true, ...found,
    contact: sentences.some((sentence, index) => hasReach(whole(sentence)) && !isTold(said[index]!, 'complaint')),
    exercise: exerciseIn(text),
    date: dated?.iso ?? null,
    dateSentence: dated === null ? null : cut(dated.sentence),
    outdated: outdatedIn(text),
    vendors: sentences.flatMap(({ text }) => vendorsIn(text, named).map((vendor) => ({ vendor, sentence: cut(text) }))).filter(({ vendor }, index, all) => all.findIndex((one) => one.vendor === vendor) === index),
    chat: chatIn(text, named, book.words.provider, found.mentions.filter(({ kind }) => kind === 'controller-identity').map(({ sentence }) => sentence).join(' ')),
    legal: [...new Set(said.flatMap(({ words, hits }) => (hits.get('legal-content') ?? []).map(({ from, to }) => words.slice(from, to + 1).join(' '))))].slice(0, 10),
  };
}

/** The notice of the page's name; one that says "cookies" only is about those. */
function aboutOf({ hits }: Said): NoticeFact['about'] {
  if (hits.has('privacy-title')) return 'privacy';
  if (hits.has('cookie-title')) return 'cookies';
  return hits.has('legal-title') ? 'legal' : 'other';
}

/** The browser was not sure: the language whose most frequent words stand there most, when no other comes near. */
function languageOf(text: string, books: Readonly<Record<string, NoticePhrases>>): string | null {
  const words = wordsOf(text.slice(0, 20_000));
  if (words.length < 40) return null;
  const shares = Object.entries(books).map(([language, { words: { common } }]) => {
    const set = new Set(common.flatMap(wordsOf));
    return { language, share: words.filter((word) => set.has(word)).length / words.length };
  }).sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  return first && first.share > 0.12 && first.share > 1.3 * (second?.share ?? 0) ? first.language : null;
}

/** References to what no longer stands, unless the sentence itself says so. */
function outdatedIn({ sentences, said, above }: Text): NoticeFact['outdated'] {
  const found: NoticeFact['outdated'][number][] = [];
  const lists: readonly (readonly ['framework' | 'law', NoticeWord])[] = [['framework', 'framework'], ['law', 'oldlaw']];
  const seen = new Set<string>();
  for (const [index, { text, label, headings }] of sentences.entries()) {
    const over = above[index]!.at(-1);
    for (const [words, read] of [[text, said[index]!], [label ?? headings.at(-1) ?? '', over]] as const) {
      if (read === undefined || read.hits.has('annulled')) continue;
      for (const [kind, list] of lists) {
        const hit = read.hits.get(list)?.reduce((longest, one) => (one.to - one.from > longest.to - longest.from ? one : longest));
        const phrase = hit === undefined ? '' : read.words.slice(hit.from, hit.to + 1).join(' ');
        if (hit === undefined || seen.has(phrase)) continue;
        seen.add(phrase);
        found.push({ kind, words: phrase, sentence: cut(words) });
      }
    }
  }
  return found;
}
