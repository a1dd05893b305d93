import { inOneLanguage, readEvidence, type Evidence, type EvidenceResult } from '../log/evidence.ts';
import { toBase64url } from '../log/base64url.ts';
import type { Judgement, Result } from '../model/check.ts';
import type { Entry } from '../model/observation.ts';

/** Who judges again: an evaluator with its rules and checks, and what names them. */
export interface Bench {
  readonly judge: (entries: readonly Entry[], judgements: readonly Judgement[]) => readonly Result[];
  readonly rulesDigest: string;
  readonly evaluatorDigest: string;
}

/** 0 the same results; 1 others, by the same rules and evaluator; 3 broken or unsealed; 4 rules or evaluator have changed since. */
export interface Ruling { readonly code: 0 | 1 | 3 | 4; readonly lines: readonly string[] }

/** Checks the seal, judges the entries again and compares with the claim. Never throws. @param file the file's bytes */
export async function rejudge(file: Uint8Array, bench: Bench): Promise<Ruling> {
  const evidence = await readEvidence(file);
  if ('broken' in evidence) return { code: 3, lines: [`Not evidence: ${evidence.broken}.`] };
  const head = await summary(evidence);
  const changes = changesSince(evidence, bench);
  const differences = compare(evidence, bench);
  const verdict = differences.length === 0 ? 'Judged again, the results are the same.' : `Judged again, ${differences.length === 1 ? 'one result differs' : `${differences.length} results differ`}:`;
  if (changes.length > 0) return { code: 4, lines: [...head, ...changes, verdict, ...differences] };
  return { code: differences.length === 0 ? 0 : 1, lines: [...head, verdict, ...differences] };
}

async function summary({ header, entries, results, seal }: Evidence): Promise<string[]> {
  return [
    `Sealed and whole: ${entries.length} entries and ${results.length} results, ${header.range.from} to ${header.range.to}, ${header.browser}.`,
    `Signed by the key ${await thumbprint(seal.publicKey)}. This shows that nothing was changed since, not who wrote it or when.`,
  ];
}

/** RFC 7638: the same key has the same name whatever else stands in its JWK. */
async function thumbprint({ crv, kty, x, y }: JsonWebKey): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify({ crv, kty, x, y })))));
}

function changesSince({ header }: Evidence, { rulesDigest, evaluatorDigest }: Bench): string[] {
  const changed = (what: string, then: string, now: string): string[] => (then === now ? [] : [`The ${what} changed since: ${then.slice(0, 16)} then, ${now.slice(0, 16)} now.`]);
  return [...changed('rules have', header.rules, rulesDigest), ...changed('evaluator has', header.evaluator, evaluatorDigest)];
}

/** One line per result that is not as claimed. The order of results and of members says nothing. */
function compare({ header, entries, results: claimed, judgements }: Evidence, { judge }: Bench): string[] {
  let judged: readonly EvidenceResult[];
  try {
    judged = judge(entries, judgements).map((result) => inOneLanguage(result, header.settings.lang));
  } catch (error) {
    return [`  the evaluator could not judge it: ${error instanceof Error ? error.message : String(error)}`];
  }
  const ids = [...new Set([...claimed, ...judged].map(({ id }) => id))].sort();
  return ids.flatMap((id) => {
    const [then, ...twice] = claimed.filter((result) => result.id === id);
    const now = judged.find((result) => result.id === id);
    if (twice.length > 0) return [`  ${id}: claimed ${twice.length + 1} times`];
    if (then === undefined) return [`  ${id}: not claimed, now ${now?.outcome}`];
    if (now === undefined) return [`  ${id}: claimed ${then.outcome}, now not judged`];
    const differing = MEMBERS.filter((member) => spelt(then[member]) !== spelt(now[member]));
    if (differing.length === 0) return [];
    const rest = differing.filter((member) => member !== 'outcome');
    const outcome = differing.length > rest.length ? [`claimed ${then.outcome}, now ${now.outcome}`] : [];
    return [`  ${id}: ${[...outcome, ...(rest.length > 0 ? [`other ${rest.join(', ')}`] : [])].join('; ')}`];
  });
}

const MEMBERS = ['outcome', 'severity', 'judgedBy', 'title', 'findings', 'reason'] as const;

/** JSON with members in one order, so that a file another program rewrote and sealed compares by what it says. */
function spelt(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner);
}
