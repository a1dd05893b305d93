import check from '../../lib/checks/https-redirect.ts';
import { describeCheck } from '../support/checks.ts';
import { aPage, seqs, traffic, url } from '../support/facts.ts';

const [hop, page] = [seqs(), seqs()];
const redirected = (more: object = {}) => traffic({ hops: [{ at: 0, from: url('http://shop.example/'), to: url('https://shop.example/'), status: 301, internal: false, cookies: [], cites: hop, ...more }] });
const plain = (at: number, more = {}) => aPage({ address: 'http://shop.example/', at, cites: page, ...more });

describeCheck(check, [
  { name: 'http answers with a page', expect: 'fail', alone: true, facts: { pages: [plain(0)] }, cites: page, says: 'answered over http' },
  { name: 'and much later an https page', expect: 'fail', facts: { pages: [plain(0), aPage({ at: 9_000 })] } },
  { name: 'a cookie on the way', expect: 'fail', facts: { transport: redirected({ cookies: ['sid'] }) }, cites: hop, says: 'set “sid” without Secure' },
  { name: 'for the moment only', expect: 'warn', alone: true, facts: { transport: redirected({ status: 302 }) }, cites: hop, says: '(302)' },
  { name: 'to another http address first', expect: 'warn', facts: { transport: redirected({ to: url('http://www.shop.example/') }) }, says: 'still without encryption' },
  { name: 'by the page itself', expect: 'warn', facts: { pages: [plain(0), aPage({ at: 800 })] }, cites: page },
  { name: 'by the browser', expect: 'review', facts: { transport: redirected({ internal: true, status: 307 }) }, cites: hop, says: 'by itself' },
  { name: '301', expect: 'pass', facts: { transport: redirected() }, cites: hop },
  { name: '308', expect: 'pass', facts: { transport: redirected({ status: 308 }) } },
  { name: 'another site’s redirection is not this one’s', expect: 'untested', facts: { transport: redirected({ from: url('http://other.example/'), status: 302 }) } },
  { name: 'from https to https says nothing', expect: 'untested', facts: { transport: redirected({ from: url('https://shop.example/') }) }, says: 'Type' },
  { name: 'not tried', expect: 'untested', facts: {} },
  { name: 'no page', expect: 'untested', facts: { pages: [] } },
  { name: 'this machine', expect: 'inapplicable', facts: { pages: [plain(0, { local: true })] } },
]);
