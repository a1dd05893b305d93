import check from '../../lib/checks/hsts-present.ts';
import { describeCheck } from '../support/checks.ts';
import { aPage, seqs } from '../support/facts.ts';

const [answer, other] = [seqs(), seqs()];
const page = (hstsSeconds: number | null, cites = answer, address = 'https://shop.example/') => aPage({ address, answer: { hstsSeconds, csp: 'none', cites } });

describeCheck(check, [
  { name: 'absent', expect: 'warn', alone: true, facts: { pages: [page(null)] }, cites: answer, says: 'shop.example answered without Strict-Transport-Security.' },
  { name: 'too short by a second', expect: 'warn', facts: { pages: [page(15_767_999)] }, says: '182 days only' },
  { name: 'taken back', expect: 'warn', facts: { pages: [page(0)] }, says: '0 days only' },
  { name: 'one host of two', expect: 'warn', facts: { pages: [page(31_536_000), page(null, other, 'https://pay.shop.example/')] }, cites: other, spares: answer },
  { name: 'six months', expect: 'pass', facts: { pages: [page(15_768_000)] }, cites: answer },
  { name: 'on one page of a host is on all', expect: 'pass', facts: { pages: [page(null), page(31_536_000, other)] }, cites: other },
  { name: 'an http page says nothing of it', expect: 'pass', facts: { pages: [page(31_536_000), page(null, other, 'http://shop.example/')] }, spares: other },
  { name: 'no answer seen', expect: 'untested', facts: {}, says: 'Reload' },
  { name: 'no page', expect: 'untested', facts: { pages: [] } },
  { name: 'http alone', expect: 'inapplicable', facts: { pages: [page(null, answer, 'http://shop.example/')] }, says: 'No page came over https' },
  { name: 'a domain that browsers know', expect: 'inapplicable', facts: { pages: [page(null, answer, 'https://shop.dev/')] }, says: 'top-level domain' },
  { name: 'this machine', expect: 'inapplicable', facts: { pages: [{ ...page(null), local: true }] }, says: 'private network' },
]);
