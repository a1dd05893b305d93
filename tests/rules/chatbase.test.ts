import { describeVendor } from '../support/vendor.ts';

describeVendor('chatbase', {
  pages: [
    '<button id="chatbase-bubble-button" data-piece="root launcher"></button><div id="chatbase-message-bubbles" data-piece="root"></div><div id="chatbase-bubble-window" style="display: none" data-piece="root panel"></div>',
    '<iframe src="https://www.chatbase.co/chatbot-iframe/abc" data-piece="root panel"></iframe>',
  ],
  lookalikes: [
    '<div class="chatbase-bubble-button"></div>',
    '<iframe src="https://shop.example/chatbot-iframe/"></iframe>',
  ],
  stored: [
    ['cookie', 'chatbase_anon_id'],
    ['localStorage', 'chatbase_visitor'],
  ],
  strangers: [
    ['cookie', 'chatbase'],
    ['cookie', 'chatbase_theme'],
    ['localStorage', 'chatbase'],
  ],
  urls: [
    'https://www.chatbase.co/embed.min.js',
    'https://www.chatbase.co/chatbot-iframe/abc',
  ],
  foreignUrls: [
    'https://chatbase.co.example/',
    'https://notchatbase.co/',
  ],
});
