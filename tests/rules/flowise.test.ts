import { describeVendor } from '../support/vendor.ts';

describeVendor('flowise', {
  pages: [
    '<flowise-chatbot data-piece="root"><template shadowrootmode="open"><button part="button" class="fixed shadow-md rounded-full" data-piece="launcher"></button><div part="bot" data-piece="panel"></div></template></flowise-chatbot>',
    '<flowise-fullchatbot data-piece="root panel"></flowise-fullchatbot>',
  ],
  lookalikes: [
    '<div class="flowise"><button>Go</button><button part="button" type="button">Go</button></div>',
    '<typebot-bubble><template shadowrootmode="open"><button type="button" part="button"></button></template></typebot-bubble>',
  ],
  stored: [
    ['localStorage', '3f2504e0-4f89-41d3-9a0c-0305e82c3301_EXTERNAL'],
    ['localStorage', 'chatInputHistory'],
    ['cookie', 'chatbotDisclaimer'],
  ],
  strangers: [
    ['localStorage', 'IS_EXTERNAL'],
    ['localStorage', 'LINK_EXTERNAL'],
    ['cookie', 'disclaimer'],
  ],
  urls: [
    'https://cdn.jsdelivr.net/npm/flowise-embed/dist/web.js',
    'https://unpkg.com/flowise-embed@3/dist/web.js',
    'https://cloud.flowiseai.com/api/v1/prediction/3f25',
    'https://flow.boutique.example/api/v1/public-chatbotConfig/3f25',
    'https://flow.boutique.example/api/v1/chatflows-streaming/3f25',
  ],
  foreignUrls: [
    'https://cdn.jsdelivr.net/npm/flowise/dist/a.js',
    'https://flow.boutique.example/api/v1/users',
  ],
});
