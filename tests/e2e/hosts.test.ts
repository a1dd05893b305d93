import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import type { Browser } from 'puppeteer-core';
import { launchChromium, launchFirefox } from '../support/browser.ts';
import { startHosts, type Hosts } from '../support/hosts.ts';

const sockets = new WebSocketServer({ noServer: true });
sockets.on('connection', (socket) => socket.on('message', (text) => socket.send(`écho ${String(text)}`)));

const page = `<!doctype html><html lang="fr"><title>Boutique</title><p id="out"></p>
<script src="https://widget.vendeur.example/w.js"></script>
<script>
  const out = (key, value) => { document.getElementById('out').dataset[key] = value; };
  for (const [key, url] of [['wss', 'wss://widget.vendeur.example/s'], ['ws', 'ws://shop.example.fr/s']]) {
    let socket;
    try { socket = new WebSocket(url); } catch { out(key, 'refused'); continue; } // a secure page may not open ws://
    socket.onopen = () => socket.send(key);
    socket.onmessage = (event) => out(key, event.data);
    socket.onerror = () => out(key, 'refused');
  }
  fetch('https://ailleurs.example/x').then((r) => out('away', r.status), () => out('away', 'failed'));
</script>`;

let hosts: Hosts;
beforeAll(async () => {
  const upgrade = (req: never, socket: never, head: never): void => sockets.handleUpgrade(req, socket, head, (client) => sockets.emit('connection', client));
  hosts = await startHosts({
    'shop.example.fr': { request: (_req, res) => void res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page), upgrade: upgrade as never },
    'widget.vendeur.example': {
      request: (_req, res) => void res.writeHead(200, { 'content-type': 'text/javascript', 'set-cookie': 'tiers=1; SameSite=None; Secure' }).end('document.getElementById("out").dataset.script = "ran";'),
      upgrade: upgrade as never,
    },
  });
});
afterAll(async () => {
  sockets.close();
  await hosts.close();
});

async function look(browser: Browser, url: string): Promise<Record<string, string>> {
  const tab = await browser.newPage();
  await tab.goto(url, { waitUntil: 'load' });
  await tab.waitForFunction(() => ['wss', 'ws', 'away'].every((key) => key in (document.getElementById('out') as HTMLElement).dataset), { timeout: 10_000 });
  return tab.evaluate(() => ({ ...document.getElementById('out')!.dataset }) as Record<string, string>);
}

describe('hosts', () => {
  it.each([['Chromium', launchChromium], ['Firefox', launchFirefox]] as const)('%s reaches sites, vendors and sockets by their names and nothing else', async (_name, start) => {
    const browser = await start({ proxy: hosts.proxy });
    try {
      const from = hosts.log.length;
      expect(await look(browser, 'https://shop.example.fr/')).toEqual({ script: 'ran', wss: 'écho wss', ws: 'refused', away: 'failed' });
      expect(await look(browser, 'http://shop.example.fr/')).toMatchObject({ script: 'ran', wss: 'écho wss', ws: 'écho ws' });
      const seen = hosts.log.slice(from);
      expect(seen).toContainEqual(expect.objectContaining({ host: 'shop.example.fr', method: 'GET', path: '/', secure: true, known: true }));
      expect(seen).toContainEqual(expect.objectContaining({ host: 'shop.example.fr', method: 'GET', path: '/', secure: false, known: true }));
      expect(seen).toContainEqual(expect.objectContaining({ host: 'ailleurs.example', known: false }));
    } finally {
      await browser.close();
    }
  });

  it.each([['allow', true], ['block', false]] as const)('third-party cookies: %s', async (thirdPartyCookies, kept) => {
    const browser = await launchChromium({ proxy: hosts.proxy, thirdPartyCookies });
    try {
      await look(browser, 'https://shop.example.fr/');
      const names = (await browser.cookies()).map((cookie) => cookie.name);
      expect(names.includes('tiers')).toBe(kept);
    } finally {
      await browser.close();
    }
  });
});
