import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { PAGE_BUTTON, type Act, type Place, type ReplicaSite, type WidgetSite } from '../sites/site.ts';

/** A visitor's hands: trusted input only, on what can be seen. */

/** Waits for the frame that a place is in. Throws after `timeoutMs`. */
export async function frameOf(page: Page, place: Place, timeoutMs = 15_000): Promise<Frame> {
  const part = place.frame;
  if (part === undefined) return page.mainFrame();
  return page.waitForFrame(async (frame) => {
    if (frame === page.mainFrame()) return false;
    if (frame.url().includes(part)) return true;
    const element = await frame.frameElement().catch(() => null);
    return element !== null && (await element.evaluate((node, wanted) => node.id === wanted || node.getAttribute('name') === wanted, part));
  }, { timeout: timeoutMs });
}

/** Waits until the element is there and visible. */
export async function see(page: Page, place: Place, timeoutMs = 15_000): Promise<ElementHandle> {
  const frame = await frameOf(page, place, timeoutMs);
  const handle = await frame.waitForSelector(place.selector, { visible: true, timeout: timeoutMs });
  if (handle === null) throw new Error(`not there: ${place.selector}`);
  return handle;
}

export async function isVisible(page: Page, place: Place): Promise<boolean> {
  return see(page, place, 700).then(() => true, () => false);
}

export async function click(page: Page, place: Place): Promise<void> {
  const element = await see(page, place);
  await element.scrollIntoView();
  await element.click();
}

/** Opens the chat with the launcher, the keyboard or the page's own button, and waits for the panel. */
export async function openChat(page: Page, site: Pick<WidgetSite, 'launcher' | 'panel'>, by: 'launcher' | 'keyboard' | 'page-button' = 'launcher'): Promise<void> {
  const place = by === 'page-button' ? PAGE_BUTTON : site.launcher;
  if (place === null) throw new Error('nothing opens this chat: it is inline');
  if (by === 'keyboard') {
    const launcher = await see(page, place);
    await launcher.focus();
    await page.keyboard.press('Enter');
  } else {
    await click(page, place);
  }
  await see(page, site.panel);
}

/** Writes one sentence and sends it. */
export async function sendMessage(page: Page, site: Pick<WidgetSite, 'messageBox' | 'send' | 'before'>, words = 'Bonjour, livrez-vous en Bretagne ?'): Promise<void> {
  for (const step of site.before ?? []) {
    await click(page, step.place);
    if (step.type !== undefined) await page.keyboard.type(step.type);
  }
  await click(page, site.messageBox);
  await page.keyboard.type(words);
  if (site.send === undefined) await page.keyboard.press('Enter');
  else await click(page, site.send);
}

const ACCEPT: Place = { selector: '#tarteaucitronPersonalize2' };
const REFUSE: Place = { selector: '#tarteaucitronAllDenied2' };

/** The banner shows its buttons a moment before it listens to them: a visitor would click again. */
async function choose(page: Page, button: Place): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    await click(page, button);
    const gone = await page.waitForSelector(button.selector, { hidden: true, timeout: 1_000 }).then(() => true, () => false);
    if (gone) return;
  }
  throw new Error(`the banner stays: ${button.selector}`);
}

/** Does one act on a replica's page; gives the page to go on with (another one after leaving and returning). */
export async function perform(page: Page, site: ReplicaSite, act: Act): Promise<Page> {
  const { launcher } = site;
  switch (act) {
    case 'open': await openChat(page, { launcher, panel: site.panel! }); return page;
    case 'open-by-keyboard': await openChat(page, { launcher, panel: site.panel! }, 'keyboard'); return page;
    case 'close': await click(page, site.close!); return page;
    case 'hover': await (await see(page, launcher!)).hover(); return page;
    case 'page-2': await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), click(page, { selector: 'nav a[href="/produits"]' })]); return page;
    case 'history': await click(page, { selector: '#suite' }); return page;
    case 'accept': await choose(page, ACCEPT); return page;
    case 'refuse': await choose(page, REFUSE); return page;
    case 'reload': await page.reload({ waitUntil: 'load' }); return page;
    case 'leave-and-return': {
      const again = await page.browserContext().newPage();
      const address = page.url();
      await page.close();
      await again.goto(address, { waitUntil: 'load' });
      return again;
    }
  }
}
