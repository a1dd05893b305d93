import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Handler } from '../support/hosts.ts';
import { startProduct, pause, type Product, type Recorded } from './product.ts';

// Forms in the page, and beyond it. As real browsers show them: a mark that a style draws, a box ticked in the markup, a footer without a form, a
// window that opens later, a frame of the same origin; and what is typed, picked or repeated is nowhere in the log.
const HOST = 'www.forms.example';
const SECRET = 'Zanzibarois';
const SERVICE = 'form.typeform.com';
const AD = 'tpc.googlesyndication.com';
const CARD = 'js.stripe.com';
const FRAMED = `<!doctype html><html lang="fr"><body><form><label>Téléphone * <input type="tel" name="tel" required></label><label>Nom <input name="nom"></label><label><input type="checkbox" checked> J’accepte de recevoir vos offres par SMS</label><button>Être rappelé</button></form><p id="echo"></p><script>addEventListener('message',(event)=>{document.querySelector('#echo').textContent='Vos données : '+event.data})</script></body></html>`;
const PAGE = `<!doctype html><html lang="fr"><head><style>.req::after{content:" *"} #late{display:none} #late.open{display:block} .grow::after{content:attr(data-text)}</style></head><body>
<main><form method="post" action="/contact"><h1>Contact</h1>
 <p><label class="req" for="e">Votre adresse e-mail</label><input id="e" type="email" name="email" required></p>
 <p><label for="n">Nom</label><input id="n" name="nom"></p>
 <p><label for="s">Pays</label><select id="s" name="address"><option>Belgique</option><option selected>${SECRET}</option></select></p>
 <p class="grow" data-text="${SECRET}"><label for="m">Message</label><textarea id="m" name="message"></textarea></p>
 <label><input type="checkbox" checked> Je souhaite recevoir vos offres par e-mail</label>
 <p>* Champs obligatoires. Vos données sont utilisées pour répondre à votre demande.</p><button>Envoyer</button></form></main>
<iframe srcdoc="<html lang=fr><form><label>Téléphone <input type=tel></label></form></html>" width="300" height="90"></iframe>
<div id="late"><form><label>Recevez notre newsletter <input type="email" name="news"></label><button>Je m’abonne</button></form></div>
<news-letter id="open"></news-letter><contact-us id="closed"></contact-us>
<section><h2>Demande de rappel</h2><iframe id="away" src="https://${SERVICE}/to/rappel" width="400" height="220"></iframe><p>Vos données servent à vous rappeler.</p></section>
<iframe id="ad" src="https://${AD}/lead" width="300" height="250"></iframe><iframe id="card" src="https://${CARD}/v3/card" width="300" height="120"></iframe><iframe id="small" src="https://${SERVICE}/to/petit" width="300" height="30"></iframe>
<footer><div><p>Notre lettre d’information</p><input type="email" placeholder="E-mail"><button>OK</button></div><p><a href="/privacy">Politique de confidentialité</a></p></footer>
<p id="echo"></p><script>const put=(id,mode,html)=>{document.querySelector(id).attachShadow({mode}).innerHTML=html};put('#open','open','<form><label>Votre date de naissance <input type="date" name="naissance"></label><button>Continuer</button></form>');put('#closed','closed','<form><label>Mobile * <input type="tel" required></label><button>Rappelez-moi</button></form>');</script><script>document.querySelector('#n').addEventListener('input',(event)=>{document.querySelector('h1').textContent='Bonjour '+event.target.value;document.querySelector('#away').contentWindow.postMessage(event.target.value,'*')})</script></body></html>`;

let product: Product;
let page: Page;
let seen: Recorded;
const formsIn = async (): Promise<Recorded['facts']['forms']> => (seen = await product.visit(HOST)).facts.forms;

beforeAll(async () => {
  const says = (html: string): Handler => (_, res) => void res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  product = await startProduct({ [HOST]: says(PAGE), [SERVICE]: says(FRAMED), [AD]: says(FRAMED), [CARD]: says(FRAMED) });
  page = await product.open(`https://${HOST}/`);
});
afterAll(async () => { await product?.close(); });

it('are read as they are shown, and nothing of the visitor’s is', async () => {
  for (let tries = 0; tries < 40 && (await formsIn()).length < 6; tries++) await pause(50);
  await page.evaluate(() => document.querySelector('#late')!.classList.add('open'));
  for (let tries = 0; tries < 20 && (await formsIn()).length < 7; tries++) await pause(50);
  await page.type('#n', SECRET);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<form><label>Vos données <input type="email"></label></form>'));
  await pause(1_600);
  const forms = await formsIn();

  expect(forms.map(({ kind, fields }) => [kind, fields.map(({ asks, mark }) => `${asks} ${mark}`)])).toEqual(expect.arrayContaining([
    ['contact', ['email required', 'name null', expect.stringMatching(/^\w+ null$/), 'message unclear']],
    ['newsletter', ['email null']],
    ['other', ['phone null']],
  ]));
  // In components, open and closed; in the frame of a service, whose host is said; not in an advertisement's or a card's.
  expect(forms.map(({ fields }) => fields.map(({ asks, mark }) => `${asks} ${mark}`))).toEqual(expect.arrayContaining([['birth null'], ['phone required'], ['phone required', 'name null']]));
  expect(forms).toHaveLength(7);
  const framed = forms.filter(({ frame }) => frame !== undefined);
  expect(framed).toMatchObject([{ url: { host: HOST }, frame: { host: SERVICE, of: 'service' }, boxes: [{ ticked: 'markup' }] }]);
  expect(seen.entries.filter(({ kind, where }) => kind === 'form-seen' && where!.frame > 0)).toHaveLength(1);
  const contact = forms.find(({ kind }) => kind === 'contact')!;
  expect(contact).toMatchObject({ heading: 'Contact', language: 'fr', buttons: ['Envoyer'], boxes: [{ ticked: 'markup', means: ['marketing'] }] });
  expect(contact.says.flatMap(({ families }) => families)).toEqual(['required-legend', 'info']);
  expect([seen.outcome('form-optin-not-preticked'), seen.outcome('form-info-at-collection')]).toEqual(['fail', 'review']);
  expect(JSON.stringify(seen.entries)).not.toContain(SECRET);
});
