import { describeVendor } from '../support/vendor.ts';

describeVendor('liveperson', {
  pages: [
    '<div id="LPMcontainer-1700-0" class="LPMcontainer LPMoverlay" role="button" tabindex="0" data-piece="root launcher"><img class="LPMimage" alt="Chat"></div><div id="lpChat" class="lp_maximized" data-piece="root panel"></div>',
  ],
  lookalikes: [
    '<div class="lpm-container"><input></div>',
    '<section class="lp_desktop"></section>',
  ],
  stored: [
    ['cookie', 'LPVID'],
    ['cookie', 'LPSID-2422064'],
    ['cookie', 'LPCKEY-2422064'],
  ],
  strangers: [
    ['cookie', 'LPSID'],
    ['cookie', 'lpvid'],
    ['cookie', 'LPVIDEO'],
  ],
  urls: [
    'https://lptag.liveperson.net/tag/tag.js?site=2422064',
    'https://accdn.lpsnmedia.net/api/account/1/configuration',
    'wss://z2.msg.liveperson.net/ws_api/account/1/messaging/consumer',
  ],
  foreignUrls: [
    'https://notliveperson.net/',
    'https://www.liveperson.com/',
  ],
});
