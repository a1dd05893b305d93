import { describeVendor } from '../support/vendor.ts';

describeVendor('tidio', {
  pages: [
    '<iframe id="tidio-chat-code" style="display: none;" title="Tidio Chat code"></iframe><div id="tidio-chat" data-piece="root"><iframe id="tidio-chat-iframe" title="Tidio Chat" style="width: 112px; height: 140px" data-piece="root launcher panel"></iframe></div>',
    '<div id="tidio-chat" data-piece="root"><iframe title="Tidio Chat" data-piece="launcher panel"></iframe></div>',
  ],
  lookalikes: [
    '<script id="tidio-chat" src="//code.tidio.co/abc.js"></script>',
    '<div id="tidio-chat-footer"></div>',
  ],
  stored: [
    ['localStorage', 'tidio_state_qaqhmzyxhfsct6xkbaxicly6mv91mxsq'],
    ['localStorage', 'tidio_state_preview'],
  ],
  strangers: [
    ['localStorage', 'tidio'],
    ['cookie', 'tidio_state_qaqh'],
    ['localStorage', 'tidio_consent'],
  ],
  urls: [
    'https://code.tidio.co/qaqhmzyxhfsct6xkbaxicly6mv91mxsq.js',
    'https://widget-v4.tidiochat.com/1_2/static/js/render.js',
    'wss://socket.tidio.co/socket.io/?EIO=3',
    'https://metrics-collector.tidio.co/widget',
    'https://uploads.tidio.com/a.png',
  ],
  foreignUrls: [
    'https://www.tidio.com/pricing',
    'https://nottidio.co/',
  ],
});
