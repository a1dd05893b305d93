import { describeVendor } from '../support/vendor.ts';

describeVendor('jivochat', {
  pages: [
    '<jdiv class="globalClass_ET" data-piece="root"><jdiv class="label_e50 _bottom_ea7 notranslate" data-piece="root launcher"></jdiv><jdiv id="jivo_container" data-piece="root panel"></jdiv></jdiv>',
    '<jdiv id="jvlabelWrap" data-piece="root launcher"></jdiv>',
    '<div id="jivo-iframe-container" class="jivo-collapsed" data-piece="root launcher"></div>',
    '<div id="jivo-iframe-container" data-piece="root panel"></div>',
  ],
  lookalikes: [
    '<div class="jdiv label_e50">Label</div>',
  ],
  stored: [
    ['cookie', 'jv_enter_ts_EBSrukxUuA'],
    ['cookie', 'jv_visits_count_EBSrukxUuA'],
    ['cookie', 'jv_pages_count_EBSrukxUuA'],
    ['cookie', 'jv_refer_EBSrukxUuA'],
    ['cookie', 'jv_utm_EBSrukxUuA'],
    ['cookie', 'jv_gui_state_124104'],
    ['cookie', 'jv_close_time_EBSrukxUuA'],
  ],
  strangers: [
    ['cookie', 'jv'],
    ['cookie', 'sjvid'],
    ['localStorage', 'jv_enter_ts_EBSrukxUuA'],
  ],
  urls: [
    'https://code.jivosite.com/widget/EBSrukxUuA',
    'wss://node-ya-1.jivosite.com/cometcn',
    'https://code.jivo.ru/widget/EBSrukxUuA',
  ],
  foreignUrls: [
    'https://jivosite.com.example/',
    'https://notjivo.ru/',
  ],
});
