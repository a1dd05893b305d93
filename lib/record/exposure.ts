import type { ContentPolicy, ExposureSeen } from '../model/observation.ts';
import { policyOf } from './content-policy.ts';

/**
 * What a page's markup sends or loads without protection. Attributes only: no layout, no value of any field, one
 * query for each sort of element, so that a large page costs little.
 */
export function exposureOf(document: Document): ExposureSeen {
  const base = document.baseURI;
  const forms = [...document.forms].slice(0, MOST_FORMS).map((form) => readForm(form, base));
  const personal = forms.filter(({ asks }) => asks);
  const sum = (count: (form: FormRead) => number): number => forms.reduce((all, form) => all + count(form), 0);
  return {
    personalForms: personal.length,
    insecureForms: personal.filter(({ insecure }) => insecure).length,
    mailForms: personal.filter(({ mail }) => mail).length,
    personalByGet: personal.filter(({ get, reaches }) => get && reaches).length,
    passwordsToInsecure: sum(({ insecure, passwords }) => (insecure ? passwords : 0)),
    passwordsByGet: sum(({ get, passwords }) => (get ? passwords : 0)),
    insecureActive: plainly(document, 'script[src^="http:" i],iframe[src^="http:" i],link[rel~="stylesheet" i][href^="http:" i],object[data^="http:" i]', base),
    insecurePassive: plainly(document, 'img[src^="http:" i],audio[src^="http:" i],video[src^="http:" i],source[src^="http:" i]', base),
    ...scripts(document),
    metaPolicy: metaPolicy(document),
    newPassword: newPassword(forms),
  };
}

const MOST_FORMS = 100;

interface FormRead { readonly form: HTMLFormElement; readonly asks: boolean; readonly reaches: boolean; readonly insecure: boolean; readonly mail: boolean; readonly get: boolean; readonly passwords: number }

/** Fields by which a person is named or reached, as their type, purpose or name says. */
const PERSONAL = 'input[type="email" i],input[type="tel" i],textarea,input[autocomplete~="email" i],input[autocomplete~="tel" i],input[autocomplete~="name" i],input[autocomplete*="-name" i],input[autocomplete*="address" i]';
const REACHES = 'input[type="email" i],input[type="tel" i],input[autocomplete~="email" i],input[autocomplete~="tel" i]';

function readForm(form: HTMLFormElement, base: string): FormRead {
  const search = form.getAttribute('role') === 'search' || form.querySelector('input[type="search" i]') !== null;
  const passwords = form.querySelectorAll('input[type="password" i]').length;
  // An input named `action` hides the form's own property, so attributes are read.
  const targets = [form.getAttribute('action') ?? '', ...[...form.querySelectorAll('[formaction]')].map((button) => button.getAttribute('formaction') ?? '')].map((target) => resolved(target, base));
  return {
    form, passwords,
    asks: !search && passwords === 0 && form.querySelector(PERSONAL) !== null,
    reaches: form.querySelector(REACHES) !== null,
    insecure: targets.some((target) => target?.protocol === 'http:' && !isOwnMachine(target.hostname)),
    mail: targets.some((target) => target?.protocol === 'mailto:'),
    // Without the attribute a script may well send it: only what is spelt out counts.
    get: form.getAttribute('method')?.toLowerCase() === 'get',
  };
}

function resolved(target: string, base: string): URL | null {
  try { return new URL(target.trim() === '' ? base : target, base); } catch { return null; }
}

/** Browsers hold these to be secure over http, too (W3C Secure Contexts, 3.1). */
const isOwnMachine = (host: string): boolean => /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);

function plainly(document: Document, selector: string, base: string): number {
  return [...document.querySelectorAll(selector)].filter((element) => {
    // A consent platform's held-back script is no script.
    if (element instanceof HTMLScriptElement && !/^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i.test(element.getAttribute('type')?.trim() ?? '')) return false;
    const url = resolved(element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('data') ?? '', base);
    return url !== null && !isOwnMachine(url.hostname);
  }).length;
}

/** Public package servers, whose files with a version in their address never change (their own documentation of `integrity`). */
const PACKAGE_HOST = /^(?:cdn\.jsdelivr\.net|fastly\.jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|code\.jquery\.com|maxcdn\.bootstrapcdn\.com|stackpath\.bootstrapcdn\.com|ajax\.googleapis\.com|ajax\.aspnetcdn\.com)$/;
/** A whole version: `@5` and `@latest` move on, and a digest would break them. */
const WHOLE_VERSION = /(?:[@/-]v?)\d+\.\d+\.\d+(?=[/.-]|$)/;

function scripts(document: Document): Pick<ExposureSeen, 'pinnedScripts' | 'withoutIntegrity'> {
  const pinned = [...document.querySelectorAll('script[src*="//"]')].filter((script) => {
    const url = resolved(script.getAttribute('src') ?? '', document.baseURI);
    return url !== null && PACKAGE_HOST.test(url.hostname) && WHOLE_VERSION.test(url.pathname);
  });
  return { pinnedScripts: pinned.length, withoutIntegrity: pinned.filter((script) => (script.getAttribute('integrity') ?? '').trim() === '').length };
}

function metaPolicy(document: Document): ContentPolicy {
  const policies = [...document.querySelectorAll('meta[http-equiv][content]')]
    .filter((meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy').map((meta) => meta.getAttribute('content') ?? '');
  return policyOf(policies, false);
}

/** "au moins 12 caractères": a number beside the word for characters, in the languages of the phrases. */
const RULE_WORDS = /[^.!?\n\r]{0,90}\b\d{1,2}\b[^.!?\n\r]{0,24}(?:caract[eèé]res?|characters?|zeichen|tekens|caratteri|caracteres)[^.!?\n\r]{0,90}/i;

function newPassword(forms: readonly FormRead[]): ExposureSeen['newPassword'] {
  for (const { form, passwords } of forms) {
    // A second field is there to repeat the first: nobody repeats a password to sign in.
    const field = form.querySelector('input[type="password" i][autocomplete~="new-password" i]') ?? (passwords === 2 ? form.querySelector('input[type="password" i]') : null);
    if (field === null) continue;
    const asked = /minlength:\s*(\d{1,3})/i.exec(field.getAttribute('passwordrules') ?? '')?.[1];
    const words = RULE_WORDS.exec((form.textContent ?? '').slice(0, 8_000))?.[0].replace(/\s+/g, ' ').trim().slice(0, 160) ?? null;
    return { least: lengthIn(field.getAttribute('minlength')) ?? lengthIn(asked ?? null), most: lengthIn(field.getAttribute('maxlength')), words };
  }
  return null;
}

const lengthIn = (text: string | null): number | null => (text !== null && /^\d{1,4}$/.test(text.trim()) ? Number(text) : null);
