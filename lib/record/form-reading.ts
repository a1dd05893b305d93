import type { FormSeen } from '../model/form.ts';
import { sentencesOf } from '../sentences.ts';
import { boxOf, fieldOf, isShownBox, isShownField, type BoxFirstSeen, type Labels } from './form-fields.ts';
import { BUTTON, typeOf, type FormGroup } from './form-groups.ts';
import { afterOf, attr, beforeOf, everyDeep, has, holdsDeep, is, kidsOf, outerOf, tagOf, textOf, treeOf } from './form-reach.ts';
import { line, nameOf, wordsIn, type Seeing, type Words } from './form-words.ts';

export interface ReadingOptions {
  readonly sight: Seeing;
  readonly labels: Labels;
  /** Every form of the document: what stands around one must not hold another. */
  readonly others: readonly Element[];
  /** How boxes stood when they were first seen. */
  readonly first: WeakMap<Element, BoxFirstSeen>;
  readonly base: string;
  /** Shadow roots that may hold parts of it. */
  readonly shadows: readonly ShadowRoot[];
  /** The frame that holds the form's document, and every form beside it. Null: no frame, or nobody can see it from here. */
  readonly frame: { readonly holder: Element; readonly others: readonly Element[]; readonly shadows: readonly ShadowRoot[] } | null;
}
export type FormRead = Pick<FormSeen<string>, 'action' | 'method' | 'heading' | 'buttons' | 'fields' | 'boxes' | 'says' | 'links' | 'prefilled' | 'folded' | 'cut'>;

const MOST = { fields: 60, boxes: 40, buttons: 4, links: 12, says: 40 } as const;
const SENTENCE = 300;
const HEADING = 120;
/** What stands around a form is its own up to so many characters, and so many levels up. */
const AROUND = 1_500;
const LEVELS = 4;
const BESIDE = 600;
const ELEMENTS = 800;

/**
 * Only sentences with one of these in them are kept: of what the law asks a form to say, in six languages. What they
 * say is for others to judge; what has none of them ("Thank you, Jean") is nobody's business.
 */
const WORDS = new RegExp([
  'donn[ée]e|informati|renseignement|confiden|priva|vie.priv|rgpd|gdpr|dsgvo|consent|einwillig|toestemm|accept|akzept|akkoord|accett|zustimm|utilis|\\buse|verwend|verarbeit|verwerk|trait|tratt|trata|conserv|bewa[rh]',
  'daten|\\bdata\\b|\\bdatos|\\bdati\\b|gegevens|oblig|requi|mandator|verplicht|pflicht|erforderl|facult|facolt|option|opcional|optioneel|freiwillig|ast[ée]ri|asterisk|sternchen|\\*',
  'newsletter|lettre|boletín|boletin|nieuwsbrief|e-?mail|courriel|correo|\\bsms\\b|offre|offer|angebot|oferta|aanbied|promo|publici|reclame|werbung|pubblicit|marketing|commerc|partenaire|partner|socios|colaborador|tiers|third|dritt|tercer|terz|derden',
  'd[ée]sinscri|d[ée]sabonn|unsubscri|opt.?out|abmeld|abbestell|widerruf|\\bbaja\\b|annull|disiscri|cancell|afmeld|uitschrijv|retir|withdraw|oppos|widersp|bezwaar|santé|health|gesund|salud|salute|gezond|sensib|sensit|gevoelig|m[ée]dic',
  'parent|eltern|padres|genitor|ouder|\\b1[3-8]\\b|compte|account|konto|cuenta|conditions|\\bterms|\\bagb\\b|\\bcg[uv]\\b|condicion|t[ée]rmin|condizion|voorwaarden|droit|right|rechte|derecho|diritt',
].join('|'), 'i');

