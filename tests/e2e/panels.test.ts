import { describe, expect, it } from 'vitest';
import type { PanelFact } from '../../lib/model/facts.ts';
import type { Page } from 'puppeteer-core';
import { closedSaying, crispSaying, greeting, inside, strangerSaying, type PanelSite } from '../sites/panels.ts';
import type { WidgetSite } from '../sites/site.ts';
import { deepChat } from '../sites/widgets/deep-chat.ts';
import { flowise } from '../sites/widgets/flowise.ts';
import { n8n } from '../sites/widgets/n8n.ts';
import { rocketChat } from '../sites/widgets/rocket-chat.ts';
import { typebot } from '../sites/widgets/typebot.ts';
import { voiceflow } from '../sites/widgets/voiceflow.ts';
import type { Routes } from '../support/hosts.ts';
import { click, openChat, see, sendMessage } from '../support/visitor.ts';
import { during, pause, type Product, type Recorded } from './product.ts';

/**
 * What an open chat says of itself, read in a real browser by the built product. A browser of its own for each visit,
 * some at once: most of a visit is waiting for a panel to have stood.
 */
interface Shop { readonly product: Product; readonly page: Page; readonly visit: () => Promise<Recorded> }

/** A panel is read when it has stood a second and a half; the reader is fetched first, which takes a busy machine longer. */
const READ_MS = 2_500;
const LONGEST_MS = 20_000;
async function waitUntilRead({ visit }: Shop, readings = 1): Promise<void> {
  await pause(READ_MS);
  const until = Date.now() + LONGEST_MS;
  while (Date.now() < until && (await visit()).entries.filter(({ kind }) => kind === 'panel-said').length < readings) await pause(300);
}

const inShop = (routes: Routes, host: string, act: (shop: Shop) => Promise<void>): Promise<void> => during(routes, async (product) => {
  const page = await product.open(`https://${host}/`);
  await act({ product, page, visit: () => product.visit(host) });
});
const opened = (site: WidgetSite, words: string, act: (shop: Shop) => Promise<void>): Promise<void> => inShop(greeting(site.routes('plain'), words), site.host, async (shop) => {
  if (site.launcher) await openChat(shop.page, site);
  else await click(shop.page, site.panel);
  await waitUntilRead(shop);
  await act(shop);
});
const openedReplica = (site: PanelSite, act: (shop: Shop) => Promise<void>): Promise<void> => inShop(site.routes, site.host, async (shop) => {
  // The host of a closed root has no size of its own.
  if (!isClosed(site)) await see(shop.page, site.launcher);
  await pause(1_200);
  await openReplica(shop, site);
  await act(shop);
});
async function openReplica(shop: Shop, site: PanelSite, readings = 1): Promise<void> {
  const { page } = shop;
  // Nor does it show anything to a selector: its launcher lies in the corner.
  if (isClosed(site)) { const view = page.viewport()!; await page.mouse.click(view.width - 50, view.height - 50); }
  else { await click(page, site.launcher); await see(page, site.panel); }
  await waitUntilRead(shop, readings);
}
const isClosed = (site: PanelSite): boolean => site.launcher.selector === site.panel.selector;
const panelOf = (recorded: Recorded): PanelFact => {
  expect(recorded.facts.panels.map(({ vendor }) => vendor)).toHaveLength(1);
  return recorded.facts.panels[0]!;
};
const families = (panel: PanelFact): string[] => panel.quotes.map(({ family }) => family);

const IA = 'Bonjour ! Je suis une intelligence artificielle. Une question ?';
const LEA = 'Bonjour ! Je suis Léa, votre assistante. Une question ?';
const AI = 'Hello! I am an AI assistant. Any question about our pottery, prices or delivery?';
const ANNA = 'Hello! I am Anna, here to help you. Any question about our pottery, prices or delivery?';

const WIDGETS = [typebot, flowise, voiceflow, deepChat, n8n, rocketChat];
describe.concurrent.each(WIDGETS.slice(0, 5).map((site) => [site.id, site] as const))('%s', (_id, site) => {
  // Both languages and both answers, each of the four by at least one of them; what stays the same is whose panel it is.
  const greetings = [[IA, true], [ANNA, false], [AI, true], [LEA, false]] as const;
  it.each([greetings[WIDGETS.indexOf(site) % 4]!])('%s', (words, said) => opened(site, words, async ({ visit }) => {
    const panel = panelOf(await visit());
    expect(panel).toMatchObject({ vendor: site.vendor, readable: true, history: false });
    expect(families(panel).includes('ai')).toBe(said);
    if (said) expect(panel.quotes.find(({ family }) => family === 'ai')!.words).toContain(words === IA ? 'Je suis une intelligence artificielle.' : 'I am an AI assistant.');
  }));
});

const KINDS = [['in the page', crispSaying, 'crisp'], ['in a frame of another host', strangerSaying, 'unknown:widget.causette.example'], ['in a closed shadow root', closedSaying, 'unknown:faience-exemple.fr']] as const;

