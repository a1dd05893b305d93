import check from '../../lib/checks/referrer-leak.ts';
import { describeCheck } from '../support/checks.ts';
import { anExposure, aPage, aRequest, seqs, traffic } from '../support/facts.ts';

const [seen, request] = [seqs(), seqs()];
const base = { pages: [aPage({ exposure: anExposure() })], requests: [aRequest('no-banner × none', { cites: request })] };
const personal = (more: object = {}) => traffic({ personal: [{ in: 'third', host: 'ads.example', vendor: null, parameter: 'dl', what: 'email', named: false, fromPage: true, cites: seen, ...more }] });
const referer = (tells: 'path' | 'query') => traffic({ referers: [{ host: 'ads.example', vendor: null, tells, count: 1, cites: seen }] });

describeCheck(check, [
  { name: 'what stood in the page’s address', expect: 'fail', alone: true, facts: { ...base, transport: personal() }, cites: seen, says: 'was sent to ads.example in “dl”' },
  { name: 'an address that stood nowhere before', expect: 'review', facts: { ...base, transport: personal({ named: true, fromPage: false }) }, cites: seen },
  { name: 'a number that stood in the page’s address', expect: 'review', facts: { ...base, transport: personal({ what: 'phone', named: true }) } },
  { name: 'the path', expect: 'warn', alone: true, facts: { ...base, transport: referer('path') }, cites: seen, says: 'was told the path' },
  { name: 'the whole address', expect: 'warn', facts: { ...base, transport: referer('query') }, says: 'parameters included' },
  { name: 'a package’s version', expect: 'pass', facts: { ...base, transport: personal({ fromPage: false }) }, cites: request, spares: seen },
  { name: 'the site’s own addresses are another check’s', expect: 'pass', facts: { ...base, transport: personal({ in: 'page', named: true }) } },
  { name: 'the origin alone', expect: 'pass', facts: base, cites: request },
  { name: 'a log without Referers', expect: 'untested', facts: { ...base, pages: [aPage()] } },
  { name: 'nobody else', expect: 'inapplicable', facts: { ...base, requests: [aRequest('no-banner × none', { party: 'first' })] } },
]);
