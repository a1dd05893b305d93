import { describeVendor } from '../support/vendor.ts';

describeVendor('crisp', {
  pages: [
    '<div class="crisp-client" data-piece="root"><div class="cc-k4lmp"><style>.crisp-client .cc-1brb6 { z-index: 1000000 }</style></div><div id="crisp-chatbox" lang="en" dir="ltr" tabindex="-1" class="cc-1brb6" data-availability="away" data-piece="root"><div class="cc-1yy0g"><a data-maximized="false" data-is-failure="false" class="cc-1m2mf" tabindex="0" role="button" aria-label="Open chat" data-piece="launcher"><span></span></a></div></div></div>',
    '<div class="crisp-client" data-piece="root"><div id="crisp-chatbox" data-piece="root"><div id="crisp-chatbox-chat" data-piece="panel"><form><textarea></textarea></form></div><a data-maximized="true" role="button" aria-label="Close chat" data-piece="launcher"></a></div></div>',
  ],
  lookalikes: [
    '<div class="crisp-theme"><a role="button" data-maximized="false">Chips crispy</a></div>',
  ],
  stored: [
    ['cookie', 'crisp-client/session/7850791f-bbe4-4874-9f05-c9dea3c63595'],
    ['cookie', 'crisp-client/session/7850791f-bbe4-4874-9f05-c9dea3c63595/token'],
    ['cookie', 'crisp-client/socket/02aa9b53-fc37-4ca7-954d-7a99fb3393de'],
    ['cookie', 'crisp-client/data/1'],
    ['localStorage', 'crisp-client/session/7850791f'],
  ],
  strangers: [
    ['cookie', 'crisp-theme'],
    ['cookie', 'crisp'],
    ['localStorage', 'crisp-theme'],
  ],
  urls: [
    'https://client.crisp.chat/l.js',
    'wss://client.relay.crisp.chat/w/b1/?EIO=4',
    'https://settings.crisp.chat/client/website/7850/',
    'https://storage.crisp.chat/a.png',
  ],
  foreignUrls: [
    'https://mycrisp.chat/',
    'https://crisp.example/',
  ],
});
