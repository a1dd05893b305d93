import { describeVendor } from '../support/vendor.ts';

describeVendor('deep-chat', {
  pages: [
    '<deep-chat style="width: 400px; height: 600px" data-piece="root panel"><template shadowrootmode="open"><div id="container"><div id="chat-view"></div></div></template></deep-chat>',
  ],
  lookalikes: [
    '<div class="deep-chat"></div>',
    '<deep-chatter></deep-chatter>',
  ],
  stored: [
    ['localStorage', 'deep-chat-storage'],
  ],
  strangers: [
    ['localStorage', 'deep-chat'],
    ['cookie', 'deep-chat-storage'],
  ],
  urls: [
    'https://cdn.jsdelivr.net/npm/deep-chat@2.4.2/dist/deepChat.bundle.js',
    'https://unpkg.com/deep-chat@2.4.2/dist/deepChat.bundle.js',
  ],
  foreignUrls: [
    'https://cdn.jsdelivr.net/npm/deep-chat-react/a.js',
    'https://deepchat.dev/',
  ],
});
