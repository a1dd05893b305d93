import { describeVendor } from '../support/vendor.ts';

describeVendor('intercom', {
  pages: [
    `<iframe id="intercom-frame" aria-hidden="true" tabindex="-1" title="Intercom"></iframe>
<div class="intercom-lightweight-app" aria-live="polite" data-piece="root"><div class="intercom-lightweight-app-launcher intercom-launcher" role="button" tabindex="0" aria-label="Open Intercom Messenger" data-piece="launcher"></div></div>`,
    `<div id="intercom-container" class="intercom-container" data-piece="root"><div class="intercom-app"><div class="intercom-launcher-frame-shadow"></div>
<iframe class="intercom-launcher-frame" name="intercom-launcher-frame" title="Intercom live chat" data-piece="launcher"></iframe>
<div class="intercom-messenger-frame" data-piece="panel"><iframe name="intercom-messenger-frame" title="Intercom live chat" data-piece="panel"></iframe></div></div></div>`,
    '<div id="intercom-container" data-piece="root"><div class="intercom-launcher intercom-launcher-active" data-piece="launcher"></div></div>',
  ],
  lookalikes: [
    '<nav class="intercom"><a class="intercom-sale" href="/intercom">Porte d’entrée avec intercom</a></nav>',
    '<iframe name="launcher-frame" title="Intercom video"></iframe>',
  ],
  stored: [
    ['cookie', 'intercom-id-x5tdpvoz'],
    ['cookie', 'intercom-session-x5tdpvoz'],
    ['cookie', 'intercom-device-id-x5tdpvoz'],
    ['localStorage', 'intercom.intercom-state-x5tdpvoz'],
  ],
  strangers: [
    ['cookie', 'intercom-sale'],
    ['cookie', 'intercom'],
    ['localStorage', 'intercom-id-x5tdpvoz'],
    ['localStorage', 'intercom_once'],
  ],
  urls: [
    'https://widget.intercom.io/widget/x5tdpvoz',
    'https://js.intercomcdn.com/shim.latest.js',
    'https://js.intercomcdn.eu/frame.js',
    'https://api-iam.eu.intercom.io/messenger/web/ping',
    'wss://nexus-websocket-a.intercom.io/pubsub/5-abc',
    'https://static.intercomassets.com/avatars/1/square_128/a.png',
  ],
  foreignUrls: [
    'https://notintercom.io/widget.js',
    'https://www.intercom.com/help/en',
    'https://intercom.io.shop.example/x.js',
  ],
});
