import type { Handler } from '../support/hosts.ts';
import { pathOf, sendHtml, sendMissing, sendNothing } from '../../lib/node/serve.ts';

/** A plain little French shop, the same around every widget, so that only the widget differs. */
export interface ShopPage {
  readonly head?: string;
  /** Before the footer. */
  readonly main?: string;
  /** The chat's snippet, at the end of the body as vendors ask. */
  readonly end?: string;
  /** The page's own "Discuter avec nous" button; its click handler. */
  readonly pageButton?: string;
  readonly noNotice?: boolean;
}

export function shopHtml(page: ShopPage): string {
  const button = page.pageButton === undefined ? '' : `<p><button id="discuter" type="button" onclick="${page.pageButton}">Discuter avec nous</button></p>`;
  const notice = page.noNotice ? '' : '<a href="/confidentialite">Politique de confidentialité</a> · ';
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>La Petite Faïencerie</title>
<style>
body { font: 16px/1.5 Georgia, serif; margin: 0; color: #2b2622; background: #fbf8f3 }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 1rem 1.5rem }
.produits { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: 1.5rem; padding: 0 }
.produits li { list-style: none; border: 1px solid #e2d9cc; padding: 1rem; background: #fff }
</style>
${page.head ?? ''}
</head>
<body>
<header><h1><a href="/">La Petite Faïencerie</a></h1><nav><a href="/produits">Tous les produits</a> <a href="/panier">Panier</a></nav></header>
<main>
<p>Vaisselle tournée et émaillée à la main à Quimper.</p>
${button}
<ul class="produits">
<li><h2>Bol à oreilles</h2><p>24 €</p><button type="button">Ajouter au panier</button></li>
<li><h2>Assiette creuse</h2><p>32 €</p><button type="button">Ajouter au panier</button></li>
<li><h2>Pichet d’un litre</h2><p>58 €</p><button type="button">Ajouter au panier</button></li>
</ul>
${page.main ?? ''}
</main>
<footer><p>${notice}<a href="/mentions-legales">Mentions légales</a> · © 2026 La Petite Faïencerie</p></footer>
${page.end ?? ''}
</body>
</html>`;
}

const NOTICE = `<h2>Politique de confidentialité</h2><p>La Petite Faïencerie, 12 rue du Chapeau-Rouge, 29000 Quimper, est responsable du traitement.
Les messages de la messagerie sont gardés trois mois. Vous pouvez demander l’accès à vos données et leur effacement : donnees@boutique-exemple.fr.</p>`;

/** Every page of the shop carries the same chat; `/confidentialite` and `/mentions-legales` exist. */
export function shop(page: ShopPage | ((path: string) => ShopPage)): Handler {
  return (req, res) => {
    const path = pathOf(req);
    if (path === '/favicon.ico') return sendNothing(res);
    const wanted = typeof page === 'function' ? page(path) : page;
    if (['/', '/produits', '/panier'].includes(path)) return sendHtml(res, shopHtml(wanted));
    if (path === '/confidentialite') return sendHtml(res, shopHtml({ ...wanted, main: NOTICE }));
    if (path === '/mentions-legales') return sendHtml(res, shopHtml({ ...wanted, main: '<h2>Mentions légales</h2><p>SARL La Petite Faïencerie.</p>' }));
    return sendMissing(res);
  };
}
