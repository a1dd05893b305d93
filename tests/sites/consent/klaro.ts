import type { ConsentPlatform } from './platform.ts';

/** Klaro as its documentation configures it; the site's own footer link opens it again. */
export const klaro: ConsentPlatform = {
  cmp: 'klaro', record: 'klaro', package: 'klaro',
  head: `<script>
window.klaroConfig = { lang: 'fr', privacyPolicy: '/confidentialite', acceptAll: true, hideDeclineAll: false, default: false, mustConsent: false,
  translations: { fr: { purposes: { mesure: 'Mesure d’audience', publicite: 'Publicité', chat: 'Messagerie (chat)' } } },
  services: [
    { name: 'mesure', title: 'Mesure d’audience', purposes: ['mesure'], cookies: ['_ga'], callback: function (yes) { if (yes) traceurs.mesure(); } },
    { name: 'publicite', title: 'Publicité', purposes: ['publicite'], callback: function (yes) { if (yes) traceurs.publicite(); } },
    { name: 'messagerie', title: 'Messagerie', purposes: ['chat'], callback: function (yes) { if (yes) traceurs.chat(); } },
  ] };
</script><script defer src="/consent/dist/klaro.js"></script>`,
  end: `<footer><p><a href="#" onclick="klaro.show(); return false">Gérer mes cookies</a></p></footer>`,
  hands: {
    accept: '.klaro .cookie-notice .cm-btn-success', refuse: '.klaro .cookie-notice .cn-decline',
    customise: { settings: '.klaro .cn-learn-more', save: '.klaro .cookie-modal .cm-btn-accept' },
    withdraw: ['footer a[onclick]', '.klaro #purpose-item-mesure ~ label .slider, .klaro label[for="purpose-item-mesure"] .slider', '.klaro label[for="purpose-item-publicite"] .slider', '.klaro label[for="purpose-item-chat"] .slider', '.klaro .cookie-modal .cm-btn-success'],
  },
};
