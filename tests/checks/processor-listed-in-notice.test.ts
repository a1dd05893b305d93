import check from '../../lib/checks/processor-listed-in-notice.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, aSiteCookie, aWidget, aWrite, seqs, watched } from '../support/facts.ts';

const [notice, chat, cookie] = [seqs(), seqs(), seqs()];
const widgets = [aWidget({ cites: chat })];
const storage = [aSiteCookie('IDE', { host: 'adverts.example', party: 'third', purpose: 'marketing', platform: 'Adverts', writes: [aWrite('no-banner × none')], cites: cookie })];
const named = [{ vendor: 'parley', sentence: 'Notre chat est fourni par Parley.' }];
const watch = [watched('no-banner × none')];

describeCheck(check, [
  { name: 'the chat is named', expect: 'pass', facts: { widgets, notices: [aNotice({ vendors: named, cites: notice })] }, cites: notice },
  { name: 'all are named', expect: 'pass', facts: { widgets, storage, notices: [aNotice({ vendors: [...named, { vendor: 'other', sentence: 'La régie Adverts.' }], cites: notice })] } },
  { name: 'categories', expect: 'review', facts: { widgets, notices: [aNotice({ vendors: [], cites: notice })] }, cites: [...notice, ...chat], says: 'cover them' },
  { name: 'the chat is named, an advertiser is not', expect: 'review', facts: { widgets, storage, notices: [aNotice({ vendors: named, cites: notice })] }, cites: cookie, spares: chat },
  { name: 'not a word of recipients', expect: 'warn', alone: false, facts: { widgets, storage, notices: [aNotice({ vendors: [], cites: notice }, ['recipients'])] }, cites: [...notice, ...chat, ...cookie], says: 'Nothing in the notice tells who receives data' },
  { name: 'cut', expect: 'review', facts: { widgets, notices: [aNotice({ vendors: [], cut: true }, ['recipients'])] } },
  { name: 'nothing read', expect: 'untested', facts: { widgets } },
  { name: 'no chat yet', expect: 'untested', facts: {} },
  { name: 'nobody else', expect: 'inapplicable', facts: { watch }, says: 'No chat of another company' },
  { name: 'the site’s own chat', expect: 'inapplicable', facts: { widgets: [aWidget({ foundBy: 'shape', hosts: ['shop.example'] })] } },
]);
