import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the measuring of phrases has in common: sheets of labelled texts, books of phrases by language, a table. */
export interface Labelled<F extends string> { readonly language: string; readonly text: string; readonly families: readonly F[] }
export interface Score { readonly family: string; readonly right: number; readonly found: number; readonly labelled: number }
export type SheetName = (typeof SHEETS)[number];
export const SHEETS = ['open', 'held-out'] as const;

export const sheetOf = <F extends string>(folder: string, name: SheetName): readonly Labelled<F>[] =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, folder, `${name}.json`), 'utf8')) as Labelled<F>[];

/** The phrases of each language in a folder of `rules/phrases`. */
export async function booksOf<P>(name: string): Promise<Readonly<Record<string, P>>> {
  const folder = path.resolve(import.meta.dirname, '../../rules/phrases', name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts')).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [path.basename(file, '.ts'), ((await import(pathToFileURL(path.join(folder, file)).href)) as { default: P }).default] as const)));
}

/** One row per family, and `all` over them. */
export function score<F extends string>(texts: readonly Labelled<F>[], families: readonly F[], reader: (text: Labelled<F>) => readonly F[]): readonly Score[] {
  const read = texts.map((text) => ({ found: reader(text), families: text.families }));
  const rows = families.map((family): Score => ({
    family,
    right: read.filter((one) => one.found.includes(family) && one.families.includes(family)).length,
    found: read.filter((one) => one.found.includes(family)).length,
    labelled: read.filter((one) => one.families.includes(family)).length,
  }));
  const sum = (key: 'right' | 'found' | 'labelled'): number => rows.reduce((total, row) => total + row[key], 0);
  return [...rows, { family: 'all', right: sum('right'), found: sum('found'), labelled: sum('labelled') }];
}

const percent = (part: number, whole: number): string => (whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5));

/** Prints both sheets as tables; of the held-out one never a text. With `--misses`, what the open one's are read otherwise than labelled. */
export function print<F extends string>(folder: string, families: readonly F[], reader: (text: Labelled<F>) => readonly F[]): void {
  for (const name of SHEETS) {
    const texts = sheetOf<F>(folder, name);
    console.log(`\n${name}: ${texts.length} texts`);
    console.log('family             precision  recall  found  labelled');
    for (const { family, right, found, labelled } of score(texts, families, reader)) console.log(`${family.padEnd(18)} ${percent(right, found).padStart(9)} ${percent(right, labelled).padStart(7)} ${String(found).padStart(6)} ${String(labelled).padStart(9)}`);
  }
  if (!process.argv.includes('--misses')) return;
  for (const one of sheetOf<F>(folder, 'open')) {
    const found = reader(one);
    const wrong = [...one.families.filter((family) => !found.includes(family)).map((family) => `-${family}`), ...found.filter((family) => !one.families.includes(family)).map((family) => `+${family}`)];
    if (wrong.length > 0) console.log(`${one.language} ${one.text}\n   ${wrong.join(' ')}`);
  }
}
