import { mayHost } from './deep.ts';
import { opensChoice } from './consent-words.ts';

/**
 * Loaded at the start of every frame of every page, so every byte counts: it decides nothing, it only says
 * that the consent recorder (`banner.ts`, with its library) is worth loading here. Wrong towards "likely" costs
 * some milliseconds, wrong towards "unlikely" costs a banner. No styles and no layout are asked for.
 */

/** Names of platforms and of home-made banners, on elements near the body, on dialogs and on frames' addresses. */
const NAMES = /cookie|consent|\bcmp|gdpr|rgpd|dsgvo|traceur|privacy|tarteaucitron|didomi|axeptio|usercentrics|orejime|truste|trustarc|iubenda|klaro|osano|sp_message|sd-cmp|qc-cmp|cky-|cmplz|brlbs|\bccc\b|\bcc-|tc_privacy|hs-eu-|hs-banner|lanyard|\bketch|termly|evidon|fides|pubtech/i;
/** Words that no other button carries often, at the start of a label. */
const BUTTON = /^\W*(ok\W+)?((yes|oui|ja|s[ií]|no|non|nein|nee)\W+)?((tout|alles?|todas?|tutt[io])\s+)?(i |j.|je |ich )?(accept|agree|allow|reject|refus|declin|deny|akzept|zustimm|ablehn|einverst|akkoord|weiger|acept|rechaz|accett|rifiut|continu\w* sans|d.accord$|got it|.*compris$|verstanden|entendido$|ho capito|begrepen)/i;
const COOKIE = /cookie|traceur|tracker/i;
const DEEP = ['[class*="cookie" i]', '[class*="consent" i]', '[id*="cookie" i]', '[id*="consent" i]'];
const DIALOGS = ['dialog', '[role*=dialog]', 'iframe'];
const BUTTONS = ['button', '[role=button]', '[type=button]', 'a[class*=btn]', 'a[class*=button]', 'a[href^="#"]'];
const MOST = 500;
/** What opens the choice again hangs in footers and corners: at the end. */
const LAST = 300;
type ClosedRoot = (element: Element) => ShadowRoot | null;

/**
 * Could a consent banner stand in this document, or a control that calls it up again? A few milliseconds on a
 * document of 20,000 elements: engines answer one plain selector far faster than a list of them.
 */
export function bannerLikely(document: Document, closedRoot: ClosedRoot = (element) => element.shadowRoot): boolean {
  const { body, defaultView: view } = document;
  if (!body) return false;
  if (view?.top !== view && NAMES.test(document.location?.hostname ?? '')) return true;
  const some = (selectors: readonly string[], is: (element: Element) => boolean): boolean =>
    selectors.some((selector) => [...document.querySelectorAll(selector)].slice(0, MOST).some(is));
  const named = (element: Element): boolean =>
    // Advertisements carry consent strings in their query.
    NAMES.test([element.localName, element.id, element.getAttribute('class'), element.getAttribute('aria-label'), element.getAttribute('src')?.split(/[?#]/)[0]].join(' '));
  const near = [...body.children].slice(-MOST);
  // A small box that speaks of cookies and can be answered.
  const asks = (element: Element): boolean => element.localName !== 'footer' && element.getElementsByTagName('*').length < 50
    && COOKIE.test(element.textContent ?? '') && element.querySelector('button,[role=button],[type=button],a[href^="#"]') !== null;
  const hides = (element: Element): boolean => !element.firstElementChild && mayHost(element) && COOKIE.test(closedRoot(element)?.textContent ?? '');
  return near.some((element) => named(element) || asks(element) || hides(element) || (element.childElementCount < 99 && [...element.children].some((child) => named(child) || hides(child))))
    || some(DIALOGS, (element) => named(element) || (element.localName !== 'iframe' && COOKIE.test(element.textContent ?? '')))
    || some(BUTTONS, (button) => {
      const words = (button.textContent || button.getAttribute('value') || '').trim();
      return words.length < 60 && BUTTON.test(words);
    })
    || DEEP.some((selector) => document.querySelector(selector))
    || (view?.top === view && ['a', 'button', '[role=button]'].some((selector) => lastReopens(document.querySelectorAll(selector))));
}

function lastReopens(controls: NodeListOf<Element>): boolean {
  for (let i = controls.length - 1; i >= Math.max(0, controls.length - LAST); i--) if (reopens(controls[i]!)) return true;
  return false;
}

/** Its text, or what stands for it on an icon. */
function reopens(control: Element): boolean {
  return opensChoice((control.textContent ?? '').trim()) || opensChoice(control.getAttribute('aria-label') ?? control.getAttribute('title') ?? '');
}

const FIRST_MS = 1_000;
/** Looks at that pace after the last sign of life; most banners come within five seconds of the load. */
const LIVELY_LOOKS = 8;

/**
 * Calls `onLikely` once, when a banner first seems likely. Looks when the document and its resources are loaded,
 * when children of the body change, after clicks, each second for a while and then ever more rarely (2 s, 4 s …);
 * never more than once a second after the first. Costs nothing once it has called. `closedRoot` gives the shadow root of an element,
 * open or closed, where the caller can reach closed ones. Returns a function that stops it.
 */
export function watchForBanner(document: Document, onLikely: () => void, closedRoot?: ClosedRoot): () => void {
  const view = document.defaultView;
  let wait = FIRST_MS;
  let lively = LIVELY_LOOKS;
  let lookedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;

  const arm = (ms: number): void => {
    if (Date.now() + ms >= due) return;
    clearTimeout(timer);
    due = Date.now() + ms;
    timer = setTimeout(look, ms);
  };
  const soon = (): void => { wait = FIRST_MS; lively = LIVELY_LOOKS; arm(Math.max(50, lookedAt + FIRST_MS - Date.now())); };
  const observer = new MutationObserver(soon);
  const watch = (): void => {
    for (const parent of [document.documentElement, document.body]) if (parent) observer.observe(parent, { childList: true });
  };
  const stop = (): void => {
    due = -Infinity;
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', look);
    view?.removeEventListener('load', soon);
    view?.removeEventListener('click', soon, true);
  };
  function look(): void {
    watch();
    lookedAt = Date.now();
    due = Infinity;
    clearTimeout(timer);
    if (!bannerLikely(document, closedRoot)) { if (lively-- <= 0) wait *= 2; arm(wait); return; }
    stop();
    onLikely();
  }

  watch();
  view?.addEventListener('load', soon);
  view?.addEventListener('click', soon, true);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look);
  else look();
  return stop;
}
