import { describeVendor } from '../support/vendor.ts';

describeVendor('kindly', {
  pages: [
    '<div id="kindly-chat-api" data-piece="root"><div data-piece="launcher"><template shadowrootmode="open"><div class="sc-koBvLg"></div></template></div></div>',
  ],
  lookalikes: [
    '<script id="kindly-chat" src="https://chat.kindlycdn.com/kindly-chat.js"></script>',
    '<div id="kindly-chat"><div></div></div>',
  ],
  stored: 'none',
  strangers: [
    ['localStorage', 'kindly'],
    ['cookie', 'kindly-chat'],
  ],
  urls: [
    'https://chat.kindlycdn.com/kindly-chat.js',
    'https://bot.kindly.ai/chatbot',
    'wss://sage.kindly.ai/socket',
  ],
  foreignUrls: [
    'https://kindly.example/',
    'https://notkindly.ai/',
  ],
});