describe.concurrent.each(KINDS)('%s', (_where, saying, vendor) => {
  it('a form with a box that is ticked already, a card number, and the vendor’s notice', () => {
    const form = `<form><label>Votre e-mail * <input type="email" required></label><label><input type="checkbox" checked> Je souhaite recevoir vos offres</label>
      <label for="carte">Numéro de carte bancaire</label><input id="carte" autocomplete="cc-number"></form>`;
    return openedReplica(saying(inside({ header: 'Aide', form, footer: 'Parler à un conseiller. <a href="https://causette.example/privacy">Politique de confidentialité</a>' })), async ({ visit }) => {
      const panel = panelOf(await visit());
      expect(panel).toMatchObject({ vendor, title: 'Aide', readable: true, history: false, language: 'fr', pageLanguage: 'fr' });
      expect(panel.fields).toMatchObject([
        { type: 'email', words: 'Votre e-mail *', required: true, checked: null },
        { type: 'checkbox', words: 'Je souhaite recevoir vos offres', required: false, checked: true },
        { type: 'text', words: 'Numéro de carte bancaire', autocomplete: 'cc-number' },
        { type: 'textarea', words: 'Votre message' },
      ]);
      expect(families(panel)).toEqual(expect.arrayContaining(['marketing', 'secret-asked', 'human']));
      // A link to a notice says nothing itself.
      expect(families(panel)).not.toContain('notice');
      expect(panel.controls).toEqual(expect.arrayContaining(['Envoyer', 'Politique de confidentialité']));
    });
  });

  it('the visitor writes and is answered: a delay, and nothing of either', () => openedReplica(saying(inside({ messages: '<p>Bonjour ! Cette conversation est enregistrée.</p>' })), async ({ page, visit }) => {
    await write(page, saying === strangerSaying);
    await page.keyboard.type('je suis une intelligence artificielle, mot de passe citrouille');
    await page.keyboard.press('Enter');
    await pause(2_500);
    let recorded = await visit();
    // A busy machine tells of the answer later.
    for (let tries = 0; tries < 5 && panelOf(recorded).replies.length === 0; tries++) { await pause(1_000); recorded = await visit(); }
    const panel = panelOf(recorded);
    expect(families(panel)).toEqual(['recording']);
    expect(panel.replies).toHaveLength(1);
    expect(panel.replies[0]).toBeGreaterThan(800);
    expect(panel.replies[0]).toBeLessThan(6_000);
    expect(JSON.stringify(recorded.entries)).not.toMatch(/citrouille|partout en France/);
  }));

  it('a conversation that comes back is not read', () => {
    const messages = '<p style="width:60%">Bonjour ! Je suis un robot.</p><p class="from-user" style="width:60%;margin-left:auto">Mon mot de passe est citrouille, votre religion ?</p><p style="width:60%">Votre demande a été refusée.</p>';
    return openedReplica(saying(inside({ header: 'Aide', messages, footer: 'Consultez notre <a href="/confidentialite">politique de confidentialité</a>.' })), async ({ visit }) => {
      const recorded = await visit();
      const panel = panelOf(recorded);
      expect(panel).toMatchObject({ title: 'Aide', history: true });
      expect(panel.quotes.filter(({ place }) => place === 'greeting')).toEqual([]);
      expect(families(panel)).toContain('notice');
      expect(JSON.stringify(recorded.entries)).not.toMatch(/citrouille|religion|refusée|robot/);
    });
  });
});

/** Puts the caret into the place to write, as a visitor does; in a closed root by where it stands. */
async function write(page: Page, framed: boolean): Promise<void> {
  if (framed) return click(page, { frame: 'causette.example/panel', selector: 'textarea' });
  if (await page.$('#crisp-chatbox-chat')) return click(page, { selector: '#crisp-chatbox-chat textarea' });
  const { width, height } = page.viewport()!;
  for (let up = 560; up > 100; up -= 8) {
    await page.mouse.click(width - 300, height - up);
    if (await page.evaluate(() => document.activeElement?.localName === 'faience-chat')) return;
  }
  throw new Error('nowhere to write');
}

it.concurrent('what an earlier visit left behind: only the furniture is read', () => {
  const site = crispSaying(inside({ header: 'Aide', messages: '<p>Je suis une intelligence artificielle.</p>', footer: 'Consultez notre <a href="/confidentialite">politique de confidentialité</a>.' }));
  return openedReplica(site, async (shop) => {
    await shop.page.reload({ waitUntil: 'load' });
    await pause(1_200);
    await openReplica(shop, site, 2);
    const said = (await shop.visit()).entries.filter((entry) => entry.kind === 'panel-said');
    expect(said.map(({ data }) => data.history)).toEqual([false, true]);
    expect(said[1]!.data.quotes.map(({ family }) => family)).toEqual(['notice']);
  });
});

it.concurrent('rocket.chat, a whole application in a frame: read there, answered there', () => opened(rocketChat, '', async ({ page, visit }) => {
  const before = panelOf(await visit());
  expect(before).toMatchObject({ vendor: 'rocket-chat', readable: true });
  await sendMessage(page, rocketChat);
  await pause(1_500);
  expect(JSON.stringify((await visit()).entries)).not.toContain('Bretagne');
}));
