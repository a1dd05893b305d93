import { describeVendor } from '../support/vendor.ts';

describeVendor('livechat', {
  pages: [
    '<div id="chat-widget-container" style="opacity: 1; visibility: visible; z-index: 2147483639; position: fixed;" data-piece="root"><iframe allowtransparency="true" id="chat-widget" name="chat-widget" title="LiveChat chat widget" style="display: none" data-piece="panel"></iframe><iframe allowtransparency="true" id="chat-widget-minimized" name="chat-widget-minimized" title="LiveChat chat widget" data-piece="launcher"></iframe></div><div id="livechat-eye-catcher" data-piece="launcher"></div>',
    '<div id="livechat-compact-container" data-piece="root launcher"></div><div id="livechat-full" data-piece="root panel"></div>',
  ],
  lookalikes: [
    '<div id="chat-widget-container"><button id="chat-toggle-btn"></button><div id="chat-window"></div></div>',
    '<iframe id="chat-widget" src="https://our.example/chat"></iframe>',
    '<div data-testid="chat-widget-minimized"></div>',
  ],
  stored: [
    ['cookie', '__lc_cid'],
    ['cookie', '__lc_cst'],
    ['cookie', '__lc2_cid'],
    ['cookie', '__lc2_cst'],
    ['cookie', '__livechat'],
  ],
  strangers: [
    ['cookie', '__lc_theme'],
    ['cookie', 'livechat'],
    ['localStorage', '__lc_cid'],
  ],
  urls: [
    'https://cdn.livechatinc.com/tracking.js',
    'wss://api.livechatinc.com/v3.6/customer/rtm/ws',
    'https://accounts.livechatinc.com/customer/token',
    'https://secure.livechatinc.com/licence/1/v2',
    'https://cdn.livechat-static.com/a.js',
    'https://cdn.livechat-files.com/api/file/a.png',
    'https://cdn.files-text.com/a.png',
    'https://api.text.com/v3.6/customer/action/get_dynamic_configuration',
  ],
  foreignUrls: [
    'https://livechatinc.com.example/',
    'https://www.text.com/',
    'https://notlivechatinc.com/',
  ],
});
