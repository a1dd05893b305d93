import type { ConsentPlatform } from './platform.ts';

/** Cookie Consent by Osano, opt-in, in French; its own tab opens it again. It has no settings. */
export const cookieconsent: ConsentPlatform = {
  cmp: 'cookieconsent', record: 'cookieconsent_status', package: 'cookieconsent',
  head: '<link rel="stylesheet" href="/consent/build/cookieconsent.min.css"><script src="/consent/build/cookieconsent.min.js"></script>',
  end: `<script>
var selon = function (status) { if (status === 'allow') { traceurs.mesure(); traceurs.publicite(); traceurs.chat(); } };
cookieconsent.initialise({ type: 'opt-in', revokable: true, animateRevokable: false, palette: { popup: { background: '#383b75' }, button: { background: '#f1d600' } },
  content: { message: 'Nous utilisons des cookies de mesure d’audience, de publicité et pour le chat.', allow: 'Accepter les cookies', deny: 'Refuser', link: 'En savoir plus', href: '/confidentialite', policy: 'Gérer mes cookies' },
  onInitialise: selon, onStatusChange: selon });
</script>`,
  hands: { accept: '.cc-window .cc-allow', refuse: '.cc-window .cc-deny', customise: null, withdraw: ['.cc-revoke', '.cc-window .cc-deny'] },
};
