import { fold } from '../match.ts';
import type { FieldAsks, FormFieldFact, FormFieldSeen } from '../model/form.ts';
import type { FormReader } from './form-phrases.ts';

/** What a field asks for, and what a visitor sees of whether it must be answered. */

/** HTML, "Autofill": the last token but `webauthn` says what is wanted. */
const BY_PURPOSE: readonly (readonly [FieldAsks, RegExp])[] = [
  ['password', /^(?:current|new)-password$/], ['card', /^cc-/], ['birth', /^bday/], ['title', /^honorific-prefix$/], ['email', /^email$/], ['phone', /^tel/], ['company', /^organization/],
  ['address', /^(?:street-address|address-|postal-code)/], ['name', /^(?:name|given-name|family-name|additional-name|nickname)$/],
];
/** In order: the first that fits. Words are folded: lower case, no accents. */
const BY_WORDS: readonly (readonly [FieldAsks, RegExp])[] = [
  ['social-security', /securite sociale|n(?:o|um|umero)? de secu\b|carte vitale|\bnir\b|social security|\bssn\b|national insurance|\bnino\b|nhs number|sozialversicherung|seguridad social|\bbsn\b|burgerservicenummer|rijksregister/],
  ['identity', /passeport|passport|reisepass|pasaporte|passaporto|paspoort|(?:carte|piece|carta|documento|tarjeta) (?:nationale )?(?:d'? ?|de |di )?identi|identity card|\bid card\b|personalausweis|\bdni\b|identiteits(?:kaart|bewijs)|permis de conduire|driving licen[cs]e/],
  ['reference', /cart(?:e|a) (?:de )?(?:fidelit|cadeau|membre|regalo|fedelta)|(?:gift|loyalty|member|geschenk|kunden|klanten)[ -]?(?:card|karte|kaart)|code (?:promo|postal|parrain)|coupon|voucher|gutschein/],
  ['card', /cart(?:e|a) (?:bancaire|bleue|de credit|di credito|de paiement)|(?:credit|debit|bank|payment)[ -]?card|kreditkarte|tarjeta de (?:credito|debito)|creditcard|\bcvv\b|\bcvc\b|\biban\b/],
  ['birth', /naissance|\bbirth|geburt|nacimiento|nascita|geboorte|\bbday\b|\bdob\b/],
  ['title', /civilite|salutation|\bgender\b|^sexe\b|\banrede\b|geschlecht|^genero\W*$|\bsexo\b|\bsesso\b|\baanhef\b|geslacht|honorific/],
  ['email', /\be-?mail|\bmail\b|courriel|correo|e post/], ['phone', /telephon|\bphone|portable|\bmobile\b|\btel\b|telefon|telefoon|cellulare|\bmovil\b|handy|gsm\b/],
  ['company', /societe|entreprise|company|organi[sz]ation|raison sociale|firma|unternehmen|empresa|azienda|bedrijf|\bsiret\b/],
  ['address', /\badresse\b|\brue\b|\bstreet\b|\baddress\b|strasse|\bdireccion\b|\bindirizzo\b|\badres\b|code postal|\bville\b|\bcity\b|postcode|\bplz\b|\bzip\b/],
  ['reference', /commande|\border\b|bestell|pedido|\bordine\b|numero client|customer number|kundennummer|klantnummer|reference|referenz|dossier/],
  ['name', /\bnom\b|prenom|\bname\b|vorname|nachname|\bnombre\b|apellido|\bnome\b|cognome|\bnaam\b|voornaam|achternaam|pseudo|first ?name|last ?name|surname/],
  ['message', /\bmessage|\bquestion|\bdemande\b|nachricht|mensaje|messaggio|\bbericht\b|comment|remarque|anliegen|precis/],
];

export function askedBy({ type, words, beside, hint, name, autocomplete }: Omit<FormFieldSeen, 'required' | 'drawn'>, reader: FormReader): FieldAsks {
  if (type === 'password' || type === 'email') return type;
  const purpose = (autocomplete ?? '').toLowerCase().split(/\s+/).filter((one) => one !== 'webauthn').at(-1) ?? '';
  const hinted = BY_PURPOSE.find(([, pattern]) => pattern.test(purpose))?.[0];
  if (hinted !== undefined) return hinted;
  const label = fold(`${words || hint || ''} ${words === '' ? beside : ''}`);
  const named = fold((name ?? '').replaceAll(/[_[\].-]/g, ' '));
  const secret = BY_WORDS.slice(0, 2).find(([, pattern]) => pattern.test(label))?.[0];
  if (secret !== undefined) return secret;
  if (type === 'file') return 'file';
  if (isShort(label) && reader(words || hint || '').includes('sensitive')) return 'sensitive';
  if (type === 'tel') return 'phone';
  // A review and an advertisement have a title, too, but nobody picks it from a list.
  if (type === 'select' && /^(?:tit(?:le|re|el|ulo|olo)|tratamiento)\W*$/.test(label.trim() || named)) return 'title';
  const told = label.trim() === '' ? undefined : BY_WORDS.find(([, pattern]) => pattern.test(label))?.[0];
  return told ?? (type === 'textarea' ? 'message' : BY_WORDS.find(([, pattern]) => pattern.test(named))?.[0] ?? 'other');
}
/** A field's label, and no sentence that happens to hold such a word. */
const isShort = (label: string): boolean => label.trim().split(/\s+/).length <= 8;

const SIGN = /[*✱✲✳∗⁎＊]/u;
const REQUIRED = /\b(?:obligatoires?|requise?s?|required|mandatory|erforderlich|pflichtfeld|obligatori[oa]s?|requerid[oa]|obbligatori[oa]|richiest[oa]|verplicht|vereist)\b/;

export function markOf(field: FormFieldSeen, reader: FormReader): FormFieldFact['mark'] {
  const shown = [field.words, field.beside, field.hint ?? ''];
  if (shown.some((words) => words !== '' && reader(words).includes('optional'))) return 'optional';
  if (shown.some((words) => SIGN.test(words) || REQUIRED.test(fold(words)))) return 'required';
  return field.drawn ? 'unclear' : null;
}
