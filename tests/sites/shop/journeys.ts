import type { Page } from 'puppeteer-core';

/**
 * What a visitor does in the shop, with the browser's own clicks and keys, in Chromium as in Firefox. A twin makes
 * only the journey that its fault shows in, and is compared with the good shop after the same journey.
 */
export interface Hands {
  readonly page: Page;
  readonly host: string;
  /** Waits until the log of this visit holds so many entries of a kind. */
  until(kind: string, least?: number): Promise<void>;
  pause(ms: number): Promise<void>;
}

export const BANNER = { accept: '#cc-main .cm [data-role="all"]', refuse: '#cc-main .cm [data-role="necessary"]', settings: '#cc-main .cm [data-role="show"]', refuseLater: '#cc-main .pm [data-role="necessary"]', saveLater: '#cc-main .pm [data-role="save"]' } as const;

/** Asked again and again: frames are not drawn in windows that lie behind. */
export async function clickOn(page: Page, selector: string, waitMs = 8_000): Promise<void> {
  for (const end = Date.now() + waitMs; ;) {
    const element = await page.$(selector);
    if (element && (await element.isVisible())) {
      await element.scrollIntoView();
      return element.click();
    }
    if (Date.now() > end) throw new Error(`not seen: ${selector}`);
    await new Promise((go) => { setTimeout(go, 100); });
  }
}

/** Banners show their buttons a moment before they listen to them: a visitor clicks again. */
async function answer(hands: Hands, selector: string): Promise<void> {
  const { page, pause } = hands;
  await hands.until('banner-layer');
  await pause(400);
  await clickOn(page, selector);
  for (let tries = 0; tries < 4; tries++) {
    await pause(700);
    const element = await page.$(selector).catch(() => null);
    if (!element || !(await element.isVisible().catch(() => false))) return;
    await element.click().catch(() => {});
  }
}

const open = async ({ page, host, pause }: Hands, path = '/', scheme = 'https'): Promise<void> => { await page.goto(`${scheme}://${host}${path}`, { waitUntil: 'load' }); await pause(300); };
/** Once more where the page was just loading itself anew: the shop does upon a change of mind. */
const reload = async ({ page, pause }: Hands): Promise<void> => { await page.reload({ waitUntil: 'load' }).catch(() => pause(800).then(() => page.reload({ waitUntil: 'load' }))); await pause(300); };
const look = async (hands: Hands): Promise<void> => { await open(hands); await hands.until('banner-layer'); await hands.pause(500); };
const chat = async (hands: Hands): Promise<void> => { await hands.until('widget-seen'); await clickOn(hands.page, '#discuter'); await hands.until('panel-said'); await hands.pause(300); };

const type = async (hands: Hands): Promise<void> => {
  const frame = await hands.page.waitForFrame((one) => one.url().includes('go.crisp.chat'), { timeout: 5_000 });
  await (await frame.waitForSelector('textarea'))!.click();
  await hands.pause(1_500);
  await hands.page.keyboard.type('Livrez-vous les bols en Corse ?', { delay: 40 });
  await hands.pause(1_500);
};

/** What a verdict about absence asks for: ten seconds after a load, and a scroll. */
const linger = async ({ page, pause }: Hands): Promise<void> => { await page.mouse.wheel({ deltaY: 900 }); await pause(800); await page.mouse.wheel({ deltaY: -900 }); await pause(9_800); };
const refuse = async (hands: Hands): Promise<void> => { await open(hands); await answer(hands, BANNER.refuse); await hands.pause(500); await reload(hands); await hands.pause(1_200); };
const settings = async (hands: Hands): Promise<void> => { await look(hands); await clickOn(hands.page, BANNER.settings); await hands.until('banner-layer', 2); await hands.pause(400); };
const accept = async (hands: Hands, path = '/'): Promise<void> => { await open(hands, path); await answer(hands, BANNER.accept); await hands.pause(3_300); };
const stay = async (hands: Hands): Promise<void> => {
  await look(hands);
  await hands.page.mouse.wheel({ deltaY: 900 });
  await hands.pause(800);
  await hands.page.mouse.wheel({ deltaY: -900 });
  await open(hands, '/pieces');
  await hands.page.mouse.wheel({ deltaY: 3_000 });
  await hands.pause(11_000);
};
const withdraw = async (hands: Hands): Promise<void> => {
  await open(hands);
  await answer(hands, BANNER.accept);
  await hands.pause(800);
  await clickOn(hands.page, '[data-cc="show-preferencesModal"]');
  await hands.pause(1_500);
  await clickOn(hands.page, BANNER.refuseLater);
  await hands.pause(1_500);
  await reload(hands);
  await hands.pause(1_500);
};

