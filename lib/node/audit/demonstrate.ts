import path from 'node:path';
import { DEMO, startDemo } from '../demo/index.ts';
import { hmacKey, signingKey } from './keys.ts';
import { readOptions } from './options.ts';
import { writeReport } from './report.ts';
import { auditSite } from './site.ts';
import { sideBySide } from './text.ts';

/**
 * The main job without an address: both variants of the bundled demonstration site, at the same time. Always
 * exits 0: that the second variant fails is what it is there to show.
 */
export async function demonstrate(extension: string, root: string, say: (line: string) => void): Promise<number> {
  const demo = await startDemo();
  const keys = { hmac: await hmacKey(), signing: await signingKey(undefined) };
  const folder = path.join(root, 'report');
  // French for a visitor whose system speaks it.
  const lang = /^fr/i.test(process.env['LC_ALL'] ?? process.env['LANG'] ?? '') ? 'fr' : 'en';
  say('Auditing the demonstration shop, as it should be and as many are: six visits each, about two minutes.');
  try {
    const audits = await Promise.all(Object.entries(DEMO).map(async ([name, url]) => {
      const out = path.join(folder, name === 'compliant' ? 'compliant' : 'non-compliant');
      const options = readOptions([url, '--proxy', demo.proxy, '--ignore-certificate-errors', '--out', out, '--lang', lang]);
      return auditSite(url, options, extension, keys, (audit) => writeReport(out, audit), (line) => say(`[${path.basename(out)}] ${line}`));
    }));
    process.stdout.write(sideBySide(audits.map(({ scorecard }) => scorecard), lang));
    say(`\nScorecards, sealed evidence and the popup's screenshots are in ${path.relative(process.cwd(), folder) || folder}/.`);
    say('Judge the evidence again without the browser: npm run referee -- report/non-compliant/evidence.ndjson');
    return 0;
  } finally {
    await demo.close();
  }
}
