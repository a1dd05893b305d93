import { describeVendor } from '../support/vendor.ts';

describeVendor('giosg', {
  pages: [
    '<div id="giosg-chat-4106" data-piece="root"><iframe src="https://service.giosg.com/live2/chat/" data-piece="launcher panel"></iframe></div>',
    '<iframe src="https://service.giosg.com/live2/dialog" data-piece="panel"></iframe>',
  ],
  lookalikes: [
    '<div class="giosg-partner"></div>',
    '<iframe src="https://shop.example/?ref=giosg.com"></iframe>',
  ],
  stored: [
    ['cookie', 'giosg_chat_id_4106'],
    ['cookie', 'giosg_sgid_4106'],
    ['cookie', 'giosg_gid_4106'],
    ['cookie', 'giosg_gsessid_4106'],
    ['localStorage', 'giosg_win_state_4106'],
    ['localStorage', 'giosg_visitor'],
  ],
  strangers: [
    ['cookie', 'giosg'],
    ['cookie', 'sgid'],
    ['cookie', 'giosg_theme'],
  ],
  urls: [
    'https://service.giosg.com/live/',
    'wss://service.giosg.com/websocket',
    'https://interactions.giosgusercontent.com/a.js',
  ],
  foreignUrls: [
    'https://notgiosg.com/',
  ],
});
