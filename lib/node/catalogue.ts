// The catalogue: every check in one Markdown table. `npm run catalogue`.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Check } from '../model/check.ts';
import { checks } from '../registry.ts';

const HEADS = ['id', 'what it asks for', 'severity', 'mode', 'area', 'law'];

/** In the order given. A bar or a line break in a cell would end it. */
export function catalogue(list: readonly Check[]): string {
  const rows = list.map(({ id, title, severity, mode, area, law }) => [`\`${id}\``, title.en, severity, mode, area, law.join('; ')]);
  return [HEADS, HEADS.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |\n`).join('');
}

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** @param argv what follows the program's name: nothing. @returns the exit code */
export function main(argv: readonly string[]): number {
  if (argv.length > 0) {
    process.stderr.write('Usage: catalogue\nPrints every check as a Markdown table: id, title, severity, mode, area, law.\n');
    return 2;
  }
  process.stdout.write(catalogue(checks));
  return 0;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
