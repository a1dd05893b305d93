import type { Shop } from './plan.ts';
import { CRISP_ID } from '../replica.ts';

/** `/boutique.js`: the banner (vanilla-cookieconsent), what waits for its answer, and the chat's launcher. */
export function shopScript({ consent, measures, advertises, measurement, chat, script }: Shop): string {
  const { categories } = consent;
  const modal = {
    title: consent.title, description: consent.refuseInText ? `${consent.text} Vous pouvez aussi <a href="#" data-cc="accept-necessary">continuer sans accepter</a>.` : consent.text, acceptAllBtn: consent.accept, ...(consent.settings !== null && { showPreferencesBtn: consent.settings }), footer: consent.policyLink,
    ...(consent.refuse !== null && { acceptNecessaryBtn: consent.refuse }),
  };
  const preferences = {
    title: 'Vos choix sur les cookies', acceptAllBtn: consent.accept, savePreferencesBtn: 'Enregistrer mes choix', closeIconLabel: 'Fermer', ...(consent.refuse !== null && { acceptNecessaryBtn: consent.refuse }),
    sections: [{ title: 'Cookies nécessaires', description: consent.necessary, linkedCategory: 'necessary' }, ...categories.map(([id, title, description]) => ({ title, description, linkedCategory: id }))],
  };
  const options = {
    hideFromBots: false, disablePageInteraction: consent.wall, cookie: { name: 'cc_cookie', expiresAfterDays: consent.days },
    guiOptions: { consentModal: { layout: 'box', position: 'bottom left', equalWeightButtons: consent.equalButtons, flipButtons: false }, preferencesModal: { equalWeightButtons: consent.equalButtons } },
    categories: { necessary: { enabled: true, readOnly: true }, ...Object.fromEntries(categories.map(([id]) => [id, { enabled: consent.ticked.includes(id), ...(consent.clears && { autoClear: { cookies: [{ name: id === 'mesure' ? '_ga' : '_gcl_au' }] } }) }])) },
    language: { default: 'fr', translations: { fr: { consentModal: modal, preferencesModal: preferences } } },
  };
  const starts = (name: string, when: Shop['measures']): string => (when === 'at-once' ? `${name}();` : '');
  const onAnswer = (name: string, id: string, when: Shop['measures']): string =>
    (when === 'agreed' ? `if (CookieConsent.acceptedCategory('${id}')) ${name}();` : '');
  const later = (name: string, when: Shop['measures']): string => (when === 'any-answer' ? `if (CookieConsent.validConsent()) ${name}();` : '');
  return `
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('consent', 'default', { ad_storage: '${consent.googleDefault}', ad_user_data: '${consent.googleDefault}', ad_personalization: '${consent.googleDefault}', analytics_storage: '${consent.googleDefault}' });
window.mesureOptions = ${JSON.stringify(measurement)};
var once = function (act) { var done = false; return function () { if (!done) { done = true; act(); } }; };
var mesure = once(function () { gtag('consent', 'update', { analytics_storage: 'granted' }); var s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtag/js?id=G-VERRERIE'; document.head.append(s); });
var publicite = once(function () { gtag('consent', 'update', { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' }); var s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtag/js?id=AW-7654321'; document.head.append(s); });
${starts('mesure', measures)} ${starts('publicite', advertises)}
var selon = function () { ${onAnswer('mesure', 'mesure', measures)} ${onAnswer('publicite', 'publicite', advertises)} };
${consent.absent ? '' : `CookieConsent.run(Object.assign(${JSON.stringify(options)}, {${consent.forgetsNo ? ` cookie: { name: 'cc_cookie', expiresAfterDays: function (kind) { return kind === 'necessary' ? 4 / 86400 : ${consent.days}; } },` : ''} onConsent: selon,
  onChange: function () { ${consent.clears ? 'location.reload();' : ''} selon(); } }));`}
${consent.twice ? OTHER_BANNER : ''}
${later('mesure', measures)} ${later('publicite', advertises)}
${consent.scrollAccepts ? "addEventListener('scroll', function () { if (scrollY > 150 && !CookieConsent.validConsent()) { CookieConsent.acceptCategory('all'); CookieConsent.hide(); } });" : ''}
${chatScript(chat)}
${script}`;
}

/** Osano's banner, which asks the same again. */
const OTHER_BANNER = "cookieconsent.initialise({ type: 'opt-in', position: 'top', content: { message: 'Nous utilisons des cookies de mesure d’audience.', allow: 'Accepter les cookies', deny: 'Refuser', link: 'En savoir plus', href: '/cookies' } });";

const LOADS: Readonly<Record<Exclude<Shop['chat']['as'], 'frame' | 'frame-when-agreed'>, (load: string) => string>> = {
  'script': (load) => load,
  'script-after-answer': (load) => `if (CookieConsent.validConsent()) { ${load} }`,
  'none': () => '',
};

function chatScript(chat: Shop['chat']): string {
  const load = "window.$crisp = []; window.CRISP_WEBSITE_ID = '" + CRISP_ID + "'; var s = document.createElement('script'); s.src = 'https://client.crisp.chat/l.js'; document.head.append(s);";
  if (chat.as !== 'frame' && chat.as !== 'frame-when-agreed') return `document.getElementById('discuter').remove(); ${LOADS[chat.as](load)}`;
  return `
var discuter = document.getElementById('discuter'), cadre = null;
var ouvrir = function () {
  if (cadre) { cadre.hidden = !cadre.hidden; return; }
  cadre = document.createElement('iframe');
  cadre.id = 'messagerie-cadre'; cadre.title = 'Messagerie'; cadre.src = 'https://${chat.vendor.host}/chat/embed/?website_id=${CRISP_ID}&hote=' + location.hostname;
  document.body.append(cadre);
};
${chat.as === 'frame-when-agreed' ? "addEventListener('cc:onConsent', function () { if (CookieConsent.acceptedCategory('mesure') && !cadre) { ouvrir(); cadre.hidden = true; } });" : ''}
discuter.addEventListener('click', ouvrir);
${chat.goesWithNo ? "if (CookieConsent.validConsent() && !CookieConsent.acceptedCategory('mesure')) discuter.remove();" : ''}
${chat.opensItself ? 'setTimeout(ouvrir, 600);' : ''}`;
}
