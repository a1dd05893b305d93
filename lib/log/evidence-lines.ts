import * as v from 'valibot';
import { OUTCOMES, SEVERITIES, type Judgement, type Outcome, type Severity } from '../model/check.ts';
import type { Digest, Entry, LoggedUrl, Shape, Where } from '../model/observation.ts';
import { LANGS, type Lang, type NonEmpty } from '../model/text.ts';
import { consentRecord } from './consent-schema.ts';
import { count, dataSchemas, envelope, epochMs, isKind, oneOf, text } from './sightings.ts';

export const FORMAT = 'temoin.evidence/1';

export interface EvidenceHeader {
  readonly type: 'header';
  readonly format: typeof FORMAT;
  readonly app: { readonly version: string };
  readonly browser: string;
  /** Digests of what judged: rules, and the evaluator's sources. */
  readonly rules: string;
  readonly evaluator: string;
  readonly settings: { readonly lang: Lang; readonly [name: string]: unknown };
  /** ISO 8601. */
  readonly range: { readonly from: string; readonly to: string };
  /** What was done in each visit, when somebody knows. */
  readonly visits?: readonly unknown[] | undefined;
}

/** A result as the file claims it: in one language, the header's. */
export interface EvidenceResult {
  readonly id: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly judgedBy: 'machine' | 'person';
  readonly title: string;
  readonly findings: readonly { readonly what: string; readonly cites: NonEmpty<number> }[];
  readonly reason: string | null;
}

export type Line =
  | { readonly type: 'header'; readonly value: EvidenceHeader }
  | { readonly type: 'entry'; readonly value: Entry }
  | { readonly type: 'result'; readonly value: EvidenceResult }
  | { readonly type: 'judgement'; readonly value: Judgement };

const LONG = 65_536;
const digest: v.GenericSchema<unknown, Digest> = v.looseObject({
  length: count,
  shape: oneOf<Shape>({ empty: 1, boolean: 1, number: 1, timestamp: 1, uuid: 1, hex: 1, jwt: 1, base64: 1, json: 1, email: 1, url: 1, word: 1, text: 1 }),
  entropyBits: count, hmac: text(128), tokenHmacs: v.pipe(v.array(text(128)), v.maxLength(64)), overflow: v.exactOptional(v.literal(true)), consent: v.exactOptional(consentRecord),
});
// Not `record`: that skips `constructor`, and a parameter may be called so.
const query = v.custom<LoggedUrl['query']>((input) => typeof input === 'object' && input !== null && !Array.isArray(input) && Object.values(input).every((value) => v.is(digest, value)));
const url: v.GenericSchema<unknown, LoggedUrl> = v.looseObject({ text: text(LONG), host: text(1_024), scheme: text(64), query });
const where: v.GenericSchema<unknown, Where> = v.looseObject({ tab: v.pipe(v.number(), v.integer()), frame: v.pipe(v.number(), v.integer()), document: v.nullable(text(256)), url: v.nullable(url), site: text(1_024) });
const DATA = dataSchemas<Digest>({ value: digest, url });
const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const placed = v.looseObject({ ...envelope.entries, where: v.nullable(where), seq, visit: v.nullable(count) });

const SCHEMAS = {
  header: v.looseObject({
    format: v.literal(FORMAT), app: v.looseObject({ version: v.string() }), browser: v.string(), rules: v.string(), evaluator: v.string(),
    settings: v.looseObject({ lang: v.picklist(LANGS) }), range: v.looseObject({ from: v.string(), to: v.string() }), visits: v.optional(v.array(v.unknown())),
  }),
  result: v.looseObject({
    id: v.string(), outcome: v.picklist(OUTCOMES), severity: v.picklist(SEVERITIES), judgedBy: v.picklist(['machine', 'person']), title: v.string(),
    findings: v.array(v.looseObject({ what: v.string(), cites: v.pipe(v.array(seq), v.minLength(1)) })), reason: v.nullable(v.string()),
  }),
  judgement: v.looseObject({ id: v.string(), outcome: v.picklist(['pass', 'fail', 'review']), note: text(LONG), at: epochMs, under: text(LONG) }),
};

/** One line above the seal, or what is wrong with it. The object is kept as it was written: replay must see what was seen. */
export function readLine(line: string): Line | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'is not an object';
  const { type, ...value } = parsed as Record<string, unknown>;
  if (type === 'entry') return entryFault(value) ?? { type, value: value as unknown as Entry };
  if (type === 'header' && typeof value['format'] === 'string' && value['format'] !== FORMAT) return `is of the format ${value['format']}, and this program reads ${FORMAT}`;
  if (type !== 'header' && type !== 'result' && type !== 'judgement') return `is of the unknown type ${JSON.stringify(type)}`;
  const checked = v.safeParse(SCHEMAS[type], value);
  if (!checked.success) return `is no ${type}: ${faultOf(checked.issues)}`;
  return (type === 'header' ? { type, value: { type, ...value } } : { type, value }) as unknown as Line;
}

function entryFault(value: Record<string, unknown>): string | null {
  const outer = v.safeParse(placed, value);
  if (!outer.success) return `is no entry: ${faultOf(outer.issues)}`;
  const { kind, data } = outer.output;
  if (!isKind(kind, DATA)) return `is an entry of the unknown kind ${JSON.stringify(kind)} (written by a newer version?)`;
  const inner = v.safeParse(DATA[kind] as v.GenericSchema, data);
  return inner.success ? null : `is no ${kind}: ${faultOf(inner.issues)}`;
}

const faultOf = ([first]: readonly v.BaseIssue<unknown>[]): string => (first === undefined ? 'unreadable' : `${v.getDotPath(first) ?? 'it'}: ${first.message}`);
