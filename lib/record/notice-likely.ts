import { saysAny } from '../match.ts';
import { NOTICE_ADDRESS } from './notice-links.ts';
import type { WidgetRules } from './widget-rules.ts';

/**
 * Loaded in every page, so it only says that what reads notices is worth loading here. Wrong towards "likely" costs a
 * reading that the judges put aside; wrong towards "unlikely" leaves a notice unread, which is said.
 */

const COOKIES = /cookie|traceurs|rastreador/i;
const LEGAL_ADDRESS = /mentions?-?_?legales?|legal-?_?notice|impressum|imprint|aviso-?_?legal|note-?_?legali|colofon/i;
/** Longer titles are somebody's article. In UTF-16 units. */
const TITLE_MAX = 120;
const HEADING_MAX = 100;

/**
 * Where signed-in visitors are shown what the site holds about them: "My account / Privacy" is called like a notice, is
 * none, and is the visitor's own. Parts of addresses, as shop and forum software has them and as sites write them.
 */
const OWN_PATH = /(?:^|\/)#?!?\/?(?:(?:my|mon|ma|mes|mein|mi|mio|mijn|votre|your)?[-_]?(?:accounts?|compte|konto|kundenkonto|cuenta|profile?|profilo|perfil|settings|preferences|dashboard|identity)|espace[-_]?(?:client|perso\w*|membre|abonne)|area[-_]?(?:cliente|personale|clienti)|customers?|psgdpr|users?|members?|membres?|mijn)(?:[/.?#]|$)/i;
const OWN_HOST = /^(?:my|mon|mein|mi|mijn)?-?(?:accounts?|compte|konto|cuenta|profile?|espace-?client)$/i;
const TEXT_ADDRESS = /polic(?:y|ies)|politi(?:que|ca)|notice|statement|charte|erkl(?:ae|ä)rung|hinweise|informativa|verklaring|beleid|aviso/i;

/** Is a page by its address some visitor's own, and no text for everybody? */
export const isOwnPlace = ({ hostname, pathname, hash }: Pick<Location, 'hostname' | 'pathname' | 'hash'>): boolean =>
  !TEXT_ADDRESS.test(`${pathname}${hash}`) && (OWN_PATH.test(pathname) || (/^#?!?\//.test(hash) && OWN_PATH.test(hash)) || OWN_HOST.test(hostname.split('.')[0] ?? ''));

type Words = Pick<WidgetRules, 'privacyWords' | 'legalWords'>;

/** Does a top-level document look like a notice, by its own address, title or first heading? */
export function looksLikeNotice(document: Document, words: Words): boolean {
  const { location, body } = document;
  if (!body || !location || !/^https?:$/.test(location.protocol) || isOwnPlace(location)) return false;
  // A home page is one only where the whole host is: `privacy.example.com`. A firm may be called Privacy.
  if (location.pathname === '/' && location.search === '' && !/^#?!?\/./.test(location.hash)) return NOTICE_ADDRESS.test(location.hostname.split('.')[0] ?? '');
  const address = `${location.pathname} ${location.search} ${location.hash}`;
  if (NOTICE_ADDRESS.test(address) || COOKIES.test(address) || LEGAL_ADDRESS.test(address)) return true;
  const heading = (document.querySelector('h1')?.textContent ?? '').trim();
  return saysSo((document.title || '').slice(0, TITLE_MAX), words) || (heading.length <= HEADING_MAX && saysSo(heading, words));
}

const saysSo = (text: string, { privacyWords, legalWords }: Words): boolean => text !== '' && (COOKIES.test(text) || saysAny(text, privacyWords) !== null || saysAny(text, legalWords) !== null);

/**
 * Asks once, when the document looks like a notice: what is then injected goes on watching by itself. Call it when the
 * page has changed; it costs a comparison as long as address and title stay what they were, but for the first looks,
 * since a page's first heading may come late.
 */
export function watchForNotice(document: Document, words: Words, ask: () => void): () => void {
  let looked = '';
  let again = 0;
  let asked = false;
  return () => {
    if (asked) return;
    const now = `${document.location?.href} ${document.title}`;
    if (now === looked && again >= LOOKS_EACH) return;
    again = now === looked ? again + 1 : 0;
    looked = now;
    asked = looksLikeNotice(document, words);
    if (asked) ask();
  };
}

/** Looks at one address and title. */
const LOOKS_EACH = 5;
