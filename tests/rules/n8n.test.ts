import { describeVendor } from '../support/vendor.ts';

describeVendor('n8n', {
  pages: [
    '<div id="n8n-chat" data-piece="root"><div class="chat-window-wrapper n8n-chat" data-piece="root"><div class="chat-window" style="display: none" data-piece="panel"><main class="chat-layout chat-wrapper"></main></div><div class="chat-window-toggle" data-piece="launcher"><svg></svg></div></div></div>',
    '<div id="assistant"><main class="chat-layout chat-wrapper n8n-chat" data-piece="root panel"></main></div>',
  ],
  lookalikes: [
    '<div class="chat-window-wrapper"><div class="chat-window"></div><div class="chat-window-toggle"></div></div>',
    '<main class="chat-layout chat-wrapper"></main>',
  ],
  stored: [
    ['localStorage', 'n8n-chat/sessionId'],
  ],
  strangers: [
    ['localStorage', 'sessionId'],
    ['localStorage', 'n8n-theme'],
    ['sessionStorage', 'n8n-chat/sessionId'],
  ],
  urls: [
    'https://cdn.jsdelivr.net/npm/@n8n/chat/dist/chat.bundle.es.js',
    'https://unpkg.com/@n8n/chat@1.37.0/dist/style.css',
    'https://boutique.app.n8n.cloud/webhook/3f25/chat',
    'https://n8n.boutique.example/webhook/3f2504e0-4f89-41d3-9a0c-0305e82c3301/chat?action=sendMessage',
  ],
  foreignUrls: [
    'https://cdn.jsdelivr.net/npm/@n8n/design/a.js',
    'https://boutique.example/webhook/stripe',
    'https://n8n.io/',
  ],
});
