import { describeVendor } from '../support/vendor.ts';

describeVendor('brevo', {
  pages: [
    '<div id="brevo-conversations" class="brevo-conversations" data-piece="root"><iframe title="Find more information here" data-piece="launcher panel"></iframe></div>',
    '<div id="sib-conversations" data-piece="root"><iframe data-piece="launcher panel"></iframe></div>',
  ],
  lookalikes: [
    '<script id="brevo-conversations"></script>',
    '<div class="sib-form"><iframe src="https://sibforms.com/serve/1"></iframe></div>',
  ],
  stored: 'none',
  strangers: [
    ['cookie', 'sib_cuid'],
    ['cookie', 'brevo'],
  ],
  urls: [
    'https://conversations-widget.brevo.com/brevo-conversations.js',
    'https://conversations-widget.sendinblue.com/sib-conversations.js',
  ],
  foreignUrls: [
    'https://sibautomation.com/sa.js',
    'https://www.brevo.com/',
    'https://sibforms.com/serve/1',
  ],
});
