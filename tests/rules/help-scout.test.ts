import { describeVendor } from '../support/vendor.ts';

describeVendor('help-scout', {
  pages: [
    '<div id="beacon-container" data-piece="root"><div class="hsds-beacon" data-piece="root"><div class="BeaconFabButtonFrame" data-piece="launcher"><iframe aria-label="Help Scout Beacon - Open" title="Help Scout Beacon - Open"></iframe></div><div class="BeaconContainer" data-piece="panel"><iframe title="Help Scout Beacon - Live Chat, Contact Form, and Knowledge Base"></iframe></div></div></div>',
  ],
  lookalikes: [
    '<div class="beacon-containers BeaconContainer"></div>',
  ],
  stored: 'none',
  strangers: [
    ['localStorage', 'beacon'],
    ['cookie', 'hs-beacon'],
  ],
  urls: [
    'https://beacon-v2.helpscout.net',
    'https://beaconapi.helpscout.net/v1/1/messages',
    'https://chatapi.helpscout.net/v1/1',
    'https://d3hb14vkzrxvla.cloudfront.net/v1/1',
  ],
  foreignUrls: [
    'https://secure.helpscout.net/mailbox',
    'https://boutique.helpscoutdocs.com/',
    'https://abc.cloudfront.net/v1/1',
  ],
});
