import browser, { type Runtime } from 'webextension-polyfill';
import type { CleanOrder, CleanReport } from '../model/clean.ts';
import type { SourceId } from '../model/observation.ts';

/** Every message there is: what is asked, what is answered. Content is parsed by whoever takes it, never trusted. */
export interface Protocol {
  /** Recorder to worker. Answer: the highest number of this source that IS stored; 0 for none. */
  batch: { readonly ask: { readonly source: SourceId; readonly observations: readonly unknown[] }; readonly answer: number };
  /** Recorder to worker: a banner is likely in this frame; inject what knows banners. Answer: done. */
  consent: { readonly ask: object; readonly answer: boolean };
  /** Recorder to worker: a chat's panel stands open; inject what reads it here and in the widget's frames, given by address. Answer: done. */
  panel: { readonly ask: { readonly frames: readonly string[] }; readonly answer: boolean };
  /** Recorder to worker: this document looks like a privacy notice; inject what reads it, or, with addresses, into the frames in it at these. Answer: it is settled (done, or not to be done). */
  notice: { readonly ask: FramesAsked; readonly answer: boolean };
  /** The same for what reads forms. `typed`: the visitor began to write, and no frame of the tab may read any more. Answer: done. */
  forms: { readonly ask: FramesAsked & { readonly typed?: true }; readonly answer: boolean };
  /** Recorder to worker: the visitor came to a chat's field; inject what looks into what leaves. Answer: done. */
  typing: { readonly ask: object; readonly answer: boolean };
  /** Popup to worker: clear what the visitor agreed to and begin a new visit. The worker does it: a popup may be gone the next moment. */
  clean: { readonly ask: CleanOrder; readonly answer: CleanReport };
  /** Popup to worker: what a notice says that the visitor asked to be read, for the visit of `site` in this tab. Answer: it is in the log. */
  asked: { readonly ask: { readonly tab: number; readonly site: string; readonly notice: object }; readonly answer: boolean };
  /** Popup to worker: a person answered about this tab's visit; judge it again, for its badge and its scorecard. Answer: it will. */
  answered: { readonly ask: { readonly tab: number }; readonly answer: boolean };
  /** A page of the extension's own to worker, for whoever drives the browser: its answer shows that the worker listens, to the browser as well. */
  awake: { readonly ask: object; readonly answer: true };
}
/** Addresses of frames in the asking document, as it wrote them. Absent: it asks for itself. */
export interface FramesAsked { readonly frames?: readonly string[] }
export type MessageName = keyof Protocol;

/** Where a message came from, as the browser (never the page) says. Null where it has no tab. */
export interface Sender {
  readonly tab: number | null;
  readonly frame: number;
  readonly document: string | null;
  readonly url: string | null;
  readonly tabUrl: string | null;
  readonly incognito: boolean;
}

export type Handlers = { readonly [M in MessageName]: (ask: Protocol[M]['ask'], sender: Sender) => Promise<Protocol[M]['answer']> };

/** Resolves with the worker's answer. Rejects when nobody answers: worker dead, or extension gone. */
export async function send<M extends MessageName>(name: M, ask: Protocol[M]['ask']): Promise<Protocol[M]['answer']> {
  const answer: unknown = await browser.runtime.sendMessage({ name, ask });
  if (answer === undefined) throw new Error(`nobody answered "${name}"`);
  return answer as Protocol[M]['answer'];
}

/** Call synchronously while the worker starts, or the first message after its death is lost. */
export function answerMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const name = nameOf(message);
    // `undefined`: not ours; another listener may answer.
    if (name === null) return undefined;
    const handler = handlers[name] as (ask: unknown, sender: Sender) => Promise<unknown>;
    return handler((message as { ask: unknown }).ask, senderOf(sender));
  });
}

const NAMES: readonly MessageName[] = ['batch', 'consent', 'panel', 'notice', 'forms', 'typing', 'clean', 'asked', 'answered', 'awake'];

/** Does a message come from a page of the extension's own? Content scripts speak from web pages. */
export const isOwnPage = ({ url }: Sender): boolean => url !== null && url.startsWith(browser.runtime.getURL(''));

function nameOf(message: unknown): MessageName | null {
  if (typeof message !== 'object' || message === null || !('name' in message) || !('ask' in message)) return null;
  return NAMES.find((name) => name === message.name) ?? null;
}

function senderOf(sender: Runtime.MessageSender): Sender {
  // Only Chromium names the document, and the polyfill's types follow Firefox.
  const { documentId } = sender as { documentId?: unknown };
  return {
    tab: sender.tab?.id ?? null,
    frame: sender.frameId ?? 0,
    document: typeof documentId === 'string' ? documentId : null,
    url: sender.url ?? null,
    tabUrl: sender.tab?.url ?? null,
    incognito: sender.tab?.incognito ?? false,
  };
}
