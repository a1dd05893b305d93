import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../../model/check.ts';
import { isNonEmpty } from '../../model/text.ts';
import { checks, rules } from '../../registry.ts';
import { reportDocument, type VisitReported } from '../../report/index.ts';
import type { Scorecard } from '../../scorecard.ts';
import type { AuditOptions } from './options.ts';
import type { Audit } from './site.ts';

/** The files of `--out`: scorecard.json, report.html, evidence.ndjson and the popup as it stood at the end of each visit. */
export async function writeReport(folder: string | null, { scorecard, evidence, report, popups }: Audit): Promise<void> {
  if (folder === null) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'evidence.ndjson'), evidence);
  await writeFile(path.join(folder, 'scorecard.json'), `${JSON.stringify(scorecard, null, 2)}\n`);
  await writeFile(path.join(folder, 'report.html'), report);
  for (const [index, popup] of popups.entries()) if (popup) await writeFile(path.join(folder, `popup-visit-${index + 1}.png`), popup);
}

const NAMES = Object.fromEntries(rules.chat.map(({ id, name }) => [id, name]));

/** The scorecard for people, in the same words as the extension's print page. Dates in UTC: who reads it is elsewhere. */
export function reportOf({ app, browser, site, requestedUrl, score }: Scorecard, visits: readonly VisitReported[], results: readonly Result[], lang: AuditOptions['lang'], madeAt: number): string {
  if (!isNonEmpty(visits)) return '';
  return reportDocument({ lang, app, browser, site, url: requestedUrl, madeAt, visits, results, score, checks, names: NAMES, timeZone: 'UTC' });
}
