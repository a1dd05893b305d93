import type { ConsentPlatform } from './platform.ts';

/** Orejime's standard theme in French; the site's own footer link opens it again. */
export const orejime: ConsentPlatform = {
  cmp: 'orejime', record: 'eu-consent', package: 'orejime',
  head: `<link rel="stylesheet" href="/consent/dist/orejime-standard.css"><script>
window.orejimeConfig = { privacyPolicyUrl: '/confidentialite', purposes: [
  { id: 'mesure', title: 'Mesure d’audience', cookies: ['_ga'] }, { id: 'publicite', title: 'Publicité', cookies: [] }, { id: 'messagerie', title: 'Messagerie (chat)', cookies: [] } ] };
</script>`,
  end: `<template data-purpose="mesure"><script>traceurs.mesure()</script></template>
<template data-purpose="publicite"><script>traceurs.publicite()</script></template>
<template data-purpose="messagerie"><script>traceurs.chat()</script></template>
<footer><p><button type="button" onclick="window.orejime.prompt()">Gérer mes cookies</button></p></footer>
<script src="/consent/dist/orejime-standard-fr.js"></script>`,
  hands: {
    accept: '.orejime-Banner-saveButton', refuse: '.orejime-Banner-declineButton',
    customise: { settings: '.orejime-Banner-learnMoreButton', save: '.orejime-Modal-saveButton' },
    withdraw: ['footer button[onclick]', '.orejime-PurposeToggles-disableAll', '.orejime-Modal-saveButton'],
  },
};
