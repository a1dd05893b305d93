import { swap, type Broken } from './row.ts';

const OFFERS = 'type="checkbox" name="lettre"';

export const forms: readonly Broken[] = [
  { id: 'f-cochee', journey: 'account', how: (shop) => ({ ...shop, account: { ...shop.account, offers: swap(shop.account.offers, OFFERS, `${OFFERS} checked`) } }), breaks: { 'form-optin-not-preticked': 'fail' }, follows: { 'form-marketing-optin': ['review', 'the same box'] } },
  { id: 'f-cgu', journey: 'account', how: (shop) => ({ ...shop, account: { ...shop.account, offers: '', terms: '<p><label><input type="checkbox" name="cgv" required> J’accepte les <a href="/cgv">conditions générales de vente</a> et de recevoir par e-mail les offres de la Verrerie *</label></p>' } }), breaks: { 'form-consent-separate-cgu': 'fail' }, follows: { 'unsubscribe-easy': ['warn', 'how to leave stood with the box'] } },
  { id: 'f-sans-mention', journey: 'contact', how: (shop) => ({ ...shop, contact: { ...shop.contact, says: '' } }), breaks: { 'form-info-at-collection': 'warn' }, follows: { 'form-sensitive-fields': ['warn', 'the words that asked to leave such things out stood there'] } },
  { id: 'f-sans-asterisque', journey: 'contact', how: (shop) => ({ ...shop, contact: { ...shop.contact, intro: 'Une question ? Écrivez-nous, nous répondons sous deux jours ouvrés.', fields: shop.contact.fields.replaceAll(' *<', '<') } }), breaks: { 'form-required-optional-marked': 'fail' } },
  { id: 'f-trop', journey: 'contact', how: (shop) => ({ ...shop, contact: { ...shop.contact, fields: `${shop.contact.fields}<p><label for="c-naissance">Date de naissance *</label> <input id="c-naissance" name="naissance" type="date" autocomplete="bday" required></p><p><label for="c-tel">Téléphone *</label> <input id="c-tel" name="tel" type="tel" autocomplete="tel" required></p>` } }), breaks: { 'form-minimisation': 'warn' } },
  { id: 'f-secu', journey: 'contact', how: (shop) => ({ ...shop, contact: { ...shop.contact, fields: `${shop.contact.fields}<p><label for="c-secu">Numéro de sécurité sociale</label> <input id="c-secu" name="nir"></p>` } }), breaks: { 'form-sensitive-fields': 'review' } },
  { id: 'f-offres-imposees', journey: 'account', how: (shop) => ({ ...shop, account: { ...shop.account, offers: '<p>En créant un compte, vous acceptez de recevoir par e-mail nos offres et celles de nos partenaires.</p>' } }), breaks: { 'form-marketing-optin': 'fail' }, follows: { 'unsubscribe-easy': ['warn', 'nor is it said how to leave'] } },
];
