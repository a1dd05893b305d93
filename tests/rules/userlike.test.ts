import { describeVendor } from '../support/vendor.ts';

describeVendor('userlike', {
  pages: [
    '<div id="userlike" data-piece="root"><div id="userlike-tab" data-piece="root launcher"></div><div id="userlike-popup" data-piece="root panel"></div></div>',
    '<div id="uslk-button" data-piece="root launcher"></div><div id="uslk-messenger" data-piece="root panel"></div>',
    '<div id="userlike-b1946ac9" data-piece="root"><iframe title="Messenger button" data-piece="launcher"></iframe><iframe title="Messenger" data-piece="panel"></iframe></div>',
  ],
  lookalikes: [
    '<div class="userlike-table"></div>',
    '<iframe title="Messenger" src="https://social.example/"></iframe>',
  ],
  stored: [
    ['cookie', 'uslk_umm_121658_s'],
    ['cookie', 'uslk_e'],
    ['cookie', 'uslk_s'],
    ['localStorage', 'uslk_umm_121658'],
  ],
  strangers: [
    ['cookie', 'uslk'],
    ['cookie', 'userlike'],
    ['cookie', 'uslk_umm_121658_theme'],
  ],
  urls: [
    'https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/d3.js',
    'https://api.userlike.com/api/um/chat/slug',
    'https://dq4irj27fs462.cloudfront.net/static/x.js',
  ],
  foreignUrls: [
    'https://other.s3-eu-west-1.amazonaws.com/a.js',
    'https://abc.cloudfront.net/a.js',
  ],
});
