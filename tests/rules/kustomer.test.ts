import { describeVendor } from '../support/vendor.ts';

describeVendor('kustomer', {
  pages: [
    '<iframe id="kustomer-ui-sdk-iframe" title="Chat" data-piece="root launcher panel"></iframe>',
  ],
  lookalikes: [
    '<div id="kustomer-ui-sdk-iframe"></div>',
  ],
  stored: 'none',
  strangers: [
    ['localStorage', 'kustomer'],
    ['cookie', 'kustomer'],
  ],
  urls: [
    'https://cdn.kustomerapp.com/chat-web/widget.js',
    'https://boutique.api.kustomerapp.com/chat/v1/settings',
  ],
  foreignUrls: [
    'https://www.kustomer.com/',
    'https://notkustomerapp.com/',
  ],
});
