import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'elevenlabs',
  name: 'ElevenLabs Agents',
  company: 'ElevenLabs Inc.',
  country: 'US',
  hosts: [
    'elevenlabs.io/v1/convai',
    'elevenlabs.io/convai-widget',
    'rtc.elevenlabs.io',
    'unpkg.com/@elevenlabs/convai-widget-embed',
    'cdn.jsdelivr.net/npm/@elevenlabs/convai-widget-embed',
  ],
  dom: {
    root: ['elevenlabs-convai'],
    launcher: [],
    panel: [],
  },
  storage: [],
  ai: true,
  notes: "Speaks and listens: the microphone is part of it. Everything lies in the element's shadow root, with class names that change. Of its own it stores only that its terms were accepted, under a key the site chooses.",
  sources: [
    { what: '@elevenlabs/convai-widget-embed 0.5.4, read in the package: custom element with a shadow root, hosts, key of the terms', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
