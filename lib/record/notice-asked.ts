import { languageTag, type NoticeSeen } from './notice.ts';
import { readNoticeText } from './notice-text.ts';

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
