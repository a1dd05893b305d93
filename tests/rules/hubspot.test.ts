import { describeVendor } from '../support/vendor.ts';

describeVendor('hubspot', {
  pages: [
    '<div id="hubspot-messages-iframe-container" class="widget-align-right" data-piece="root"><div class="hs-shadow-container"></div><iframe data-test-id="chat-widget-iframe" id="hubspot-conversations-iframe" src="https://app-eu1.hubspot.com/conversations-visitor/145/threads/utk/1" title="Chat Widget" data-piece="launcher panel"></iframe></div>',
    '<div id="hubspot-conversations-inline-parent" data-piece="root"><iframe id="hubspot-conversations-inline-iframe" data-piece="panel"></iframe></div>',
  ],
  lookalikes: [
    '<div class="hbspt-form" id="hbspt-form-1"><iframe class="hs-form-iframe"></iframe></div>',
    '<div id="hs-eu-cookie-confirmation"></div>',
  ],
  stored: [
    ['cookie', 'messagesUtk'],
    ['cookie', 'hs-messages-is-open'],
    ['cookie', 'hs-messages-hide-welcome-message'],
  ],
  strangers: [
    ['cookie', 'hubspotutk'],
    ['cookie', '__hstc'],
    ['cookie', '__hs_opt_out'],
    ['cookie', 'hs-messages'],
    ['cookie', 'messages'],
  ],
  urls: [
    'https://js-eu1.usemessages.com/conversations-embed.js',
    'https://app.hubspot.com/conversations-visitor/145/threads/utk/1',
    'https://app-eu1.hubspot.com/conversations-visitor/145/threads/utk/1',
    'https://api-eu1.hubspot.com/livechat-public/v1/message/public',
  ],
  foreignUrls: [
    'https://js-eu1.hs-scripts.com/145.js',
    'https://js.hs-analytics.net/analytics/1/145.js',
    'https://forms.hubspot.com/embed/v3/form/145',
    'https://app.hubspot.com/login',
  ],
});
