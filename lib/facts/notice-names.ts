import type { ChatRule } from '../model/rules.ts';

/** Names of firms and people in a sentence, as far as its spelling shows them. */

/** Forms of companies and bodies, as they are written after or before a name. */
const FORM = /(?:^|[\s(,"“«])(?:SASU?|SARL|EURL|SA|SNC|SCOP|SCI|GmbH|gGmbH|mbH|AG|UG|OHG|KG|GbR|eG|e\.\s?K\.|e\.\s?V\.|Ltd|Limited|LLP|PLC|plc|Inc|LLC|BV|B\.\s?V\.|NV|N\.\s?V\.|VOF|V\.O\.F\.|SLU?|S\.\s?L\.(?:\s?U\.)?|S\.\s?A\.|Srl|SRL|S\.\s?r\.\s?l\.|S\.\s?p\.\s?A\.|SpA|S\.\s?n\.\s?c\.|ApS|Oy|Stichting|[Aa]ssociation|[Ff]ondation|[Vv]erein|[Mm]airie|[Cc]ommune de|[Vv]ille de|[Ss]tadt|[Gg]emeente|[Aa]yuntamiento|[Cc]omune di|[Uu]niversit\p{L}+)(?=$|[\s.,;:)"”»])/u;
/** Two capitalised words: a person or a firm, where they are no title of a law. */
const CAPITALISED = /(?:^|[\s(:,"“«'’])(\p{Lu}[\p{L}'’&-]+)\s+(?:(?:de|du|des|la|le|di|da|del|della|van|von|der|den|of|&|und|and|et|y|e|en)\s+)*(\p{Lu}[\p{L}'’&-]+)/gu;
const NO_NAME = /^(?:Dati|Datos|Données|Daten|Personal[ei]?s?|Personali|Utente|Utenti|Usuario|Sito|Sitio|Politique|Politica|Policy|Notice|Titolare|Union|General|Data|Privacy|Règlement|Reglamento|Regolamento|Protection|Européenne|European|Controller|Verantwortliche\p{L}*|Unsere\p{L}*|Our|The|We|You|Your|Datenschutz\p{L}*|Verordnung|Algemene|Verordening|Responsable|Titolare|Officer|Société|Code|Codice|Article|Art|Abs|Commission|Name|Company|Wir|Ihre|Diese|Für|Im|In|La|Le|Les|El|Los|De|Het|Il|I|Der|Die|Das|Internet|Web|Site|Website|Online|FAQ|RGPD|GDPR|DSGVO|AVG|IP|URL|EU|UE|USA|Service|Team|\p{L}+(?:tag|abend)s?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Lunes|Martes|Miércoles|Jueves|Viernes|Lunedì|Martedì|Mercoledì|Giovedì|Venerdì|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag)$/u;

/** A company's form, or a body's name. */
export const hasFirm = (sentence: string): boolean => FORM.test(sentence.replace(/\[[^\]]*\]/g, ' '));

/** Placeholders of a template are no name: `[COMPANY NAME]`. */
export function hasName(sentence: string): boolean {
  const text = sentence.replace(/\[[^\]]*\]/g, ' ');
  if (FORM.test(text)) return true;
  return [...text.matchAll(CAPITALISED)].some(([, first = '', second = '']) => !NO_NAME.test(first) && !NO_NAME.test(second));
}

// No `\b`: it stands not before an é.
const CONTACT = /\{(?:[a-z-]+@|email|digits)|@|(?<!\p{L})(?:adresse|address|anschrift|dirección|direccion|indirizzo|adres|courrier|post|postal|e-?mail|correo|téléphone|telephone|telefon\p{L}*|teléfono|telefono|telefoon|formulaire|form|formular|formulario|modulo|formulier|write|écri\p{L}+|schreib\p{L}*|schrijv\p{L}*|escrib\p{L}*|scriv\p{L}*|mail\p{L}*)(?!\p{L})/iu;
/** A way to reach somebody. */
export const hasContact = (sentence: string): boolean => CONTACT.test(sentence);

/**
 * A way to reach the site: an address that the gate masked, a number, a street, or words that ask to write. "E-mail
 * address" among the data that are kept is none.
 */
export const hasReach = (sentence: string): boolean => REACH.test(sentence) || POSTCODE.test(sentence);
/** Before a town's name; four digits alone are a year. Without `i`: small letters begin no town. */
const POSTCODE = /(?<!\d)(?:\d{5}|\d{4}\s?[A-Z]{2})\s+\p{Lu}/u;
const REACH = /\{(?:[a-z-]+@|email)|@|(?<!\p{L})(?:t[ée]l(?:[ée]phone|efon[oe]?|[ée]fono|\.)?|fax|phone)(?!\p{L})[^.]{0,30}(?:\d|\{digits)|(?<!\p{L})(?:écri(?:vez|re|s|vant)(?:-nous)?|adressez|contactez|nous contacter|par (?:courrier|courriel|e-?mail|lettre)|(?:formulaire|page) de contact|write to|writing to|contact us|get in touch|e-?mail us|by (?:e-?mail|post|letter|phone)|contact (?:form|page)|(?:schreib|wend|kontaktier|mail)\p{L}* (?:Sie|uns)|per (?:E-?Mail|Post|Brief|Telefon)|Kontaktformular|escr[ií]b\p{L}*|contact(?:e|ar|arnos)|por (?:correo|escrito|carta|tel[ée]fono)|formulario de contacto|scriv\p{L}*|contatt(?:i|are|arci)|per (?:posta|iscritto|e-?mail|lettera)|(?:modulo|pagina) di contatto|schrijf\p{L}*|schrijven|mail (?:ons|naar)|neem\p{L}* contact|per (?:e-?mail|post|brief)|contactformulier)(?!\p{L})/iu;

/** Vendors whose name stands in the text as it is written; a word that begins a sentence ("Kindly …") is none. */
export function vendorsIn(sentence: string, rules: readonly Pick<ChatRule, 'id' | 'name' | 'company'>[]): string[] {
  return rules.filter(({ name, company }) => [name, company].some((one) => one !== null && one.length > 2 && standsIn(sentence, one))).map(({ id }) => id);
}

function standsIn(sentence: string, name: string): boolean {
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    const before = sentence.slice(0, at).trimEnd();
    const whole = !/[\p{L}\p{N}]$/u.test(sentence.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(sentence.slice(at + name.length));
    if (whole && (before !== '' || sentence.length <= name.length + 2 || /\s/.test(name))) return true;
  }
  return false;
}

/** A name before the form of its company; or the first capitalised word soon after one that announces a supplier. */
export function namedAfter(sentence: string, announcing: RegExp, isName: (name: string) => boolean): string | null {
  const firm = [...sentence.matchAll(FIRM)].map(([, words = '']) => words.split(/\s+/).filter((word) => !NO_NAME.test(word) && isName(word)).join(' ')).find((name) => name !== '');
  if (firm !== undefined) return firm;
  for (const match of sentence.matchAll(announcing)) {
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const name = /^(?:[\s,(:]+\p{Ll}[\p{L}'’]*){0,3}[\s,(:]+["“«„]?(\p{Lu}[\p{L}\p{N}]+)/u.exec(after)?.[1];
    if (name !== undefined && !NO_NAME.test(name) && isName(name)) return name;
  }
  return null;
}
const FIRM = /((?:\p{Lu}[\p{L}\p{N}&-]+\s+){1,3})(?:SASU?|SARL|EURL|SA|GmbH|AG|UG|Ltd|Limited|LLP|PLC|Inc|LLC|BV|B\.\s?V\.|NV|N\.\s?V\.|SLU?|S\.\s?L\.|S\.\s?A\.|Srl|SRL|S\.\s?r\.\s?l\.|S\.\s?p\.\s?A\.|SpA|ApS|Oy|AB)(?=$|[\s.,;:)])/gu;
