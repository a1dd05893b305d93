import { describeVendor } from '../support/vendor.ts';

describeVendor('genesys', {
  pages: [
    '<iframe id="genesys-mxg-frame" class="genesys-mxg-frame" title="Messenger Launcher" src="https://apps.mypurecloud.ie/messenger/messenger.html" data-piece="root launcher"></iframe><iframe id="genesys-mxg-container-frame" src="https://apps.mypurecloud.ie/messenger/messenger-renderer.html" data-piece="root panel"></iframe>',
    '<div class="cx-widget cx-webchat-chat-button" data-piece="root launcher"></div><div class="cx-widget cx-webchat cx-desktop" data-piece="root panel"></div>',
  ],
  lookalikes: [
    '<div class="genesis-messenger cx-widgets"></div>',
    '<div class="cx-webchat"></div>',
  ],
  stored: [
    ['cookie', '_genesys.widgets.webchat.state.session'],
    ['cookie', '_genesys.widgets.app.autoLoadList'],
    ['localStorage', '_genesys.journey.state'],
  ],
  strangers: [
    ['cookie', '_genesys'],
    ['cookie', 'genesys'],
    ['localStorage', 'genesis'],
  ],
  urls: [
    'https://apps.mypurecloud.ie/genesys-bootstrap/genesys.min.js',
    'https://apps.mypurecloud.de/messenger/messenger.html',
    'https://apps.mypurecloud.com.au/genesys-bootstrap/genesys.min.js',
    'wss://webmessaging.usw2.pure.cloud/v1?deploymentId=1',
    'https://vmss.boldchat.com/aid/1/bc.vms4/vms.js',
  ],
  foreignUrls: [
    'https://purecloud.example/',
    'https://notmypurecloud.com/',
  ],
});
