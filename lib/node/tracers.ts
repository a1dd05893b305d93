import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hostMatches, nameMatches } from '../match.ts';
import type { Purpose } from '../model/phase.ts';
import type { TracerRule } from '../model/rules.ts';
import { isGeneric } from './generic-name.ts';

/** A row of the Open Cookie Database, as the package @slashgear/gdpr-cookie-scanner ships it, under its platform's name. */
export interface CookieRow {
  readonly category: string;
  readonly cookie: string;
  readonly domain: string;
  readonly description: string;
  readonly wildcardMatch: string;
}
export type CookieDatabase = Readonly<Record<string, readonly CookieRow[]>>;
/** A name that a better list knows: everywhere, or at these hosts. */
export type Taken = Pick<TracerRule, 'identifier' | 'domains'>;

const PURPOSE: Readonly<Record<string, Purpose>> = {
  Analytics: 'analytics', Marketing: 'marketing', Security: 'security', Necessary: 'strictly-necessary', Functional: 'preferences', Personalization: 'preferences',
};

/** `Functional` covers the record of a choice, sessions, security and preferences: the description tells them apart. */
function purposeOf({ category, cookie, description }: CookieRow): Purpose {
  // Whatever the list calls it, a refusal written down is not a tracker, and neither is a load balancer.
  if (/opt[_-]?(out|in)|gdpr|ccpa|consent|cookies?_?accepted|refused|privacy/i.test(cookie)) return 'consent-record';
  if (/load.?balanc/i.test(description)) return 'strictly-necessary';
  if (category !== 'Functional') return PURPOSE[category] ?? 'unknown';
  if (/\bconsent|cookie (preferences|settings|banner|notice|policy)|opt(ed)?[- ](in|out)/i.test(description)) return 'consent-record';
  if (/csrf|cross-site request|fraud|\bbots?\b|security|anti-?forgery/i.test(description)) return 'security';
  if (/\bsession (id|state|cookie|token)|user.?s? session|logged.?in|log ?in\b|authenticat|shopping (cart|basket)|checkout/i.test(description)) return 'strictly-necessary';
  return 'preferences';
}

/** `doubleclick.net (3rd party) or advertiser's website` and the like: what looks like a host. */
const domainsOf = (domain: string): string[] =>
  [...new Set(domain.toLowerCase().match(/[a-z0-9-]+(\.[a-z0-9-]+)+/g) ?? [])].filter((host) => /\.[a-z]{2,}$/.test(host));

/**
 * The database as tracer rules, in order of name.
 * Left out: names that anybody may use and that have no domain (they would accuse the innocent), patterns that
 * begin with too little, and names in `taken`, which better lists know. A name that others may use keeps its
 * domain; one that is its maker's alone is known wherever it stands, since many "third party" ones are set on the
 * site's own domain. Rows that contradict each other become `unknown`.
 */
export function tracersOf(database: CookieDatabase, taken: readonly Taken[]): TracerRule[] {
  const byKey = new Map<string, TracerRule>();
  for (const [platform, rows] of Object.entries(database)) {
    for (const row of rows) {
      const name = row.cookie.trim();
      if (!/^[\w.:$@!~%+-]{2,}$/.test(name)) continue; // placeholders and prose
      const generic = isGeneric(name);
      const domains = domainsOf(row.domain);
      // An id follows, whether the list says so or not.
      const wild = row.wildcardMatch === '1' || /[_.:-]$/.test(name);
      if (generic && (domains.length === 0 || wild)) continue;
      if (wild && name.length < 5) continue;
      const identifier = wild ? `${name}*` : name;
      const better = taken.filter((one) => one.identifier === identifier || nameMatches(one.identifier, name));
      if (better.some((one) => !one.domains)) continue;
      const elsewhere = domains.filter((host) => !better.some((one) => one.domains?.some((pattern) => hostMatches(pattern, host))));
      if (better.length > 0 && elsewhere.length === 0) continue;
      const bound = generic || better.length > 0 ? { domains: elsewhere } : {};
      const rule: TracerRule = { identifier, ...bound, purpose: purposeOf(row), platform: platform.trim() };
      const key = `${identifier} ${rule.domains?.join() ?? ''}`;
      const known = byKey.get(key);
      byKey.set(key, known && known.purpose !== rule.purpose ? { ...known, purpose: 'unknown' } : (known ?? rule));
    }
  }
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}

/** The names in the files of better lists, read as text: nothing but names and domains is needed of them. */
function takenIn(text: string): Taken[] {
  return [...text.matchAll(/identifier: '([^']+)',(?: domains: \[([^\]]*)\],)?/g)].map(([, identifier, domains]) => ({
    identifier: identifier!,
    ...(domains === undefined ? {} : { domains: [...domains.matchAll(/'([^']+)'/g)].map(([, domain]) => domain!) }),
  }));
}

const quoted = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
const lineOf = ({ identifier, domains, purpose, platform }: TracerRule): string =>
  `  { identifier: ${quoted(identifier)},${domains ? ` domains: [${domains.map(quoted).join(', ')}],` : ''} purpose: '${purpose}', platform: ${quoted(platform)} },`;

/** The text of rules/tracers/open-cookie-database.ts. `root` is the project's folder; reads the installed package. */
export function openCookieDatabaseFile(root: string): string {
  const database = JSON.parse(readFileSync(path.join(root, 'node_modules/@slashgear/gdpr-cookie-scanner/dist/data/open-cookie-database.json'), 'utf8')) as CookieDatabase;
  const chat = readdirSync(path.join(root, 'rules/chat')).filter((file) => file.endsWith('.ts')).sort().map((file) => path.join('rules/chat', file));
  const taken = [...chat, 'rules/tracers/own.ts'].flatMap((file) => takenIn(readFileSync(path.join(root, file), 'utf8')));
  return `import type { TracerRule } from '../../lib/model/rules.ts';

/**
 * Made by lib/node/tracers.ts; do not edit. Corrections go to own.ts beside it.
 * From the Open Cookie Database by Jack Kwakman and contributors (github.com/jkwakman/Open-Cookie-Database),
 * Apache License 2.0, as shipped in the npm package @slashgear/gdpr-cookie-scanner. Changed: reduced to name,
 * domain, purpose and platform; purposes in our words; names that anybody may use left out or bound to a domain.
 */
export default [
${tracersOf(database, taken).map(lineOf).join('\n')}
] satisfies readonly TracerRule[];
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = path.resolve(import.meta.dirname, '../..');
  writeFileSync(path.join(root, 'rules/tracers/open-cookie-database.ts'), openCookieDatabaseFile(root));
}
