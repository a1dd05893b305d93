import { fold } from '../match.ts';
import type { LoggedUrl } from '../model/observation.ts';
import { sameSite, siteOf } from '../site.ts';

/** Parts of a split notice that are read with it, at most. */
export const PARTS_READ_MAX = 5;

/** What a link's words, or its address, must say for what it leads to to be a part of the notice. */
const PART = /cookie|traceur|privacy|confidentialit|donn[ée]es|vie[ -]priv[ée]e|datenschutz|privacidad|datos|riservatezza|dati[ -]personali|trattamento|gegevens|annex|anhang|anexo|allegato|bijlage|sous-traitan|sub-?processor|unterauftrag|retention|conservation|aufbewahrung|conservazione|bewaar/i;
const NO_TEXT = /\.(?:docx?|xlsx?|zip|jpe?g|png|csv|mp4)(?:[?#]|$)/i;

/**
 * The parts that a notice's own text refers to, on its own site: another firm's notice, which many refer to, would
 * answer for what this one leaves out. Each once, in order, at most five.
 */
export function partsOf<L extends { readonly href: string; readonly words: string }>(url: string, links: readonly L[]): readonly L[] {
  const bare = (address: string): string => address.split('#')[0]!.replace(/\/$/, '');
  const seen = new Set([bare(url)]);
  return links.filter(({ href, words }) => {
    if (seen.has(bare(href)) || NO_TEXT.test(href) || !sameSite(href, url) || !(PART.test(words) || PART.test(pathOf(href)))) return false;
    seen.add(bare(href));
    return true;
  }).slice(0, PARTS_READ_MAX);
}

function pathOf(href: string): string {
  try { return decodeURIComponent(new URL(href).pathname); } catch { return ''; }
}

/**
 * Whose pages notices refer to for what browsers, authorities and trades say of themselves: how to delete cookies, what
 * a law says, where to object to advertising. Sites, as their operators name them on these pages (read 2026-11-22).
 */
const OTHERS: ReadonlySet<string> = new Set([
  'cnil.fr', 'legifrance.gouv.fr', 'europa.eu', 'dataprotection.ie', 'ico.org.uk', 'aepd.es', 'garanteprivacy.it', 'autoriteitpersoonsgegevens.nl', 'bfdi.bund.de', 'edoeb.admin.ch', 'autoriteprotectiondonnees.be',
  'mozilla.org', 'microsoft.com', 'apple.com', 'google.com', 'opera.com', 'youronlinechoices.com', 'youronlinechoices.eu', 'aboutads.info', 'allaboutcookies.org', 'networkadvertising.org', 'dataprivacyframework.gov',
]);

/**
 * May what a notice links to hold a part of it? Anything on its own site or on the visited one may; so may a page
 * elsewhere (a group's notice), unless it is the notice of whoever it is named after: "Google's privacy policy".
 */
export function mayHoldPart({ url, words }: { readonly url: LoggedUrl; readonly words: string }, notice: LoggedUrl, site: string): boolean {
  if (url.host === '' || sameSite(url.host, notice.host) || siteOf(url.host) === site) return true;
  const other = siteOf(url.host);
  if (other === null || OTHERS.has(other)) return false;
  const name = other.split('.')[0]!.replaceAll('-', ' ');
  return !(name.length > 2 && fold(words).replaceAll('-', ' ').includes(name));
}
