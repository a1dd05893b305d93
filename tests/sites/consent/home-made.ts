import { pathOf, sendHtml } from '../../../lib/node/serve.ts';
import type { Handler, Routes } from '../../support/hosts.ts';
import { TRACERS, tracerHosts } from './platform.ts';
import { shop } from '../shop.ts';

/**
 * Banners no platform made, each with one fault, and beside each its fair twin: the same page without the fault.
 * The choice is kept in a cookie of the shop's own making, which no rule knows.
 */
export interface HomeMade { readonly id: string; readonly faulty: Handler; readonly fair: Handler; readonly beside?: Routes }

const STYLE = `<style>
.bandeau { position: fixed; left: 0; right: 0; bottom: 0; z-index: 9000; background: #fff; border-top: 2px solid #7a4a2b; padding: 1.2rem 2rem }
.bandeau button { font: inherit; padding: .6rem 1.2rem; border: 1px solid #7a4a2b; background: #7a4a2b; color: #fff }
.voile { position: fixed; inset: 0; z-index: 9000; background: #000c; display: grid; place-items: center } .voile > div { background: #fff; padding: 2rem; max-width: 34rem }
.voile button { font: inherit; padding: .6rem 1.2rem; border: 1px solid #7a4a2b; background: #7a4a2b; color: #fff } .haut { height: 1600px }
</style>`;

/** `choisir` keeps the choice and takes the banner away; `appliquer` does what was agreed to, now and on later pages. */
const CHOICE = `<script>
var choix = (document.cookie.match(/choix_visiteur=(\\w+)/) || [])[1];
var appliquer = function () { if (choix === 'oui') { traceurs.mesure(); traceurs.publicite(); } };
var choisir = function (quoi) { choix = quoi; document.cookie = 'choix_visiteur=' + quoi + '; path=/; max-age=15552000';
  document.querySelectorAll('.bandeau, .voile').forEach(function (b) { b.remove(); }); document.documentElement.style.overflow = ''; appliquer(); };
appliquer();
</script>`;
/** The banner stands until something was chosen. */
const UNLESS_CHOSEN = `<script>if (choix) document.querySelectorAll('.bandeau, .voile').forEach(function (b) { b.remove(); });</script>`;

const ASKS = '<p>Nous utilisons des cookies pour mesurer l’audience et pour la publicité. Vous pouvez changer d’avis à tout moment dans notre <a href="/confidentialite">politique de confidentialité</a>.</p>';
const YES = `<button type="button" onclick="choisir('oui')">Tout accepter</button>`;
const NO = `<button type="button" onclick="choisir('non')">Tout refuser</button>`;
const SETTINGS = `<button type="button" onclick="document.getElementById('un').hidden = true; document.getElementById('deux').hidden = false">Personnaliser</button>`;

const banner = (inside: string): string => `<div class="bandeau" id="bandeau-cookies" role="dialog" aria-label="Cookies">${inside}</div>`;
const home = (body: string, more: { readonly head?: string; readonly main?: string } = {}): Handler => shop({ head: STYLE + TRACERS + (more.head ?? CHOICE), main: more.main ?? '', end: body + UNLESS_CHOSEN });

/** Refusing takes a walk through the settings. */
const layers = (firstLayer: string): Handler => home(banner(`<div id="un">${ASKS}${firstLayer}</div>
<div id="deux" hidden><p>Choisissez les cookies que vous autorisez.</p><label><input type="checkbox" id="a"> Mesure d’audience</label> <label><input type="checkbox" id="p"> Publicité</label>
<p>${NO} <button type="button" onclick="choisir(document.querySelector('#deux :checked') ? 'oui' : 'non')">Enregistrer mes choix</button></p></div>`));

const boxes = (ticked: string): Handler => home(banner(`${ASKS}<p><label><input type="checkbox" checked disabled> Cookies strictement nécessaires</label>
<label><input type="checkbox" id="a" ${ticked}> Mesure d’audience</label> <label><input type="checkbox" id="p" ${ticked}> Publicité ciblée</label></p>
<p>${YES} ${NO} <button type="button" onclick="choisir(document.querySelector('#a:checked, #p:checked') ? 'oui' : 'non')">Enregistrer mes choix</button></p>`));

