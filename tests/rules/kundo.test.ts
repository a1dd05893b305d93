import { describeVendor } from '../support/vendor.ts';

describeVendor('kundo', {
  pages: [
    '<div class="kundo-chat-widget" data-piece="root"><button class="kundo-chat-widget__start-button kundo-chat-widget__start-button--with-transition" aria-label="chatt" data-piece="launcher"></button><iframe src="https://org-1199.chat.kundo.se/chat" data-piece="panel"></iframe></div>',
  ],
  lookalikes: [
    '<iframe src="https://kundo.se/org/forum/embed"></iframe>',
    '<div class="kundo-forum"></div>',
  ],
  stored: [
    ['localStorage', 'kundo_chat_1199_active'],
    ['localStorage', 'kundo_chat_1199_last_activity'],
    ['localStorage', 'kundo_chat_last_location'],
    ['localStorage', 'customer-activity-session'],
  ],
  strangers: [
    ['localStorage', 'intercom_once'],
    ['localStorage', 'pusherTransportTLS'],
    ['localStorage', 'kundo'],
  ],
  urls: [
    'https://static-chat.kundo.se/chat-js/org/1199/widget.js',
    'https://org-1199.chat.kundo.se/',
    'https://chat.kundo.se/api',
  ],
  foreignUrls: [
    'https://kundo.se/embed/forum.js',
    'https://notchat.kundo.example/',
  ],
});
