import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'twilio-flex',
  name: 'Twilio Flex Webchat',
  company: 'Twilio Inc.',
  country: 'US',
  hosts: [
    'assets.flex.twilio.com',
    'flex-api.twilio.com',
    'cdn.jsdelivr.net/npm/@twilio/flex-webchat-ui',
    'unpkg.com/@twilio/flex-webchat-ui',
  ],
  dom: {
    root: ['#twilio-customer-frame', '#twilio-webchat-widget-root'],
    launcher: ['.Twilio-EntryPoint', '#twilio-webchat-widget-root [data-test="entry-point-button"]'],
    panel: ['.Twilio-MainContainer', '#twilio-webchat-widget-root [data-test="root-container"]'],
  },
  storage: [
    { identifier: 'twilio-flex-cf', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'TWILIO_WEBCHAT_WIDGET', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
  ],
  ai: false,
  notes: 'No cookies. The entry keeps token and channel of the conversation.',
  sources: [
    { what: '@twilio/flex-webchat-ui 2.9.4, read in the package: twilio-customer-frame, Twilio- classes, twilio-flex-cf, flex-api.twilio.com', read: '2026-11-22', confirmed: true },
    { what: 'version 3 (twilio-webchat-widget-root, TWILIO_WEBCHAT_WIDGET), assets.flex.twilio.com: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
