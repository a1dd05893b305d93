import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/text.ts';
import type { Log } from './store.ts';

/**
 * What the extension's own pages hand out to whoever drives the browser (the audit command, the end-to-end
 * tests). No web page can reach an extension page's global.
 */
export function handOut(log: Log) {
  return {
    /** All profiles of one audit share a key, so that the same value gives the same HMAC in every visit. */
    useKey: (jwk: JsonWebKey) => log.useHmacKey(jwk),
    /** The language of the extension's own screens. */
    speak: (lang: Lang) => log.saveSettings({ lang }),
    /** What an audit read of a notice, through the gate that everything goes through; it is the driver's to keep. Null: refused. */
    gateNotice: async (observation: unknown): Promise<Observation | null> => {
      const [{ parseObservation }, { redact }] = await Promise.all([import('./parse.ts'), import('./gate.ts')]);
      const parsed = parseObservation(observation, ['browser']);
      return parsed?.kind === 'notice-read' && parsed.data.source === 'audit' ? redact(parsed, await log.hmacKey()) : null;
    },
    lastVisit: async (host: string) => {
      // Half of the popup's code otherwise, and nobody who looks at it asks this.
      const { siteOf } = await import('../site.ts');
      const visits = await log.visitsOf(siteOf(host) ?? host);
      const last = visits.reduce<(typeof visits)[number] | null>((best, visit) => (best === null || visit.startedAt >= best.startedAt ? visit : best), null);
      return last && { visit: last, startedAt: last.startedAt, entries: await log.entriesOfVisit(last.id) };
    },
  };
}
