import { describeVendor } from '../support/vendor.ts';

describeVendor('bot-framework', {
  pages: [
    '<div id="webchat" role="main"><div class="webchat"><section class="webchat__basic-transcript" data-piece="root panel"></section></div></div>',
    '<iframe src="https://webchat.botframework.com/embed/shop?s=1" data-piece="root panel"></iframe>',
  ],
  lookalikes: [
    '<div id="webchat" class="webchat"></div>',
    '<iframe src="https://shop.example/webchat"></iframe>',
  ],
  stored: 'none',
  strangers: [
    ['sessionStorage', 'webchat'],
    ['localStorage', 'conversationId'],
  ],
  urls: [
    'https://cdn.botframework.com/botframework-webchat/latest/webchat.js',
    'https://europe.directline.botframework.com/v3/directline/conversations',
    'wss://directline.botframework.com/v3/directline/conversations/1/stream',
    'https://webchat.botframework.com/embed/shop',
    'https://cdn.jsdelivr.net/npm/botframework-webchat@4/dist/webchat.js',
    'https://unpkg.com/botframework-webchat/dist/webchat.js',
  ],
  foreignUrls: [
    'https://cdn.botframework.com/other/a.js',
    'https://dev.botframework.com/',
  ],
});
