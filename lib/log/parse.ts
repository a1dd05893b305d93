import * as v from 'valibot';
import type { Kind, Observation, Witness } from '../model/observation.ts';
import { VALUE_LENGTH_MAX } from './digest.ts';
import { dataSchemas, envelope, isKind } from './sightings.ts';
import { URL_LENGTH_MAX } from './url.ts';

// A value or URL that is too long is cut, not refused: its beginning is evidence, and the digest says `overflow`.
const cutAt = (length: number) => v.pipe(v.string(), v.transform((text) => text.slice(0, length)));
const SCHEMAS = dataSchemas<string>({ value: cutAt(VALUE_LENGTH_MAX), url: cutAt(URL_LENGTH_MAX) });

/** Only the browser's own events can tell these. A content script that claims one is not ours. */
const BROWSER_KINDS: readonly Kind[] = ['navigation', 'request', 'response', 'connection', 'redirect', 'cookie-header', 'cookie-change', 'cookies-at-start'];

/**
 * An observation out of a message, or null when it is none: content scripts are semi-trusted, and what the page
 * told them is hostile. Never throws. Unknown fields are dropped; every string, list and number is bounded.
 * What is refused leaves a gap in its source's numbers, which is a hole in the record.
 * @param allowed who may be the witness; for messages of content scripts pass `['content', 'page']`
 */
export function parseObservation(input: unknown, allowed: readonly Witness[] = ['browser', 'content', 'page']): Observation<string> | null {
  const outer = v.safeParse(envelope, input);
  if (!outer.success) return null;
  const { kind, data, at, source, n, witness } = outer.output;
  if (!isKind(kind, SCHEMAS) || !allowed.includes(witness)) return null;
  if (BROWSER_KINDS.includes(kind) && witness !== 'browser') return null;
  const inner = v.safeParse(SCHEMAS[kind], data);
  if (!inner.success) return null;
  // The schema was chosen by the kind; the compiler cannot follow the tie through the look-up.
  return { kind, data: inner.output, at, source, n, witness } as Observation<string>;
}
