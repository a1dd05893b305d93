import { formReader } from '../../lib/facts/form-phrases.ts';
import { FORM_FAMILIES, type FormFamily, type FormPhrases } from '../../lib/model/form.ts';
import { booksOf, print, score, sheetOf, type Labelled, type Score, type SheetName } from './families.ts';

/** How well the phrases of forms read the labelled words: `node tests/labels/measure-forms.ts [--misses]`. */
type Books = Readonly<Record<string, FormPhrases>>;
export { SHEETS as FORM_SHEETS } from './families.ts';
export const formSheet = (name: SheetName): readonly Labelled<FormFamily>[] => sheetOf('forms', name);
export const formBook = (): Promise<Books> => booksOf<FormPhrases>('forms');
/** Each text is read in its own language, as a form's is. */
const reading = (books: Books) => ({ language, text }: Labelled<FormFamily>): readonly FormFamily[] => formReader([books[language]!])(text);
export const measureForms = (texts: readonly Labelled<FormFamily>[], books: Books): readonly Score[] => score(texts, FORM_FAMILIES, reading(books));

if (process.argv[1] === import.meta.filename) print('forms', FORM_FAMILIES, reading(await formBook()));
