import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { FormFact } from '../../lib/model/form.ts';
import { rules } from '../../lib/registry.ts';
import { aLog, type FormOptions, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const RULE = { ...RULES, forms: rules.forms! };
const forms = (log: LogBuilder): readonly FormFact[] => foldVisit(log.entries(), RULE).forms;
const form = (seen: FormOptions): FormFact => { const [one, ...more] = forms(aLog().page(SHOP).loaded().form(seen)); expect(more).toEqual([]); return one!; };
const EMAIL = { type: 'email', words: 'E-mail' };

describe('what a form is for', () => {
  test.each<[FormFact['kind'], FormOptions]>([
    ['newsletter', { heading: 'Newsletter', fields: [EMAIL] }],
    ['newsletter', { fields: [EMAIL, { words: 'Prénom' }], says: ['Recevez notre newsletter.'] }],
    ['newsletter', { fields: [EMAIL], buttons: ['S’inscrire à la newsletter'] }],
    ['newsletter', { fields: [{ ...EMAIL, words: 'Votre e-mail, pour recevoir notre newsletter' }], buttons: ['S’inscrire'] }],
    ['contact', { fields: [EMAIL, { type: 'textarea', words: 'Message' }] }],
    ['contact', { heading: 'Newsletter', fields: [EMAIL, { type: 'textarea', words: 'Votre demande' }] }],
    ['registration', { fields: [EMAIL, { type: 'password' }, { type: 'password' }] }],
    ['registration', { heading: 'Créer un compte', fields: [EMAIL, { type: 'password' }] }],
    ['registration', { fields: [EMAIL, { type: 'password', autocomplete: 'new-password' }] }],
    ['sign-in', { heading: 'Connexion', fields: [EMAIL, { type: 'password' }], boxes: [{ words: 'Se souvenir de moi' }] }],
    ['order', { fields: [EMAIL, { words: 'Rue', autocomplete: 'shipping street-address' }] }],
    ['application', { fields: [EMAIL, { type: 'file', words: 'CV' }] }],
    ['comment', { fields: [EMAIL, { type: 'textarea', name: 'comment' }], action: 'https://shop.example.fr/wp-comments-post.php' }],
    ['other', { heading: 'Mot de passe oublié', fields: [EMAIL] }],
    ['other', { heading: 'Alerte de stock', fields: [EMAIL], buttons: ['M’avertir'] }],
  ])('%s', (kind, seen) => expect(form(seen).kind).toBe(kind));
});

describe('fields', () => {
  test.each([
    ['email', { words: 'Votre e-mail' }], ['email', { type: 'email' }], ['phone', { words: 'Téléphone' }], ['phone', { type: 'tel', words: '?' }], ['name', { words: 'Nom' }], ['name', { autocomplete: 'section-a given-name' }],
    ['name', { name: 'last_name' }], ['title', { type: 'select', words: 'Civilité' }], ['birth', { type: 'date', words: 'Date de naissance' }], ['address', { words: 'Code postal', autocomplete: 'postal-code' }],
    ['social-security', { words: 'Numéro de sécurité sociale' }], ['identity', { words: 'Numéro de passeport' }], ['sensitive', { words: 'État de santé' }], ['card', { autocomplete: 'cc-number' }], ['reference', { words: 'Numéro de carte de fidélité' }],
    ['reference', { words: 'Numéro de commande' }], ['message', { type: 'textarea' }], ['company', { words: 'Société' }], ['other', { words: 'Couleur' }], ['file', { type: 'file', words: 'CV' }], ['identity', { type: 'file', words: 'Carte d’identité' }],
    // What looks like it and is not.
    ['title', { type: 'select', words: 'Title *' }], ['other', { words: 'Titre de votre avis *' }], ['other', { words: 'Title *', name: 'title' }], ['other', { words: 'Tratamiento deseado' }],
    ['other', { words: 'Accès handicapé souhaité' }], ['message', { type: 'textarea', words: 'Message' }], ['other', { words: 'Taille' }],
  ])('%s', (asks, field) => expect(form({ fields: [EMAIL, field] }).fields[1]!.asks).toBe(asks));

  test.each([
    ['required', { words: 'Nom *' }], ['required', { words: 'Nom', beside: '(obligatoire)' }], ['required', { hint: 'Votre nom*' }], ['optional', { words: 'Nom (facultatif)' }], ['optional', { words: 'Nom', beside: 'non obligatoire' }],
    ['unclear', { words: 'Nom', drawn: true }], ['required', { words: 'Nom *', drawn: true }], [null, { words: 'Nom' }], [null, { words: 'Nom', required: true }],
  ])('seen to be %s', (mark, field) => expect(form({ fields: [field] }).fields[0]!.mark).toBe(mark));
});

describe('boxes', () => {
  test('what they mean, with their question', () => {
    expect(form({ boxes: [{ words: 'Je m’abonne à la newsletter' }, { words: 'Oui', question: 'Souhaitez-vous recevoir nos offres ?', type: 'radio' }, { words: 'Se souvenir de moi' }] }).boxes.map(({ means }) => means))
      .toEqual([['marketing', 'newsletter'], ['marketing'], ['remember']]);
  });
  const box = (ticked: 'markup' | 'no' | 'state') => [{ words: 'Newsletter', ticked }];
  test('as they first stood', () => {
    expect(form({ boxes: box('markup') }).boxes[0]!.ticked).toBe('markup');
    expect(forms(aLog().page(SHOP).form({ boxes: box('no') }).page(`${SHOP}b`).form({ boxes: box('markup') }))).toMatchObject([{ boxes: [{ ticked: 'no' }] }]);
    expect(forms(aLog().page(SHOP).form({ boxes: box('markup') }).page(`${SHOP}b`).form({ boxes: box('no') }))).toMatchObject([{ boxes: [{ ticked: 'markup' }] }]);
  });
  test('in a form that knows its visitor, the tick may be the visitor’s', () => expect(form({ boxes: box('markup'), prefilled: true })).toMatchObject({ answered: true, boxes: [{ ticked: 'state' }] }));
  test('on a page that answers a form that was sent', () => {
    const log = aLog().page(SHOP).loaded().wait(2_000).request(`${SHOP}compte`, { type: 'main_frame', method: 'POST' }).page(`${SHOP}compte`).form({ boxes: box('markup') });
    expect(forms(log)).toMatchObject([{ answered: true, boxes: [{ ticked: 'state' }] }]);
    expect(forms(log.wait(2_000).page(`${SHOP}autre`).form({ form: 2, fields: [EMAIL, { words: 'Nom' }], boxes: box('markup') }))[1]).toMatchObject({ answered: false, boxes: [{ ticked: 'markup' }] });
  });
});

describe('what is refused is not announced', () => {
  test.each([
    ['fr', 'Nous ne vendrons, ne louerons et ne partagerons en aucune circonstance votre adresse avec des sociétés partenaires à des fins de prospection.'],
    ['fr', 'Vos données ne sont ni cédées, ni vendues à des tiers, ni utilisées à des fins de prospection commerciale.'],
    ['en', 'We will under no circumstances sell, rent or otherwise share it with any third parties.'],
    ['de', 'Eine Weitergabe Ihrer Daten an Dritte zu Werbezwecken erfolgt nicht.'],
    ['it', 'Non lo cediamo, vendiamo o comunichiamo in alcun modo a terzi o partner commerciali.'],
    ['nl', 'We delen je adres met derden of partners nooit.'],
  ])('%s: %s', (language, sentence) => expect(form({ language, pageLanguage: language, says: [sentence] }).says.flatMap(({ families }) => families.filter((one) => one === 'partners' || one === 'marketing'))).toEqual([]));
  test.each([
    ['fr', 'Vos données sont transmises à nos partenaires à des fins de prospection.'], ['de', 'Wir geben Ihre Daten zu Werbezwecken an Dritte weiter.'],
  ])('and what is announced is, %s', (language, sentence) => expect(form({ language, pageLanguage: language, says: [sentence] }).says[0]!.families).toEqual(expect.arrayContaining(['marketing', 'partners'])));
});

describe('one form', () => {
  test('in every footer is one, first seen where it was', () => {
    const all = forms(aLog().page(SHOP).form({ heading: 'Newsletter' }).page(`${SHOP}b`).form({ heading: 'Newsletter' }));
    expect(all).toHaveLength(1);
    expect(all[0]!.url.text).toBe(SHOP);
    expect(all[0]!.cites).toHaveLength(2);
  });
  test('told again is one, as it says most', () => expect(forms(aLog().page(SHOP).form().form({ says: ['Vos données servent à vous répondre.'] }))).toMatchObject([{ says: [{ families: ['info'] }] }]));
  test('two forms of a page are two', () => expect(forms(aLog().page(SHOP).form({ form: 1 }).form({ form: 2, fields: [{ type: 'tel', words: 'Téléphone' }] }))).toHaveLength(2));
});

describe('words', () => {
  test('sentences of known families, links that lead to a notice', () => {
    expect(form({ says: ['Livraison offerte', 'Vous pouvez vous désinscrire à tout moment.'], links: [[`${SHOP}p`, 'Politique de confidentialité'], [`${SHOP}privacy`, 'ici'], [`${SHOP}cgv`, 'CGV']] }))
      .toMatchObject({ says: [{ families: ['unsubscribe'] }], links: [{ notice: true }, { notice: true }, { notice: false }] });
  });
  test('a language whose phrases are known', () => {
    expect(form({ language: 'fr' }).known).toBe(true);
    expect(form({ language: null, pageLanguage: 'fr' }).known).toBe(true);
    expect(form({ language: 'pl', pageLanguage: 'fr' })).toMatchObject({ known: false, language: 'pl' });
    expect(form({ language: null, pageLanguage: null }).known).toBe(false);
  });
});
