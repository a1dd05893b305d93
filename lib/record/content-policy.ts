import type { ContentPolicy } from '../model/observation.ts';

/**
 * What Content-Security-Policy headers (or `meta` elements) come to for scripts. Several policies hold together, so
 * that one strict policy is enough; commas separate policies within a header (CSP Level 3, 4.1 and 2.2.1).
 * @param reported a policy that is only reported on came as well
 */
export function policyOf(headers: readonly string[], reported: boolean): ContentPolicy {
  const policies = headers.flatMap((header) => header.split(',')).filter((policy) => policy.trim() !== '');
  if (policies.length === 0) return reported ? 'report-only' : 'none';
  return policies.some(limitsScripts) ? 'strict' : 'loose';
}

function limitsScripts(policy: string): boolean {
  const directives = new Map<string, readonly string[]>();
  for (const directive of policy.toLowerCase().split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    // The first of a name counts.
    if (name !== '' && !directives.has(name)) directives.set(name, sources);
  }
  const sources = directives.get('script-src-elem') ?? directives.get('script-src') ?? directives.get('default-src');
  if (sources === undefined) return false;
  const trusted = sources.some((source) => /^'(?:nonce-|sha(?:256|384|512)-|strict-dynamic')/.test(source));
  // Where a nonce or a hash stands, browsers ignore 'unsafe-inline' (CSP Level 3, 6.7.3.2).
  if (sources.includes("'unsafe-inline'") && !trusted) return false;
  return sources.includes("'strict-dynamic'") || !sources.some((source) => source === '*' || source === 'https:' || source === 'http:');
}
