import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/match.ts';
import { CHAT_FAMILIES, type ChatFamily, type ChatPhrases } from '../../lib/model/rules.ts';
import { readerOf } from '../../lib/sentences.ts';
import { book, measure, sheet } from '../labels/measure.ts';

/** By family, in the order fr, en, de, es, it, nl; then what resembles it, in any language, and must not be taken for it. */
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl'] as const;
type Said = readonly [string, string, string, string, string, string];
const FAMILIES: Readonly<Record<ChatFamily, { readonly said: Said; readonly near: readonly string[] }>> = {
  notice: {
    said: ['Consultez notre politique de confidentialité', 'Read our privacy policy', 'Datenschutzerklärung', 'Política de privacidad', 'Leggi l’informativa sulla privacy', 'Lees onze privacyverklaring'],
    near: ['Notre politique de retour', 'Return policy', 'Rückgaberichtlinie', 'Política de devoluciones', 'Informativa sui resi', 'Retourbeleid', 'Nos cloisons préservent votre intimité', 'Données techniques du produit', 'Le document est confidentiel'],
  },
  purpose: {
    said: ['Vos données servent uniquement à répondre à votre demande.', 'Your details are only used to answer your request.', 'Ihre Angaben werden nur zur Beantwortung Ihrer Anfrage genutzt.', 'Sus datos se utilizan para responder a su solicitud.', 'I tuoi dati sono utilizzati per rispondere alla tua richiesta.', 'Uw gegevens worden gebruikt om uw vraag te beantwoorden.'],
    near: ['Nous sommes là pour vous répondre.', 'We are here to help.', 'Wie können wir helfen?', 'Estamos aquí para ayudarle.', 'Siamo qui per te.', 'Wij zijn er voor u.', 'Écrivez-nous pour commander'],
  },
  controller: {
    said: ['Le responsable du traitement est la SARL Dupont.', 'The data controller is Acme Ltd.', 'Verantwortlicher ist die Muster GmbH.', 'El responsable del tratamiento es Ejemplo S.L.', 'Il titolare del trattamento è Esempio S.r.l.', 'De verwerkingsverantwoordelijke is Voorbeeld B.V.'],
    near: ['Notre responsable de magasin', 'Game controller', 'Dualsense controller for PS5', 'Responsable de tienda', 'Il direttore del negozio', 'De filiaalmanager', 'Nos vins, responsables et bio'],
  },
  recording: {
    said: ['Cette conversation est susceptible d’être enregistrée.', 'This chat may be recorded.', 'Dieses Gespräch wird aufgezeichnet.', 'Esta conversación se graba.', 'Questa conversazione viene registrata.', 'Dit gesprek wordt opgenomen.'],
    near: ['Nous n’enregistrons jamais vos conversations.', 'Cette conversation n’est pas enregistrée.', 'We never record this conversation.', 'Your chat is not recorded.', 'Dieses Gespräch wird nicht aufgezeichnet.', 'Wir zeichnen das Gespräch nicht auf.', 'Esta conversación no se graba.', 'Questa conversazione non viene registrata.', 'Dit gesprek wordt niet opgenomen.', 'Cet appel est gratuit.', 'Record players and turntables', 'Enregistrer mes préférences', 'Votre adresse est bien enregistrée.'],
  },
  objection: {
    said: ['Vous pouvez vous opposer à cet enregistrement.', 'You have the right to object to this.', 'Sie können der Aufzeichnung widersprechen.', 'Puede oponerse a la grabación.', 'Puoi opporti alla registrazione.', 'U kunt bezwaar maken tegen de opname.'],
    near: ['Objets trouvés', 'Lost objects', 'Objekte mieten', 'Objetos perdidos', 'Oggetti smarriti', 'Gevonden voorwerpen', 'Vous ne pouvez pas vous opposer à cet usage.'],
  },
  ai: {
    said: ['Vous échangez avec une intelligence artificielle.', 'You are chatting with an AI.', 'Ich bin ein Bot.', 'Soy un asistente virtual.', 'Stai parlando con un’IA.', 'U chat met een AI.'],
    near: ['Je suis Léa, votre assistante.', 'Je ne suis pas un robot', 'I am not a robot', 'Not a bot: people answer here.', 'Ich bin kein Roboter', 'No soy un robot', 'Non sono un robot', 'Ik ben geen robot', 'Nous répondons sans IA.', 'We reply without AI.', 'Robots de cuisine', 'Robot vacuum cleaners', 'Saugroboter im Angebot', 'Robots aspirador', 'Robot da cucina', 'Robotstofzuigers', 'J’ai un problème avec ma machine', 'Assistant de vente (H/F)'],
  },
  person: {
    said: ['Je suis Julie, conseillère à Quimper.', 'Our team usually replies within minutes.', 'Unser Team antwortet in wenigen Minuten.', 'Nuestro equipo le responde en unos minutos.', 'Sono Marta, del servizio clienti.', 'Ik ben Sanne van de klantenservice.'],
    near: ['Parler à un conseiller', 'Would you like me to connect you with one of our agents?', 'Mit einem Mitarbeiter sprechen', 'Hablar con un agente', 'Parlare con un operatore', 'Spreek met een medewerker', 'Conseils d’entretien', 'Je ne suis pas un conseiller', 'I am not a human'],
  },
  'sensitive-warning': {
    said: ['Ne communiquez pas d’informations de santé.', 'Please do not share sensitive information.', 'Bitte geben Sie keine Gesundheitsdaten ein.', 'No comparta datos sensibles.', 'Non inserire dati sensibili.', 'Deel geen gevoelige gegevens.'],
    near: ['Partagez vos photos', 'Share your photos', 'Peau sensible', 'Sensitive skin', 'Empfindliche Haut', 'Piel sensible', 'Pelle sensibile', 'Gevoelige huid'],
  },
  human: {
    said: ['Parler à un conseiller', 'Talk to a human', 'Mit einem Mitarbeiter sprechen', 'Hablar con un agente', 'Parlare con un operatore', 'Ik wil met een medewerker spreken'],
    near: ['Ressources humaines', 'Human resources', 'Menschenrechte', 'Recursos humanos', 'Risorse umane', 'Personeelszaken', 'You cannot talk to a human here.', 'Il n’est pas possible de parler à un conseiller.', 'Call of Duty'],
  },
  minors: {
    said: ['Réservé aux personnes de plus de 18 ans.', 'You must be at least 16 years old.', 'Sie müssen mindestens 16 Jahre alt sein.', 'Los menores de 14 años necesitan permiso.', 'I minori di 14 anni hanno bisogno dei genitori.', 'Bent u jonger dan 16?'],
    near: ['Garantie 2 ans', '2 years warranty', '2 Jahre Garantie', 'Garantía de 2 años', 'Garanzia di 2 anni', '2 jaar garantie', 'A minor delay', 'Vêtements pour enfants'],
  },
  retention: {
    said: ['Vos échanges sont conservés pendant 3 mois.', 'Conversations are deleted after 30 days.', 'Der Chatverlauf wird nach 30 Tagen gelöscht.', 'Las conversaciones se conservan durante 3 meses.', 'Le conversazioni sono conservate per 3 mesi.', 'Gesprekken worden 3 maanden bewaard.'],
    near: ['Votre colis est conservé 14 jours.', 'Your parcel is kept for 14 days.', 'Ihr Paket wird für 14 Tage gelagert.', 'Su paquete se conserva durante 14 días.', 'Il pacco viene conservato per 14 giorni.', 'Uw pakket wordt 14 dagen bewaard.', 'Se conserve 3 jours au frais'],
  },
  sentiment: {
    said: ['Une analyse de sentiment est appliquée à vos messages.', 'We use sentiment analysis on this chat.', 'Eine Stimmungsanalyse wird durchgeführt.', 'Aplicamos análisis de sentimientos.', 'Facciamo analisi del sentiment.', 'Wij gebruiken sentimentanalyse.'],
    near: ['Analyses d’eau', 'No profiling takes place.', 'Kein Profiling', 'Aucun profilage n’est effectué.', 'Saint-Valentin : dites vos sentiments', 'Aluminium profiles'],
  },
  training: {
    said: ['Vos messages peuvent servir à entraîner nos modèles.', 'Conversations are used to train our AI.', 'Chats dienen dem Training der KI.', 'Usamos los chats para entrenar nuestros modelos.', 'Le chat servono ad addestrare i nostri modelli.', 'Gesprekken worden gebruikt om onze AI te trainen.'],
    near: ['Training des équipes de vente', 'Train tickets', 'Trainingsanzüge', 'Ropa de entrenamiento', 'Scarpe da allenamento', 'Trainingsbroeken', 'We never use chats to train our models.', 'Vos échanges ne servent pas à entraîner une IA.'],
  },
  survey: {
    said: ['Êtes-vous satisfait de cet échange ?', 'How satisfied are you?', 'Wie zufrieden sind Sie?', 'Valore esta conversación', 'Come valuti questa chat?', 'Beoordeel dit gesprek'],
    near: ['Satisfait ou remboursé', 'Satisfaction garantie', 'Geld-zurück-Garantie', 'Satisfecho o reembolsado', 'Soddisfatti o rimborsati', 'Niet goed, geld terug', 'Taglie da 2 a 14 anni'],
  },
  erase: {
    said: ['Supprimer la conversation', 'Delete this conversation', 'Gespräch löschen', 'Eliminar la conversación', 'Elimina la conversazione', 'Gesprek verwijderen'],
    near: ['Fermer la conversation', 'Close this conversation', 'Gespräch beenden', 'Cerrar la conversación', 'Chiudi la conversazione', 'Gesprek beëindigen', 'Supprimer l’article du panier', 'You cannot delete this conversation.'],
  },
  'secret-asked': {
    said: ['Indiquez votre numéro de carte bancaire.', 'Please enter your card number.', 'Bitte geben Sie Ihre Kreditkartennummer ein.', 'Indique su número de tarjeta.', 'Inserisci il numero della carta di credito.', 'Vul uw creditcardnummer in.'],
    near: ['Ne donnez jamais votre mot de passe.', 'We will never ask for your password.', 'Teilen Sie niemals Ihr Passwort mit.', 'Nunca comparta su contraseña.', 'Non inserire mai la tua password.', 'Deel nooit uw wachtwoord.', 'Mot de passe oublié ?', 'Forgot your password?', 'Passwort vergessen?', 'Wachtwoord vergeten?', 'Quel est votre numéro de commande ?', 'Your order number', 'Carte de fidélité', 'Paiement par carte bancaire accepté'],
  },
  'sensitive-asked': {
    said: ['Quels sont vos symptômes ?', 'Are you pregnant?', 'Nehmen Sie Medikamente?', '¿Está embarazada?', 'Soffri di allergie?', 'Heeft u allergieën?'],
    near: ['Comment allez-vous ?', 'How are you?', 'Wie geht es Ihnen?', '¿Cómo está?', 'Come va?', 'Hoe gaat het?', 'N’indiquez pas votre état de santé.', 'Do not tell us about your health.', 'Vêtements de grossesse', 'Sans allergènes'],
  },
  decision: {
    said: ['Votre demande a été refusée.', 'Your application has been approved.', 'Ihr Antrag wurde abgelehnt.', 'Su solicitud ha sido aprobada.', 'La tua richiesta è stata respinta.', 'Uw aanvraag is goedgekeurd.'],
    near: ['Votre demande a bien été reçue.', 'Your order has shipped.', 'Ihr Antrag ist eingegangen.', 'Su solicitud ha sido recibida.', 'La tua richiesta è stata ricevuta.', 'Uw aanvraag is ontvangen.'],
  },
  marketing: {
    said: ['Je souhaite recevoir vos offres.', 'I would like to receive special offers.', 'Ich möchte den Newsletter erhalten.', 'Deseo recibir ofertas.', 'Desidero ricevere la newsletter.', 'Ik wil de nieuwsbrief ontvangen.'],
    near: ['Je souhaite suivre mon colis', 'I would like to track my order', 'Ich möchte zurückgeben', 'Deseo devolver un artículo', 'Desidero rendere un articolo', 'Ik wil ruilen', 'We never use your address for marketing.', 'Quand vais-je recevoir mon colis ?'],
  },
  terms: {
    said: ['J’ai lu et j’accepte les conditions générales.', 'I have read and agree to the terms of service.', 'Ich akzeptiere die AGB.', 'He leído y acepto la política de privacidad.', 'Ho letto e accetto i termini.', 'Ik ga akkoord met de algemene voorwaarden.'],
    near: ['Acceptez-vous les chèques ?', 'Do you accept cheques?', 'Zahlungsarten', '¿Aceptan tarjetas?', 'Accettate assegni?', 'Betaalmethoden', 'Long-term rental'],
  },
  'typing-announced': {
    said: ['Nos conseillers voient ce que vous écrivez avant l’envoi.', 'Agents see what you type before you send it.', 'Wir sehen, was Sie tippen, bevor Sie es senden.', 'Los agentes ven lo que escribe antes de enviarlo.', 'Gli operatori vedono ciò che scrivi prima dell’invio.', 'Medewerkers zien wat u typt voordat u het verstuurt.'],
    near: ['Julie est en train d’écrire…', 'Julie is typing…', 'Julia schreibt…', 'Julia está escribiendo…', 'Giulia sta scrivendo…', 'Julia typt…', 'Écrivez votre message', 'Type your message'],
  },
};

