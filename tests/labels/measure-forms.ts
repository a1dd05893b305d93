import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { formReader } from '../../lib/facts/form-phrases.ts';
import { FORM_FAMILIES, type FormFamily, type FormPhrases } from '../../lib/model/form.ts';

/**
 * How well the phrases of forms read the labelled words: `node tests/labels/measure-forms.ts [--misses]`. Of the sheet
 * held out no text is ever printed; of the open one, with `--misses`, those that are read otherwise than labelled.
 */
export interface LabelledWords { readonly language: string; readonly text: string; readonly families: readonly FormFamily[] }
export interface FormScore { readonly family: string; readonly right: number; readonly found: number; readonly labelled: number }
export const FORM_SHEETS = ['open', 'held-out'] as const;

const root = path.resolve(import.meta.dirname, '../..');
export const formSheet = (name: (typeof FORM_SHEETS)[number]): readonly LabelledWords[] => JSON.parse(readFileSync(path.join(import.meta.dirname, 'forms', `${name}.json`), 'utf8')) as LabelledWords[];

export async function formBook(): Promise<Readonly<Record<string, FormPhrases>>> {
  const folder = path.join(root, 'rules/phrases/forms');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts')).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [path.basename(file, '.ts'), ((await import(pathToFileURL(path.join(folder, file)).href)) as { default: FormPhrases }).default] as const)));
}

/** One row per family, and `all` over them. Each text is read in its own language, as a form's is. */
export function measureForms(texts: readonly LabelledWords[], books: Readonly<Record<string, FormPhrases>>): readonly FormScore[] {
  const read = texts.map(({ language, text, families }) => ({ found: formReader([books[language]!])(text), families }));
  const rows = FORM_FAMILIES.map((family): FormScore => ({
    family,
    right: read.filter((one) => one.found.includes(family) && one.families.includes(family)).length,
    found: read.filter((one) => one.found.includes(family)).length,
    labelled: read.filter((one) => one.families.includes(family)).length,
  }));
  const sum = (key: 'right' | 'found' | 'labelled'): number => rows.reduce((total, row) => total + row[key], 0);
  return [...rows, { family: 'all', right: sum('right'), found: sum('found'), labelled: sum('labelled') }];
}

const percent = (part: number, whole: number): string => (whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5));

if (process.argv[1] === import.meta.filename) {
  const books = await formBook();
  for (const name of FORM_SHEETS) {
    const texts = formSheet(name);
    console.log(`\n${name}: ${texts.length} texts`);
    console.log('family             precision  recall  found  labelled');
    for (const { family, right, found, labelled } of measureForms(texts, books)) console.log(`${family.padEnd(18)} ${percent(right, found).padStart(9)} ${percent(right, labelled).padStart(7)} ${String(found).padStart(6)} ${String(labelled).padStart(9)}`);
  }
  if (process.argv.includes('--misses')) {
    for (const { language, text, families } of formSheet('open')) {
      const found = formReader([books[language]!])(text);
      const wrong = [...families.filter((one) => !found.includes(one)).map((one) => `-${one}`), ...found.filter((one) => !families.includes(one)).map((one) => `+${one}`)];
      if (wrong.length > 0) console.log(`${language} ${text}\n   ${wrong.join(' ')}`);
    }
  }
}
