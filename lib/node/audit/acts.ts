import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { accept, customise, refuse, withdraw } from './choose.ts';
import { done, looked, not, pause, pressed, type Performed, type Stage } from './hands.ts';
import type { Act } from './options.ts';

const WAIT_MS = 10_000;
const NO_FIELD = 'no place to write was found; the chat may not be open';
/** A window comes, its greeting after it, and it must have stood still to be read. */
const READING_MS = 6_000;
const BEFORE_KEYS_MS = 2_000;
/** Previews wait for a pause in the typing: some seconds at most. */
const AFTER_KEYS_MS = 5_000;
const SENTENCE = 'Bonjour, quels sont vos horaires d’ouverture ?';

/** Each act as a visitor would do it: moves of the mouse, clicks and keys that the browser itself trusts. */
const ACT: Partial<Record<Act, (stage: Stage) => Promise<Performed>>> = { wait, navigate, 'open-chat': openChat, 'send-message': sendMessage, accept, refuse, customise, withdraw, reload, type: typeSentence };
/** Those that can be asked for; README.md lists them. */
export const PERFORMED = Object.keys(ACT);

/** Never throws: an act that breaks is one that was not performed. */
export async function perform(act: Act, stage: Stage): Promise<Performed> {
  const doIt = ACT[act];
  if (!doIt) return not('this act is not built yet');
  try {
    return await doIt(stage);
  } catch (error) {
    return not(`it failed: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** Ten seconds, with one scroll to the end and back. */
async function wait({ page }: Stage): Promise<Performed> {
  const until = Date.now() + WAIT_MS;
  await pause(2_000);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const steps = Math.min(20, Math.ceil(height / 600) + 1);
  for (const direction of [1, -1]) {
    for (let step = 0; step < steps; step++) {
      await page.mouse.wheel({ deltaY: 600 * direction });
      await pause(100);
    }
  }
  await pause(Math.max(0, until - Date.now()));
  return done();
}

async function reload({ page, settle }: Stage): Promise<Performed> {
  await page.reload({ waitUntil: 'load', timeout: 30_000 });
  await settle();
  return done();
}

/** The first visible link to another page of the site, in the same tab. */
async function navigate({ page, settle }: Stage): Promise<Performed> {
  const site = new URL(page.url()).hostname.replace(/^www\./, '');
  const links = await page.$$('a[href]');
  for (const link of links) {
    const fits = await link.evaluate((a, own) => {
      const anchor = a as HTMLAnchorElement;
      const url = URL.canParse(anchor.href) ? new URL(anchor.href) : null;
      if (!url || !/^https?:$/.test(url.protocol) || anchor.download || (anchor.target && anchor.target !== '_self')) return false;
      const host = url.hostname.replace(/^www\./, '');
      if (host !== own && !host.endsWith(`.${own}`)) return false;
      if (url.pathname === location.pathname && url.search === location.search) return false;
      if (/\.(pdf|zip|docx?|xlsx?|jpe?g|png|mp4)$/i.test(url.pathname) || /logout|deconnexion|signout/i.test(url.pathname)) return false;
      return anchor.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && anchor.getClientRects().length > 0;
    }, site);
    if (!fits) continue;
    const moved = page.waitForNavigation({ waitUntil: 'load', timeout: 15_000 }).then(() => true, () => false);
    await follow(page, link as ElementHandle<HTMLAnchorElement>);
    // A single-page site moves without a load; either is a navigation.
    const before = page.url();
    if (await Promise.race([moved, pause(4_000).then(() => page.url() !== before)])) { await settle(); return done(); }
  }
  return not('no visible link to another page of this site was found');
}

/** With the mouse; with the keyboard when something (a banner, say) covers the link. */
async function follow(page: Page, link: ElementHandle<HTMLAnchorElement>): Promise<void> {
  await link.evaluate((a) => a.scrollIntoView({ block: 'center', behavior: 'instant' as ScrollBehavior }));
  const free = await link.evaluate((a) => {
    const { left, top, width, height } = a.getClientRects()[0] ?? a.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && (a === hit || a.contains(hit));
  });
  if (free) { await link.click(); return; }
  await link.focus();
  await page.keyboard.press('Enter');
}

async function openChat({ page, eyes, settle, lookMs }: Stage): Promise<Performed> {
  // By keyboard when something covers the launcher, as a visitor who will not answer the banner would have to.
  const launcher = await looked(() => eyes.aim('launcher'), lookMs);
  // Open already, by itself or in the page's flow: the launcher would close it; a visitor goes into it.
  if (await eyes.aim('entry')) return await enterPanel({ page, eyes, settle, lookMs });
  if (!launcher) return not('no chat launcher was visible');
  await pressed(page, launcher);
  await pause(1_500);
  await readIt(eyes);
  await settle();
  return done();
}

/** Whoever opens a chat reads what it says; one that says nothing, or cannot be read, is looked at for as long. */
const readIt = (eyes: Stage['eyes']): Promise<true | null> => looked(() => eyes.panelRead(), READING_MS);

/** The visitor's first click in the panel. */
async function enterPanel({ page, eyes, settle }: Stage): Promise<Performed> {
  const entry = await eyes.aim('entry');
  if (!entry) return not('no chat launcher was visible');
  await page.mouse.click(entry.x, entry.y, { delay: 60 });
  await readIt(eyes);
  await settle();
  return done();
}

/** The visitor's click in the place to write. False: there is none. */
async function enterField({ page, eyes }: Stage): Promise<boolean> {
  const entry = await looked(() => eyes.aim('entry'), 4_000);
  if (entry) { await page.mouse.click(entry.x, entry.y, { delay: 60 }); return true; }
  const field = await looked(() => fieldInFrames(page), 4_000);
  await field?.click();
  return field !== null;
}

/** A harmless sentence in the chat's field, key by key, and left there: what leaves meanwhile is looked into. */
async function typeSentence(stage: Stage): Promise<Performed> {
  const { page, settle } = stage;
  if (!(await enterField(stage))) return not(NO_FIELD);
  // What looks into what leaves comes with the focus; a visitor thinks before the first key, too.
  await pause(BEFORE_KEYS_MS);
  await page.keyboard.type(SENTENCE, { delay: 90 });
  await pause(AFTER_KEYS_MS);
  await settle();
  return done();
}

async function sendMessage(stage: Stage): Promise<Performed> {
  const { page, settle } = stage;
  if (!(await enterField(stage))) return not(NO_FIELD);
  await page.keyboard.type(SENTENCE, { delay: 15 });
  await page.keyboard.press('Enter');
  await pause(1_500);
  await settle();
  return done();
}

const FIELD = 'textarea, [contenteditable="true"], input[type="text"], input:not([type])';

async function fieldInFrames(page: Page): Promise<ElementHandle | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const field = await visibleField(frame).catch(() => null);
    if (field) return field;
  }
  return null;
}

async function visibleField(frame: Frame): Promise<ElementHandle | null> {
  for (const field of await frame.$$(FIELD)) if (await field.isVisible()) return field;
  return null;
}
