import { describeVendor } from '../support/vendor.ts';

describeVendor('salesforce', {
  pages: [
    '<div id="embedded-messaging" class="embedded-messaging" data-piece="root"><button id="embeddedMessagingConversationButton" class="embeddedMessagingConversationButton" aria-label="Hello, have a question? Let’s chat." data-piece="launcher"></button><iframe id="embeddedMessagingFrame" class="embeddedMessagingFrame" data-piece="panel"></iframe></div>',
    '<div class="embeddedServiceHelpButton" data-piece="root"><div class="helpButton"><button class="helpButtonEnabled uiButton" data-piece="launcher"><span class="message">Discuter</span></button></div></div><div class="embeddedServiceSidebar layout-docked" data-piece="root"><div class="dockableContainer showDockableContainer" data-piece="panel"></div></div>',
  ],
  lookalikes: [
    '<button class="helpButton uiButton">Aide</button>',
    '<div class="embedded-messaging-banner"></div>',
  ],
  stored: [
    ['cookie', 'liveagent_sid'],
    ['cookie', 'liveagent_ptid'],
    ['cookie', 'liveagent_oref'],
    ['cookie', 'liveagent_vc'],
    ['cookie', 'liveagent_invite_rejected_573'],
    ['localStorage', '00D5e000000abcd_WEB_STORAGE'],
  ],
  strangers: [
    ['cookie', 'liveagent'],
    ['cookie', '_sid'],
    ['localStorage', 'MY_WEB_STORAGE'],
    ['cookie', 'BrowserId'],
  ],
  urls: [
    'https://d.la1-c2-cdg.salesforceliveagent.com/chat/rest',
    'https://boutique.my.salesforce-scrt.com/iamessage/api/v2/authorization',
    'https://boutique.my.salesforce.com/embeddedservice/5.0/esw.min.js',
    'https://service.force.com/embeddedservice/5.0/esw.min.js',
    'https://boutique.my.site.com/ESWChat1700/assets/js/bootstrap.min.js',
  ],
  foreignUrls: [
    'https://boutique.my.site.com/s/article/1',
    'https://boutique.my.salesforce.com/lightning/page',
    'https://service.force.com/other',
  ],
});
