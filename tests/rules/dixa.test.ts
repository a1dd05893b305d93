import { describeVendor } from '../support/vendor.ts';

describeVendor('dixa', {
  pages: [
    '<div class="dixa-messenger-namespace" data-piece="root"><iframe data-piece="launcher panel"></iframe></div>',
    '<div class="dixa-messenger-wrapper" data-piece="root"><iframe data-piece="launcher panel"></iframe></div>',
  ],
  lookalikes: [
    '<div class="dixa"><iframe></iframe></div>',
    '<div id="_elev_io" class="_elevio_widget"></div>',
  ],
  stored: 'none',
  strangers: [
    ['localStorage', 'dixa'],
    ['cookie', 'dixa'],
  ],
  urls: [
    'https://messenger.dixa.io/bootstrap.js',
    'https://api.messenger.dixa.io/v1',
    'https://files.dixa.io/a.png',
  ],
  foreignUrls: [
    'https://www.dixa.com/',
    'https://notdixa.io/',
  ],
});
