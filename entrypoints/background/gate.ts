import { parseObservation } from '../../lib/log/parse.ts';
import { redact } from '../../lib/log/gate.ts';
import { loggedUrl } from '../../lib/log/url.ts';
import type { Log } from '../../lib/log/store.ts';
import type { Observation, Where, Witness } from '../../lib/model/observation.ts';
import type { RawWhere } from '../../lib/platform/witness.ts';
import { siteOf } from '../../lib/site.ts';

/** Binds the gate to this install's key and to the visitor's wish not to be watched (here, or now). */
export function openGate(log: Log) {
  /** What a content script says it saw as the browser, it did not. */
  const redactRaw = async (raw: unknown, witnesses: readonly Witness[]): Promise<Observation | null> => {
    const observation = parseObservation(raw, witnesses);
    if (observation === null) return null;
    if (observation.kind === 'cookie-change' && !(await open(observation.data.line.domain))) return null;
    return redact(observation, await log.hmacKey());
  };

  const open = async (address: string | null): Promise<boolean> => {
    const { paused, neverSites } = await log.settings();
    const site = address === null ? null : siteOf(address);
    return !paused && (site === null || !neverSites.includes(site));
  };

  const place = async (raw: Promise<RawWhere | null> | RawWhere | null): Promise<Where | null> => {
    const where = await raw;
    const site = where?.top ? siteOf(where.top) : null;
    // Browser pages, other extensions and files have no site and are nobody's business.
    if (!where?.top || site === null || !/^https?:/.test(where.top) || !(await open(site))) return null;
    const { tab, frame, document, url } = where;
    return { tab, frame, document, site, url: url === null ? null : await loggedUrl(url, await log.hmacKey()) };
  };

  return { redact: redactRaw, open, place };
}
