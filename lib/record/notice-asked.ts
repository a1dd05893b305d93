import { languageTag, type NoticeSeen } from './notice.ts';
import { NOTICE_ADDRESS } from './notice-links.ts';
import { readNoticeText } from './notice-text.ts';

/** Characters that the language is told by. */
const SAMPLE = 4_000;
/** Fewer words are a shell that its scripts would fill. */
const WORDS_LEAST = 40;

/** A notice as its server sends it, parsed and not run. `words` 0: next to no text, which stands in one of the `frames` that its markup names. Null: a script must write it. */
export async function readAskedNotice(html: string, address: string, detectLanguage: (text: string) => Promise<string | null>): Promise<NoticeSeen | null> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const text = readNoticeText(document, address);
  const bare = text.words < WORDS_LEAST;
  // Nothing is laid out here, so a frame beside a text is known by its address alone.
  const frames = framesIn(document, address).filter((frame) => bare || NOTICE_ADDRESS.test(frame)).slice(0, MOST_FRAMES);
  if (bare && frames.length === 0) return null;
  return { ...text, ...(bare && { words: 0 }), url: address, frames, pageLanguage: languageTag(document.documentElement.lang), language: await detectLanguage(text.text.slice(0, SAMPLE)) };
}
const MOST_FRAMES = 4;

function framesIn(document: Document, address: string): string[] {
  const all = [...document.querySelectorAll('iframe[src]')].slice(0, 200).map((frame) => frame.getAttribute('src') ?? '');
  return [...new Set(all.filter((src) => src.trim() !== '' && URL.canParse(src, address)).map((src) => new URL(src, address).href).filter((href) => /^https?:/.test(href)))];
}
