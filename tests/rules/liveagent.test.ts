import { describeVendor } from '../support/vendor.ts';

describeVendor('liveagent', {
  pages: [
    '<div><iframe src="https://boutique.ladesk.com/chat/button/bocb2pt7" data-piece="root launcher panel"></iframe></div>',
  ],
  lookalikes: [
    '<div id="chatBtn" class="circleRoundedButton">Chat</div>',
    '<iframe src="https://shop.example/ladesk.com"></iframe>',
  ],
  stored: [
    ['cookie', 'LaVisitorId_Yml0YWxpaC5sYWRlc2suY29tLw'],
    ['cookie', 'LaVisitorId'],
    ['cookie', 'LaSID'],
    ['cookie', 'LaVisitorNew'],
    ['cookie', 'LaRunningChat'],
  ],
  strangers: [
    ['cookie', 'LaVisitor'],
    ['cookie', 'closedInvitations'],
    ['cookie', 'LaSIDE'],
  ],
  urls: [
    'https://boutique.ladesk.com/scripts/track.js',
    'https://boutique.liveagent.com/scripts/track.js',
  ],
  foreignUrls: [
    'https://www.liveagent.com/pricing',
    'https://notladesk.com/',
  ],
});
