import { cookiesPage } from './cookies-page.ts';
import type { NoticeSections } from './notice.ts';
import { HOUSE, type Shop } from './plan.ts';

/** The documents of the shop. Styles and scripts are files of its own, as its policy for content asks. */

const PIECES = [['Bol soufflé', '24 €'], ['Carafe d’un litre', '58 €'], ['Verre à pied', '19 €']] as const;
const products = `<ul class="pieces">${PIECES.map(([name, price]) => `<li><h2>${name}</h2><p>${price}</p><button type="button">Ajouter au panier</button></li>`).join('')}</ul>`;

const home = `<p>Verre soufflé à la bouche dans notre atelier de Lannion, depuis 1987.</p>${products}`;
const catalogue = `<h1>Toutes nos pièces</h1>${products}<p>Chaque pièce est unique ; les bulles et les nuances font partie du verre.</p>`;

const contact = ({ contact: { intro, action, method, fields, says } }: Shop): string => `<h1>Nous contacter</h1><p>${intro}</p>
<form action="${action}" method="${method}">${fields}<p><button>Envoyer</button></p><p class="petit">${says}</p></form>`;

const account = ({ account: { rules, least, fields, terms, offers, says } }: Shop): string => `<h1>Créer un compte</h1>
<form action="/compte" method="post">${fields}
<p><label for="i-secret">Mot de passe *</label> <input id="i-secret" name="password" type="password" autocomplete="new-password" minlength="${least}" required aria-describedby="i-regles"></p><p id="i-regles" class="petit">${rules}</p>
${terms}${offers}<p><button>Créer mon compte</button></p><p class="petit">${says}</p></form>`;

const order = ({ order: { fields, says } }: Shop): string => `<h1>Votre commande</h1><p>Un bol soufflé, 24 €. Livraison en trois jours ouvrés.</p>
<form action="/commande" method="post">${fields}<p><button>Continuer vers le paiement</button></p><p class="petit">${says}</p></form>`;

const noticePage = ({ notice, noticeDate }: Shop): string => `<h1>Politique de confidentialité</h1>
<p>Cette page explique quelles données ${HOUSE} utilise, pourquoi, combien de temps, et quels sont vos droits. ${noticeDate}</p>
${(Object.keys(notice) as (keyof NoticeSections)[]).map((section) => notice[section]).join('\n')}`;

const legal = `<h1>Mentions légales</h1>
<h2>Éditeur</h2><p>${HOUSE}, SARL au capital de 20 000 €, RCS Saint-Brieuc 812 345 678, TVA FR 12 812345678. Siège : 14 quai de Viarmes, 22300 Lannion. Téléphone : 02 96 00 00 00. Courriel : bonjour@{hote}. Directrice de la publication : Maëlle Le Goff.</p>
<h2>Hébergeur</h2><p>OVH SAS, 2 rue Kellermann, 59100 Roubaix, téléphone 1007.</p>`;

const terms = `<h1>Conditions générales de vente</h1><h2>Commandes</h2><p>La vente est conclue à la confirmation de la commande. Les prix sont toutes taxes comprises.</p><h2>Rétractation</h2><p>Vous disposez de quatorze jours après la livraison pour changer d’avis, sans donner de motif. Retours à l’atelier, 14 quai de Viarmes, 22300 Lannion.</p>`;

const MAIN: Readonly<Record<string, (shop: Shop) => string>> = {
  '/': () => home, '/pieces': () => catalogue, '/contact': contact, '/compte': account, '/commande': order,
  '/confidentialite': noticePage, '/cookies': ({ cookies }) => cookiesPage(cookies), '/mentions-legales': () => legal, '/cgv': () => terms,
};

/** The document at that path; null when there is none. */
export function documentAt(shop: Shop, path: string, host: string): string | null {
  const main = Object.hasOwn(MAIN, path) ? MAIN[path] : undefined;
  if (main === undefined) return null;
  const { newsletter, footerLinks, noticeMissingOn, manages } = shop;
  const links = noticeMissingOn.includes(path) ? footerLinks.filter(([href]) => href !== '/confidentialite') : footerLinks;
  const lang = path === '/confidentialite' ? shop.noticeLang : shop.lang;
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${TITLES[path] ?? HOUSE}</title>
<link rel="stylesheet" href="/consentement/dist/cookieconsent.css"><link rel="stylesheet" href="/style.css">${shop.head}</head>
<body>
<header><p class="nom"><a href="/">${HOUSE}</a></p><nav><a href="/pieces">Nos pièces</a> <a href="/compte">Créer un compte</a> <a href="/commande">Panier</a></nav></header>
<main>${main(shop)}</main>
<footer>
<form action="/lettre" method="post" class="lettre"><p><label for="l-mail">Recevez notre lettre d’information : votre adresse e-mail *</label> <input id="l-mail" name="email" type="email" autocomplete="email" required> <button>S’inscrire</button></p>${newsletter.box}<p class="petit">* obligatoire. ${newsletter.says}</p></form>
<p>${links.map(([href, words]) => `<a href="${href}">${words}</a>`).join(' · ')}${manages ? ' · <button type="button" class="lien" data-cc="show-preferencesModal">Gérer mes cookies</button>' : ''}</p>
<p>© 2026 ${HOUSE}</p>
</footer>
<button id="discuter" type="button" aria-label="Discuter avec nous">?</button>
<script src="/consentement/dist/cookieconsent.umd.js"></script><script src="/boutique.js"></script>${shop.end}
</body>
</html>`.replaceAll('{hote}', host.replace(/^www\./, ''));
}

const TITLES: Readonly<Record<string, string>> = {
  '/': `${HOUSE} – verre soufflé à Lannion`, '/pieces': `Nos pièces – ${HOUSE}`, '/contact': `Nous contacter – ${HOUSE}`, '/compte': `Créer un compte – ${HOUSE}`, '/commande': `Votre commande – ${HOUSE}`,
  '/confidentialite': `Politique de confidentialité – ${HOUSE}`, '/cookies': `Politique de cookies – ${HOUSE}`, '/mentions-legales': `Mentions légales – ${HOUSE}`, '/cgv': `Conditions générales de vente – ${HOUSE}`,
};

export const STYLE = `
body { font: 16px/1.55 Georgia, serif; margin: 0; color: #23302d; background: #fbfaf6 }
header, main, footer { max-width: 58rem; margin: 0 auto; padding: 1rem 1.5rem }
.nom { font-size: 1.5rem } .pieces { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1.5rem; padding: 0 } .pieces li { list-style: none; border: 1px solid #d9e0da; padding: 1rem; background: #fff }
main { min-height: 120vh } table { border-collapse: collapse } td, th { border: 1px solid #d9e0da; padding: .4rem .6rem; text-align: left; vertical-align: top }
.petit { font-size: .875rem; color: #4a5652 } .lien { font: inherit; background: none; border: 0; padding: 0; color: #1b5e50; text-decoration: underline; cursor: pointer }
a { color: #1b5e50 }
#discuter { position: fixed; right: 24px; bottom: 24px; width: 60px; height: 60px; border: 0; border-radius: 50%; background: #1b5e50; color: #fff; font-size: 1.5rem; z-index: 900; cursor: pointer }
#messagerie-cadre { position: fixed; right: 24px; bottom: 96px; width: 380px; height: 560px; border: 1px solid #d9e0da; background: #fff; z-index: 901 }
`;
