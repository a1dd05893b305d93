import { gateWith } from '../../lib/log/gate.ts';
import type { IntakeGate } from '../../lib/log/intake.ts';
import { parseObservation } from '../../lib/log/parse.ts';
import type { Settings } from '../../lib/log/settings.ts';
import type { Log } from '../../lib/log/store.ts';
import { loggedUrl } from '../../lib/log/url.ts';
import type { RawWhere } from '../../lib/platform/witness.ts';
import { siteOf } from '../../lib/site.ts';

/** Whether the visitor lets himself be watched here, now. @param address a URL or host; null: nowhere in particular */
export function isOpen({ paused, neverSites }: Settings, address: string | null): boolean {
  const site = address === null ? null : siteOf(address);
  return !paused && (site === null || !neverSites.includes(site));
}

/** A notice that another site's page has just led to speaks for that site, and not for the one that serves it. */
export async function isAnothers(log: Log, url: string): Promise<boolean> {
  const site = siteOf(url);
  return site !== null && log.isNoticeOfAnother((await loggedUrl(url, await log.hmacKey())).text, site, Date.now());
}

/**
 * The gate for what is stored together, bound to this install's key and to the visitor's wish not to be watched:
 * both are read once for all of it, for each reading is a transaction of its own.
 */
export async function openGate(log: Log): Promise<IntakeGate<RawWhere>> {
  const [key, settings] = await Promise.all([log.hmacKey(), log.settings()]);
  const redact = gateWith(key);
  return {
    /** What a content script says it saw as the browser, it did not. */
    async redact(raw, witnesses) {
      const observation = parseObservation(raw, witnesses);
      if (observation === null) return null;
      if (observation.kind === 'cookie-change' && !isOpen(settings, observation.data.line.domain)) return null;
      return redact(observation);
    },
    async place({ tab, frame, document, url, top }) {
      const site = top ? siteOf(top) : null;
      // Browser pages, other extensions and files have no site and are nobody's business.
      if (!top || site === null || !/^https?:/.test(top) || !isOpen(settings, site)) return null;
      return { tab, frame, document, site, url: url === null ? null : await loggedUrl(url, key) };
    },
  };
}
