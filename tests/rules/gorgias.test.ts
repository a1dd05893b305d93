import { describeVendor } from '../support/vendor.ts';

describeVendor('gorgias', {
  pages: [
    '<div id="gorgias-chat-container" data-piece="root"><iframe id="chat-button" title="Gorgias live chat messenger" data-piece="launcher"></iframe><iframe id="chat-window" title="Gorgias live chat messenger" data-piece="panel"></iframe></div>',
  ],
  lookalikes: [
    '<iframe id="chat-button"></iframe><iframe id="chat-window"></iframe>',
    '<div class="gorgias-form"></div>',
  ],
  stored: [
    ['localStorage', 'gorgias.guest-id'],
    ['localStorage', 'gorgias.session-id'],
  ],
  strangers: [
    ['localStorage', 'gorgias'],
    ['cookie', 'gorgias.guest-id'],
    ['localStorage', 'gorgiasform'],
  ],
  urls: [
    'https://config.gorgias.chat/bundle-loader/01GY',
    'https://client-builds.production.gorgias.chat/a.js',
    'wss://ws.gorgias.chat/socket',
  ],
  foreignUrls: [
    'https://help-center.gorgias.help/a.js',
    'https://www.gorgias.com/',
    'https://notgorgias.chat/',
  ],
});
