import { describeVendor } from '../support/vendor.ts';

describeVendor('freshchat', {
  pages: [
    '<div id="fc_frame" class="fc-widget-normal" style="bottom: 15px; right: 15px;" data-piece="root"><iframe id="fc_widget" name="fc_widget" title="Chat" frameborder="0" data-piece="launcher panel"></iframe></div>',
  ],
  lookalikes: [
    '<div id="freshworks-container"><div aria-live="polite"><iframe id="launcher-frame"></iframe></div></div>',
    '<iframe id="fc_frame" src="https://mermaid.example/"></iframe>',
  ],
  stored: [
    ['cookie', '_fc_widget_1'],
  ],
  strangers: [
    ['cookie', 'fc_promo'],
    ['cookie', 'fc'],
    ['localStorage', '_fc_widget_1'],
  ],
  urls: [
    'https://wchat.eu.freshchat.com/js/widget.js',
    'https://wchat.freshchat.com/widget/?token=5020',
    'https://rts-static-prod.freshworksapi.com/us/rts-min.js',
  ],
  foreignUrls: [
    'https://widget.freshworks.com/widgets/1.js',
    'https://notfreshchat.com/',
    'https://boutique.freshdesk.com/support/home',
  ],
});
