import { languageTag, type NoticeSeen } from './notice.ts';
import { readNoticeText } from './notice-text.ts';

/** Parts of a split notice that are read with it, at most. */
export const PARTS_READ_MAX = 5;
/** Characters that the language is told by. */
const SAMPLE = 4_000;
/** Fewer words are a shell that its scripts would fill. */
const WORDS_LEAST = 40;

/** A notice as its server sends it, parsed and not run. Null: next to no text, so a script must write it. */
export async function readAskedNotice(html: string, address: string, detectLanguage: (text: string) => Promise<string | null>): Promise<NoticeSeen | null> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const text = readNoticeText(document, address);
  if (text.words < WORDS_LEAST) return null;
  return { ...text, url: address, pageLanguage: languageTag(document.documentElement.lang), language: await detectLanguage(text.text.slice(0, SAMPLE)) };
}

/** What a link's words must say for what it leads to to be a part of the notice. */
const PART = /cookie|traceur|privacy|confidentialit|donn[ée]es|vie priv[ée]e|datenschutz|privacidad|datos|riservatezza|dati personali|trattamento|gegevens|annex|anhang|anexo|allegato|bijlage|sous-traitan|sub-?processor|unterauftrag|retention|conservation|aufbewahrung|conservazione|bewaar/i;
const NO_TEXT = /\.(?:docx?|xlsx?|zip|jpe?g|png|csv|mp4)$/i;

/**
 * The parts that a notice's own text refers to, on the same site: another firm's notice, which many refer to, is none.
 * Each once, at most five. @param isSameSite of the host of the notice
 */
export function partsOf({ url, links }: Pick<NoticeSeen, 'url' | 'links'>, isSameSite: (one: string, other: string) => boolean): readonly { readonly href: string; readonly words: string }[] {
  const bare = (address: string): string => address.split('#')[0]!.replace(/\/$/, '');
  const seen = new Set([bare(url)]);
  return links.filter(({ href, words }) => {
    if (seen.has(bare(href)) || !(PART.test(words) || PART.test(decodedPath(href))) || NO_TEXT.test(href) || !isSameSite(href, url)) return false;
    seen.add(bare(href));
    return true;
  }).slice(0, PARTS_READ_MAX);
}

function decodedPath(href: string): string {
  try { return decodeURIComponent(new URL(href).pathname); } catch { return ''; }
}
