import { partsOf } from '../../lib/facts/split-notice.ts';
import { askForPage, AskError, languageOfText } from '../../lib/platform/asked-page.ts';
import { send } from '../../lib/platform/messages.ts';
import { tabSeen } from '../../lib/platform/tabs.ts';
import { noticeLinksIn } from '../../lib/platform/witness.ts';
import type { NoticeSeen } from '../../lib/record/notice.ts';
import { readAskedNotice } from '../../lib/record/notice-asked.ts';
import { isLocal, sameSite } from '../../lib/site.ts';
import type { NoticeGot } from '../../lib/ui/notice-session.ts';

/** Loaded when the visitor asks for it. Reads the notice that the page links to, and its parts; each goes into the log by itself. */
export async function readNotice(tab: number, site: string, tell: (done: number, of: number) => void, stop: AbortSignal): Promise<NoticeGot> {
  const links = await noticeLinksIn(tab).catch(() => []);
  const here = (await tabSeen(tab))?.url ?? '';
  // A page of the open web has no business sending us into the visitor's own network.
  const allowed = (url: string): boolean => isLocal(here) || !isLocal(url);
  const link = links.find(({ url }) => allowed(url));
  if (link === undefined) throw fault('no-link');
  const page = await read(link.url, stop, allowed);
  // A page that is nothing but a frame: on its own site the frame is the notice; another's is read where the visitor opens it.
  const inner = page.words > 0 ? undefined : page.frames.find((frame) => sameSite(frame, page.url));
  if (page.words === 0 && inner === undefined) throw fault('empty');
  const first = inner === undefined ? page : await read(inner, stop, allowed);
  if (first.words === 0) throw fault('empty');
  await keep(tab, site, first);
  const parts = partsOf(first.url, first.links);
  let got: NoticeGot = { words: first.words, pages: 1, missed: 0 };
  for (const [index, { href }] of parts.entries()) {
    tell(index + 1, parts.length + 1);
    const answer = await read(href, stop, allowed).catch((error: unknown) => { if (stop.aborted) throw error; return null; });
    const part = answer === null || answer.words === 0 ? null : answer;
    if (part !== null) await keep(tab, site, part);
    got = part === null ? { ...got, missed: got.missed + 1 } : { ...got, words: got.words + part.words, pages: got.pages + 1 };
  }
  return got;
}

const fault = (why: string): Error => Object.assign(new Error(why), { why });

async function read(url: string, stop: AbortSignal, allowed: (url: string) => boolean): Promise<NoticeSeen> {
  const { html, address } = await askForPage(url, stop, allowed);
  const seen = await readAskedNotice(html, address, languageOfText);
  if (stop.aborted) throw new AskError('stopped');
  if (seen === null) throw fault('empty');
  return seen;
}

async function keep(tab: number, site: string, { url, language, pageLanguage, title, text, words, links, frames }: NoticeSeen): Promise<void> {
  const notice = { url, language, pageLanguage, title, text, words, parts: links.map((link) => ({ url: link.href, words: link.words })), ...(frames.length > 0 && { frames }) };
  if (!(await send('asked', { tab, site, notice }))) throw fault('failed');
}
