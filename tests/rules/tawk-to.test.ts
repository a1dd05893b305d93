import { describeVendor } from '../support/vendor.ts';

describeVendor('tawk-to', {
  pages: [
    '<div id="l09j5jagelro1759864378112" class="widget-visible" data-piece="root"><iframe src="about:blank" width="64px" height="60px" id="whl7ouaq2q51759864378140" title="chat widget" data-piece="launcher"></iframe><iframe src="about:blank" width="350px" height="292px" id="luo1evs4aseg1759864378165" title="chat widget" style="display:none" data-piece="panel"></iframe><iframe src="about:blank" width="360px" height="145px" title="chat widget" style="display:none"></iframe></div>',
    '<div class="widget-hidden" data-piece="root"><iframe title="chat widget" data-piece="launcher"></iframe></div>',
    '<div id="tawkchat-container" data-piece="root"><iframe title="chat widget" data-piece="panel"></iframe></div><div id="tawk-default-container" data-piece="root"></div>',
    '<div id="tawk-default-container" data-piece="root"><div class="tawk-min-container"><button class="tawk-button tawk-button-circle" data-piece="launcher"></button></div></div>',
  ],
  lookalikes: [
    '<div class="widget-visible"><iframe title="Météo"></iframe></div>',
    '<iframe title="chat widget" src="https://other.example/"></iframe>',
    '<div class="tawk-min-container tawk-test"></div>',
  ],
  stored: [
    ['cookie', 'tawk_uuid_5a0726a7bb0c3f433d4c89b2'],
    ['cookie', 'twk_idm_key'],
    ['cookie', 'TawkConnectionTime'],
    ['localStorage', 'twk_token_5a0726a7bb0c3f433d4c89b2'],
    ['localStorage', 'twk_6942a0834006b2197e4e0707'],
    ['cookie', 'tawkUUID'],
    ['cookie', '__tawkuuid'],
  ],
  strangers: [
    ['cookie', 'tawk_theme'],
    ['cookie', 'twk_token_5a07'],
    ['localStorage', 'ntwk_token_price'],
  ],
  urls: [
    'https://embed.tawk.to/5a0726a7bb0c3f433d4c89b2/default',
    'https://va.tawk.to/v1/session/start',
    'wss://vsa21.tawk.to/s/?k=1',
  ],
  foreignUrls: [
    'https://nottawk.to/',
    'https://tawk.to.example/',
  ],
});