export function readForm({ root, fields, boxes }: FormGroup, { sight, labels, others, first, base, shadows, frame }: ReadingOptions): FormRead | null {
  const shown = fields.filter((field) => isShownField(field, sight));
  if (shown.length === 0) return null;
  const shownBoxes = boxes.slice(0, 200).filter((box) => isShownBox(box, labels, sight));
  const prefilled = fields.some(isFilled);
  // What stands beside a frame is said of the form in it.
  const beside = prefilled || frame === null ? [] : partsAround(frame.holder, frame.others);
  const parts = prefilled ? [root] : [...partsAround(root, others), ...beside];
  const within = [...shadows, ...(frame?.shadows ?? [])];
  const read = prefilled ? [] : parts.map((part) => wordsIn(part, { sight, elements: ELEMENTS, characters: 4_000, without: (element) => is(element, 'label') }));
  const sentences = [...new Set(read.flatMap(({ text }) => sentencesOf(text)).filter((one) => WORDS.test(one)).map((one) => line(one, SENTENCE)))];
  const links = parts.flatMap((part) => linksIn(part, base, sight, within)).filter(({ url, words }) => WORDS.test(words) || WORDS.test(new URL(url).pathname));
  return {
    action: addressOf(attr(root, 'action'), base),
    method: tagOf(root) === 'form' ? line(attr(root, 'method'), 10).toLowerCase() || null : null,
    heading: prefilled ? null : nobodys(headingOf(root, parts[0]!, sight, within) ?? (beside[0] ? headingOf(frame!.holder, beside[0], sight, within) : null)),
    buttons: buttonsOf(root, sight, within).map((words) => nobodys(words) ?? '').filter((words) => words !== ''),
    fields: shown.slice(0, MOST.fields).map((field) => fieldOf(field, labels, sight)),
    boxes: shownBoxes.slice(0, MOST.boxes).map((box) => generalBox(boxOf(box, root, labels, sight, first), prefilled)),
    says: sentences.slice(0, MOST.says),
    links: links.filter(({ url, words }, at) => links.findIndex((one) => one.url === url && one.words === words) === at).slice(0, MOST.links),
    prefilled,
    folded: read.some(({ hidden }: Words) => WORDS.test(hidden)),
    cut: read.some(({ cut }) => cut) || shown.length > MOST.fields || boxes.length > 200 || shownBoxes.length > MOST.boxes || sentences.length > MOST.says,
  };
}

/** A greeting, or an offer to go on as somebody, names its visitor: that is nobody's business, and says nothing of the form. */
const nobodys = (words: string | null): string | null => (words === null || GREETS.test(words) ? null : words);
const GREETS = /^(?:re-?)?(?:bonjour|bonsoir|salut|hello|hi|hey|welcome back|bon retour|ravi[es]? de|guten (?:tag|morgen|abend)|hallo|willkommen zurück|hola|buen[oa]s|ciao|buongiorno|bentornat[oa]|welkom terug)(?![\p{L}])|(?:en tant que|connect[ée]e? comme|logged in as|signed in as|continue as|angemeldet als|weiter als|como|come|aangemeld als|verder als)\s+\p{Lu}/iu;

/**
 * What one may pick in an order is often the visitor's own: a stored address, a card, a child's name. A label is kept
 * where it answers yes or no, or where it or its question speaks of data, offers or terms; a box that is no radio also
 * where nothing in it looks like somebody's (numbers, a form that knows its visitor).
 */
function generalBox(box: FormSeen['boxes'][number], prefilled: boolean): FormSeen['boxes'][number] {
  const spoken = WORDS.test(box.words) || (box.question !== null && WORDS.test(box.question)) || YES_OR_NO.test(box.words.trim());
  return spoken || (box.type === 'checkbox' && !prefilled && !/\d{2}/.test(box.words)) || KEPT.test(box.words) ? box : { ...box, words: '' };
}
const YES_OR_NO = /^(?:oui|non|yes|no|ja|nein|nee|s[ií]|sì)(?![\p{L}]).{0,30}$/iu;
/** What the visitor's browser is asked to keep, or that one address serves for two: judged harmless by its words. */
const KEPT = /souvenir|connect[ée]|session|m[ée]moris|m[êe]me adresse|facturation|livraison|remember|signed in|logged in|same|billing|shipping|angemeldet|merken|rechnungs|recordar|sesi[óo]n|misma|ricorda|stess|onthoud|ingelogd|zelfde/i;

/** Something stands there from the markup: whether, not what. */
const isFilled = (field: Element): boolean => {
  const type = typeOf(field);
  if (type === 'textarea') return kidsOf(field).length > 0;
  return /^(?:text|email|tel|url)$/.test(type) && has(field, 'value') && attr(field, 'value') !== '';
};

