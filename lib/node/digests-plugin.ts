import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What a verdict depends on, besides the log. `registry` only gathers, but what it gathers is judged. */
export const EVALUATOR = ['model', 'facts', 'checks', 'order', 'match', 'site', 'evaluate', 'score', 'registry', 'registry-consent'];

/** Lowercase hex SHA-256 each. */
export interface Digests { readonly rulesDigest: string; readonly evaluatorDigest: string }

/**
 * Digests of the rules and of the evaluator, so that a sealed record says by what it was judged. The same
 * sources give the same digests on every machine and in every build: sorted paths, line feeds only.
 * @param root the project's folder
 * @throws when one of the sources named above is not there: a digest of too little would still look like one
 */
export function computeDigests(root: string): Digests {
  const evaluator = EVALUATOR.map((name) => {
    const found = [`lib/${name}`, `lib/${name}.ts`].find((start) => existsSync(path.join(root, start)));
    if (found === undefined) throw new Error(`lib/${name} is missing: no digest of the evaluator without it`);
    return found;
  });
  return {
    rulesDigest: digest(root, ['rules'], ''),
    // The public suffix list decides what a site is, and comes with this package.
    evaluatorDigest: digest(root, evaluator, `tldts@${suffixListVersion(root)}`),
  };
}

function digest(root: string, starts: readonly string[], more: string): string {
  const files = starts.flatMap((start) => filesUnder(root, start)).sort();
  const hash = createHash('sha256').update(more).update('\0');
  for (const file of files) {
    const text = readFileSync(path.join(root, file), 'utf8').replace(/\r\n?/g, '\n');
    hash.update(file).update('\0').update(text).update('\0');
  }
  return hash.digest('hex');
}

/** Paths from the project's folder, with forward slashes. Hidden files (an editor's) are nobody's source. */
function filesUnder(root: string, start: string): string[] {
  if (statSync(path.join(root, start)).isFile()) return [start];
  return readdirSync(path.join(root, start))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => filesUnder(root, `${start}/${name}`));
}

function suffixListVersion(root: string): string {
  const lock: unknown = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const { packages } = lock as { packages: Record<string, { version?: string }> };
  const version = packages['node_modules/tldts']?.version;
  if (version === undefined) throw new Error('tldts is not in package-lock.json');
  return version;
}

/**
 * Puts the digests in the place of `lib/digests.ts`, in every build: extension, programs for Node, tests.
 * Reads the sources when that file is asked for and not before, so that a watching build stays right.
 */
export function digestsPlugin(root: string): Plugin {
  const placeholder = path.join(root, 'lib/digests.ts').replaceAll('\\', '/');
  return {
    name: 'temoin:digests',
    enforce: 'pre',
    load(id) {
      if (id.split('?')[0] !== placeholder) return null;
      return Object.entries(computeDigests(root)).map(([name, hex]) => `export const ${name} = '${hex}';`).join('\n');
    },
  };
}
