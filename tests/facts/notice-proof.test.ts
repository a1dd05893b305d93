import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/facts/notice-read.ts';
import type { NoticeMentionKind } from '../../lib/model/notice.ts';
import { books, chatRules } from '../labels/measure-notices.ts';

/** A sentence shown as the proof of a mention makes it: where it stands and whose things it speaks of count, not its words alone. */
const [phrases, rules] = await Promise.all([books(), chatRules()]);
const shown = (kind: NoticeMentionKind, text: string, language = 'fr'): readonly string[] =>
  readNotice({ text, title: '', language }, phrases, rules).mentions.filter((one) => one.kind === kind && one.confidence !== 'low').map(({ sentence }) => sentence);

const FR = '# Politique de confidentialité\nCette page dit ce que nous faisons de vos données personnelles.\n';

describe('where a sentence stands', () => {
  it('a heading announces the first sentence of a paragraph, and those that speak of it', () => {
    const text = `${FR}## Pourquoi ?\nVos données servent à établir la facture. Les chaussures montantes sont obligatoires en hiver.`;
    expect(shown('purposes', text)).toEqual(['Vos données servent à établir la facture.']);
  });
  it('of a list every item is the heading’s', () => expect(shown('purposes', `${FR}## Pourquoi ?\nGérer votre compte.\nExpédier le colis.`)).toContain('Gérer votre compte.'));
  it('what is announced and said goes before what is only said elsewhere', () => {
    const text = `${FR}## Collecte\nVos données sont transmises au service des commandes.\n## Destinataires\nVos données sont transmises à nos prestataires de paiement.`;
    expect(shown('recipients', text)).toEqual(['Vos données sont transmises à nos prestataires de paiement.']);
  });
  it('under the heading of rights nobody receives and nothing is a source', () => {
    const text = `${FR}## Vos droits\nVous avez le droit de recevoir vos données ou de les faire transmettre à un autre responsable.`;
    expect([...shown('recipients', text), ...shown('source-of-data', text)]).toEqual([]);
    expect(shown('rights', text)).toHaveLength(1);
  });
  it.each([
    ['fr', 'Définitions', 'Destinataire : toute personne à qui des données sont transmises par la société.'],
    ['en', 'Definitions', 'Recipient: anyone to whom data are disclosed by the company.'],
    ['de', 'Begriffe', 'Empfänger: wer Daten von uns erhält.'],
  ])('%s: a definition tells nobody', (language, heading, line) => expect(shown('recipients', `# Policy\n## ${heading}\n${line}`, language)).toEqual([]));
});

describe('whose it is', () => {
  it.each([
    ['fr', 'Pour les moins de quinze ans, l’accord des parents est obligatoire et peut être retiré par eux.'],
    ['en', 'Children under sixteen need the consent of a parent, who may withdraw it.'],
    ['de', 'Bei Minderjährigen ist die Einwilligung der Eltern erforderlich, die sie widerrufen können.'],
  ] as const)('%s: parents’ consent is not the reader’s', (language, sentence) => {
    const text = `# x\nVos données. Your data. Ihre Daten.\n${sentence}`;
    expect([...shown('withdraw-consent', text, language), ...shown('mandatory-optional', text, language), ...shown('legal-basis', text, language)]).toEqual([]);
  });
  it('a parcel has one receiver, data have several', () => expect(shown('recipients', `${FR}## Destinataires\nNos prestataires reçoivent vos données. Le destinataire du colis signe à la livraison.`)).toEqual(['Nos prestataires reçoivent vos données.']));
  it('rights that are fees', () => expect(shown('rights', `${FR}## Droits d’inscription\nL’accès au refuge est réservé aux membres. Toute rectification se fait auprès du trésorier.`)).toEqual([]));
  it('goods come from somewhere, too', () => expect(shown('source-of-data', `${FR}Les graines proviennent de producteurs indépendants, dont la liste figure sur chaque fiche.`)).toEqual([]));
  it('a machine that sorts parcels decides about nobody', () => expect(shown('automated-decision', `${FR}Les commandes partent le jour même, par un tri automatisé.`)).toEqual([]));
});

describe('which interest', () => {
  it.each([
    ['fr', 'Base légale : Notre intérêt légitime : répondre aux personnes qui nous écrivent'],
    ['fr', 'Ce traitement repose sur notre intérêt légitime (tenir à jour la liste des membres).'],
    ['fr', 'Ce traitement repose sur nos intérêts légitimes, à savoir tenir à jour la liste des membres.'],
    ['en', 'Legitimate interests (Art. 6(1)(f)): keeping a signing service in good repute'],
    ['de', 'Rechtsgrundlage ist unser berechtigtes Interesse (Art. 6 Abs. 1 lit. f DSGVO): die Pflege unserer Mitgliederliste.'],
    ['es', 'La cámara está por interés legítimo: que no vuelvan a romper el escaparate.'],
    ['it', 'Il trattamento si basa sul legittimo interesse, ovvero tenere aggiornato l’elenco dei soci.'],
    ['nl', 'Dit doen wij op grond van ons gerechtvaardigd belang, namelijk het bijhouden van de ledenlijst.'],
  ])('%s: behind a colon, in brackets, behind “namely”: %s', (language, sentence) => expect(shown('legitimate-interest-detail', `# x\n${sentence}`, language)).toHaveLength(1));
  it.each([
    ['fr', 'Le traitement est nécessaire aux fins des intérêts légitimes poursuivis par le responsable du traitement ou par un tiers.'],
    ['en', 'Processing is necessary for the purposes of the legitimate interests pursued by the controller or by a third party.'],
    ['de', 'Die Verarbeitung ist zur Wahrung der berechtigten Interessen des Verantwortlichen oder eines Dritten erforderlich.'],
    ['es', 'El tratamiento es necesario para la satisfacción de intereses legítimos perseguidos por el responsable del tratamiento o por un tercero.'],
    ['it', 'Il trattamento è necessario per il perseguimento del legittimo interesse del titolare del trattamento o di terzi.'],
    ['nl', 'De verwerking is noodzakelijk voor de behartiging van de gerechtvaardigde belangen van de verwerkingsverantwoordelijke of van een derde.'],
    ['fr', 'Intérêt légitime (art. 6, § 1, f du RGPD)'],
  ])('%s: the words of article 6 tell none: %s', (language, sentence) => expect(shown('legitimate-interest-detail', `# x\n${sentence}`, language)).toEqual([]));
});

