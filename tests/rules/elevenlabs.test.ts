import { describeVendor } from '../support/vendor.ts';

describeVendor('elevenlabs', {
  pages: [
    '<elevenlabs-convai agent-id="a1" data-piece="root"></elevenlabs-convai>',
  ],
  lookalikes: [
    '<div class="elevenlabs-convai"></div>',
  ],
  stored: 'none',
  strangers: [
    ['localStorage', 'elevenlabs'],
    ['cookie', 'convai'],
  ],
  urls: [
    'wss://api.elevenlabs.io/v1/convai/conversation?agent_id=a1',
    'https://api.eu.residency.elevenlabs.io/v1/convai/agents/a1/widget',
    'https://elevenlabs.io/convai-widget/index.js',
    'wss://livekit.rtc.elevenlabs.io/rtc',
    'https://unpkg.com/@elevenlabs/convai-widget-embed@0.5.4/dist/index.js',
    'https://cdn.jsdelivr.net/npm/@elevenlabs/convai-widget-embed/dist/index.js',
  ],
  foreignUrls: [
    'https://api.elevenlabs.io/v1/text-to-speech/a1',
    'https://elevenlabs.io/pricing',
  ],
});
