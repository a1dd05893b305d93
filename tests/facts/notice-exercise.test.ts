import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/facts/notice-read.ts';
import { books, chatRules } from '../labels/measure-notices.ts';

const [phrases, rules] = await Promise.all([books(), chatRules()]);
const read = (language: string, text: string) => readNotice({ text: `# x\n${text}`, title: '', language }, phrases, rules);

describe('how rights are used', () => {
  it.each([
    ['fr', 'Pour exercer vos droits, écrivez à {donnees@boutique.example} ; nous répondons dans un délai d’un mois.'],
    ['en', 'To exercise your rights, write to {privacy@shop.example}; we answer within one month.'],
    ['de', 'Um Ihre Rechte auszuüben, schreiben Sie an {datenschutz@laden.example}; wir antworten innerhalb eines Monats.'],
    ['es', 'Para ejercer sus derechos, escriba a {datos@tienda.example}; respondemos en el plazo de un mes.'],
    ['it', 'Per esercitare i suoi diritti scriva a {dati@negozio.example}; rispondiamo entro un mese.'],
    ['nl', 'Om uw rechten uit te oefenen mailt u {gegevens@winkel.example}; wij antwoorden binnen een maand.'],
  ])('%s: in one line', (language, sentence) => {
    const { ways, answered } = read(language, sentence).exercise;
    expect(ways[0]).toContain('@');
    expect(answered).toMatch(/m(?:ois|onth|onat|es|aand)/i);
  });
  it('the address stands in the next sentence', () => expect(read('fr', 'Vous exercez vos droits ainsi. Notre adresse est {dpo@shop.example}.').exercise.ways).toHaveLength(1));
  it('under a heading of rights', () => expect(read('fr', '## Vos droits\nVous disposez d’un droit d’accès. Écrivez à {dpo@shop.example}.').exercise.ways).toEqual(['Écrivez à {dpo@shop.example}.']));
  it.each([
    ['whom one complains to', '## Vos droits\nVous pouvez adresser une réclamation à la CNIL, 3 place de Fontenoy, 75007 Paris.'],
    ['an order', 'Pour suivre votre commande, écrivez à {commandes@shop.example}.'],
    ['leaving a list', '## Vos droits\nPour ne plus recevoir la newsletter, écrivez à {lettre@shop.example}.'],
  ])('not %s', (_, text) => expect(read('fr', text).exercise.ways).toEqual([]));
  it('how soon an order is answered is no answer to a right', () => expect(read('fr', '## Service client\nNous répondons aux questions sur les commandes sous deux jours.').exercise.answered).toBeNull());
});

describe('a way to write', () => {
  it.each([
    ['an address', 'Écrivez à {bonjour@shop.example}.'], ['words that ask to write', 'Vous pouvez nous écrire par courrier.'], ['a street', 'Boutique, 14 quai de Viarmes, 22300 Lannion'],
    ['a form', 'Utilisez notre formulaire de contact.'],
  ])('%s', (_, text) => expect(read('fr', text).contact).toBe(true));
  it.each([
    ['an address among the data that are kept', 'Nous enregistrons votre nom, votre adresse e-mail et votre numéro de téléphone.'],
    ['the authority’s', 'Vous pouvez adresser une réclamation à la CNIL, 3 place de Fontenoy, 75007 Paris.'],
  ])('not %s', (_, text) => expect(read('fr', text).contact).toBe(false));
});

describe('no data protection officer', () => {
  it.each([
    ['fr', 'Nous n’avons pas l’obligation de désigner un délégué à la protection des données ; pour toute question, écrivez à {x@y.example}.'],
    ['en', 'We have not appointed a data protection officer; write to {x@y.example}.'],
    ['de', 'Einen Datenschutzbeauftragten haben wir nicht bestellt.'],
  ])('%s: it is said', (language, sentence) => expect(read(language, sentence)).toMatchObject({ deniesOfficer: expect.any(String) }));
  it('one is named', () => expect(read('fr', 'Notre déléguée à la protection des données répond à {dpo@y.example}.').deniesOfficer).toBeNull());
});
