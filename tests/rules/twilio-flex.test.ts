import { describeVendor } from '../support/vendor.ts';

describeVendor('twilio-flex', {
  pages: [
    '<div id="twilio-customer-frame" data-piece="root"><div class="Twilio Twilio-FlexWebChat"><div class="Twilio-RootContainer"><div class="Twilio-MainContainer" data-piece="panel"></div><button class="Twilio-EntryPoint css-1" aria-label="Chat" data-piece="launcher"><span class="Twilio-EntryPoint-Tagline">Chat with us</span></button></div></div></div>',
    '<div id="twilio-webchat-widget-root" data-piece="root"><div data-test="root-container" data-piece="panel"></div><button data-test="entry-point-button" data-piece="launcher"></button></div>',
  ],
  lookalikes: [
    '<button data-test="entry-point-button"></button>',
    '<div class="twilio-video"></div>',
  ],
  stored: [
    ['localStorage', 'twilio-flex-cf'],
    ['localStorage', 'TWILIO_WEBCHAT_WIDGET'],
  ],
  strangers: [
    ['localStorage', 'twilio'],
    ['cookie', 'twilio-flex-cf'],
  ],
  urls: [
    'https://assets.flex.twilio.com/releases/flex-webchat-ui/2.9.4/twilio-flex-webchat.min.js',
    'https://flex-api.twilio.com/v1/WebChannels',
    'https://cdn.jsdelivr.net/npm/@twilio/flex-webchat-ui@2.9.4/bundle/a.js',
    'https://unpkg.com/@twilio/flex-webchat-ui/bundle/a.js',
  ],
  foreignUrls: [
    'https://video.twilio.com/',
    'https://www.twilio.com/flex',
  ],
});
