import { attr, every, everyDeep, holds, holdsDeep, is, outerOf, tagOf, treeOf, upDeep, type Tree } from './form-reach.ts';

/** Which fields of a document belong together, and ask for something about a person. */
export interface FormGroup {
  /** The form; else the smallest part of the page that holds the field and a button: newsletters in footers often have no form. */
  readonly root: Element;
  readonly fields: readonly Element[];
  readonly boxes: readonly Element[];
}

const FIELD = 'input, textarea, select, [role="checkbox"], [role="switch"]';
const NO_FIELD = /^(?:hidden|button|submit|reset|image)$/;
const BUTTON = 'button, input[type="submit" i], input[type="image" i], input[type="button" i], [role="button"]';
/** As the type, the purpose, the name or the words of a field say. */
const PERSONAL_TYPE = /^(?:email|tel|password|file|textarea)$/;
const PERSONAL = /e-?mail|courriel|correo|phone|\btel|portable|mobile|naam|name|nom\b|pr[eé]nom|nombre|apellido|cognome|nome\b|vorname|nachname|address|adres|indirizzo|direcci|strasse|naissance|birth|geburt|bday/i;

/** Hostile pages have ten thousand of each. */
const MOST_FIELDS = 600;
const MOST_GROUPS = 20;
const HIGHEST = 6;

export const typeOf = (field: Element): string => (is(field, '[role="checkbox"], [role="switch"]') ? 'checkbox' : tagOf(field) === 'input' ? (attr(field, 'type') ?? 'text').toLowerCase().trim() : tagOf(field));
const isBox = (field: Element): boolean => /^(?:checkbox|radio)$/.test(typeOf(field));

function isPersonal(field: Element): boolean {
  const type = typeOf(field);
  if (type === 'search' || is(field, '[name^="g-recaptcha" i], [name^="h-captcha" i]')) return false;
  if (PERSONAL_TYPE.test(type)) return true;
  if (!/^(?:text|select|date|url|number)$/.test(type)) return false;
  return ['autocomplete', 'name', 'id', 'placeholder', 'aria-label'].some((name) => PERSONAL.test((attr(field, name) ?? '').slice(0, 80)));
}

/** A search asks for nothing about a person, whatever its field is called; one that wants an address is none. */
const isSearch = (root: Element, fields: readonly Element[]): boolean =>
  (upDeep(root, 'search, [role="search"]') !== null || fields.some((field) => typeOf(field) === 'search')) && !fields.some((field) => /^(?:email|tel|password|textarea)$/.test(typeOf(field)));

/**
 * Forms in the order of their first field; at most 20. `more`: there are others. A field of a component lies in a shadow
 * root, and its form outside of it.
 * @param trees a document first, then the shadow roots in it
 */
export function formGroups(trees: readonly Tree[]): { readonly groups: readonly FormGroup[]; readonly more: boolean } {
  const shadows = trees.filter((tree): tree is ShadowRoot => tree.nodeType === 11);
  const found = trees.reduce<Element[]>((list, tree) => (list.length < MOST_FIELDS ? [...list, ...every(tree, FIELD, MOST_FIELDS - list.length)] : list), []);
  const all = found.filter((field) => !NO_FIELD.test(typeOf(field)));
  const contains = shadows.length > 0 ? holdsDeep : holds;
  const byRoot = new Map<Element, Element[]>();
  const loose: Element[] = [];
  for (const field of all) {
    const root = formOf(field);
    if (root === null) { loose.push(field); continue; }
    const list = byRoot.get(root);
    if (list) list.push(field);
    else byRoot.set(root, [field]);
  }
  for (const field of loose) {
    if (isBox(field) || !isPersonal(field) || [...byRoot.keys()].some((root) => contains(root, field))) continue;
    const root = around(field, shadows);
    if (root && ![...byRoot.keys()].some((other) => contains(root, other))) byRoot.set(root, loose.filter((one) => contains(root, one)));
  }
  const personal = [...byRoot].filter(([root, fields]) => fields.some((field) => !isBox(field) && isPersonal(field)) && !isSearch(root, fields));
  const boxesBeside = (root: Element): Element[] => {
    // A box may lie beside its form: in what holds both and no other.
    const outer = outerOf(root);
    if (!outer || is(outer, 'body, html, main') || personal.some(([other]) => other !== root && contains(outer, other))) return [];
    return loose.filter((field) => isBox(field) && contains(outer, field) && !contains(root, field));
  };
  return {
    more: personal.length > MOST_GROUPS || found.length >= MOST_FIELDS,
    groups: personal.slice(0, MOST_GROUPS).map(([root, fields]) => ({ root, fields: fields.filter((field) => !isBox(field)), boxes: [...fields.filter(isBox), ...boxesBeside(root)] })),
  };
}

function formOf(field: Element): Element | null {
  const named = attr(field, 'form');
  if (named !== null && /^[\w:.-]{1,100}$/.test(named)) {
    const [found] = every(treeOf(field), `form[id="${named}"]`, 1);
    if (found) return found;
  }
  return upDeep(field, 'form');
}

function around(field: Element, shadows: readonly ShadowRoot[]): Element | null {
  let node = outerOf(field);
  for (let step = 0; node && step < HIGHEST && !is(node, 'body, html, main'); step++, node = outerOf(node)) if (everyDeep(node, BUTTON, 1, shadows).length > 0) return node;
  return null;
}

export { BUTTON };
