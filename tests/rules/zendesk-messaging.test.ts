import { describeVendor } from '../support/vendor.ts';

describeVendor('zendesk-messaging', {
  pages: [
    `<div><style>@keyframes ww-7302db64-widgetOnLoad {}</style><iframe title="Button to launch messaging window" id="launcher" data-piece="root launcher"></iframe></div>
<div><iframe title="Messaging window" name="Messaging window" data-piece="root panel"></iframe></div>`,
    '<iframe title="Bouton pour ouvrir la fenêtre de messagerie" id="launcher" data-piece="root launcher"></iframe>',
    '<iframe title="Botón para iniciar la ventana de mensajería" id="launcher" data-piece="root launcher"></iframe><iframe id="launcher" title="Botão para abrir a janela de mensagens" data-piece="root launcher"></iframe>',
    '<iframe id="web-messenger-container" frameborder="0" scrolling="no" data-piece="root launcher panel"></iframe>',
  ],
  lookalikes: [
    '<iframe title="Opens a widget where you can find more information" id="launcher"></iframe>',
    '<div id="web-messenger-container"></div>',
    '<p id="launcher" title="messages">3</p>',
  ],
  stored: [
    ['localStorage', '655752c4d99f34ed48c04bd7.appUserId'],
    ['localStorage', '655752c4d99f34ed48c04bd7.clientId'],
    ['localStorage', '655752c4d99f34ed48c04bd7.sessionToken'],
  ],
  strangers: [
    ['localStorage', 'appUserId'],
    ['cookie', '655752c4d99f34ed48c04bd7.appUserId'],
    ['localStorage', 'clientId'],
  ],
  urls: [
    'https://cdn.smooch.io/smooch.5.6.0.min.js',
    'https://api.smooch.io/v2/apps/655752c4/appusers',
    'https://boutique.zendesk.com/sc/sdk/v2/apps/655752c4/config',
  ],
  foreignUrls: [
    'https://smooch.example/',
    'https://boutique.zendesk.com/hc/fr',
    'https://boutique.zendesk.com/scores/1',
  ],
});
