import { describeVendor } from '../support/vendor.ts';

describeVendor('imbox', {
  pages: [
    '<div id="imbox-container" data-piece="root"><button aria-label="Chatta" data-piece="launcher"></button><iframe title="ImBox" data-piece="panel"></iframe></div>',
  ],
  lookalikes: [
    '<h3 class="imbox-container-title">Nuevo Trámite</h3>',
    '<div class="bimbox-container"><button></button></div>',
  ],
  stored: [
    ['cookie', 'imbox'],
    ['cookie', 'imboxConsent'],
    ['cookie', 'imboxDisabled'],
    ['cookie', 'imboxInteraction'],
    ['sessionStorage', 'imbox-lastread'],
  ],
  strangers: [
    ['cookie', 'imbox-theme'],
    ['localStorage', 'imbox'],
    ['cookie', 'bimbox'],
  ],
  urls: [
    'https://files.imbox.io/app/dist/initWidget.js',
    'https://widget-launcher.imbox.io/a.js',
    'https://apiv2.imbox.io/x',
    'https://triggers-v3.imbox.io/x',
  ],
  foreignUrls: [
    'https://notimbox.io/',
    'https://imbox.example/',
  ],
});
