import type { ConsentPlatform } from './platform.ts';

/** CookieConsent by Orest Bida, version 3. It does not show itself to automated browsers (`navigator.webdriver`). */
export const vanilla: ConsentPlatform = {
  cmp: 'vanilla-cookieconsent', record: 'cc_cookie', package: 'vanilla-cookieconsent',
  head: '<link rel="stylesheet" href="/consent/dist/cookieconsent.css">',
  end: `<footer><p><button type="button" data-cc="show-preferencesModal">Gérer mes cookies</button></p></footer>
<script src="/consent/dist/cookieconsent.umd.js"></script><script>
var selon = function () { if (CookieConsent.acceptedCategory('mesure')) traceurs.mesure(); if (CookieConsent.acceptedCategory('publicite')) traceurs.publicite(); if (CookieConsent.acceptedCategory('chat')) traceurs.chat(); };
CookieConsent.run({ categories: { necessary: { enabled: true, readOnly: true }, mesure: {}, publicite: {}, chat: {} }, onConsent: selon, onChange: selon,
  language: { default: 'fr', translations: { fr: {
    consentModal: { title: 'Votre vie privée', description: 'Nous utilisons des cookies pour mesurer l’audience, pour la publicité et pour la messagerie. Vous pouvez changer d’avis à tout moment.', acceptAllBtn: 'Tout accepter', acceptNecessaryBtn: 'Tout refuser', showPreferencesBtn: 'Personnaliser', footer: '<a href="/confidentialite">Politique de confidentialité</a>' },
    preferencesModal: { title: 'Vos choix', acceptAllBtn: 'Tout accepter', acceptNecessaryBtn: 'Tout refuser', savePreferencesBtn: 'Enregistrer mes choix', closeIconLabel: 'Fermer', sections: [
      { title: 'Cookies nécessaires', description: 'Le site ne marche pas sans eux.', linkedCategory: 'necessary' }, { title: 'Mesure d’audience', linkedCategory: 'mesure' },
      { title: 'Publicité', linkedCategory: 'publicite' }, { title: 'Messagerie (chat)', linkedCategory: 'chat' } ] } } } } });
</script>`,
  hands: {
    accept: '#cc-main .cm [data-role="all"]', refuse: '#cc-main .cm [data-role="necessary"]',
    customise: { settings: '#cc-main .cm [data-role="show"]', save: '#cc-main .pm [data-role="save"]' },
    withdraw: ['[data-cc="show-preferencesModal"]', '#cc-main .pm [data-role="necessary"]'],
  },
};
