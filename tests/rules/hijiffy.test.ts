import { describeVendor } from '../support/vendor.ts';

describeVendor('hijiffy', {
  pages: [
    '<div id="hijiffy-widget" data-piece="root"><iframe title="chat" data-piece="launcher panel"></iframe></div>',
    '<iframe src="https://app.messenger-services.com/widget/1" data-piece="root launcher panel"></iframe>',
  ],
  lookalikes: [
    '<div class="hijiffy"></div>',
    '<iframe src="https://messenger.example/"></iframe>',
  ],
  stored: [
    ['cookie', 'hijiffy_session'],
    ['cookie', 'hijiffy_track_ts'],
    ['cookie', 'hijiffy_track_uuid'],
    ['cookie', 'hijiffy_track_uuid_123'],
    ['cookie', 'hijiffy_track_wid_ab12'],
    ['cookie', 'wg_ab12_hj_web'],
    ['cookie', 'wg_ab12_hj_ut'],
  ],
  strangers: [
    ['cookie', 'hijiffy'],
    ['cookie', 'wg_ab12'],
    ['cookie', '_hjSession_1'],
    ['cookie', 'fs_optly_pending_events'],
  ],
  urls: [
    'https://www.hijiffy.com/widget/a.js',
    'https://messenger-services.com/track',
    'https://app.messenger-services.com/widget/1',
  ],
  foreignUrls: [
    'https://nothijiffy.com/',
    'https://services.example/',
  ],
});