/** The form within what belongs to it alone, and what stands right before and after. */
function partsAround(root: Element, others: readonly Element[]): Element[] {
  const alone = (part: Element): boolean => !is(part, 'body, html, main, footer') && !others.some((other) => other !== root && holdsDeep(part, other));
  let part = root;
  for (let level = 0; level < LEVELS; level++) {
    const outer: Element | null = outerOf(part);
    // Out of a component is no level of the page.
    if (outer && treeOf(outer) !== treeOf(part) && level > 0) level--;
    if (!outer || !alone(outer) || (textOf(outer) ?? '').length > AROUND + (textOf(root) ?? '').length) break;
    part = outer;
  }
  const near = [beforeOf(part), nextElement(part)].filter((one): one is Element => one !== null && alone(one) && !is(one, 'script, style, nav, form, header') && fitsBeside(textOf(one) ?? ''));
  return [part, ...near];
}

/** An article that follows a form says nothing about it; the paragraph that the law asks for is long. */
const fitsBeside = (text: string): boolean => text.length <= BESIDE || (text.length <= NOTICE_BESIDE && INFORMS.test(text));
const NOTICE_BESIDE = 2_500;
const INFORMS = /donn[ée]es (?:personnelles|collect|recueill|à caract|sont|vous concern)|informations recueillies|rgpd|gdpr|dsgvo|\bavg\b|personal data|personenbezogen|datos personales|dati personali|persoonsgegevens/i;

function nextElement(element: Element): Element | null {
  let node: ChildNode | null = afterOf(element);
  for (let step = 0; node && step < 10; node = afterOf(node), step++) if (node.nodeType === 1) return node as Element;
  return null;
}

function linksIn(part: Element, base: string, sight: Seeing, shadows: readonly ShadowRoot[]): { url: string; words: string }[] {
  return everyDeep<HTMLAnchorElement>(part, 'a[href]', 40, shadows).flatMap((link) => {
    const url = addressOf(attr(link, 'href'), base);
    if (url === null || sight.shows(link) === 'nothing') return [];
    return [{ url, words: nameOf(link, sight, 80) }];
  });
}

/** Absolute, and of the web: an address to write to is somebody's. */
function addressOf(written: string | null, base: string): string | null {
  if (written === null || written.trim() === '') return null;
  try {
    const { href, protocol } = new URL(written, base);
    return /^https?:$/.test(protocol) ? href.slice(0, 2_000) : null;
  } catch { return null; }
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"]';

function headingOf(root: Element, part: Element, sight: Seeing, shadows: readonly ShadowRoot[]): string | null {
  const read = (element: Element | undefined): string => (element ? line(wordsIn(element, { sight, elements: 40, characters: HEADING }).text, HEADING) : '');
  const within = everyDeep(part, HEADINGS, 4, shadows).map(read).find((words) => words !== '');
  if (within) return within;
  const named = line(attr(root, 'aria-label'), HEADING);
  if (named) return named;
  // A heading right above, as pages without parts of their own have it.
  let node: Element | null = part;
  for (let level = 0; node && level < 3; level++, node = outerOf(node)) {
    if (is(node, 'body, html')) break;
    for (let before = beforeOf(node), step = 0; before && step < 3; before = beforeOf(before), step++) {
      const words = read(is(before, HEADINGS) ? before : undefined);
      if (words) return words;
    }
  }
  return null;
}

/** What sends it first. A button that opens a list shows what was chosen there. */
function buttonsOf(root: Element, sight: Seeing, shadows: readonly ShadowRoot[]): string[] {
  const all = everyDeep(root, BUTTON, 40, shadows).filter((button) => !is(button, '[aria-haspopup]:not([aria-haspopup="false"]), [role="combobox"], [type="reset" i]') && sight.shows(button) !== 'nothing');
  const sends = (button: Element): boolean => is(button, 'button:not([type]), [type="submit" i], [type="image" i]');
  return [...all.filter(sends), ...all.filter((button) => !sends(button))].map((button) => nameOf(button, sight, 80)).filter((words) => words !== '').slice(0, MOST.buttons);
}