const phrases = await book();
const reader = readerOf(phrases);

describe.each(Object.entries(phrases))('chat phrases in %s', (_language, one: ChatPhrases) => {
  it.each(CHAT_FAMILIES)('%s: lower case, trimmed, said once, of words', (family) => {
    const list = one[family];
    expect(list.length).toBeGreaterThan(5);
    for (const phrase of list) {
      expect(phrase).toBe(phrase.toLowerCase().trim());
      expect(phrase).not.toMatch(/[.!?;:,]$|…$|^…|\s\*|=.*=/);
      expect(fold(phrase).replace(/[…=*#]/g, '').trim(), phrase).not.toBe('');
    }
    expect(list).toEqual([...new Set(list)]);
  });
});

describe.each(CHAT_FAMILIES)('%s', (family) => {
  const { said, near } = FAMILIES[family];
  it.each(said.map((text, at) => [LANGUAGES[at]!, text] as const))('%s: %s', (_language, text) => expect(reader.of(text)).toContain(family));
  it.each(near)('not: %s', (text) => expect(reader.of(text)).not.toContain(family));
});

describe('labelled sentences', () => {
  it.each(['open', 'held-out'] as const)('%s: nearly all that is found is there, most of what is there is found', (name) => {
    const all = measure(sheet(name), phrases).find((row) => row.family === 'all')!;
    expect(all.labelled).toBeGreaterThan(100);
    expect(all.right / all.found).toBeGreaterThan(0.9);
    expect(all.right / all.labelled).toBeGreaterThan(0.8);
  });
});
