import type { Handler, Routes } from '../../support/hosts.ts';
import { pathOf, sendMissing, sendPackageFile, sendScript, silent } from '../../../lib/node/serve.ts';
import { CRISP_ID, crispHost } from '../replica.ts';
import { shop } from '../shop.ts';

/** A consent platform from npm, on a shop whose tracers wait for it. */
export interface ConsentPlatform {
  /** The rule's id, as the scorecard has it. */
  readonly cmp: string;
  /** Name of its record (cookie or storage key). */
  readonly record: string;
  /** The npm package whose files the shop serves under `/consent/`. */
  readonly package: string;
  /** Files that are made, beside those of the package. */
  readonly made?: () => Promise<Readonly<Record<string, string>>>;
  /** In the head. Calls `traceurs.mesure`, `.publicite` and `.chat` when each is agreed to. */
  readonly head: string;
  /** At the end of the body. Holds what opens the choice again, where the platform has nothing of its own. */
  readonly end: string;
  /** For browsers in which the audit command cannot look: where a visitor clicks. */
  readonly hands: {
    readonly accept: string;
    readonly refuse: string;
    /** Null: it has no settings. */
    readonly customise: null | { readonly settings: string; readonly save: string };
    readonly withdraw: readonly string[];
  };
}

/**
 * What waits: audience measurement (a first-party cookie by a third party's script), advertising (a third-party
 * cookie by a header) and a chat. Each comes once a page, however often the platform says so.
 */
export const TRACERS = `<script>window.traceurs = (function () {
  var once = function (act) { var done = false; return function () { if (!done) { done = true; act(); } }; };
  var script = function (src) { var s = document.createElement('script'); s.src = src; s.async = true; document.head.appendChild(s); };
  return {
    mesure: once(function () { script('https://www.googletagmanager.com/gtag/js?id=G-FAIENCE'); }),
    publicite: once(function () { new Image().src = 'https://ad.doubleclick.net/activity;src=1234567'; }),
    chat: once(function () { window.$crisp = []; window.CRISP_WEBSITE_ID = '${CRISP_ID}'; script('https://client.crisp.chat/l.js'); }),
  };
})();</script>`;

/** Their hosts. What an audience measurement does, at the address where it does it; nothing of the real one's code. */
export const tracerHosts: Routes = {
  'www.googletagmanager.com': (_req, res) => sendScript(res, `document.cookie = '_ga=GA1.1.' + Math.floor(1e9 * Math.random()) + '.' + Math.floor(Date.now() / 1000) + '; max-age=63072000; path=/';`),
  'ad.doubleclick.net': (_req, res) => { res.setHeader('set-cookie', `IDE=${crypto.randomUUID()}; Max-Age=33696000; Path=/; Domain=doubleclick.net; Secure; HttpOnly; SameSite=None`); return silent(_req, res); },
  ...crispHost,
};

/** The shop under that platform. The same handler may serve several hosts: one host is one visit. */
export function consentShop(platform: ConsentPlatform): Handler {
  const page = shop({ head: TRACERS + platform.head, end: platform.end });
  let made: Promise<Readonly<Record<string, string>>> | null = null;
  return async (req, res) => {
    const path = pathOf(req);
    if (!path.startsWith('/consent/')) return page(req, res);
    const file = path.slice('/consent/'.length);
    if (!platform.made) return sendPackageFile(res, platform.package, file);
    const text = (await (made ??= platform.made()))[file];
    if (text === undefined) return sendMissing(res);
    res.writeHead(200, { 'content-type': file.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8' }).end(text);
  };
}
