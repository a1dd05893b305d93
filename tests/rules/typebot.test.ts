import { describeVendor } from '../support/vendor.ts';

describeVendor('typebot', {
  pages: [
    '<typebot-bubble data-piece="root"><template shadowrootmode="open"><style></style><div></div><div style="--container-border-radius:7px"><div part="preview-message" role="button"></div><button type="button" part="button" data-piece="launcher"><svg part="button-icon"></svg></button><div part="bot" data-piece="panel"></div></div></template></typebot-bubble>',
    '<typebot-popup data-piece="root"><template shadowrootmode="open"><div role="dialog" aria-modal="true"><div part="overlay"></div><div class="fixed inset-0" data-piece="panel"><div></div></div></div></template></typebot-popup>',
    '<typebot-standard style="width: 100%; height: 600px" data-piece="root panel"></typebot-standard>',
  ],
  lookalikes: [
    '<div class="typebot-bubble"><button type="button" class="button">Go</button><button part="button">Go</button></div>',
    '<flowise-chatbot><template shadowrootmode="open"><button part="button"></button><div part="bot"></div></template></flowise-chatbot>',
  ],
  stored: [
    ['localStorage', 'resultId-clx1abc'],
    ['sessionStorage', 'resultId-clx1abc'],
    ['localStorage', 'typebot-clx1abc-initialChatReply'],
    ['sessionStorage', 'typebot-botOpened'],
    ['sessionStorage', 'typebotPaymentInProgress'],
  ],
  strangers: [
    ['localStorage', 'resultId'],
    ['cookie', 'typebot-clx1abc'],
    ['localStorage', 'quiz-resultId-1'],
  ],
  urls: [
    'https://cdn.jsdelivr.net/npm/@typebot.io/js@0.10/dist/web.js',
    'https://unpkg.com/@typebot.io/js@0.10.7/dist/web.js',
    'https://typebot.io/api/v1/typebots/mon-bot/startChat',
    'wss://partykit.typebot.io/parties/main/1',
    'https://bot.typebot.co/mon-bot',
  ],
  foreignUrls: [
    'https://cdn.jsdelivr.net/npm/@typebot.io/react/dist/a.js',
    'https://nottypebot.io/',
  ],
});
