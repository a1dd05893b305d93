import type { Handler, Routes } from '../../lib/node/hosts.ts';

const TEXT = '<p>Une boutique comme une autre, avec du texte.</p>'.repeat(200);
const page = (body: string): string => `<!doctype html><html lang="fr"><title>x</title><h1>Bonjour</h1>${body}</html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/': page(`${TEXT}<a href="/confidentialite">Politique de confidentialité</a>`),
  '/heavy': page(`${TEXT}<script>
for (let i = 0; i < 300; i++) document.cookie = 'c' + (i % 60) + '=' + i + '; max-age=600';
for (let i = 0; i < 1500; i++) localStorage.setItem('k' + (i % 300), 'value ' + i);
for (let i = 0; i < 1500; i++) sessionStorage.setItem('k' + (i % 300), 'value ' + i);
window.done = Promise.all(Array.from({ length: 200 }, (_, i) => fetch('/api?i=' + i).then((r) => r.text()))).then(() => Date.now());
</script>`),
  // As many sites build their own: a box at the bottom, two buttons, a link.
  '/banner': page(`${TEXT}<div id="cookie-banner" style="position:fixed;left:0;right:0;bottom:0;padding:20px;background:#fff;border-top:1px solid #999">
<p>Nous utilisons des cookies pour mesurer l’audience et vous proposer de la publicité adaptée. <a href="/cookies">En savoir plus</a></p>
<button>Tout accepter</button> <button>Tout refuser</button></div>`),
  '/api': 'ok',
  '/writes': '<!doctype html><title>w</title>',
};

const answer: Handler = (req, res) => {
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.end(PAGES[new URL(req.url ?? '/', 'https://www.banc-exemple.fr').pathname] ?? PAGES['/']);
};

/** Each part has its own site (not host: a visit is of a site), so that no part reads what another has left in the log. */
export const routes: Routes = { 'www.banc-exemple.fr': answer, 'www.boutique-exemple.fr': answer, 'www.orage-exemple.fr': answer };
