import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHAT_FAMILIES, type ChatFamily, type ChatPhrases } from '../../lib/model/rules.ts';
import { readerOf, type ChatBook } from '../../lib/sentences.ts';

/**
 * How well the chat phrases read the labelled sentences: `node tests/labels/measure.ts [--misses]`. Of the sheet held
 * out no sentence is ever printed; of the open one, with `--misses`, those that are read otherwise than labelled.
 */
interface Labelled { readonly language: string; readonly text: string; readonly families: readonly ChatFamily[] }
export interface Score { readonly family: string; readonly right: number; readonly found: number; readonly labelled: number }

export const SHEETS = ['open', 'held-out'] as const;
const root = path.resolve(import.meta.dirname, '../..');

export const sheet = (name: (typeof SHEETS)[number]): readonly Labelled[] => {
  const file = path.join(import.meta.dirname, 'chat', `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Labelled[]) : [];
};

export async function book(): Promise<ChatBook> {
  const folder = path.join(root, 'rules/phrases/chat');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts')).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [path.basename(file, '.ts'), ((await import(pathToFileURL(path.join(folder, file)).href)) as { default: ChatPhrases }).default])));
}

/** One row per family that is labelled or found, and `all` over them. */
export function measure(sentences: readonly Labelled[], phrases: ChatBook): readonly Score[] {
  const reader = readerOf(phrases);
  const read = sentences.map(({ text, families }) => ({ found: reader.of(text), families }));
  const rows = CHAT_FAMILIES.map((family): Score => ({
    family,
    right: read.filter((one) => one.found.includes(family) && one.families.includes(family)).length,
    found: read.filter((one) => one.found.includes(family)).length,
    labelled: read.filter((one) => one.families.includes(family)).length,
  }));
  const sum = (key: 'right' | 'found' | 'labelled'): number => rows.reduce((total, row) => total + row[key], 0);
  return [...rows, { family: 'all', right: sum('right'), found: sum('found'), labelled: sum('labelled') }];
}

const percent = (part: number, whole: number): string => (whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`);

if (process.argv[1] === import.meta.filename) {
  const phrases = await book();
  for (const name of SHEETS) {
    const sentences = sheet(name);
    console.log(`\n${name}: ${sentences.length} sentences`);
    console.log('family             precision  recall  found  labelled');
    for (const { family, right, found, labelled } of measure(sentences, phrases)) console.log(`${family.padEnd(18)} ${percent(right, found).padStart(9)} ${percent(right, labelled).padStart(7)} ${String(found).padStart(6)} ${String(labelled).padStart(9)}`);
  }
  if (process.argv.includes('--misses')) {
    const reader = readerOf(phrases);
    for (const { language, text, families } of sheet('open')) {
      const found = reader.of(text);
      const missing = families.filter((one) => !found.includes(one));
      const wrong = found.filter((one) => !families.includes(one));
      if (missing.length + wrong.length > 0) console.log(`${language} ${text}\n   ${missing.map((one) => `-${one}`).join(' ')} ${wrong.map((one) => `+${one}`).join(' ')}`);
    }
  }
}
