import { describeVendor } from '../support/vendor.ts';

describeVendor('rasa-webchat', {
  pages: [
    '<div class="rw-widget-container" data-piece="root"><div class="rw-conversation-container" data-piece="panel"></div><button type="button" class="rw-launcher" data-piece="launcher"></button></div>',
    '<div class="rw-widget-embedded" data-piece="root"></div>',
    '<rasa-chatbot-widget data-piece="root panel"></rasa-chatbot-widget>',
  ],
  lookalikes: [
    '<div class="rw-widget"></div>',
    '<div class="conversation-container launcher"></div>',
  ],
  stored: [
    ['localStorage', 'chat_session'],
    ['sessionStorage', 'chat_session'],
    ['localStorage', 'mrbot_next_message'],
  ],
  strangers: [
    ['cookie', 'chat_session'],
    ['localStorage', 'session'],
    ['localStorage', 'chat'],
  ],
  urls: [
    'https://cdn.jsdelivr.net/npm/rasa-webchat@1.0.1/lib/index.js',
    'https://unpkg.com/rasa-webchat/lib/index.js',
    'https://cdn.jsdelivr.net/npm/@rasahq/chat-widget-ui/dist/rasa-chatwidget/rasa-chatwidget.esm.js',
    'https://unpkg.com/@rasahq/chat-widget-ui/dist/rasa-chatwidget/rasa-chatwidget.esm.js',
  ],
  foreignUrls: [
    'https://cdn.jsdelivr.net/npm/rasa/a.js',
    'https://rasa.com/',
  ],
});
