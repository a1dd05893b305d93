// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { exposureOf } from '../../lib/record/exposure.ts';
import type { ExposureSeen } from '../../lib/model/observation.ts';

const NOTHING: ExposureSeen = {
  personalForms: 0, insecureForms: 0, mailForms: 0, personalByGet: 0, passwordsToInsecure: 0, passwordsByGet: 0, insecureActive: 0, insecurePassive: 0,
  pinnedScripts: 0, withoutIntegrity: 0, metaPolicy: 'none', newPassword: null,
};
/** Parsed without being loaded, at an address of its own. */
function seen(html: string, base = 'https://shop.example/contact'): ExposureSeen {
  document.head.innerHTML = `<base href="${base}">`;
  document.body.innerHTML = html;
  return exposureOf(document);
}
beforeEach(() => { document.head.innerHTML = ''; document.body.innerHTML = ''; });

describe('what markup sends without protection', () => {
  it.each([
    ['a form that asks for an address', '<form action="/go"><input type="email"></form>', { personalForms: 1 }],
    ['a form that asks for a message', '<form><textarea></textarea></form>', { personalForms: 1 }],
    ['a form that asks for a name, as its purpose says', '<form><input autocomplete="given-name"></form>', { personalForms: 1 }],
    ['a form sent in clear', '<form action="http://shop.example/go" method="post"><input type="email"></form>', { personalForms: 1, insecureForms: 1 }],
    ['a form whose button sends it in clear', '<form action="/go"><input type="tel"><button formaction="http://shop.example/go">Go</button></form>', { personalForms: 1, insecureForms: 1 }],
    ['a form with a field named action', '<form action="/go"><input name="action" value="http://x.example/"><input type="email"></form>', { personalForms: 1 }],
    ['a form for a mail program', '<form action="mailto:a@shop.example"><textarea></textarea></form>', { personalForms: 1, mailForms: 1 }],
    ['a form whose address is this machine', '<form action="http://localhost:3000/go"><input type="email"></form>', { personalForms: 1 }],
    ['an address in the address line', '<form method="GET"><input type="email"></form>', { personalForms: 1, personalByGet: 1 }],
    ['a form that a script may send: nothing is spelt out', '<form><input type="email"></form>', { personalForms: 1 }],
    ['a message by GET, which says nobody’s address', '<form method="get"><textarea></textarea></form>', { personalForms: 1 }],
    ['a search', '<form action="http://shop.example/s" method="get"><input type="search"></form>', {}],
    ['a search as its role says', '<form role="search" action="http://shop.example/s"><input type="email"></form>', {}],
    ['a sign-in sent in clear', '<form action="http://shop.example/in"><input type="email"><input type="password"></form>', { passwordsToInsecure: 1 }],
    ['a sign-in by GET', '<form method="get"><input type="password"></form>', { passwordsByGet: 1 }],
    ['a sign-in as it should be', '<form method="post" action="/in"><input type="password"></form>', {}],
  ] as const)('%s', (_, html, more) => expect(seen(html)).toEqual({ ...NOTHING, ...more }));

  it('a form without an address goes where its page came from', () => {
    expect(seen('<form><input type="email"></form>', 'http://shop.example/').insecureForms).toBe(1);
    expect(seen('<form action=""><input type="password"></form>', 'http://shop.example/').passwordsToInsecure).toBe(1);
  });
});

describe('what markup loads without protection', () => {
  it.each([
    ['a script, a frame, a style sheet', '<script type="module" src="http://x.example/a.js"></script><iframe src="HTTP://x.example/"></iframe><link rel="stylesheet" href="http://x.example/a.css">', { insecureActive: 3 }],
    ['an image, a film', '<img src="http://x.example/a.png"><video><source src="http://x.example/a.mp4"></video>', { insecurePassive: 2 }],
    ['links are followed, and load nothing', '<a href="http://x.example/">x</a><link rel="canonical" href="http://x.example/">', {}],
    ['a script that is held back', '<script type="text/plain" src="http://x.example/a.js"></script>', {}],
    ['the developer’s own machine', '<script src="http://localhost:5173/a.js"></script><img src="http://127.0.0.1/a.png">', {}],
    ['https', '<script src="https://x.example/a.js"></script><img src="//x.example/a.png">', {}],
    ['a fixed version', '<script src="https://cdn.jsdelivr.net/npm/chat@1.2.3/chat.js"></script>', { pinnedScripts: 1, withoutIntegrity: 1 }],
    ['a fixed version with its digest', '<script src="https://code.jquery.com/jquery-3.7.1.min.js" integrity="sha256-x"></script>', { pinnedScripts: 1 }],
    ['a version that moves on', '<script src="https://cdn.jsdelivr.net/npm/chat@1/chat.js"></script><script src="https://unpkg.com/chat"></script>', {}],
    ['a vendor’s loader', '<script src="https://widget.vendor.example/1.2.3/loader.js"></script>', {}],
    ['a policy in the page', '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'">', { metaPolicy: 'strict' }],
  ] as const)('%s', (_, html, more) => expect(seen(html)).toEqual({ ...NOTHING, ...more }));
});

describe('what is asked of a new password', () => {
  const asked = (html: string): ExposureSeen['newPassword'] => seen(`<form>${html}</form>`).newPassword;
  it.each([
    ['its least and its most', '<input type="password" autocomplete="new-password" minlength="12" maxlength="64">', { least: 12, most: 64, words: null }],
    ['rules for password managers', '<input type="password" autocomplete="new-password" passwordrules="minlength: 14; required: upper">', { least: 14, most: null, words: null }],
    ['the site’s own words', '<p>Bienvenue. Votre mot de passe doit faire au moins 8 caractères, dont un chiffre. Merci.</p><input type="password"><input type="password">', { least: null, most: null, words: 'Votre mot de passe doit faire au moins 8 caractères, dont un chiffre' }],
    ['a field and its repetition', '<input type="password" minlength="6"><input type="password">', { least: 6, most: null, words: null }],
    ['nothing when signing in', '<p>8 caractères</p><input type="password" minlength="4">', null],
    ['nothing that was typed', '<input type="password" autocomplete="new-password" value="12 characters">', { least: null, most: null, words: null }],
  ] as const)('%s', (_, html, expected) => expect(asked(html)).toEqual(expected));
});
