import type { StorageFact } from '../../model/facts.ts';
import type { Purpose } from '../../model/phase.ts';

/**
 * Purposes that the conversation the visitor asked for may need (CNIL, advice on chatbots of 19 Feb 2021:
 * a tracer of the sole purpose of providing the requested chat is exempt).
 */
const SERVES_CHAT: ReadonlySet<Purpose> = new Set<Purpose>(['conversation', 'strictly-necessary', 'security', 'preferences', 'consent-record']);

/** Purposes that need consent wherever they come from. */
const TRACKS: ReadonlySet<Purpose> = new Set<Purpose>(['analytics', 'marketing']);

/** Classes the criterion on site tracers lists as exempt; a conversation nobody asked for is not among them. */
const SERVES_SITE: ReadonlySet<Purpose> = new Set<Purpose>(['strictly-necessary', 'security', 'preferences', 'consent-record']);

type Item = Pick<StorageFact, 'purposes' | 'infrastructure'>;

export const servesChatOnly = (item: Item): boolean => item.infrastructure || item.purposes.every((p) => SERVES_CHAT.has(p));
export const servesSiteOnly = (item: Item): boolean => item.infrastructure || item.purposes.every((p) => SERVES_SITE.has(p));
export const tracksOnly = (item: Item): boolean => !item.infrastructure && item.purposes.every((p) => TRACKS.has(p));
export const tracks = (item: Item): boolean => !item.infrastructure && item.purposes.some((p) => TRACKS.has(p));
export const hasUnknownPurpose = (item: Item): boolean => item.purposes.includes('unknown');

/**
 * Exempt or disputed even before the chat is asked for: a load balancer's or a CDN's item (`__cf_bm`,
 * AWSALB), an item of security alone, the record of a choice. Said, never failed.
 */
export const isGroundwork = (item: Item): boolean => item.infrastructure || item.purposes.every((p) => p === 'security' || p === 'consent-record');
