import { describeVendor } from '../support/vendor.ts';

describeVendor('dydu', {
  pages: [
    '<div id="dydu-root" data-piece="root"><div class="dydu-teaser" id="dydu-teaser" data-piece="launcher"></div><div class="dydu-chatbox" data-piece="panel"><div role="dialog" id="dydu-root-focus"></div></div></div>',
  ],
  lookalikes: [
    '<div id="dydu" class="teaser chatbox"></div>',
  ],
  stored: [
    ['localStorage', 'dydu.client'],
    ['localStorage', 'dydu.context'],
    ['localStorage', 'dydu.gdpr'],
    ['localStorage', 'dydu.botsById'],
    ['localStorage', 'dydu.visit'],
    ['cookie', 'dydu.client.id'],
    ['cookie', 'dydu.context'],
    ['cookie', 'dydu.context.id'],
    ['cookie', 'dydu.open'],
    ['sessionStorage', 'dydu.welcomeKnowledge'],
  ],
  strangers: [
    ['localStorage', 'dydu'],
    ['cookie', 'dyducontext'],
    ['sessionStorage', 'dydu'],
  ],
  urls: [
    'https://app1.doyoudreamup.com/servlet/chatHttp',
    'https://cdn.doyoudreamup.com/v5/bundle.min.js',
    'wss://app.dydu.ai/servlet/chat',
  ],
  foreignUrls: [
    'https://dydu.example/',
    'https://notdydu.ai/',
  ],
});