const LONG = { main: '<p class="haut">Nos pièces sont tournées à Quimper depuis trois générations.</p>' };
/** Going on is taken for a yes. */
const scrolls = (taken: boolean): Handler => home(banner(`${ASKS}${taken ? '<p>En poursuivant votre navigation, vous acceptez l’utilisation des cookies.</p>' : ''}<p>${YES} ${NO}</p>`)
  + (taken ? `<script>addEventListener('scroll', function () { if (!choix && scrollY > 200) choisir('oui'); });</script>` : ''), LONG);

/** Whoever does not accept does not get in. */
const wall = (ways: string): Handler => home(`<div class="voile" id="mur-cookies" role="dialog" aria-modal="true" aria-label="Cookies"><div>${ASKS}<p>${ways}</p></div></div>
<script>if (!choix) document.documentElement.style.overflow = 'hidden';</script>`, LONG);

/** The refusal is kept, and changes nothing. */
const ignores = (ignored: boolean): Handler => home(banner(`${ASKS}<p>${YES} ${NO}</p>`), { ...LONG, ...(ignored && { head: CHOICE.replace("if (choix === 'oui')", 'if (choix)') }) });

const FRAME_HOST = 'bandeau.consentement.example';
/** The whole question lies in a frame of another site, which tells the page what was answered. */
const framed = (refusal: boolean): Handler => home(`<iframe class="bandeau" id="cadre-cookies" title="Cookies" style="width:100%;height:170px;padding:0;border:0" src="https://${FRAME_HOST}/${refusal ? 'juste' : 'faute'}"></iframe>
<script>addEventListener('message', function (e) { if (e.origin === 'https://${FRAME_HOST}') choisir(e.data); });</script>`);
const frame: Handler = (req, res) => sendHtml(res, `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Cookies</title><style>body { font: 16px Georgia, serif; margin: 1rem } button { font: inherit; padding: .6rem 1.2rem; background: #7a4a2b; color: #fff; border: 0 }</style>
<p>Nous utilisons des cookies pour mesurer l’audience et pour la publicité. Vous pouvez changer d’avis à tout moment.</p>
<p><button type="button" onclick="parent.postMessage('oui', '*')">Tout accepter</button> ${pathOf(req) === '/juste' ? `<button type="button" onclick="parent.postMessage('non', '*')">Tout refuser</button>` : ''}</p></html>`);

export const homeMade: readonly HomeMade[] = [
  { id: 'cache', faulty: layers(`<p>${YES} ${SETTINGS}</p>`), fair: layers(`<p>${YES} ${NO} ${SETTINGS}</p>`) },
  { id: 'coche', faulty: boxes('checked'), fair: boxes('') },
  { id: 'defile', faulty: scrolls(true), fair: scrolls(false) },
  { id: 'mur', faulty: wall(YES), fair: wall(`${YES} ${NO}`) },
  { id: 'cadre', faulty: framed(false), fair: framed(true), beside: { [FRAME_HOST]: frame } },
  { id: 'ignore', faulty: ignores(true), fair: ignores(false) },
];

/** No banner, and nothing that would ask for one: a session, protection against forgery, a basket. */
export const sober: Handler = (req, res) => {
  res.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
  res.setHeader('content-security-policy', "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'; object-src 'none'; base-uri 'self'");
  res.setHeader('set-cookie', [`PHPSESSID=${crypto.randomUUID().replaceAll('-', '')}; Path=/; Secure; HttpOnly; SameSite=Lax`, `XSRF-TOKEN=${crypto.randomUUID()}; Path=/; Secure; SameSite=Strict`]);
  return shop({ ...LONG, head: STYLE })(req, res);
};

export const hostOf = (id: string, twin: 'faulty' | 'fair'): string => `${id}-${twin === 'fair' ? 'juste' : 'faute'}.example`;
export const homeMadeRoutes: Routes = {
  ...tracerHosts, 'sobre.example': sober,
  ...Object.fromEntries(homeMade.flatMap((one) => [[hostOf(one.id, 'faulty'), one.faulty], [hostOf(one.id, 'fair'), one.fair], ...Object.entries(one.beside ?? {})])),
};
