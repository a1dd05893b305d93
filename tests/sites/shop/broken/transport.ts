import { createHash } from 'node:crypto';
import { FIXED_SCRIPT } from '../routes.ts';
import { allowing, header, type Broken } from './row.ts';

/** A script of a fixed version from a public server, held to its text: the digest is that of what `routes.ts` sends. */
const fixedScript = `<script src="https://cdn.jsdelivr.net/npm/preact@10.19.3/dist/preact.min.js" integrity="sha384-${createHash('sha384').update(FIXED_SCRIPT).digest('base64')}" crossorigin="anonymous"></script>`;

export const transport: readonly Broken[] = [
  { id: 'sans-secure', journey: 'accept', how: (shop) => ({ ...shop, measurement: { ...shop.measurement, flags: '; samesite=lax' } }), breaks: { 'cookie-secure-flag': 'warn' } },
  { id: 'session-sans-secure', journey: 'look', how: (shop) => ({ ...shop, session: 'Path=/; HttpOnly; SameSite=Lax' }), breaks: { 'cookie-secure-flag': 'fail' } },
  { id: 'sans-httponly', journey: 'look', how: (shop) => ({ ...shop, session: 'Path=/; Secure; SameSite=Lax' }), breaks: { 'cookie-httponly-session': 'warn' } },
  { id: 'sans-samesite', journey: 'look', how: (shop) => ({ ...shop, session: 'Path=/; Secure; HttpOnly' }), breaks: { 'cookie-samesite': 'warn' } },
  { id: 'sans-hsts', journey: 'look', how: header('strict-transport-security', null), breaks: { 'hsts-present': 'warn' } },
  { id: 'sans-csp', journey: 'look', how: header('content-security-policy', null), breaks: { 'csp-present': 'warn' } },
  { id: 'sans-redirection', journey: 'look-over-http', how: (shop) => ({ ...shop, overHttp: 'same-page' }), breaks: { 'https-page': 'fail', 'https-redirect': 'fail' }, follows: { 'form-action-insecure': ['fail', 'the newsletter’s form goes where the page came from'] } },
  { id: 'image-en-clair', journey: 'look', how: (shop) => ({ ...allowing(shop, "img-src 'self'", 'http://images.verrerie-partenaire.example'), end: '<img src="http://images.verrerie-partenaire.example/four.png" alt="Le four" width="40" height="40">' }), breaks: { 'mixed-content': 'warn' }, follows: { 'third-parties-before-consent': ['review', 'somebody else is contacted with the page'] } },
  { id: 'formulaire-en-clair', journey: 'contact', how: (shop) => ({ ...shop, contact: { ...shop.contact, action: 'http://{hote}/contact' } }), breaks: { 'form-action-insecure': 'fail' } },
  { id: 'secret-en-clair', journey: 'look-over-http-account', how: (shop) => ({ ...shop, overHttp: 'same-page' }), breaks: { 'password-over-http': 'fail' }, follows: { 'https-page': ['fail', 'the page itself came so'], 'https-redirect': ['fail', 'and nobody was sent on'], 'form-action-insecure': ['fail', 'its forms go where it came from'] } },
  { id: 'adresse-dans-l-url', journey: 'look', how: (shop) => ({ ...shop, script: "fetch('/style.css?email=jeanne.le-goff@exemple.fr');" }), breaks: { 'pii-in-url': 'fail' } },
  // A script may send it otherwise: only a form that was sent shows it (`formulaire-par-get-envoye`).
  { id: 'formulaire-par-get', journey: 'contact', how: (shop) => ({ ...shop, contact: { ...shop.contact, method: 'get' } }), breaks: { 'pii-in-url': 'review' } },
  { id: 'sans-integrite', journey: 'look', base: (shop) => ({ ...allowing(shop, "script-src 'self'", 'https://cdn.jsdelivr.net'), end: fixedScript }), how: (shop) => ({ ...shop, end: shop.end.replace(/ integrity="[^"]*"/, '') }), breaks: { 'sri-third-party-script': 'warn' } },
  { id: 'referent-entier', journey: 'accept-with-query', how: header('referrer-policy', 'unsafe-url'), breaks: { 'referrer-leak': 'warn' } },
  { id: 'secret-court', journey: 'account', how: (shop) => ({ ...shop, account: { ...shop.account, least: 6, rules: 'Au moins 6 caractères.' } }), breaks: { 'password-policy-visible': 'fail' } },
  { id: 'formulaire-par-get-envoye', journey: 'contact-send', how: (shop) => ({ ...shop, contact: { ...shop.contact, method: 'get' } }), breaks: { 'pii-in-url': 'fail' } },
  // The browser stopped it: nothing left.
  { id: 'script-en-clair', journey: 'look', how: (shop) => ({ ...allowing(shop, "script-src 'self'", 'http://scripts.verrerie-partenaire.example'), end: '<script src="http://scripts.verrerie-partenaire.example/avis.js"></script>' }), breaks: { 'mixed-content': 'warn' } },
];
