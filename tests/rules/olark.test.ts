import { describeVendor } from '../support/vendor.ts';

describeVendor('olark', {
  pages: [
    '<div id="olark-wrapper" data-piece="root"><div class="olark-launch-button-wrapper" data-piece="root"><button class="olark-launch-button olark-chat-tab olark-size-md" data-piece="launcher"></button></div><div class="olark-chat-bubble" data-piece="panel"></div></div>',
    '<div id="hbl-live-chat-wrapper" data-piece="root"></div><div id="habla_window_div" data-piece="panel"></div>',
  ],
  lookalikes: [
    '<div id="olark-box-wrapper"><div class="side-chat-container"></div></div>',
    '<a class="olark-launch-button">Olark</a>',
  ],
  stored: [
    ['cookie', 'hblid'],
    ['cookie', 'olfsk'],
    ['cookie', 'wcsid'],
    ['cookie', '_okdetect'],
    ['cookie', '_okbk'],
    ['cookie', '_oklv'],
    ['cookie', '_okla'],
    ['cookie', '_okgid'],
    ['cookie', '_okac'],
    ['cookie', '_okck'],
    ['cookie', '_ok'],
  ],
  strangers: [
    ['cookie', '_okta'],
    ['cookie', 'olark'],
    ['cookie', 'ok'],
  ],
  urls: [
    'https://static.olark.com/jsclient/loader.js',
    'https://api.olark.com/2.0/',
    'https://www.olark.com/r3s/loader.js',
  ],
  foreignUrls: [
    'https://notolark.com/',
  ],
});
