import type { Emit } from './emit.ts';
import { noticeFrames, type FrameSizes } from './notice-frames.ts';
import { isOwnPlace } from './notice-likely.ts';
import { readNoticeText, type NoticeText } from './notice-text.ts';

export interface NoticeOptions {
  readonly window: Window;
  readonly emit: Emit;
  readonly detectLanguage: (text: string) => Promise<string | null>;
  /** This document, as it stands now, looks like a notice. */
  readonly likely: () => boolean;
  /** Frames that fill much of the page, by their whole addresses: what reads notices is wanted there. Told again when they change. */
  readonly onFrames?: (addresses: readonly string[]) => void;
  /** A frame of this address is none of the site's. Absent: none is. */
  readonly leaves?: (address: string) => boolean;
  /** A seam for tests without layout. */
  readonly sizes?: FrameSizes;
}

export interface NoticeWatch {
  /** A link so named led to the address shown now: it is read, whatever it looks like. */
  readonly wanted: () => void;
  /** What stands there now, for whoever drives the browser; nothing is told. */
  readonly read: () => Promise<NoticeSeen>;
  readonly stop: () => void;
}
export interface NoticeSeen extends NoticeText {
  readonly url: string;
  readonly language: string | null;
  readonly pageLanguage: string | null;
  /** Addresses of frames that may hold more of it, and are read by themselves. */
  readonly frames: readonly string[];
}

const LOOK_EVERY_MS = 1_000;
/** Told once in this many readings at most, and at most so often read: one document may change, or change its address, for ever. */
const MOST_TOLD = 8;
const MOST_READ = 24;
const MOST_ASKED = 4;
/** Fewer words are a page that has not been drawn. */
const WORDS_LEAST = 40;
/** Characters that the language is told by. */
const SAMPLE = 4_000;

/**
 * Reads the notice that a document is, once it stands still, and again when it has changed: single-page sites
 * change their address, folded answers come late. Reads ever more rarely what goes on changing (after 1, 2, 4 … looks).
 */
export function startNotice({ window, emit, detectLanguage, likely, onFrames, leaves = () => false, sizes }: NoticeOptions): NoticeWatch {
  const { document } = window;
  const elements = document.getElementsByTagName('*');
  let shown = '';
  let read = '';
  let wantedAt = '';
  let moved = 0;
  let patience = 1;
  let reads = 0;
  let told = 0;
  let lastText = '';
  let busy = false;

  const address = (): string => document.location.href.split('#')[0]!;
  /** What must be the same for the text to be: an element more or less, another address. Asks for no layout. */
  const signature = (): string => `${document.location.href} ${elements.length} ${document.title}`;
  const framesNow = (): string[] => noticeFrames(document, leaves, sizes);

  const tell = async (): Promise<void> => {
    reads++;
    const seen = await readNow(document, detectLanguage, framesNow());
    const text = `${seen.url} ${seen.text} ${seen.frames.join(' ')}`;
    if (seen.words < WORDS_LEAST || text === lastText) return;
    lastText = text;
    told++;
    emit('notice-read', { url: seen.url, language: seen.language, pageLanguage: seen.pageLanguage, title: seen.title, text: seen.text, words: seen.words, source: 'visited', parts: seen.links.map(({ href, words }) => ({ url: href, words })), ...(seen.frames.length > 0 && { frames: seen.frames }) });
  };

  const isWanted = (): boolean => !isOwnPlace(document.location) && (address() === wantedAt || likely());
  let asked = 0;
  let named = '';
  const askFor = (frames: readonly string[]): void => {
    const text = frames.join(' ');
    if (text === '' || text === named || asked >= MOST_ASKED) return;
    named = text;
    asked++;
    onFrames?.(frames);
  };

  const look = (): void => {
    if (busy || document.hidden || !document.body) return;
    if (told >= MOST_TOLD || reads >= MOST_READ) return stop();
    const frames = onFrames && isWanted() ? framesNow() : [];
    askFor(frames);
    const now = `${signature()} ${frames.join(' ')}`;
    if (now === read) return;
    const still = now === shown;
    shown = now;
    // What never stands still is read in the middle of it, ever more rarely.
    if (!still && ++moved <= patience) return;
    moved = 0;
    read = now;
    if (!isWanted()) return;
    patience = 2 ** Math.min(reads, 8);
    busy = true;
    whenIdle(window, () => void tell().catch(() => {}).finally(() => { busy = false; }));
  };
  // Back from the browser's page cache, perhaps into another visit.
  const again = ({ persisted }: PageTransitionEvent): void => { if (persisted) lastText = read = ''; };

  const timer = window.setInterval(look, LOOK_EVERY_MS);
  const stop = (): void => { window.clearInterval(timer); window.removeEventListener('pageshow', again); };
  window.addEventListener('pageshow', again);
  // The page has loaded before this is: what comes after is read again.
  shown = signature();
  look();
  return {
    wanted: () => { if (wantedAt !== address()) { wantedAt = address(); read = ''; } },
    read: () => readNow(document, detectLanguage, framesNow()),
    stop,
  };
}

async function readNow(document: Document, detectLanguage: NoticeOptions['detectLanguage'], frames: readonly string[]): Promise<NoticeSeen> {
  // The address first: a single-page site may move on while the language is asked for.
  const url = document.location.href;
  const pageLanguage = languageTag(document.documentElement?.lang);
  const text = readNoticeText(document);
  return { ...text, url, pageLanguage, frames, language: await detectLanguage(text.text.slice(0, SAMPLE)) };
}

/** ISO 639-1, of a language tag. Null: none is declared. */
export const languageTag = (tag: string | null | undefined): string | null => /^([a-z]{2})(?![a-z])/.exec((tag ?? '').toLowerCase())?.[1] ?? null;

const whenIdle = (window: Window, act: () => void): void => void (window.requestIdleCallback?.(act, { timeout: 1_000 }) ?? window.setTimeout(act, 50));
