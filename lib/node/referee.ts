// The referee: judges sealed evidence again, with nothing installed but Node. `npm run referee -- FILE`.
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { evaluatorDigest, rulesDigest } from '../digests.ts';
import { evaluate } from '../evaluate.ts';
import { checks, rules } from '../registry.ts';
import { rejudge } from './rejudge.ts';

const USAGE = `Usage: referee FILE
Checks the seal of an evidence file, judges its entries again and compares with what it claims.
Exit: 0 the same results; 1 others, by the same rules and evaluator; 2 wrong usage;
3 broken or unsealed; 4 the rules or the evaluator have changed since (differences are printed).`;

/** @param argv what follows the program's name. @returns the exit code */
export async function main(argv: readonly string[]): Promise<number> {
  const [file, ...more] = argv;
  if (file === '--help' || file === '-h') {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (file === undefined || more.length > 0 || file.startsWith('-')) return misused(USAGE);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return misused(`${file} cannot be read: ${(error as Error).message}`);
  }
  const { code, lines } = await rejudge(bytes, { judge: (entries, judgements) => evaluate(entries, rules, checks, judgements), rulesDigest, evaluatorDigest });
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return code;
}

function misused(message: string): 2 {
  process.stderr.write(`${message}\n`);
  return 2;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
