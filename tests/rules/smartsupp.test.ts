import { describeVendor } from '../support/vendor.ts';

describeVendor('smartsupp', {
  pages: [
    '<iframe id="chat-application-iframe" title="Smartsupp" aria-hidden="true" style="width: 1px; height: 1px"></iframe><div id="smartsupp-widget-container" data-piece="root"><div data-testid="widgetButtonFrame" style="position: fixed"><iframe allowfullscreen title="Smartsupp widget button" data-piece="launcher"></iframe></div><div data-testid="widgetMessengerFrame"><iframe title="Smartsupp widget messenger" data-piece="panel"></iframe></div></div>',
    '<div id="chat-application" style="position: fixed" data-piece="root"><iframe id="chat-application-iframe" data-piece="launcher panel"></iframe></div>',
  ],
  lookalikes: [
    '<div id="chat-application" class="icon" title="Chat Application"></div>',
    '<div id="chat-application"><h1>Messages</h1></div>',
  ],
  stored: [
    ['cookie', 'ssupp.vid'],
    ['cookie', 'ssupp.visits'],
    ['cookie', 'ssupp.chatid'],
    ['cookie', 'ssupp.opened'],
    ['cookie', 'ssupp.unread'],
    ['cookie', 'ssupp.group'],
  ],
  strangers: [
    ['cookie', 'ssupp'],
    ['cookie', 'sssupp.vid'],
    ['localStorage', 'ssupp.vid'],
  ],
  urls: [
    'https://www.smartsuppchat.com/loader.js?',
    'https://widget-v3.smartsuppcdn.com/assets/a.js',
    'wss://websocket-visitors.smartsupp.com/socket/',
  ],
  foreignUrls: [
    'https://smartsupp.com.example/',
    'https://notsmartsupp.com/',
  ],
});
