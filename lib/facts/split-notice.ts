import { sameSite } from '../site.ts';

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
