import type { PanelFieldSeen } from '../../model/observation.ts';

/** What a field of a chat's form asks for, by its type, its autocomplete (HTML, "Autofill") and its label. */
export type Asked =
  | 'password' | 'card' | 'maybe-card' | 'social-security' | 'identity' | 'birth' | 'sensitive'
  | 'email' | 'phone' | 'address' | 'reference' | 'name' | 'message' | 'box' | 'other';

type Seen = Pick<PanelFieldSeen, 'type' | 'words' | 'autocomplete' | 'required'>;

/** Accents away: labels are written with and without. */
const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** In order: the first that fits. Labels of loyalty, gift and customer cards speak of cards, too. */
const LABELS: readonly (readonly [Asked, RegExp])[] = [
  ['password', /\bmot de passe\b|\bpassword\b|\bpasswort\b|\bkennwort\b|\bcontrasena\b|\bwachtwoord\b/],
  ['social-security', /securite sociale|carte vitale|\bnir\b|social security|\bssn\b|national insurance|sozialversicherung|seguridad social|\bbsn\b|burgerservicenummer/],
  ['identity', /passeport|passport|reisepass|pasaporte|passaporto|paspoort|(?:carte|piece|carta|documento|tarjeta) (?:nationale )?(?:d'|de |di )?identi|identity card|\bid card\b|personalausweis|\bdni\b|identiteitskaart|permis de conduire|driving licen[cs]e/],
  ['reference', /\bcart(?:e|a)\b.{0,12}(?:fidelit|cadeau|membre|adherent|regalo|fedelta)|(?:gift|loyalty|member|geschenk|kunden|klanten|vorteils)[ -]?(?:card|karte|kaart)|tarjeta (?:de )?(?:regalo|fidel|socio)/],
  ['card', /\bcart(?:e|a) (?:bancaire|bleue|de credit|de debit|di credito|di debito|de paiement)|(?:credit|debit|bank|payment)[ -]?card|kreditkarte|bankkarte|tarjeta de (?:credito|debito)|tarjeta bancaria|creditcard|bankpas|\bcvv\b|\bcvc\b|cryptogramme/],
  ['maybe-card', /(?:numero|n°|no\.?) (?:de |di |della )?(?:la |votre |su )?cart(?:e|a)\b|\bcard (?:number|no)|kartennummer|numero de (?:la |su )?tarjeta|kaartnummer/],
  ['birth', /naissance|\bbirth|\bdate of birth\b|geburtsdatum|geburtstag|nacimiento|nascita|geboortedatum/],
  ['sensitive', /etat de sante|\bmaladie|symptom|sintom|traitement medical|\bgrossesse|allerg|handicap|pathologie|medical (?:condition|history)|\bdiagnos|krankheit|enfermedad|malattia|\bziekte|religio|syndicat|trade union|gewerkschaft|orientation sexuelle|sexual orientation|origine ethnique|ethnic|opinions? politiques?|political opinion|groupe sanguin|blood type/],
  ['email', /\be-?mail|\bmail\b|courriel|correo/],
  ['phone', /telephon|\bphone|portable|\bmobile\b|\btel\b|telefon|telefoon|cellulare|\bmovil\b|handynummer|whatsapp/],
  ['reference', /commande|\border\b|bestell|pedido|\bordine\b|\bclient|\bcustomer|kundennummer|klantnummer|contrat|contract|vertrag|dossier|reference|referenz|numero de (?:suivi|facture)|\binvoice|\bbooking|reservation/],
  ['address', /adresse postale|\brue\b|\bstreet\b|postal address|strasse|\bdireccion\b|\bindirizzo\b|\badresse\b|\baddress\b|\badres\b/],
  ['message', /\becri(?:re|vez|s)\b|\btap(?:ez|er)\b|\bsaisissez\b|\bpos(?:ez|er)\b|repon(?:dre|dez)|\btype\b|\bwrite\b|\breply\b|\bask\b|\bsearch|recherch|schreib|antwort|\bescrib|\bscriv|\btyp(?:e|en)?\b|\bmessage|\bquestion|demande|nachricht|\bfrage\b|mensaje|pregunta|messaggio|domanda|\bbericht\b|\bvraag\b|comment/],
  ['name', /\bnom\b|prenom|\bname\b|vorname|nachname|\bnombre\b|apellido|\bnome\b|\bnaam\b|voornaam|achternaam|pseudo|societe|company|entreprise|firma|empresa|azienda|bedrijf|organi[sz]ation/],
];

const BY_AUTOCOMPLETE: readonly (readonly [Asked, RegExp])[] = [
  ['password', /^(?:current|new)-password$/], ['card', /^cc-/], ['birth', /^bday/], ['email', /^email$/], ['phone', /^tel/],
  ['address', /^(?:street-address|address-)/], ['name', /^(?:name|given-name|family-name|nickname|organization|honorific)/],
];

export function askedBy({ type, words, autocomplete }: Seen): Asked {
  if (type === 'checkbox' || type === 'radio') return 'box';
  if (type === 'password') return 'password';
  // “section-a shipping email”: the last token but “webauthn” says what is wanted.
  const token = (autocomplete ?? '').toLowerCase().split(/\s+/).filter((one) => one !== 'webauthn').at(-1) ?? '';
  const hinted = BY_AUTOCOMPLETE.find(([, pattern]) => pattern.test(token))?.[0];
  if (hinted !== undefined) return hinted;
  if (type === 'email') return 'email';
  if (type === 'tel') return 'phone';
  const label = folded(words);
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0] ?? (type === 'textarea' || type === 'search' ? 'message' : 'other');
}

const MARKED = /\*\s*:?\s*$|^\s*\*|obligatoire|\brequired\b|pflichtfeld|obligatori|verplicht/;
const OPTIONAL = /facultati|optionn|\boptional|freiwillig|opcional|opzional|facoltativ|optioneel/;
export const isRequired = ({ words, required }: Seen): boolean => required || (MARKED.test(folded(words)) && !OPTIONAL.test(folded(words)) && !/non obligatoire|not required/.test(folded(words)));
/** The label itself says that it may stay empty. */
export const isOptional = ({ words, required }: Seen): boolean => !required && (OPTIONAL.test(folded(words)) || /non obligatoire|not required/.test(folded(words)));

/** A box that stands for an agreement: to advertising, to a use of data, to conditions, or to something else. */
export interface BoxMeaning { readonly marketing: boolean; readonly data: boolean; readonly terms: boolean }
const NEWSLETTER = /newsletter|lettre d'information|marketing/;
/** “Offers” alone may be what a question is about. */
const RECEIVES = /rece[vp]|receiv|souhait|accept|agree|consent|want|would like|inform|abonn|inscri|subscri|contact|erhalt|zusend|einwillig|recib|deseo|ricev|desider|ontvang|wil graag|par(?:tag|ten)/;
const MARKETING = /\boffres?\b|\boffers?\b|promotion|publicit|prospection|commercia|marketing|\bactualites\b|\bbons plans\b|partenaires|partners|angebote|werbung|ofertas|publicidad|offerte|aanbiedingen|reclame/;
const DATA = /(?:j'accepte|j'autorise|je consens|consens|accepte|agree|consent|allow|einwillig|stimme|zustimm|consiento|acepto|acconsento|accetto|akkoord|toestemming|instem).{0,60}(?:donnees|data|informations? (?:personnelles?|saisies)|daten|datos|dati|gegevens)/;
const TERMS = /conditions|\bcgu\b|\bcgv\b|\bterms\b|politique|policy|notice|\blu\b|\bread\b|nutzungsbedingungen|\bagb\b|datenschutz|terminos|condiciones|politica|termini|condizioni|informativa|voorwaarden|privacyverklaring|confidentialite|privacy/;

export function meaningOf(words: string): BoxMeaning {
  const label = folded(words);
  return { marketing: (MARKETING.test(label) && RECEIVES.test(label)) || NEWSLETTER.test(label), data: DATA.test(label), terms: TERMS.test(label) };
}
export const speaksOfSensitive = (words: string): boolean => LABELS.some(([asked, pattern]) => asked === 'sensitive' && pattern.test(folded(words))) || /sante|health|gesundheit|salud|salute|gezondheid|sensible|sensitive|sensibili/.test(folded(words));
