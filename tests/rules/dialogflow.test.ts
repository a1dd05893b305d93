import { describeVendor } from '../support/vendor.ts';

describeVendor('dialogflow', {
  pages: [
    '<df-messenger agent-id="1" language-code="fr" data-piece="root"><df-messenger-chat-bubble chat-title="Aide" data-piece="launcher"></df-messenger-chat-bubble></df-messenger>',
    '<df-messenger intent="WELCOME" data-piece="root"><template shadowrootmode="open"><div class="df-messenger-wrapper"><df-messenger-chat data-piece="panel"></df-messenger-chat><button id="widgetIcon" data-piece="launcher"></button></div></template></df-messenger>',
  ],
  lookalikes: [
    '<div class="df-messenger"></div>',
    '<div id="widgetIcon"></div>',
  ],
  stored: [
    ['sessionStorage', 'df-messenger-sessionID'],
    ['sessionStorage', 'df-messenger-lastResponseInstant'],
  ],
  strangers: [
    ['localStorage', 'df-messenger-sessionID'],
    ['sessionStorage', 'df-session-1'],
  ],
  urls: [
    'https://www.gstatic.com/dialogflow-console/fast/df-messenger/prod/v1/df-messenger.js',
    'https://dialogflow.googleapis.com/v3/projects/1',
    'https://dialogflow.cloud.google.com/v1/cx/integrations/messenger/webhook/1',
  ],
  foreignUrls: [
    'https://www.gstatic.com/recaptcha/releases/1.js',
    'https://fonts.googleapis.com/css',
  ],
});
