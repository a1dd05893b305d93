import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checks } from '../../registry.ts';
import { junit } from './junit.ts';
import { UsageError, type AuditOptions } from './options.ts';
import type { Audited } from './outcome.ts';
import { sarif } from './sarif.ts';

/**
 * The files for other programs, written anew after each address. They are tried before anything is visited: minutes
 * of visits are not to be lost to a wrong path.
 * @throws UsageError when a file cannot be written
 */
export async function exchange({ junit: junitFile, sarif: sarifFile, lang }: Pick<AuditOptions, 'junit' | 'sarif' | 'lang'>): Promise<(audited: readonly Audited[]) => Promise<void>> {
  const files = [
    ...(junitFile === undefined ? [] : [{ flag: '--junit', file: junitFile, text: junit }]),
    ...(sarifFile === undefined ? [] : [{ flag: '--sarif', file: sarifFile, text: (audited: readonly Audited[]): string => sarif(audited, checks, lang) }]),
  ];
  for (const { flag, file } of files) {
    try {
      await mkdir(path.dirname(path.resolve(file)), { recursive: true });
      await appendFile(file, '');
    } catch (error) {
      throw new UsageError(`${flag} cannot be written to ${file}: ${(error as Error).message}`);
    }
  }
  return async (audited) => {
    for (const { file, text } of files) await writeFile(file, text(audited));
  };
}
