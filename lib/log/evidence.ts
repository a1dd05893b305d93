import type { Judgement, Result } from '../model/check.ts';
import type { Entry } from '../model/observation.ts';
import type { Lang } from '../model/text.ts';
import { readLine, type EvidenceHeader, type EvidenceResult } from './evidence-lines.ts';
import { openSeal, sealOf, type Broken, type Seal, type Signer } from './seal.ts';

export type { Broken, EvidenceHeader, EvidenceResult, Seal, Signer };

export interface EvidenceParts {
  readonly header: EvidenceHeader;
  /** A joined log: `seq` ascending. */
  readonly entries: readonly Entry[];
  readonly results: readonly Result[];
  readonly judgements: readonly Judgement[];
}

export interface Evidence {
  readonly header: EvidenceHeader;
  readonly entries: readonly Entry[];
  readonly results: readonly EvidenceResult[];
  readonly judgements: readonly Judgement[];
  readonly seal: Seal;
}

/**
 * The evidence file: UTF-8, one JSON object a line, a line feed after each: header, entries, results (the claim, in
 * the header's language), judgements, seal. @throws when the two keys of `sign` are no pair
 */
export async function writeEvidence({ header, entries, results, judgements }: EvidenceParts, sign: Signer): Promise<string> {
  const objects = [
    header,
    ...entries.map((entry) => ({ type: 'entry', ...entry })),
    ...results.map((result) => ({ type: 'result', ...inOneLanguage(result, header.settings.lang) })),
    ...judgements.map((judgement) => ({ type: 'judgement', ...judgement })),
  ];
  const body = objects.map((object) => `${JSON.stringify(object)}\n`).join('');
  return `${body}${JSON.stringify(await sealOf(body, sign))}\n`;
}

/** A result as a file in that language states it. */
export function inOneLanguage({ id, outcome, severity, judgedBy, title, findings, reason }: Result, lang: Lang): EvidenceResult {
  return { id, outcome, severity, judgedBy, title: title[lang], findings: findings.map(({ what, cites }) => ({ what: what[lang], cites })), reason: reason && reason[lang] };
}

/**
 * What the file holds when it is whole: sealed, unchanged, well-formed and in order; otherwise what is wrong, in a
 * sentence for people. Never throws. Give the bytes when you have them: text has lost what was not UTF-8.
 */
export async function readEvidence(file: string | Uint8Array): Promise<Evidence | Broken> {
  const text = typeof file === 'string' ? file : decode(file);
  if (text === null) return { broken: 'it is not UTF-8 text' };
  const opened = await openSeal(text);
  if ('broken' in opened) return opened;
  return inOrder(opened.lines, opened.seal);
}

const ORDER = ['header', 'entry', 'result', 'judgement'] as const;

function inOrder(lines: readonly string[], seal: Seal): Evidence | Broken {
  const header: EvidenceHeader[] = [];
  const entries: Entry[] = [];
  const results: EvidenceResult[] = [];
  const judgements: Judgement[] = [];
  let reached = 0;
  for (const [index, text] of lines.entries()) {
    const line = readLine(text);
    if (typeof line === 'string') return { broken: `line ${index + 1} ${line}` };
    const place = ORDER.indexOf(line.type);
    if (index === 0 ? place !== 0 : place === 0) return { broken: index === 0 ? 'line 1 is no header' : `line ${index + 1} is a second header` };
    if (place < reached) return { broken: `line ${index + 1} is out of order: ${line.type} after ${ORDER[reached]}` };
    reached = place;
    if (line.type === 'header') header.push(line.value);
    else if (line.type === 'result') results.push(line.value);
    else if (line.type === 'judgement') judgements.push(line.value);
    else if (line.value.seq <= (entries.at(-1)?.seq ?? 0)) return { broken: `line ${index + 1} is out of order: entry ${line.value.seq} after ${entries.at(-1)?.seq}` };
    else entries.push(line.value);
  }
  return header[0] === undefined ? { broken: 'it holds nothing but a seal' } : { header: header[0], entries, results, judgements, seal };
}

function decode(bytes: Uint8Array): string | null {
  try {
    // A byte order mark is a change like any other.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
