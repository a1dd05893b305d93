import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { startProduct, pause, type Product, type Recorded } from './product.ts';

// Forms as real browsers show them: a mark that a style draws, a box ticked in the markup, a footer without a form, a
// window that opens later, a frame of the same origin; and what is typed, picked or repeated is nowhere in the log.
const HOST = 'www.forms.example';
const SECRET = 'Zanzibarois';
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
<footer><div><p>Notre lettre d’information</p><input type="email" placeholder="E-mail"><button>OK</button></div><p><a href="/privacy">Politique de confidentialité</a></p></footer>
<p id="echo"></p><script>document.querySelector('#n').addEventListener('input',(event)=>{document.querySelector('h1').textContent='Bonjour '+event.target.value})</script></body></html>`;

let product: Product;
let page: Page;
let seen: Recorded;
const formsIn = async (): Promise<Recorded['facts']['forms']> => (seen = await product.visit(HOST)).facts.forms;

beforeAll(async () => {
  product = await startProduct({ [HOST]: (_, res) => void res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE) });
  page = await product.open(`https://${HOST}/`);
});
afterAll(async () => { await product?.close(); });

it('are read as they are shown, and nothing of the visitor’s is', async () => {
  for (let tries = 0; tries < 20 && (await formsIn()).length < 3; tries++) await pause(50);
  await page.evaluate(() => document.querySelector('#late')!.classList.add('open'));
  for (let tries = 0; tries < 20 && (await formsIn()).length < 4; tries++) await pause(50);
  await page.type('#n', SECRET);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<form><label>Vos données <input type="email"></label></form>'));
  await pause(1_600);
  const forms = await formsIn();

  expect(forms.map(({ kind, fields }) => [kind, fields.map(({ asks, mark }) => `${asks} ${mark}`)])).toEqual(expect.arrayContaining([
    ['contact', ['email required', 'name null', expect.stringMatching(/^\w+ null$/), 'message unclear']],
    ['newsletter', ['email null']],
    ['other', ['phone null']],
  ]));
  expect(forms).toHaveLength(4);
  const contact = forms.find(({ kind }) => kind === 'contact')!;
  expect(contact).toMatchObject({ heading: 'Contact', language: 'fr', buttons: ['Envoyer'], boxes: [{ ticked: 'markup', means: ['marketing'] }] });
  expect(contact.says.flatMap(({ families }) => families)).toEqual(['required-legend', 'info']);
  expect([seen.outcome('form-optin-not-preticked'), seen.outcome('form-info-at-collection')]).toEqual(['fail', 'review']);
  expect(JSON.stringify(seen.entries)).not.toContain(SECRET);
});
