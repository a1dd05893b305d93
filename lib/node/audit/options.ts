import { parseArgs } from 'node:util';
import { LANGS, type Lang } from '../../model/text.ts';
import { SEVERITIES, type Severity } from '../../model/check.ts';

export const ACTS = ['wait', 'navigate', 'open-chat', 'send-message', 'accept', 'refuse', 'customise', 'withdraw', 'reload', 'type'] as const;
export type Act = (typeof ACTS)[number];

/** One fresh visit each, when nothing else is asked: together they see every cell the criteria need. */
const DEFAULT_VISITS: readonly (readonly Act[])[] = [
  ['wait', 'navigate', 'wait'], ['open-chat'], ['refuse', 'reload', 'wait'], ['refuse', 'open-chat'], ['accept', 'reload', 'wait'], ['accept', 'open-chat'],
];

export interface AuditOptions {
  readonly urls: readonly string[];
  readonly visits: readonly (readonly Act[])[];
  readonly executable: string | undefined;
  readonly proxy: string | undefined;
  readonly ignoreCertificateErrors: boolean;
  readonly thirdPartyCookies: 'allow' | 'block';
  readonly settleMs: number;
  readonly lang: Lang;
  readonly key: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
  /** Files for other programs. */
  readonly junit: string | undefined;
  readonly sarif: string | undefined;
  readonly failOn: Severity;
}

/** Wrong usage: the message says what was wrong and what would be right. Exit code 2. */
export class UsageError extends Error {}

export const USAGE = `Usage: npm start -- URL … [options]
  --do ACTS            acts of one fresh visit, separated by commas; repeat for more visits
                       (${ACTS.join(', ')})
  --browser chromium   the browser to drive
  --executable PATH    its program
  --proxy HOST:PORT    send all traffic through a proxy, loopback included
  --ignore-certificate-errors
  --third-party-cookies allow|block   (default allow)
  --settle MS          quiet time before the next act (default 2000, at most 30000)
  --lang en|fr         language of titles and findings (default en)
  --key FILE           signing key to keep over runs (made when missing)
  --out DIR            scorecard.json, report.html and evidence.ndjson
  --json               the scorecard on standard output, nothing else there
  --junit FILE         the verdicts for a build server
  --sarif FILE         the verdicts for code scanning
  --fail-on ${SEVERITIES.join('|')}   (default critical)`;

/** @throws UsageError */
export function readOptions(argv: readonly string[]): AuditOptions {
  const { values, positionals } = parse(argv);
  const browser = values.browser ?? 'chromium';
  if (browser === 'firefox') throw new UsageError('--browser firefox is not built yet; use --browser chromium.');
  if (browser !== 'chromium') throw new UsageError(`--browser is chromium or firefox, not "${browser}".`);
  if (positionals.length === 0) throw new UsageError('No URL given.');
  return {
    urls: positionals.map(readUrl),
    visits: values.do === undefined ? DEFAULT_VISITS : values.do.map(readActs),
    executable: values.executable,
    proxy: values.proxy === undefined ? undefined : readProxy(values.proxy),
    ignoreCertificateErrors: values['ignore-certificate-errors'] ?? false,
    thirdPartyCookies: oneOf('--third-party-cookies', values['third-party-cookies'] ?? 'allow', ['allow', 'block']),
    settleMs: readSettle(values.settle ?? '2000'),
    lang: oneOf('--lang', values.lang ?? 'en', LANGS),
    key: values.key,
    out: values.out,
    json: values.json ?? false,
    junit: values.junit,
    sarif: values.sarif,
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'critical', SEVERITIES),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv], allowPositionals: true, strict: true,
      options: {
        do: { type: 'string', multiple: true }, browser: { type: 'string' }, executable: { type: 'string' }, proxy: { type: 'string' },
        'ignore-certificate-errors': { type: 'boolean' }, 'third-party-cookies': { type: 'string' }, settle: { type: 'string' }, lang: { type: 'string' },
        key: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' }, junit: { type: 'string' }, sarif: { type: 'string' }, 'fail-on': { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. To specify')[0]!);
  }
}

function readUrl(text: string): string {
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) throw new UsageError(`"${text}" is not an address of a web page (https://…).`);
  return url.href;
}

function readActs(text: string): Act[] {
  const words = text.split(',').map((word) => word.trim()).filter(Boolean);
  const wrong = words.find((word) => !ACTS.includes(word as Act));
  if (wrong !== undefined) throw new UsageError(`"${wrong}" is not an act. Acts: ${ACTS.join(', ')}.`);
  if (words.length === 0) throw new UsageError('--do needs at least one act.');
  return words as Act[];
}

function readProxy(text: string): string {
  const found = /^(?:https?:\/\/)?([^/\s:]+|\[[0-9a-f:]+\]):(\d{1,5})\/?$/i.exec(text);
  if (!found || Number(found[2]) > 65_535) throw new UsageError(`--proxy is HOST:PORT, not "${text}".`);
  return `${found[1]}:${found[2]}`;
}

function readSettle(text: string): number {
  const ms = Number(text);
  if (!/^\d+$/.test(text) || ms > 30_000) throw new UsageError(`--settle is a number of milliseconds from 0 to 30000, not "${text}".`);
  return ms;
}

function oneOf<const T extends string>(flag: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === given);
  if (found === undefined) throw new UsageError(`${flag} is ${allowed.join(', ')}, not "${given}".`);
  return found;
}
