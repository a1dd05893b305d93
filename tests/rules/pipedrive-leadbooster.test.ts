import { describeVendor } from '../support/vendor.ts';

describeVendor('pipedrive-leadbooster', {
  pages: [
    '<iframe scrolling="no" id="LeadboosterContainer" title="Chatbot" class="leadbooster" data-piece="root launcher panel"></iframe>',
  ],
  lookalikes: [
    '<div id="LeadboosterContainer"></div>',
    '<iframe title="Chatbot"></iframe>',
  ],
  stored: 'none',
  strangers: [
    ['cookie', '__cf_bm'],
    ['localStorage', 'pipedrive'],
  ],
  urls: [
    'https://leadbooster-chat.pipedrive.com/assets/loader.js',
    'wss://leadbooster-chat.pipedrive.com/socket.io/',
  ],
  foreignUrls: [
    'https://webforms.pipedrive.com/f/loader',
    'https://www.pipedrive.com/',
  ],
});
