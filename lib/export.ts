import { evaluatorDigest, rulesDigest } from './digests.ts';
import { evaluate } from './evaluate.ts';
import { readEvidence, writeEvidence, type Signer } from './log/evidence.ts';
import { joinVisits } from './log/join.ts';
import { checks, rules } from './registry.ts';
import type { Judgement } from './model/check.ts';
import type { Entry } from './model/observation.ts';
import type { Lang } from './model/text.ts';

export interface Exported { readonly name: string; readonly text: string }

export interface VisitToExport {
  readonly entries: readonly Entry[];
  readonly judgements: readonly Judgement[];
  readonly lang: Lang;
  readonly version: string;
  readonly browser: string;
}

/** Why there is no file. */
export class ExportError extends Error {
  readonly why: 'nothing-recorded' | 'unreadable';
  constructor(why: ExportError['why'], message: string) {
    super(message);
    this.why = why;
  }
}

/**
 * One visit as sealed evidence: its entries, what this build's evaluator makes of them, a person's answers. Judged
 * anew from the entries as they stand in the file, and read back before it is handed out: evidence that its own
 * reader refuses would be found out when it is needed.
 * @throws ExportError
 */
export async function exportVisit({ entries: recorded, judgements, lang, version, browser }: VisitToExport, sign: Signer): Promise<Exported> {
  const entries = joinVisits([recorded]);
  const site = entries.find((entry) => entry.where !== null)?.where?.site;
  if (site === undefined) throw new ExportError('nothing-recorded', 'the visit has no entries (any more)');
  const startedAt = entries.reduce((first, { at }) => Math.min(first, at), Infinity);
  const text = await writeEvidence({
    header: {
      type: 'header', format: 'temoin.evidence/1', app: { version }, browser, rules: rulesDigest, evaluator: evaluatorDigest, settings: { lang },
      range: { from: new Date(startedAt).toISOString(), to: new Date(entries.reduce((last, { at }) => Math.max(last, at), startedAt)).toISOString() },
    },
    entries, judgements, results: evaluate(entries, rules, checks, judgements),
  }, sign);
  const read = await readEvidence(text);
  if ('broken' in read) throw new ExportError('unreadable', read.broken);
  return { name: `${site.replace(/[^a-z0-9.-]+/gi, '_')}-${new Date(startedAt).toISOString().slice(0, 16).replaceAll(':', '')}Z.evidence.ndjson`, text };
}
