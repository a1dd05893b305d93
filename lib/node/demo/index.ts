import { startHosts } from '../hosts.ts';
import { cors, jsdelivr, sendJson, sendScript, bodyOf, silent } from '../serve.ts';
import { boutique } from './boutique.ts';

/** The two addresses of the demonstration: the same little shop, once as it should be and once as many are. */
export const DEMO = { compliant: 'https://conforme.boutique-lumiere.example/', nonCompliant: 'https://www.boutique-lumiere-paris.example/' } as const;

export interface Demo { readonly proxy: string; close(): Promise<void> }

/**
 * The demonstration site, served on this machine under real-looking hosts: a real chat widget (@n8n/chat from
 * its CDN's address) and a real consent banner (tarteaucitron.js) around a shop that does not exist.
 */
export async function startDemo(): Promise<Demo> {
  const answer = cors(async (req, res) => {
    const asked = JSON.parse((await bodyOf(req)) || '{}') as { action?: string };
    sendJson(res, asked.action === 'loadPreviousSession' ? { data: [] } : { output: 'Nous sommes ouverts du mardi au samedi, de 10 h à 19 h.' });
  });
  const hosts = await startHosts({
    [new URL(DEMO.compliant).hostname]: boutique('compliant'),
    [new URL(DEMO.nonCompliant).hostname]: boutique('non-compliant'),
    'cdn.jsdelivr.net': jsdelivr,
    'boutique-lumiere.app.n8n.cloud': answer,
    // What an audience measurement does, at the address where it does it; nothing of the real one's code.
    'www.googletagmanager.com': (_req, res) => sendScript(res, `
      const { flags = '', lifetime = 63072000 } = window.mesureOptions || {};
      document.cookie = '_ga=GA1.1.' + Math.floor(1e9 * Math.random()) + '.' + Math.floor(Date.now() / 1000) + '; max-age=' + lifetime + '; path=/' + flags;
      fetch('https://www.google-analytics.com/g/collect?v=2&cid=' + encodeURIComponent(document.cookie.match(/_ga=([^;]+)/)[1]), { mode: 'no-cors', method: 'POST' }).catch(() => {});`),
    'www.google-analytics.com': silent,
  });
  return { proxy: hosts.proxy, close: () => hosts.close() };
}
