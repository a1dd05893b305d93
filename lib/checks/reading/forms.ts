import { inapplicable, untested, type Verdict } from '../../model/check.ts';
import type { Facts } from '../../model/facts.ts';
import type { FieldAsks, FormFact, FormFamily, FormFieldFact } from '../../model/form.ts';
import { isNonEmpty, type NonEmpty } from '../../model/text.ts';
import { FORM_NOT_SHOWN, NO_PERSONAL_FORM } from '../words/forms.ts';
import { NO_PAGE_YET, READ_NO_PAGE } from '../words/transport.ts';

type Seen = Pick<Facts, 'pages' | 'forms'>;

/** Judges the forms that were read, if there are any that ask for something new. */
export function ofForms({ pages, forms }: Seen, judge: (forms: NonEmpty<FormFact>) => Verdict): Verdict {
  if (pages.length === 0) return untested(NO_PAGE_YET);
  const read = newlyAsking(forms);
  if (isNonEmpty(read)) return judge(read);
  if (forms.length === 0 && pages.some(({ exposure }) => (exposure?.personalForms ?? 0) > 0)) return untested(FORM_NOT_SHOWN);
  if (pages.some(({ contentSeen, forms: count, exposure }) => !contentSeen || (count > 0 && exposure === undefined))) return untested(READ_NO_PAGE);
  return inapplicable(NO_PERSONAL_FORM);
}

/** Forms that ask for something new about a person. */
export const newlyAsking = (forms: Facts['forms']): readonly FormFact[] => forms.filter(asksAnew);

/**
 * A sign-in asks for nothing that was not given before; nor does a forgotten password, an order that is followed, or
 * whoever leaves a list. A search or a choice of language is about no person, whatever its field is called.
 */
function asksAnew({ kind, fields, boxes, heading, buttons }: FormFact): boolean {
  if (kind === 'sign-in') return false;
  if ((kind !== 'other' && kind !== 'newsletter') || boxes.length > 0 || fields.length > 3) return true;
  const title = [heading ?? '', ...buttons];
  if (fields.every(({ asks }) => asks === 'email' || asks === 'reference' || asks === 'address' || asks === 'phone') && title.some((words) => GIVEN_BEFORE.test(words))) return false;
  if (fields.every(({ type }) => type === 'select')) return false;
  // Somebody's name beside an address is no search, whatever the button says.
  return !((fields.length === 1 || !fields.some(({ asks }) => asks === 'name')) && fields.every(({ type, asks }) => SEARCHED_BY.includes(asks) && type !== 'textarea') && buttons.some((words) => SEARCHES.test(words.trim())));
}
const SEARCHED_BY: readonly FieldAsks[] = ['address', 'name', 'company', 'reference', 'other'];
const SEARCHES = /^(?:(?:re)?chercher|trouver|localiser|filtrer|search|find|look ?up|locate|filter|suche[n]?|finden|buscar|encontrar|cerca|trova|zoek(?:en)?|vind(?:en)?)(?![\p{L}])/iu;
const GIVEN_BEFORE = new RegExp([
  'mot de passe (?:oubli|perdu)|oubli[ée] .{0,20}mot de passe|r[ée]initialis|(?:forgot|lost|reset)[^.]{0,15} password|password (?:reset|recovery)|passwort (?:vergessen|zur[üu]ck)|contrase[ñn]a|password dimenticata|wachtwoord (?:vergeten|herstel)',
  'suiv(?:re|i)[^.]{0,12} (?:commande|colis)|track[^.]{0,12} (?:order|parcel)|sendungsverfolgung|bestellung verfolgen|se(?:guir|guimiento)[^.]{0,10} pedido|traccia[^.]{0,12} (?:ordine|pacco)|volg[^.]{0,12} bestelling',
  '\\b(?:se|me|vous) d[ée](?:sinscri|sabonn)|unsubscribe|\\babmelden\\b|\\babbestellen\\b|darse de baja|disiscri|cancella iscrizione|\\bafmelden\\b|\\buitschrijven\\b',
].join('|'), 'iu');

// ---- what a form has ----

/** Not everything that stands there was read, or it may be told in a language that is not known: what is missing may be there. */
export const isDoubtful = ({ known, cut, folded, answered }: FormFact): boolean => !known || cut || folded || answered;
export const saysAny = ({ says }: FormFact, ...families: readonly FormFamily[]): boolean => says.some((one) => families.some((family) => one.families.includes(family)));
export const sentenceOf = ({ says }: FormFact, ...families: readonly FormFamily[]): string | null => says.find((one) => families.every((family) => one.families.includes(family)))?.words ?? null;
export const boxesOf = ({ boxes }: FormFact, ...families: readonly FormFamily[]): FormFact['boxes'] => boxes.filter(({ means }) => families.some((family) => means.includes(family)));
export const asking = ({ fields }: FormFact, ...asks: readonly FieldAsks[]): readonly FormFieldFact[] => fields.filter((field) => asks.includes(field.asks));
/** By the markup, or as its mark says. */
export const isRequired = ({ required, mark }: FormFieldFact): boolean => required || mark === 'required';
/** Who asks for a firm may be speaking to firms, to whom other rules apply. */
export const isForFirms = (form: FormFact): boolean => asking(form, 'company').length > 0;
/** Something is offered, rather than confirmed, copied or shown: what one may wish not to receive is often no advertising. In six languages. */
export const OFFERS = /offre|offer|angebot|oferta|aanbied|actualit|news|nouvelles|nouveaut|neuigkeit|neuheit|noved|novit|nieuw|lettre d|bolet[ií]n|publicit|pubblicit|werb|r[ée]clame|advert|promo|prospect|d[ée]march|commerci|kommerz|marketing|parten|partner|socios|sollicit|bons plans|deals|catalog|katalog|mailing|tiers\b|third part|dritte|tercer|terzi\b|derden|produits|products|produkt|productos|prodotti|producten/iu;
export const AGREES_TO_ADVERTISING: readonly FormFamily[] = ['marketing', 'partners', 'newsletter'];
