import { evaluate, facadesOf } from '../../evaluate.ts';
import { evaluatorDigest, rulesDigest } from '../../digests.ts';
import { writeEvidence } from '../../log/evidence.ts';
import { joinVisits } from '../../log/join.ts';
import { checks, rules } from '../../registry.ts';
import { foldVisit } from '../../facts/index.ts';
import { score } from '../../score.ts';
import { scorecard, type Scorecard } from '../../scorecard.ts';
import { siteOf } from '../../site.ts';
import type { SigningKey } from './keys.ts';
import { reportOf } from './report.ts';
import type { AuditOptions } from './options.ts';
import { makeVisit, withoutCredentials, type VisitMade } from './visit.ts';

/** `report`: the scorecard as a document for people. `popups`: one PNG a visit, or null. */
export interface Audit { readonly scorecard: Scorecard; readonly evidence: string; readonly report: string; readonly popups: readonly (Uint8Array | null)[] }
export interface Keys { readonly hmac: JsonWebKey; readonly signing: SigningKey }

export const VERSION = '0.1.0';

/** All visits of one site, joined to one log, judged once. `keep` is called with what there is after each visit. */
export async function auditSite(url: string, options: AuditOptions, extension: string, keys: Keys, keep: (audit: Audit) => Promise<void>, say: (line: string) => void): Promise<Audit> {
  const made: VisitMade[] = [];
  let audit: Audit | null = null;
  for (const [index, acts] of options.visits.entries()) {
    say(`${withoutCredentials(url)}: visit ${index + 1} of ${options.visits.length} (${acts.join(', ')})`);
    // Read once, as early as a link to it is found: a run that is cut off has it, too.
    const wantsNotice = !made.some(({ noticeLinked }) => noticeLinked);
    made.push(await makeVisit(url, acts, options, extension, keys.hmac, (line) => say(`  ${line}`), wantsNotice));
    audit = await judge(url, made, options, keys.signing);
    await keep(audit);
  }
  return audit!;
}

async function judge(requestedUrl: string, made: readonly VisitMade[], options: AuditOptions, signing: SigningKey): Promise<Audit> {
  const entries = joinVisits(made.map((visit) => visit.entries));
  const results = evaluate(entries, rules, checks, []);
  const facades = facadesOf(entries, rules);
  const first = made[0]!;
  const last = made[made.length - 1]!;
  const visits = made.map(({ acts, performed, notPerformed }, index) => ({ acts, performed, notPerformed, facts: foldVisit(entries.filter((entry) => entry.visit === index), rules, facades) }));
  const card = scorecard({
    app: { version: VERSION, rules: rulesDigest }, browser: first.browser, site: siteOf(first.url) ?? '', requestedUrl: withoutCredentials(requestedUrl), url: first.url,
    startedAt: first.startedAt, lang: options.lang, results, score: score(results),
    visits,
  });
  const { settleMs, thirdPartyCookies, lang } = options;
  const evidence = await writeEvidence({
    header: {
      type: 'header', format: 'temoin.evidence/1', app: { version: VERSION }, browser: first.browser, rules: rulesDigest, evaluator: evaluatorDigest,
      settings: { lang, settleMs, thirdPartyCookies }, range: { from: new Date(first.startedAt).toISOString(), to: new Date(Math.max(...entries.map(({ at }) => at), last.startedAt)).toISOString() },
      visits: made.map(({ acts, performed, notPerformed }) => ({ acts, performed, notPerformed })),
    },
    entries, results, judgements: [],
  }, signing);
  return { scorecard: card, evidence, report: reportOf(card, visits, results, options.lang, Date.now()), popups: made.map(({ popup }) => popup) };
}
