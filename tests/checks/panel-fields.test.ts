import { describe, expect, it } from 'vitest';
import { askedBy, isOptional, isRequired, meaningOf, speaksOfSensitive } from '../../lib/checks/words/panel-fields.ts';
import { aField } from '../support/facts.ts';

describe('what a field asks for', () => {
  it.each([
    ['text', 'Numéro de carte bancaire', 'card'], ['text', 'CVV', 'card'], ['text', 'Kreditkartennummer', 'card'], ['text', 'Card number', 'maybe-card'], ['text', 'Numéro de carte', 'maybe-card'],
    ['text', 'Numéro de carte de fidélité', 'reference'], ['text', 'Gift card number', 'reference'], ['text', 'Numéro de carte d’identité', 'identity'], ['text', 'DNI', 'identity'], ['text', 'Carte vitale', 'social-security'],
    ['text', 'N° de sécurité sociale', 'social-security'], ['text', 'Social Security Number', 'social-security'], ['password', 'Code', 'password'], ['text', 'Mot de passe', 'password'],
    ['date', 'Date de naissance', 'birth'], ['text', 'Geburtsdatum', 'birth'], ['text', 'Avez-vous des allergies ?', 'sensitive'], ['email', '', 'email'], ['text', 'Adresse e-mail', 'email'], ['text', 'Correo electrónico', 'email'],
    ['tel', '', 'phone'], ['text', 'Numéro de portable', 'phone'], ['text', 'Adresse', 'address'], ['text', 'Numéro de commande', 'reference'], ['text', 'Kundennummer', 'reference'],
    ['text', 'Nom', 'name'], ['text', 'Your name', 'name'], ['textarea', '', 'message'], ['text', 'Votre question', 'message'], ['text', 'Écrivez ici…', 'message'], ['text', 'Type here', 'message'], ['text', 'Posez-moi vos questions', 'message'], ['text', 'Rechercher', 'message'], ['checkbox', 'E-mail', 'box'], ['text', 'Zut', 'other'],
  ] as const)('%s “%s”: %s', (type, words, asked) => expect(askedBy(aField(type, words))).toBe(asked));
  it.each([['cc-number', 'card'], ['section-a billing cc-csc', 'card'], ['current-password', 'password'], ['username webauthn', 'other'], ['bday-year', 'birth'], ['shipping street-address', 'address'], ['tel-national', 'phone'], ['off', 'other']] as const)(
    'autocomplete “%s”: %s', (autocomplete, asked) => expect(askedBy(aField('text', 'Zut', { autocomplete }))).toBe(asked));
});

describe('must it be filled in', () => {
  it.each(['Nom *', '* Name', 'E-mail (obligatoire)', 'Name (required)'])('yes: %s', (words) => expect(isRequired(aField('text', words))).toBe(true));
  it.each(['Nom', 'Nom (facultatif)', 'Non obligatoire'])('not by its words: %s', (words) => expect(isRequired(aField('text', words))).toBe(false));
  it('by its markup', () => expect(isRequired(aField('text', 'Nom', { required: true }))).toBe(true));
  it('may stay empty', () => {
    expect(isOptional(aField('text', 'Nom (facultatif)'))).toBe(true);
    expect(isOptional(aField('text', 'Nom (optional)', { required: true }))).toBe(false);
    expect(isOptional(aField('text', 'Nom'))).toBe(false);
  });
});

describe('what a box stands for', () => {
  it.each(['Je souhaite recevoir vos offres', 'Newsletter', 'I agree to receive promotions', 'Ja, ich möchte Angebote erhalten'])('advertising: %s', (words) => expect(meaningOf(words)).toEqual({ marketing: true, data: false, terms: false }));
  it.each(['Offres', 'Ma question porte sur une promotion', 'Se souvenir de moi'])('nothing of the kind: %s', (words) => expect(meaningOf(words)).toEqual({ marketing: false, data: false, terms: false }));
  it.each(['J’accepte que mes données soient traitées', 'I consent to the use of my data'])('a use of data: %s', (words) => expect(meaningOf(words)).toMatchObject({ marketing: false, data: true }));
  it.each(['J’ai lu la politique de confidentialité', 'I accept the terms'])('conditions: %s', (words) => expect(meaningOf(words)).toMatchObject({ marketing: false, terms: true }));
});

describe('what is sensitive', () => {
  it.each(['J’accepte que mes données de santé soient traitées', 'Your religion', 'Sensitive data'])('yes: %s', (words) => expect(speaksOfSensitive(words)).toBe(true));
  it.each(['J’accepte les conditions', 'Nom'])('no: %s', (words) => expect(speaksOfSensitive(words)).toBe(false));
});
