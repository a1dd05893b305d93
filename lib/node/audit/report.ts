import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Audit } from './site.ts';

/** The files of `--out`: scorecard.json, evidence.ndjson and the popup as it stood at the end of each visit. */
export async function writeReport(folder: string | null, { scorecard, evidence, popups }: Audit): Promise<void> {
  if (folder === null) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'evidence.ndjson'), evidence);
  await writeFile(path.join(folder, 'scorecard.json'), `${JSON.stringify(scorecard, null, 2)}\n`);
  for (const [index, popup] of popups.entries()) if (popup) await writeFile(path.join(folder, `popup-visit-${index + 1}.png`), popup);
}
