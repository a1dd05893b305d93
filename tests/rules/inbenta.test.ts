import { describeVendor } from '../support/vendor.ts';

describeVendor('inbenta', {
  pages: [
    '<div id="inbenta-bot-sdk" class="inbenta" data-piece="root"><div class="inbenta-bot__launcher" data-piece="launcher"><img class="inbenta-bot__launcher__image" alt=""></div><div class="inbenta-bot__conversation-window" data-piece="panel"></div></div>',
    '<div class="inbenta-bot" data-piece="root panel"><input id="inbenta-bot-input"></div>',
  ],
  lookalikes: [
    '<div class="inbenta-search"></div>',
    '<form class="inbenta-bot-escalation__form"></form>',
  ],
  stored: [
    ['indexedDB', 'inbenta-chatbot-sdk'],
  ],
  strangers: [
    ['indexedDB', 'sessionToken'],
    ['localStorage', 'accessToken'],
    ['cookie', 'inbenta'],
  ],
  urls: [
    'https://sdk.inbenta.io/chatbot/1/inbenta-chatbot-sdk.js',
    'https://api-gce3.inbenta.io/prod/chatbot/v1/conversation/message',
  ],
  foreignUrls: [
    'https://sdk.inbenta.io/search/1/inbenta-search-sdk.js',
    'https://www.inbenta.com/',
    'https://api.inbenta.io/v1/auth',
  ],
});
