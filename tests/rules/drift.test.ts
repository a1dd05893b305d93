import { describeVendor } from '../support/vendor.ts';

describeVendor('drift', {
  pages: [
    '<div id="drift-widget-container" data-piece="root"><div id="drift-frame-chat" data-piece="root"><iframe class="drift-frame-chat" title="Drift Widget Chat Window" src="https://js.driftt.com/core/chat?region=US" data-piece="panel"></iframe></div><div id="drift-frame-controller" data-piece="root"><iframe class="drift-frame-controller" title="Drift Widget Icon" src="https://js.driftt.com/core?embedId=vtgnfrnufv54" data-piece="launcher"></iframe></div></div>',
    '<div id="drift-widget" data-piece="root"></div><div id="drift-frame-controller" data-piece="root"><iframe id="drift-widget-frame" data-piece="launcher"></iframe></div>',
  ],
  lookalikes: [
    '<button class="drift-open-chat">Chat</button>',
    '<iframe id="tokyo-drift" title="Drift"></iframe>',
  ],
  stored: [
    ['cookie', 'driftt_aid'],
    ['cookie', 'drift_aid'],
    ['cookie', 'driftt_sid'],
    ['cookie', 'driftt_eid'],
    ['cookie', 'drift_eid'],
    ['cookie', 'DFTT_END_USER_PREV_BOOTSTRAPPED'],
    ['cookie', 'drift_campaign_refresh'],
  ],
  strangers: [
    ['cookie', 'drift'],
    ['cookie', 'drift_shoes'],
    ['localStorage', 'driftt_aid'],
  ],
  urls: [
    'https://js.driftt.com/include/1/vtgnfrnufv54.js',
    'https://conversation.api.drift.com/messages',
    'wss://123-9.chat.api.drift.com/ws',
    'https://metrics.api.driftapi.com/x',
  ],
  foreignUrls: [
    'https://tokyodrift.com/',
    'https://drift.com.example/',
  ],
});
