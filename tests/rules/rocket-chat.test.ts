import { describeVendor } from '../support/vendor.ts';

describeVendor('rocket-chat', {
  pages: [
    '<div class="rocketchat-widget" data-state="closed" style="position: fixed; width: 86px; height: 86px" data-piece="root"><div class="rocketchat-container"><iframe id="rocketchat-iframe" allowtransparency="true" src="https://chat.boutique.example/livechat" data-piece="launcher panel"></iframe></div></div>',
  ],
  lookalikes: [
    '<iframe id="rocketchat-iframe"></iframe>',
    '<div class="rocket-widget"></div>',
  ],
  stored: [
    ['cookie', 'rc_token'],
    ['cookie', 'rc_rid'],
    ['cookie', 'rc_room_type'],
    ['cookie', 'rc_is_widget'],
  ],
  strangers: [
    ['cookie', 'rc_theme'],
    ['localStorage', 'store'],
    ['cookie', 'rc'],
  ],
  urls: [
    'https://chat.boutique.example/livechat/rocketchat-livechat.min.js?_=201903270000',
    'https://chat.boutique.example/packages/rocketchat_livechat/assets/rocketchat-livechat.min.js',
    'https://boutique.rocket.chat/livechat?mode=widget',
  ],
  foreignUrls: [
    'https://boutique.example/livechat',
    'https://www.rocket.chat/pricing',
    'https://boutique.example/livechat/other.js',
  ],
});
