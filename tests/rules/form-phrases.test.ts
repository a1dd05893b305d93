import { describe, expect, it } from 'vitest';
import { formReader } from '../../lib/facts/form-phrases.ts';
import { fold } from '../../lib/match.ts';
import { FORM_FAMILIES, FORM_WORDS, type FormFamily, type FormPhrases } from '../../lib/model/form.ts';
import { FORM_SHEETS, formBook, formSheet, measureForms } from '../labels/measure-forms.ts';

const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl'];
/** `said` is one for each language in their order; `near` must not be of the family, in the language that begins it. */
const FAMILIES: Readonly<Record<FormFamily, { readonly said: readonly string[]; readonly near: readonly string[] }>> = {
  marketing: {
    said: ['Je souhaite être informé des nouveautés et offres', 'Send me exclusive offers', 'Ja, ich möchte Werbung per E-Mail erhalten', 'Quiero recibir promociones', 'Voglio ricevere sconti e promozioni', 'Ik wil op de hoogte blijven van aanbiedingen'],
    near: ['fr Nous ne vous enverrons jamais de publicité', 'fr Recevoir un accusé de réception', 'fr Offre valable jusqu’au 3 mars', 'en Receive a copy of this message', 'en We never send you marketing emails', 'de Kopie erhalten', 'de Keine Werbung bitte', 'es Recibir una copia', 'it Ricevere una copia', 'nl Kopie ontvangen'],
  },
  partners: {
    said: ['J’accepte que mes données soient transmises à des partenaires', 'Share my details with third parties', 'Weitergabe meiner Daten an Dritte', 'Acepto la cesión a empresas colaboradoras', 'Comunicazione a soggetti terzi', 'Mijn gegevens delen met derden'],
    near: ['fr Vos données ne sont jamais transmises à des tiers', 'fr Devenir partenaire', 'en We never share your details with third parties', 'en Partner', 'de Wir geben Ihre Daten nicht an Dritte weiter', 'nl Wij delen uw gegevens niet met derden'],
  },
  terms: { said: ['J’accepte les CGV', 'I agree to the Terms of Use', 'Ich akzeptiere die Nutzungsbedingungen', 'Acepto las condiciones de venta', 'Accetto le condizioni generali', 'Ik ga akkoord met de leveringsvoorwaarden'], near: ['fr Conditionnement par lot', 'en Term of the loan', 'de Bedingt lieferbar', 'es Aire acondicionado', 'it Aria condizionata', 'nl Voorraad'] },
  privacy: { said: ['Voir notre charte de confidentialité', 'Read our privacy notice', 'Siehe Datenschutzhinweise', 'Ver política de privacidad', 'Leggi l’informativa', 'Lees ons privacybeleid'], near: ['fr Salon privé', 'en Private event', 'de Privatkunde', 'es Evento privado', 'it Cliente privato', 'nl Particulier'] },
  'data-consent': {
    said: ['Je consens au traitement de mes données', 'I agree to the processing of my data', 'Ich willige in die Verarbeitung meiner Daten ein', 'Autorizo el tratamiento de mis datos', 'Autorizzo il trattamento dei dati', 'Ik geef toestemming voor de verwerking van mijn gegevens'],
    near: ['fr J’accepte d’être rappelé', 'en I agree to be called', 'de Ich bin einverstanden', 'es Acepto', 'it Accetto', 'nl Akkoord'],
  },
  'opt-out': {
    said: ['Je ne souhaite pas recevoir la newsletter', 'I do not want to receive offers', 'Ich möchte keinen Newsletter', 'No quiero recibir ofertas', 'Non voglio ricevere offerte', 'Ik wil geen nieuwsbrief'],
    near: ['fr Je souhaite recevoir la newsletter', 'en I want to receive offers', 'de Ich möchte den Newsletter', 'es Quiero recibir ofertas', 'it Voglio ricevere offerte', 'nl Ik wil de nieuwsbrief', 'fr Je ne suis pas un robot'],
  },
  remember: { said: ['Rester connecté', 'Remember me', 'Angemeldet bleiben', 'Recuérdame', 'Ricordami', 'Ingelogd blijven'], near: ['fr Souvenir de Bretagne', 'en A day to remember', 'de Abmelden', 'es Recuerdos', 'it Ricordi', 'nl Aanmelden'] },
  'same-address': { said: ['Adresse de facturation identique', 'Billing address same as shipping', 'Lieferadresse gleich Rechnungsadresse', 'Misma dirección de facturación', 'Stesso indirizzo di fatturazione', 'Factuuradres gelijk aan bezorgadres'], near: ['fr Adresse de facturation', 'en Billing address', 'de Rechnungsadresse', 'es Dirección de envío', 'it Indirizzo di fatturazione', 'nl Factuuradres'] },
  'required-legend': { said: ['* Mentions obligatoires', 'Required fields are marked with *', '* Pflichtangaben', 'Los campos marcados con * son obligatorios', '* campo obbligatorio', '* verplicht veld'], near: ['fr Champs non obligatoires', 'en Optional fields', 'de Freiwillige Angaben', 'es Campos opcionales', 'it Campi facoltativi', 'nl Optionele velden', 'fr Tous les champs sont obligatoires'] },
  'all-required': { said: ['Tous les champs sont requis', 'All fields are mandatory', 'Alle Felder sind erforderlich', 'Todos los campos son requeridos', 'Tutti i campi sono richiesti', 'Alle velden zijn vereist'], near: ['fr Les champs marqués sont obligatoires', 'en Marked fields are required', 'de Markierte Felder sind Pflichtfelder', 'es Los campos marcados son obligatorios', 'it I campi contrassegnati sono obbligatori', 'nl Gemarkeerde velden zijn verplicht'] },
  optional: { said: ['(facultatif)', '(optional)', '(freiwillig)', '(opcional)', '(facoltativo)', '(optioneel)'], near: ['fr Nom', 'en Choose an option', 'de Optik', 'es Opción', 'it Opzione A', 'nl Opties kiezen'] },
  unsubscribe: { said: ['Vous pouvez vous désabonner', 'Unsubscribe whenever you want', 'Abmeldung jederzeit möglich', 'Puedes darte de baja', 'Puoi disiscriverti quando vuoi', 'U kunt zich altijd afmelden'], near: ['fr Inscription', 'en Subscribe', 'de Anmeldung', 'es Alta', 'it Iscrizione', 'nl Inschrijving', 'en Stop motion'] },
  'comment-warning': {
    said: ['N’indiquez pas de données de santé', 'Do not enter sensitive information', 'Bitte keine sensiblen Daten angeben', 'No indique datos de salud', 'Non inserire dati sensibili', 'Vul geen gevoelige gegevens in'],
    near: ['fr Indiquez vos données', 'en Enter your information', 'de Ihre Daten', 'es Indique sus datos', 'it Inserisci i dati', 'nl Vul uw gegevens in'],
  },
  info: {
    said: ['Vos données sont utilisées pour répondre', 'Your details are used to reply', 'Ihre Daten werden zur Bearbeitung verwendet', 'Sus datos se utilizan para responder', 'I dati sono trattati per rispondere', 'Uw gegevens worden gebruikt om te antwoorden'],
    near: ['fr Vos commandes', 'en Your orders', 'de Ihre Bestellungen', 'es Sus pedidos', 'it I tuoi ordini', 'nl Uw bestellingen'],
  },
  sensitive: { said: ['Maladies connues', 'Religion', 'Allergien', 'Alergias', 'Allergie', 'Geloofsovertuiging'], near: ['fr Place handicapé', 'fr N’indiquez pas votre état de santé', 'en Wheelchair access (disability)', 'de Antiallergisch', 'es Salud y belleza', 'it Salute e benessere', 'nl Gezondheid en verzorging', 'en Race number'] },
  newsletter: { said: ['Lettre d’information', 'Join our mailing list', 'Newsletter', 'Boletín', 'Newsletter', 'Nieuwsbrief'], near: ['fr Lettre suivie', 'en News', 'de Neues', 'es Noticias', 'it Novità', 'nl Nieuws'] },
  account: { said: ['Créer mon compte', 'Create an account', 'Konto erstellen', 'Crear cuenta', 'Crea un account', 'Account maken'], near: ['fr Mon compte', 'en My account', 'de Mein Konto', 'es Mi cuenta', 'it Il mio account', 'nl Mijn account', 'fr Compte bancaire'] },
  'account-deletion': { said: ['Supprimer mon compte', 'Close my account', 'Konto löschen', 'Borrar mi cuenta', 'Cancella il mio account', 'Account opheffen'], near: ['fr Supprimer du panier', 'en Delete item', 'de Artikel löschen', 'es Eliminar artículo', 'it Elimina articolo', 'nl Artikel verwijderen'] },
  minors: { said: ['J’ai plus de 18 ans', 'I am over 18', 'Ich bin volljährig', 'Soy mayor de edad', 'Sono maggiorenne', 'Ik ben 18 jaar of ouder'], near: ['fr Garantie 5 ans', 'en 2 year warranty', 'de 5 Jahre Garantie', 'es 3 años de garantía', 'it 2 anni di garanzia', 'nl 2 jaar garantie'] },
  customers: { said: ['Offres sur des produits similaires', 'Offers on similar products', 'Ähnliche Produkte', 'Productos similares', 'Prodotti simili', 'Vergelijkbare producten'], near: ['fr Produits', 'en Products', 'de Produkte', 'es Productos', 'it Prodotti', 'nl Producten'] },
};

