import { describeVendor } from '../support/vendor.ts';

describeVendor('helpcrunch', {
  pages: [
    '<div class="helpcrunch-iframe-wrapper" data-piece="root"><iframe name="helpcrunch-iframe" data-piece="launcher panel"></iframe></div>',
  ],
  lookalikes: [
    '<div class="helpcrunch"><iframe></iframe></div>',
  ],
  stored: [
    ['cookie', 'helpcrunch.com-seranking-1145-helpcrunch-device'],
    ['cookie', 'helpcrunch.com-elmir-2-device-id'],
    ['cookie', 'helpcrunch.com-elmir-2-hc-visitor-hash'],
    ['cookie', 'hc-visitor-hash'],
    ['cookie', 'helpcrunch-device'],
    ['cookie', 'device-source'],
    ['cookie', 'device-referrer'],
  ],
  strangers: [
    ['cookie', 'device-id'],
    ['cookie', 'helpcrunch'],
    ['cookie', 'chat-id'],
  ],
  urls: [
    'https://widget.helpcrunch.com/',
    'https://embed.helpcrunch.com/sdk.js',
    'wss://ws.helpcrunch.com/socket',
  ],
  foreignUrls: [
    'https://nothelpcrunch.com/',
  ],
});
