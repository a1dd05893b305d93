import type { PageFact, RecordFact, RequestFact, StorageFact } from '../../model/facts.ts';
import type { GoogleRecord } from '../../model/consent-record.ts';
import type { ConsentFact } from '../../model/facts.ts';
import { tracksOnly } from './purposes.ts';

/**
 * What shows Google's tags at work. Hosts that Google's measurement and advertising tags send to (Google, "Content
 * Security Policy" guide of Tag Platform); the container's own host is none of them: a container may hold anything.
 */
const MEASURES = ['google-analytics.com', 'analytics.google.com', 'googleadservices.com', 'googlesyndication.com', 'doubleclick.net'];
const within = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

export const goesToGoogle = ({ host }: Pick<RequestFact, 'host'>): boolean => MEASURES.some((domain) => within(host, domain));

/** Names in Google's own list of the cookies its tags set (policies.google.com/technologies/cookies). */
const NAMES = /^(_ga|_ga_.*|_gid|_gat|_gat_.*|_gac_.*|_gcl_.*|__gads|__gpi|FPID|FPLC|FPAU)$/;
export const isGoogles = (item: StorageFact): boolean => tracksOnly(item) && (NAMES.test(item.name) || within(item.host, 'doubleclick.net'));

export interface GoogleFact extends RecordFact { readonly google: GoogleRecord }
export const signalsOf = (records: readonly RecordFact[]): readonly GoogleFact[] => records.flatMap((record) => (record.google === undefined ? [] : [{ ...record, google: record.google }]));

/** The two signals the criterion names: may advertising and measurement store? */
const stores = ({ google: { adStorage, analyticsStorage } }: GoogleFact) => [adStorage, analyticsStorage].flatMap((signal) => (signal === null ? [] : [signal]));
/** The page had set something, whatever it was. A signal may say as well that nothing was set. */
export const isTold = (record: GoogleFact): boolean => stores(record).length > 0;
export const isGranted = (record: GoogleFact): boolean => stores(record).some(({ now }) => now === 'granted');
export const isGrantedByDefault = (record: GoogleFact): boolean => stores(record).some(({ byDefault }) => byDefault === 'granted');

/**
 * On a page that began before the first answer, the default was set before it. On later pages, many sites set the
 * remembered answer as the default, as Google tells them to: that says nothing.
 */
export function saysDefaultOf({ at }: GoogleFact, { states }: ConsentFact, pages: readonly PageFact[]): boolean {
  const choice = states[1];
  if (choice === undefined) return true;
  const began = pages.filter((page) => page.at <= at).reduce((latest, page) => Math.max(latest, page.at), 0);
  return began < choice.at;
}
