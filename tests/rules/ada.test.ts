import { describeVendor } from '../support/vendor.ts';

describeVendor('ada', {
  pages: [
    '<div id="ada-entry" data-piece="root"><iframe id="ada-button-frame" title="Ada Chat Button" data-piece="root launcher"></iframe><iframe id="ada-chat-frame" title="Ada Chat" data-piece="root panel"></iframe></div>',
  ],
  lookalikes: [
    '<div id="ada-chat-frame"></div>',
    '<style id="ada-button-frame"></style>',
  ],
  stored: 'none',
  strangers: [
    ['localStorage', 'ada'],
    ['sessionStorage', 'chatter'],
  ],
  urls: [
    'https://static.ada.support/embed2.js',
    'https://boutique.ada.support/chat/',
  ],
  foreignUrls: [
    'https://www.ada.cx/',
    'https://notada.support/',
  ],
});
