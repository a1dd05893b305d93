import type { ConsentPlatform } from './platform.ts';

/** tarteaucitron.js as its documentation configures it, refusing on the first layer, with its floating icon. */
export const tarteaucitron: ConsentPlatform = {
  cmp: 'tarteaucitron', record: 'tarteaucitron', package: 'tarteaucitronjs',
  head: `<script src="/consent/tarteaucitron.min.js"></script>
<script>
tarteaucitron.init({ privacyUrl: '/confidentialite', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', orientation: 'bottom', showIcon: true, iconPosition: 'BottomLeft',
  groupServices: false, highPrivacy: true, DenyAllCta: true, AcceptAllCta: true, handleBrowserDNTRequest: false, removeCredit: true, serviceDefaultState: 'wait', mandatory: true });
var service = function (key, type, name, js, cookies) {
  tarteaucitron.services[key] = { key: key, type: type, name: name, uri: '/confidentialite', needConsent: true, cookies: cookies, js: js };
  (tarteaucitron.job = tarteaucitron.job || []).push(key);
};
service('mesure', 'analytic', 'Mesure d’audience', function () { traceurs.mesure(); }, ['_ga']);
service('publicite', 'ads', 'Publicité', function () { traceurs.publicite(); }, []);
service('messagerie', 'support', 'Messagerie (chat)', function () { traceurs.chat(); }, []);
</script>`,
  end: '',
  hands: {
    accept: '#tarteaucitronPersonalize2', refuse: '#tarteaucitronAllDenied2',
    customise: { settings: '#tarteaucitronCloseAlert', save: '#tarteaucitronSaveButton' },
    withdraw: ['#tarteaucitronIcon button, #tarteaucitronManager', '#tarteaucitronAllDenied'],
  },
};