describe('what leaves a trace', () => {
  const traced = (kind: NoticeMentionKind, text: string): boolean => { const { mentions, traces } = readNotice({ text: `${FR}${text}`, title: '', language: 'fr' }, phrases, rules); return [...mentions, ...traces].some((one) => one.kind === kind); };
  it.each([
    ['retention', 'Vous avez le droit de demander l’accès, la rectification et l’effacement.'], ['retention', 'Le service est ouvert aux personnes de plus de quinze ans, âge compris.'],
    ['legitimate-interest-detail', 'Vous pouvez vous opposer aux traitements fondés sur notre intérêt légitime.'], ['mandatory-optional', 'Refus des cookies : un bouton.'],
    ['automated-decision', 'Le siège se règle automatiquement.'], ['source-of-data', 'Le bois provient de forêts gérées.'], ['withdraw-consent', 'Les bicyclettes louées sont retirées au garage.'],
  ] as const)('not of %s: %s', (kind, text) => expect(traced(kind, text)).toBe(false));
  it.each([
    ['retention', 'Les fiches sont effacées un jour.'], ['automated-decision', 'Votre dossier passe par un logiciel.'], ['source-of-data', 'Vos coordonnées nous parviennent autrement.'], ['withdraw-consent', 'Vous pouvez revenir là-dessus.'],
  ] as const)('of %s: %s', (kind, text) => expect(traced(kind, text)).toBe(true));
});

it.each([
  ['fr', 'Aucun transfert hors de l’Espace économique européen.'], ['de', 'Eine Übermittlung in Drittländer findet nicht statt.'], ['en', 'No transfer outside the European Economic Area takes place.'],
  ['es', 'No hay transferencias fuera del Espacio Económico Europeo.'], ['it', 'Nessun trasferimento fuori dallo Spazio economico europeo.'], ['nl', 'Doorgifte buiten de Europese Economische Ruimte vindt niet plaats.'],
])('%s: that nothing is transferred is said without a word of data', (language, sentence) => {
  const { mentions, deniesTransfers } = readNotice({ text: `# x\n${sentence}`, title: '', language }, phrases, rules);
  expect([deniesTransfers, mentions.find(({ kind }) => kind === 'transfers')?.confidence]).toEqual([true, 'high']);
});

describe('tables', () => {
  const table = `${FR}## Cookies\nNom: session\nUsage: garder le panier\nDurée: 13 mois`;
  it('a lifetime in a column of its own is one of the cookies’', () => expect(readNotice({ text: table, title: '', language: 'fr' }, phrases, rules).mentions.filter(({ kind }) => kind === 'cookie-section')[0]).toMatchObject({ exact: true, sentence: 'Durée: 13 mois' }));
  const rows = ['Clients : dix ans', 'Factures : dix ans', 'Candidats : deux ans', 'Journaux : un an', 'Prospects : trois ans'].map((row) => `Durée de conservation: ${row}`).join('\n');
  it('the row on prospects is not left out', () => expect(shown('retention', `${FR}## Durées de conservation\n${rows}`).some((sentence) => sentence.includes('Prospects'))).toBe(true));
  it('the column of data is no legal basis', () => expect(shown('legal-basis', `${FR}## Sur quelle base utilisons-nous vos données ?\nDonnées: Identité, coordonnées, contenu de la commande\nBase: Exécution du contrat`)).toEqual(['Base: Exécution du contrat']));
});

describe('the company that a word must keep', () => {
  it.each([
    ['post-mortem', 'Les objets oubliés sont remis aux héritiers.', 'Vous pouvez donner des directives sur vos données après votre décès.'],
    ['transfer-mechanism', 'Nos sous-traitants présentent des garanties suffisantes.', 'Les transferts sont encadrés par les clauses contractuelles types.'],
    ['complaint-authority', 'Toute violation est notifiée à l’autorité de contrôle sous 72 heures.', 'Vous pouvez saisir la CNIL.'],
    ['mandatory-optional', 'Si vous refusez les cookies, certaines pages ne s’affichent pas.', 'Les champs marqués d’un astérisque sont obligatoires.'],
    ['marketing-objection', 'Vous trouverez le plan du site au bas de chaque page.', 'Chaque lettre contient en bas de chaque page un lien de désinscription.'],
    ['chat-covered', 'Il n’y a pas de chat ; vos messages nous parviennent par courriel.', 'Le chat conserve vos messages trois mois.'],
    ['automated-decision', 'Nous ne pratiquons aucun profilage publicitaire.', 'Nous ne pratiquons aucun profilage et ne prenons aucune décision automatisée.'],
    ['automated-decision', 'Dans le chat, c’est toujours une personne qui vous répond.', 'Aucune décision vous concernant n’est prise par une machine.'],
  ] as const)('%s', (kind, not, is) => expect([shown(kind, `${FR}${not}`), shown(kind, `${FR}${is}`).length > 0]).toEqual([[], true]));
});
