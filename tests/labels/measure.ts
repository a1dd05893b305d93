import { CHAT_FAMILIES, type ChatFamily, type ChatPhrases } from '../../lib/model/rules.ts';
import { readerOf, type ChatBook } from '../../lib/sentences.ts';
import { booksOf, print, score, sheetOf, type Labelled, type Score, type SheetName } from './families.ts';

/** How well the chat phrases read the labelled sentences: `node tests/labels/measure.ts [--misses]`. */
export const sheet = (name: SheetName): readonly Labelled<ChatFamily>[] => sheetOf('chat', name);
export const book = (): Promise<ChatBook> => booksOf<ChatPhrases>('chat');
/** All languages at once, as a chat is read. */
const reading = (phrases: ChatBook) => ({ text }: Labelled<ChatFamily>): readonly ChatFamily[] => readerOf(phrases).of(text);
export const measure = (sentences: readonly Labelled<ChatFamily>[], phrases: ChatBook): readonly Score[] => score(sentences, CHAT_FAMILIES, reading(phrases));

if (process.argv[1] === import.meta.filename) print('chat', CHAT_FAMILIES, reading(await book()));
