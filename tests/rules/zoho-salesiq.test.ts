import { describeVendor } from '../support/vendor.ts';

describeVendor('zoho-salesiq', {
  pages: [
    '<div class="zsiq_floatmain zsiq_theme1 siq_bR" data-id="zsalesiq" data-piece="root"><div id="zsiq_float" class="zsiq_float" data-piece="launcher"><div class="zsiq_flt_rel"><em id="zsiq_agtpic" class="zsiq_user siqicon siqico-chat"></em></div></div></div><div class="zls-sptwndw siqembed siqtrans siqhide zsiq-mobhgt siq_rht" embedtheme="1" style="visibility: hidden" data-piece="root"><div id="siqcht" class="zls-prelative"><iframe id="siqiframe" title="SalesIQ Chatwindow" seamless="seamless" height="460" data-piece="panel"></iframe></div></div>',
  ],
  lookalikes: [
    '<div id="zsiqwidget">Contact support</div>',
    '<div data-id="zsiq_float"></div>',
  ],
  stored: [
    ['cookie', 'plates4less-_zldp'],
    ['cookie', 'leadtoro-_zldt'],
    ['cookie', 'zohocares-_siqid'],
    ['cookie', 'zldfe12state'],
    ['cookie', 'zldfe12dragpos'],
    ['cookie', 'uesign'],
  ],
  strangers: [
    ['cookie', '_zldp'],
    ['cookie', 'zld'],
    ['cookie', 'zoho_state'],
  ],
  urls: [
    'https://salesiq.zoho.com/widget',
    'https://salesiq.zoho.eu/widget?wc=siq1',
    'https://salesiq.zoho.com.au/widget',
    'wss://vts.salesiq.zohopublic.eu/watchws',
    'https://salesiq.zohopublic.com/visitor/v2/channels/website',
    'https://salesiq.zohopublic.com.au/widget',
    'https://js.zohocdn.com/salesiq/js/floatbuttonpostload.js',
  ],
  foreignUrls: [
    'https://www.zoho.com/crm',
    'https://js.zohocdn.com/forms/a.js',
    'https://salesiq.example/',
  ],
});
