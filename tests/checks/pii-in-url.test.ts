import check from '../../lib/checks/pii-in-url.ts';
import { describeCheck } from '../support/checks.ts';
import { anExposure, aPage, seqs, traffic } from '../support/facts.ts';

const [seen, page] = [seqs(), seqs()];
const personal = (more: object = {}) => traffic({ personal: [{ in: 'page', host: 'shop.example', vendor: null, parameter: 'email', what: 'email', named: true, fromPage: false, cites: seen, ...more }] });

describeCheck(check, [
  { name: 'an address in a page’s address', expect: 'fail', alone: true, facts: { transport: personal() }, cites: seen, says: 'a page of shop.example holds “email”, whose value has the form of an e-mail address.' },
  { name: 'an address in a request', expect: 'fail', facts: { transport: personal({ in: 'own' }) }, says: 'a request to shop.example' },
  { name: 'by its shape alone, in a page’s address', expect: 'review', facts: { transport: personal({ named: false, parameter: 'u' }) }, cites: seen },
  { name: 'a number', expect: 'review', facts: { transport: personal({ what: 'phone', parameter: 'tel' }) }, says: 'a telephone number' },
  { name: 'a form that will do so', expect: 'review', facts: { pages: [aPage({ exposure: anExposure({ personalByGet: 1, cites: seen }) })] }, cites: seen },
  { name: 'by its shape alone, in a file’s address', expect: 'pass', facts: { transport: personal({ named: false, in: 'own', parameter: 'v' }) } },
  { name: 'what others are told is another check’s', expect: 'pass', facts: { transport: personal({ in: 'third' }) }, spares: seen },
  { name: 'nothing', expect: 'pass', facts: { pages: [aPage({ cites: page })] }, cites: page },
  { name: 'no page', expect: 'untested', facts: { pages: [] } },
]);
