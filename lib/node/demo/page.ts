/** The shop's pages. Drawings are inline, so that nothing but the tracers in question is asked for. */
export interface DemoPage { readonly head: string; readonly end: string; readonly main: string | null; readonly collection: boolean }

const LAMPS = [
  ['Suspension Aube', '189 €', 'M40 8v18M18 52a22 22 0 0 1 44 0z', '#e8b04a'], ['Lampe Sillage', '124 €', 'M40 66V34M24 34l6-20h20l6 20zM28 66h24', '#c96f4a'],
  ['Applique Phare', '96 €', 'M22 20h8v40h-8zM30 40h12M42 28a14 14 0 0 1 0 24z', '#5d7f8c'], ['Lampadaire Roseau', '249 €', 'M40 68V18M40 18c10-8 20-4 22 4M28 68h24', '#7c8c5d'],
  ['Veilleuse Galet', '39 €', 'M18 50c0-16 12-26 24-26s22 10 20 22-14 16-26 16-18-4-18-12z', '#d8a38a'], ['Guirlande Nuit', '29 €', 'M10 20c20 24 40 24 60 0M22 32v8M40 38v8M58 32v8', '#8a7cb0'],
] as const;

const lamp = ([name, price, path, colour]: (typeof LAMPS)[number]): string => `
<li><svg viewBox="0 0 80 76" role="img" aria-label="${name}"><rect width="80" height="76" rx="10" fill="${colour}22"/><path d="${path}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"/></svg>
<h3>${name}</h3><p>${price}</p></li>`;

export const page = ({ head, end, main, collection }: DemoPage): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Boutique Lumière · luminaires d’atelier</title>
<link rel="stylesheet" href="/style.css">${head}</head>
<body><header><h1><a href="/">Boutique Lumière</a></h1><nav><a href="/luminaires">Luminaires</a><a href="/mentions-legales">La maison</a></nav></header>
<main>${main ?? `<section class="hero"><h2>${collection ? 'Toute la collection' : 'Des lampes faites à la main, pour des soirs plus doux.'}</h2><p>Laiton, papier, verre soufflé : chaque pièce sort de notre atelier du onzième.</p></section><ul class="lampes">${LAMPS.map(lamp).join('')}</ul>`}</main>
<footer><p><a href="/confidentialite">Politique de confidentialité</a> · <a href="/mentions-legales">Mentions légales</a> · <a href="#cookies">Gestion des cookies</a> · © 2026 Boutique Lumière</p></footer>
${end}</body></html>`;

export const STYLE = `:root { color-scheme: light }
body { font: 16px/1.6 "Iowan Old Style", "Palatino Linotype", Georgia, serif; margin: 0; color: #2c2a33; background: #fdfaf4 }
body > header, body > main, body > footer { max-width: 66rem; margin: 0 auto; padding: 1.2rem 2rem }
body > header { display: flex; justify-content: space-between; align-items: baseline; border-bottom: 1px solid #eadfc9 }
body > header a { color: inherit; text-decoration: none } body > header nav a { margin-left: 1.4rem; font-size: .95rem } body > header h1 { font-size: 1.35rem; letter-spacing: .02em; margin: 0 }
.hero { padding: 2.2rem 0 1rem } .hero h2 { font-size: 2.4rem; line-height: 1.15; max-width: 22ch; margin: 0 0 .6rem }
.lampes { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1.6rem; padding: 0; list-style: none } .lampes h3 { margin: .5rem 0 0; font-size: 1rem } .lampes p { margin: 0; color: #7a7263 }
.lampes svg { width: 100%; display: block } body > footer { border-top: 1px solid #eadfc9; margin-top: 2rem; font-size: .9rem } body > footer a { color: inherit }
#chat-lanceur { position: fixed; right: 24px; bottom: 24px; width: 60px; height: 60px; border: 0; border-radius: 50%; background: #b5562f; color: #fff; box-shadow: 0 6px 18px #0003; cursor: pointer; z-index: 900 }
:root { --chat--color-primary: #b5562f; --chat--color--primary: #b5562f }
`;
