import { describeVendor } from '../support/vendor.ts';

describeVendor('zendesk', {
  pages: [
    `<iframe data-product="web_widget" title="No content" tabindex="-1" aria-hidden="true" src="about:blank"></iframe>
<div><iframe title="Ouvre un widget dans lequel vous pouvez trouver plus d’informations" id="launcher" tabindex="0" data-piece="root launcher"></iframe></div>
<div><iframe title="Trouver plus d’informations ici" id="webWidget" tabindex="-1" data-piece="root panel"></iframe></div>`,
    '<div><iframe id="launcher" class="zEWidget-launcher zEWidget-launcher--active" data-piece="root launcher"></iframe></div><div><iframe id="webWidget" class="zEWidget-webWidget" data-piece="root panel"></iframe></div>',
    '<div class="zopim" data-piece="root"></div>',
  ],
  lookalikes: [
    '<div id="launcher" class="rocket-launcher">Lancer</div>',
    '<iframe title="Button to launch messaging window" id="launcher"></iframe>',
    '<iframe id="launcher" title="Botón para iniciar la ventana de mensajería"></iframe>',
    '<div id="webWidget">Météo</div>',
  ],
  stored: [
    ['cookie', '__zlcmid'],
    ['cookie', '__zlcprivacy'],
    ['localStorage', 'ZD-suid'],
    ['localStorage', 'ZD-buid'],
    ['localStorage', 'ZD-store'],
    ['localStorage', 'ZD-widgetOpen'],
    ['localStorage', 'ZD-settings'],
    ['localStorage', 'ZD-launcherLabelRemoved'],
    ['localStorage', 'ZD-zE_oauth'],
  ],
  strangers: [
    ['cookie', 'zlcmid'],
    ['localStorage', 'ZD-store-cart'],
    ['cookie', '_zendesk_session'],
  ],
  urls: [
    'https://static.zdassets.com/ekr/snippet.js?key=1f0',
    'https://static.zdassets.com/web_widget/classic/latest/web-widget-main.js',
    'https://ekr.zdassets.com/compose/1f0',
    'https://v2.zopim.com/?3Yx',
    'wss://us14-widget-mediator.zopim.com/s/W/ws/abc',
    'https://boutique.zendesk.com/embeddable/config',
    'https://boutique.zendesk.com/embeddable_blip?type=pageView',
    'https://boutique.zendesk.com/frontendevents/pv',
    'https://assets.zendesk.com/embeddable_framework/main.js',
  ],
  foreignUrls: [
    'https://static.zdassets.com/hc/assets/application-5a.css',
    'https://boutique.zendesk.com/hc/fr/articles/1',
    'https://www.zendesk.com/',
    'https://notzopim.com/',
  ],
});
