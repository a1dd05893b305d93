import { describeVendor } from '../support/vendor.ts';

describeVendor('chatwoot', {
  pages: [
    '<div class="woot-widget-holder woot--hide" id="cw-widget-holder" data-piece="root"><iframe src="https://app.chatwoot.com/widget?website_token=1" id="chatwoot_live_chat_widget" data-piece="panel"></iframe></div><div class="woot--bubble-holder" id="cw-bubble-holder" data-piece="root"><button class="woot-widget-bubble woot-elements--right" title="Open chat window" data-piece="launcher"><svg id="woot-widget-bubble-icon"></svg></button><button class="woot-elements--right woot-widget-bubble woot--close woot--hide"></button></div>',
  ],
  lookalikes: [
    '<div class="woot"></div>',
    '<iframe id="chatwoot_live_chat_widget"></iframe>',
  ],
  stored: [
    ['cookie', 'cw_conversation'],
    ['cookie', 'cw_user_Ab3dE5fG'],
  ],
  strangers: [
    ['cookie', 'cw_theme'],
    ['cookie', 'cw_user'],
    ['localStorage', 'cw_conversation'],
  ],
  urls: [
    'https://app.chatwoot.com/packs/js/sdk.js',
    'wss://app.chatwoot.com/cable',
    'https://support.boutique.example/packs/js/sdk.js',
  ],
  foreignUrls: [
    'https://boutique.example/packs/js/application.js',
    'https://www.chatwoot.com/',
    'https://boutique.example/js/sdk.js',
  ],
});