export const JOURNEYS = {
  /** Home, and nothing else. */
  'look': look,
  /** Until the foot of a page has had the time to be drawn. */
  'look-down': async (hands: Hands) => { await look(hands); await hands.pause(5_000); },
  /** As long as a banner is waited for, on a page that has none. */
  'wait': async (hands: Hands) => { await open(hands); await hands.until('page-loaded'); await hands.pause(11_500); },
  'two-pages': async (hands: Hands) => { await look(hands); await open(hands, '/pieces'); await hands.pause(3_500); },
  /** Home over plain HTTP. */
  'look-over-http-account': async (hands: Hands) => { await open(hands, '/compte', 'http'); await hands.pause(1_500); },
  'look-over-http': async (hands: Hands) => { await open(hands, '/', 'http'); await hands.pause(1_500); },
  /** The whole time that a verdict about absence asks for, with a scroll and a second page. */
  'stay': stay,
  /** And a yes, after which tags that waited show themselves. */
  'stay-accept': async (hands: Hands) => { await stay(hands); await answer(hands, BANNER.accept); await hands.pause(3_300); await open(hands); await hands.pause(3_000); },
  /** Home, then the notice and the page about cookies. */
  'read': async (hands: Hands) => {
    await look(hands);
    await open(hands, '/confidentialite');
    await hands.until('notice-read');
    await open(hands, '/cookies');
    await hands.until('notice-read', 2);
    await open(hands, '/mentions-legales');
    await hands.pause(400);
  },
  /** The notice alone. */
  'notice': async (hands: Hands) => { await open(hands, '/confidentialite'); await hands.until('notice-read'); await hands.pause(300); },
  /** What a form says of its fields, the notice need not say again. */
  'contact-notice': async (hands: Hands) => { await open(hands, '/contact'); await hands.until('form-seen', 2); await open(hands, '/confidentialite'); await hands.until('notice-read'); await hands.pause(300); },
  'home-contact': async (hands: Hands) => { await look(hands); await open(hands, '/contact'); await hands.until('form-seen', 3); await hands.pause(4_000); },
  /** The form sent, by whatever way it goes. */
  'contact-send': async (hands: Hands) => { await open(hands, '/contact'); await hands.until('form-seen', 2); await hands.page.type('#c-mail', 'jeanne.le-goff@exemple.fr'); await hands.page.type('#c-message', 'Livrez-vous en Corse ?'); await hands.page.focus('#c-commande'); await Promise.all([hands.page.waitForNavigation(), hands.page.keyboard.press('Enter')]); await hands.pause(700); },
  'contact': async (hands: Hands) => { await open(hands, '/contact'); await hands.until('form-seen', 2); await hands.pause(300); },
  'account': async (hands: Hands) => { await open(hands, '/compte'); await hands.until('form-seen', 2); await hands.pause(300); },
  'order': async (hands: Hands) => { await open(hands, '/commande'); await hands.until('form-seen', 2); await hands.pause(300); },
  'forms': async (hands: Hands) => {
    await look(hands);
    for (const [index, path] of ['/contact', '/compte', '/commande'].entries()) { await open(hands, path); await hands.until('form-seen', index + 2); }
    await open(hands, '/confidentialite');
    await hands.until('notice-read');
  },
  'chat': async (hands: Hands) => { await look(hands); await chat(hands); },
  'chat-type': async (hands: Hands) => { await look(hands); await chat(hands); await type(hands); },
  /** Three questions, each answered. */
  'chat-talk': async (hands: Hands) => {
    await look(hands);
    await chat(hands);
    await type(hands);
    for (const words of ['Et en Guadeloupe ?', 'Et au Luxembourg ?', '']) {
      await hands.page.keyboard.press('Enter');
      await hands.pause(2_200);
      await hands.page.keyboard.type(words, { delay: 30 });
    }
    await hands.pause(500);
  },
  'settings-refuse': async (hands: Hands) => { await look(hands); await clickOn(hands.page, BANNER.settings); await hands.until('banner-layer', 2); await hands.pause(500); await clickOn(hands.page, BANNER.refuseLater); await hands.pause(1_200); },
  'settings-accept': async (hands: Hands) => { await look(hands); await clickOn(hands.page, BANNER.settings); await hands.until('banner-layer', 2); await hands.pause(500); await clickOn(hands.page, '#cc-main .pm [data-role="all"]'); await hands.pause(1_500); },
  'refuse': refuse,
  /** Whoever is asked again gives in: a while after the no, when one that is forgotten has been. */
  'refuse-then-accept': async (hands: Hands) => { await open(hands); await answer(hands, BANNER.refuse); await hands.pause(5_000); await reload(hands); await hands.pause(1_200); await clickOn(hands.page, BANNER.accept, 1_500).catch(() => {}); await hands.pause(1_200); await reload(hands); await hands.pause(3_000); },
  'refuse-stay': async (hands: Hands) => { await refuse(hands); await linger(hands); },
  /** What a chat owes and its window does not say may stand in the notice. */
  'chat-notice': async (hands: Hands) => { await look(hands); await chat(hands); await open(hands, '/confidentialite'); await hands.until('notice-read'); await hands.pause(300); },
  'refuse-chat': async (hands: Hands) => { await open(hands); await answer(hands, BANNER.refuse); await hands.pause(500); await reload(hands); await hands.pause(800); await chat(hands); },
  'accept': async (hands: Hands) => { await accept(hands); await open(hands, '/pieces'); await hands.pause(3_000); },
  'accept-with-query': async (hands: Hands) => accept(hands, '/pieces?ref=lettre-12'),
  'settings': settings,
  'settings-read': async (hands: Hands) => { await settings(hands); await open(hands, '/cookies'); await hands.until('notice-read'); await hands.pause(300); },
  'withdraw': withdraw,
  'withdraw-stay': async (hands: Hands) => { await withdraw(hands); await linger(hands); },
} as const satisfies Readonly<Record<string, (hands: Hands) => Promise<void>>>;
export type Journey = keyof typeof JOURNEYS;