const books = await formBook();
const read = (language: string, text: string) => formReader([books[language]!])(text);

describe.each(Object.entries(books))('form phrases in %s', (_language, one: FormPhrases) => {
  it.each([...FORM_FAMILIES, ...FORM_WORDS])('%s: lower case, trimmed, said once, of words', (family) => {
    const list = one[family];
    expect(list.length).toBeGreaterThan(3);
    for (const phrase of list) {
      expect(phrase).toBe(phrase.toLowerCase().trim());
      expect(phrase).not.toMatch(/[.!?;:,]$|…$|^…|\s\*|=.*=/);
      expect(fold(phrase).replace(/[…=*]/g, '').trim(), phrase).not.toBe('');
    }
    expect(list).toEqual([...new Set(list)]);
  });
});
it('six languages', () => expect(Object.keys(books).sort()).toEqual([...LANGUAGES].sort()));

describe.each(FORM_FAMILIES)('%s', (family) => {
  const { said, near } = FAMILIES[family];
  it.each(said.map((text, at) => [LANGUAGES[at]!, text] as const))('%s: %s', (language, text) => expect(read(language, text)).toContain(family));
  it.each(near.map((text) => [text.slice(0, 2), text.slice(3)] as const))('not in %s: %s', (language, text) => expect(read(language, text)).not.toContain(family));
});

describe('labelled words', () => {
  it('every family stands in one sheet or the other, and in both sheets languages are balanced', () => {
    const all = FORM_SHEETS.flatMap(formSheet);
    expect(all.length).toBeGreaterThan(200);
    expect(FORM_FAMILIES.filter((family) => all.filter(({ families }) => families.includes(family)).length < 2)).toEqual([]);
    expect(all.filter(({ families, language }) => !LANGUAGES.includes(language) || families.some((one) => !FORM_FAMILIES.includes(one)))).toEqual([]);
    expect(new Set(all.map(({ language, text }) => `${language} ${text}`)).size).toBe(all.length);
  });
  it.each(FORM_SHEETS)('%s: most that is found is there, nearly all that is there is found', (name) => {
    const all = measureForms(formSheet(name), books).find((row) => row.family === 'all')!;
    expect(all.labelled).toBeGreaterThan(80);
    expect(all.right / all.found).toBeGreaterThan(0.87);
    expect(all.right / all.labelled).toBeGreaterThan(0.9);
  });
});
