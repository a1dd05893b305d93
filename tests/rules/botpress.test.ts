import { describeVendor } from '../support/vendor.ts';

describeVendor('botpress', {
  pages: [
    '<button class="bpFab" data-piece="root launcher"></button><div class="bpWebchat" data-piece="root panel"></div>',
    '<div id="bp-web-widget-container" data-piece="root"><iframe id="bp-widget" data-piece="panel"></iframe><button class="bpw-floating-button" data-piece="launcher"></button></div>',
  ],
  lookalikes: [
    '<div id="bp-webchat"></div>',
    '<div id="bpFab" class="bp-fab"></div>',
  ],
  stored: [
    ['localStorage', 'bp/socket/user'],
    ['localStorage', 'bp/socket/studio/user'],
    ['localStorage', 'bp-webchat-8fd91274'],
  ],
  strangers: [
    ['localStorage', 'bp-theme'],
    ['cookie', 'bp/socket/user'],
    ['localStorage', 'bp'],
  ],
  urls: [
    'https://cdn.botpress.cloud/webchat/v3.2/inject.js',
    'https://chat.botpress.cloud/8fd9/users',
    'https://files.bpcontent.cloud/2025/01/a.js',
    'https://bot.boutique.example/assets/modules/channel-web/inject.js',
  ],
  foreignUrls: [
    'https://botpress.com/',
    'https://boutique.example/assets/modules/a.js',
  ],
});
