// The audit command: `npm run audit -- URL …`, and the second half of `npm start`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { demonstrate } from './audit/demonstrate.ts';
import { auditSite } from './audit/site.ts';
import { writeReport } from './audit/report.ts';
import { hmacKey, signingKey } from './audit/keys.ts';
import { exchange } from './audit/exchange.ts';
import type { Audited } from './audit/outcome.ts';
import { readOptions, USAGE, UsageError, type AuditOptions } from './audit/options.ts';
import { exitCodeOf, textOf } from './audit/text.ts';
import { UnusableError, withoutCredentials } from './audit/visit.ts';

/** Exit codes: 0 nothing at or above --fail-on failed; 1 something did; 2 wrong usage; 3 site or browser unusable; 4 a check broke. */
export async function main(argv: readonly string[], root: string): Promise<number> {
  const say = (line: string): void => { process.stderr.write(`${line}\n`); };
  try {
    const extension = path.join(root, '.output/chrome-mv3');
    const built = (): void => { if (!existsSync(path.join(extension, 'manifest.json'))) throw new UnusableError('The extension is not built. Run npm start once, or npm run build.'); };
    if (argv.length === 0) { built(); return await demonstrate(extension, root, say); }
    const options = readOptions(argv);
    built();
    return await run(options, extension, say);
  } catch (error) {
    if (error instanceof UsageError) { say(`${error.message}\n\n${USAGE}`); return 2; }
    if (error instanceof UnusableError) { say(error.message); return 3; }
    say(`The audit broke: ${(error as Error).stack ?? String(error)}`);
    return 4;
  }
}

async function run(options: AuditOptions, extension: string, say: (line: string) => void): Promise<number> {
  const keys = { hmac: await hmacKey(), signing: await signingKey(options.key) };
  const audited: Audited[] = [];
  const files = await exchange(options);
  let code = 0;
  for (const url of options.urls) {
    const folder = options.out === undefined ? null : options.urls.length === 1 ? options.out : path.join(options.out, new URL(url).host.replace(':', '_'));
    try {
      // Written after every visit, so that a run that is cut off leaves the evidence it had.
      const audit = await auditSite(url, options, extension, keys, (sofar) => writeReport(folder, sofar), say);
      audited.push({ url: withoutCredentials(url), scorecard: audit.scorecard });
      if (!options.json) process.stdout.write(`${textOf(audit.scorecard, options.lang)}\n`);
      code = Math.max(code, exitCodeOf(audit.scorecard.results, options.failOn));
    } catch (error) {
      if (!(error instanceof UnusableError)) throw error;
      // One unreachable site of several does not cost the others.
      audited.push({ url: withoutCredentials(url), unusable: error.message });
      say(error.message);
      code = Math.max(code, 3);
    }
    await files(audited);
  }
  const scorecards = audited.flatMap((one) => ('scorecard' in one ? [one.scorecard] : []));
  if (options.json && (options.urls.length > 1 || scorecards.length > 0)) process.stdout.write(`${JSON.stringify(options.urls.length === 1 ? scorecards[0] : scorecards, null, 2)}\n`);
  return code;
}

if (process.argv[1] && import.meta.url.endsWith(path.basename(process.argv[1]))) {
  process.exitCode = await main(process.argv.slice(2), path.resolve(import.meta.dirname, '../..'));
}
