import type { ElementHandle, Page } from 'puppeteer-core';
import { hostOf, previews, type Preview } from '../sites/previews.ts';
import { CRISP_LAUNCHER } from '../sites/replica.ts';
import { pause, type Recorded } from './product.ts';

/** A visitor who types in the chats of `sites/previews`, in either browser. */

const previewOf = (id: string): Preview => {
  const found = previews.find((one) => one.id === id);
  if (!found) throw new Error(`no preview ${id}`);
  return found;
};
export const hostOfPreview = (id: string): string => hostOf(previewOf(id));

/** Each chat with a number of its own: what reached the vendor tells whose it was. */
export const typedIn = (id: string): string => `Mon colis ${48_200 + previews.indexOf(previewOf(id))} est arrivé fendu`;

/** The box to write in, once it is there. */
export async function fieldOf(page: Page, id: string): Promise<ElementHandle> {
  const where = previewOf(id).frame === undefined ? page.mainFrame() : await page.waitForFrame((one) => one.url().includes('/panneau'));
  return (await where.waitForSelector('#crisp-chatbox-chat textarea, body > textarea', { visible: true }))!;
}

export async function openPreview(page: Page, id: string): Promise<void> {
  await page.goto(`https://${hostOfPreview(id)}/`, { waitUntil: 'load' });
  const { closed, frame } = previewOf(id);
  const launcher = closed ? 'elevenlabs-convai' : frame === 'stranger' ? '#bulle' : CRISP_LAUNCHER.selector;
  await page.waitForSelector(launcher, { visible: true });
  // A visitor looks at the page before the chat.
  await pause(800);
  await page.click(launcher);
}

/** Opens the chat, thinks, types, thinks. */
export async function typeInto(page: Page, id: string): Promise<void> {
  await openPreview(page, id);
  // What lies in a closed root takes the focus by itself.
  if (!previewOf(id).closed) await (await fieldOf(page, id)).click();
  await pause(2_500);
  await page.keyboard.type(typedIn(id), { delay: 60 });
  await pause(4_300);
}

export const typings = ({ entries }: Recorded) => entries.flatMap((entry) => (entry.kind === 'typing' ? [entry.data] : []));
