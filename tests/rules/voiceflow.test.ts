import { describeVendor } from '../support/vendor.ts';

describeVendor('voiceflow', {
  pages: [
    '<div id="voiceflow-chat" data-piece="root"><template shadowrootmode="open"><div class="vfrc-widget"><div class="vfrc-widget--launcher"><button class="vfrc-launcher" data-piece="launcher"></button></div><div class="vfrc-widget--chat" data-piece="panel"><div class="vfrc-chat"></div></div></div></template></div>',
    '<div id="voiceflow-chat-frame" data-piece="root panel"></div>',
  ],
  lookalikes: [
    '<div class="voiceflow-chat vfrc"></div>',
  ],
  stored: [
    ['localStorage', 'voiceflow-session-64a1'],
    ['sessionStorage', 'voiceflow-session-64a1'],
    ['localStorage', 'voiceflow-chat-widget:64a1'],
  ],
  strangers: [
    ['localStorage', 'voiceflow'],
    ['cookie', 'voiceflow-session-64a1'],
  ],
  urls: [
    'https://cdn.voiceflow.com/widget/bundle.mjs',
    'https://cdn.voiceflow.com/widget-next/bundle.mjs',
    'https://general-runtime.voiceflow.com/public/64a1/state/user/1/interact',
    'https://runtime-api.voiceflow.com/v1/1',
    'https://cdn.jsdelivr.net/npm/@voiceflow/react-chat@1.65.2/dist/bundle.mjs',
    'https://unpkg.com/@voiceflow/react-chat/dist/bundle.mjs',
  ],
  foreignUrls: [
    'https://cdn.jsdelivr.net/npm/@voiceflow/react-chats/a.js',
    'https://www.voiceflow.com/',
    'https://cdn.voiceflow.com/widgets/a.js',
  ],
});
