import { describeVendor } from '../support/vendor.ts';

describeVendor('iadvize', {
  pages: [
    '<div class="idz_btn_fix" data-piece="launcher"><div class="idz-online">Discuter avec un expert</div></div>',
    '<div id="iadvize-container" data-piece="root"><iframe title="Notification" data-piece="launcher panel"></iframe></div>',
  ],
  lookalikes: [
    '<div id="aidZ_btnFrm" class="startSellingBtn"></div>',
    '<div class="iadvize-logo"></div>',
  ],
  stored: [
    ['cookie', 'iadvize-6528-vuid'],
    ['cookie', 'iadvize-6528-consent'],
    ['cookie', 'transactionBundle.transaction'],
    ['cookie', 'transactionBundle.retryCount'],
    ['cookie', 'idzUtmCampaign'],
  ],
  strangers: [
    ['cookie', 'iadvize'],
    ['cookie', 'idz'],
    ['cookie', 'transaction'],
    ['cookie', 'iadvize-6528'],
  ],
  urls: [
    'https://halc.iadvize.com/iadvize.js?sid=6528',
    'https://api.iadvize.com/1/x',
    'wss://mqtt.iadvize.com/',
    'https://static.iadvize.com/livechat/a.js',
  ],
  foreignUrls: [
    'https://iadvize.com.example/',
    'https://notiadvize.com/',
  ],
});
