import check from '../../lib/checks/password-over-http.ts';
import { describeCheck } from '../support/checks.ts';
import { anExposure, aPage, seqs } from '../support/facts.ts';

const [page, markup] = [seqs(), seqs()];
const signIn = (more: Parameters<typeof anExposure>[0] = {}, rest: Parameters<typeof aPage>[0] = {}) => aPage({ cites: page, passwords: 1, forms: 1, exposure: anExposure({ cites: markup, ...more }), ...rest });

describeCheck(check, [
  { name: 'on an http page', expect: 'fail', alone: true, facts: { pages: [signIn({}, { address: 'http://shop.example/in' })] }, cites: page, says: 'http://shop.example/in came without encryption, with a password field.' },
  { name: 'to an http address', expect: 'fail', facts: { pages: [aPage(), signIn({ passwordsToInsecure: 1 })] }, cites: markup, says: 'sent to an http address' },
  { name: 'an http page is told once', expect: 'fail', facts: { pages: [signIn({ passwordsToInsecure: 1 }, { address: 'http://shop.example/' })] }, spares: markup },
  { name: 'by GET, as the form says', expect: 'review', facts: { pages: [signIn({ passwordsByGet: 1 })] }, cites: markup, says: 'GET' },
  { name: 'https and POST', expect: 'pass', facts: { pages: [signIn()] }, cites: markup },
  { name: 'an http page without one is another check’s', expect: 'pass', facts: { pages: [signIn(), aPage({ address: 'http://shop.example/' })] } },
  { name: 'where the form goes was not told', expect: 'untested', facts: { pages: [aPage({ passwords: 1 })] } },
  { name: 'one of two was not told', expect: 'untested', facts: { pages: [signIn(), aPage({ passwords: 1 })] } },
  { name: 'nothing was read', expect: 'untested', facts: { pages: [aPage({ contentSeen: false })] } },
  { name: 'no page', expect: 'untested', facts: { pages: [] } },
  { name: 'no password', expect: 'inapplicable', facts: {} },
  { name: 'this machine', expect: 'inapplicable', facts: { pages: [signIn({}, { address: 'http://localhost/', local: true })] }, says: 'private network' },
]);
