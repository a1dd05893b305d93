import { fold } from '../match.ts';
import type { BannerButton } from '../model/observation.ts';
import type { PhraseFamily, Phrases } from '../model/rules.ts';

export type PhraseBook = Readonly<Record<string, Phrases>>;

/** Only letters, digits and single spaces: what is left of a label when typography, ticks and arrows are gone. */
export function plain(text: string): string {
  // Thousands of phrases are plain already when the recorder is loaded into a page.
  return /^[a-z]+( [a-z]+)*$/.test(text) ? text : fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Families in the order they are tried: "continue without accepting" contains "accept". */
const ORDER: readonly (readonly [PhraseFamily, BannerButton])[] = [
  ['refuse', 'refuse'], ['necessary-only', 'refuse'], ['save', 'save'], ['settings', 'settings'], ['accept', 'accept'],
];
/** A word list, as spoken around the choice itself in six languages: a label of a phrase and these says no more than the phrase. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SMALL = words(
  'et and und y e en i o la le les l un une des du de d the a of our your my this these to for with der die das den dem ein eine alle alles allen los las el il lo gli un una unos de het een '
  + 'tout tous toute toutes all everything todo todos todas tutto tutti tutte je j ich yo io ik nos notre vos votre ces ce ihre ihren unsere meine mijn uw jouw onze nuestras nuestros sus tus miei mie '
  + 'also aussi auch ook ok okay site website web webseite seite sitio sito zum au aux pour per para um',
);
const YES = words('oui yes ja si');
const NO = words('non no nein nee');
/** What an acceptance gives in return, on sites that ask for it or for money. */
const READING = words('lire lisez poursuivre acceder gratuitement gratuit article site read reading free access lesen weiterlesen kostenlos leer gratis leyendo leggi leggere gratuitamente lezen verder');
const CHOICES = words('mes mon ma vos my your choix choice choices selection selections auswahl seleccion selezione selectie keuze keuzes scelte elecciones opciones opzioni preferences preferencias preferenze voorkeuren einstellungen');
/** Turn an agreement around, wherever they stand. */
const NEGATIONS = words('ne n pas sans non no not don t without nicht kein keine ohne nein sin senza niet geen zonder nee never jamais');
const ALL = words('tout tous toute toutes all everything alle alles allen todo todos todas tutto tutti tutte');
/** What accepts the selection saves it, however little is selected (Klaro 0.7.22 in French: "Accepter sélectionné"). After `plain`. */
const SELECTION = /(^| )(selection(ne(es?|s)?)?|selected|seleccion(ad[oa]s?)?|selezion(e|at[oaie])|auswahl|ausgewahlten?|selectie|geselecteerde?)( |$)/;
/** Refusing for money is not refusing. */
const PAYING = /(^| )(s abonn|abonn|subscri|suscri|abbonat|abbonars|pay|pagar|bezahl|betal|pur abo)/;
const CLOSING = words('fermer close dismiss hide masquer schliessen cerrar chiudi sluiten sluit ausblenden ocultar nascondi verbergen x');
const CROSS = /[×✕✖✗✘⨯╳❌]/u;
/** No button says more than this in one breath. */
const MOST_WORDS = 12;

interface Compiled {
  readonly of: Readonly<Record<PhraseFamily, readonly string[]>>;
  readonly known: Map<string, BannerButton>;
}
const compiled = new WeakMap<PhraseBook, Compiled>();

export function phrasesOf(book: PhraseBook, family: PhraseFamily): readonly string[] {
  return compile(book).of[family];
}

function compile(book: PhraseBook): Compiled {
  const before = compiled.get(book);
  if (before) return before;
  const of = {} as Record<PhraseFamily, readonly string[]>;
  for (const phrases of Object.values(book)) {
    for (const family of Object.keys(phrases) as PhraseFamily[]) of[family] = [...(of[family] ?? []), ...phrases[family].map(plain)];
  }
  // Longest first, so that "alle cookies akzeptieren" is not read as "akzeptieren" with something left over.
  for (const family of Object.keys(of) as PhraseFamily[]) of[family] = [...new Set(of[family])].sort((a, b) => b.length - a.length);
  const result = { of, known: new Map<string, BannerButton>() };
  compiled.set(book, result);
  return result;
}

const has = (label: string, phrase: string): boolean => ` ${label} `.includes(` ${phrase} `);
const without = (label: string, phrase: string): string => ` ${label} `.replace(` ${phrase} `, ' ').trim();

/**
 * What a button's words promise, for certain: every word of the label is accounted for. "Refuser ce colis" is
 * `other`, and so is what neither accepts nor refuses ("OK", "continue"); a plain "close" or "×" is `close`.
 * Words in six languages; nothing but the words counts.
 */
export function classifyButton(button: Element | string, book: PhraseBook): BannerButton {
  if (typeof button !== 'string') return classifyButton(labelOf(button), book);
  const { of, known } = compile(book);
  const before = known.get(button);
  if (before) return before;
  const label = plain(button);
  const kind = label === '' ? (CROSS.test(button) ? 'close' : 'other') : strictly(label, of);
  // Pages repeat their labels, and are looked at again and again.
  if (known.size > 2_000) known.clear();
  known.set(button, kind);
  return kind;
}

function strictly(label: string, of: Compiled['of']): BannerButton {
  if (label.split(' ').length > MOST_WORDS) return 'other';
  if (label.split(' ').every((word) => CLOSING.has(word))) return 'close';
  if (of.ambiguous.includes(label)) return label.split(' ').some((word) => CLOSING.has(word)) ? 'close' : 'other';
  for (const [family, kind] of ORDER) if (of[family].includes(label)) return kind;
  for (const [family, kind] of ORDER) {
    if (of[family].some((phrase) => has(label, phrase) && nothingLeft(without(label, phrase), family, of))) return kind;
  }
  return 'other';
}

/** Does the rest of a label add nothing to the phrase it holds? */
function nothingLeft(rest: string, family: PhraseFamily, of: Compiled['of']): boolean {
  const refusing = family === 'refuse' || family === 'necessary-only';
  const beside: PhraseFamily[] = ['cookie-words', 'ambiguous', family];
  if (family === 'necessary-only' || family === 'save') beside.push('accept', 'settings');
  for (const phrase of beside.flatMap((one) => of[one]).sort((a, b) => b.length - a.length)) {
    if (rest === '') return true;
    while (has(rest, phrase)) rest = without(rest, phrase);
  }
  return rest.split(' ').every((word) =>
    word === '' || SMALL.has(word) || (family === 'accept' && (YES.has(word) || READING.has(word))) || (refusing && NO.has(word)) || ((family === 'save' || family === 'settings') && CHOICES.has(word)));
}

/**
 * For buttons of what is known to be a consent banner: a phrase within a longer label counts as well
 * ("Accepter et accéder gratuitement"), unless something turns it around.
 */
export function classifyInBanner(button: Element | string, book: PhraseBook): BannerButton {
  if (typeof button !== 'string') return classifyInBanner(labelOf(button), book);
  const strict = classifyButton(button, book);
  if (strict !== 'other') return strict;
  const { of } = compile(book);
  const label = plain(button);
  const spoken = label.split(' ');
  if (of.ambiguous.includes(label) || spoken.length > MOST_WORDS || PAYING.test(label)) return 'other';
  for (const [family, kind] of ORDER) {
    if (!of[family].some((phrase) => has(label, phrase))) continue;
    if (kind === 'accept' && spoken.some((word) => NEGATIONS.has(word))) return 'other';
    if (kind === 'accept' && SELECTION.test(label)) return saysAll(label) ? 'other' : 'save';
    return kind;
  }
  return 'other';
}

/** Does the label speak of everything asked, rather than of one item in a list? */
export const saysAll = (label: string): boolean => plain(label).split(' ').some((word) => ALL.has(word));

/** What a button says to whoever sees it; where it shows no words, to whoever has it read out. */
export function labelOf(button: Element): string {
  const field = button.localName === 'input';
  const seen = field ? button.getAttribute('value') : (button as HTMLElement).innerText ?? button.textContent;
  const inner = button.querySelector('[aria-label], img[alt], [title]');
  const told = [button.getAttribute('aria-label'), button.getAttribute('title'), inner?.getAttribute('aria-label'), inner?.getAttribute('alt'), inner?.getAttribute('title'), button.querySelector('svg title')?.textContent];
  const labels = [seen, ...told].map((text) => (text ?? '').replace(/\s+/g, ' ').trim());
  // A tick or an arrow is decoration; a cross speaks for itself.
  return labels.find((label) => plain(label) !== '' || CROSS.test(label)) ?? '';
}
