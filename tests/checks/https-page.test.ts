import check from '../../lib/checks/https-page.ts';
import { describeCheck } from '../support/checks.ts';
import { aPage, aSiteCookie, aWidget, aWrite, seqs } from '../support/facts.ts';

const [page, write, widget] = [seqs(), seqs(), seqs()];
const http = (more: Parameters<typeof aPage>[0] = {}) => aPage({ address: 'http://shop.example/contact', cites: page, ...more });
const tracer = (at: number, more: Parameters<typeof aWrite>[1] = {}) => aSiteCookie('_ga', { purpose: 'analytics', writes: [aWrite('no-banner × none', { at, cites: write, ...more })] });

describeCheck(check, [
  { name: 'a form', expect: 'fail', alone: true, facts: { pages: [http({ forms: 1 })] }, cites: page, says: 'http://shop.example/contact came without encryption, with a form.' },
  { name: 'a password field, which is said before its form', expect: 'fail', facts: { pages: [http({ forms: 1, passwords: 1 })] }, says: 'with a password field.', silent: 'a form' },
  { name: 'a chat', expect: 'fail', facts: { pages: [http()], widgets: [aWidget({ cites: widget })] }, cites: widget, says: 'with a chat.' },
  { name: 'a tracer', expect: 'fail', facts: { pages: [http()], storage: [tracer(500)] }, cites: write, says: 'with a tracer that singles out the visitor.' },
  { name: 'all of them', expect: 'fail', facts: { pages: [http({ forms: 2 })], widgets: [aWidget()], storage: [tracer(500)] }, says: 'with a form, a chat and a tracer' },
  { name: 'one of several pages', expect: 'fail', facts: { pages: [aPage(), http({ at: 5_000, forms: 1 }), aPage({ at: 9_000 })] } },
  { name: 'a tracer on one of several pages', expect: 'fail', facts: { pages: [aPage(), http({ at: 5_000 }), aPage({ at: 9_000 })], storage: [tracer(6_000)] }, cites: write },
  { name: 'a tracer the moment the page came', expect: 'fail', facts: { pages: [aPage(), http({ at: 5_000 })], storage: [tracer(5_000)] } },
  { name: 'a page that could not be read whole, with a form', expect: 'fail', facts: { pages: [http({ forms: 1, contentSeen: false })] } },

  { name: 'none of these', expect: 'warn', alone: true, facts: { pages: [http()] }, cites: page, says: 'came without encryption.' },
  { name: 'the tracer was another page’s', expect: 'warn', facts: { pages: [aPage(), http({ at: 5_000 }), aPage({ at: 9_000 })], storage: [tracer(500), tracer(9_000)] } },
  { name: 'a cookie that identifies nobody', expect: 'warn', facts: { pages: [http()], storage: [tracer(500, { identifies: false })] } },
  { name: 'a cookie the browser refused', expect: 'warn', facts: { pages: [http()], storage: [tracer(500, { stored: false })] } },

  { name: 'what the page holds was not read', expect: 'review', facts: { pages: [http({ contentSeen: false })] } },
  { name: 'a chat on some page of the visit, on which is not known', expect: 'review', facts: { pages: [aPage(), http({ at: 5_000 })], widgets: [aWidget()] } },

  { name: 'https', expect: 'pass', facts: { pages: [aPage({ cites: page, forms: 3, passwords: 1 })], storage: [tracer(500)] }, cites: page },
  { name: 'https everywhere but on a page of this machine', expect: 'pass', facts: { pages: [aPage(), aPage({ address: 'http://localhost:8080/', local: true, forms: 1 })] } },
  { name: 'https, by a version that browsers speak', expect: 'pass', facts: { pages: [aPage({ connection: { tls: '1.3', cites: page } }), aPage({ at: 5_000, connection: { tls: '1.3', cites: write } }), aPage({ address: 'https://till.shop.example/', at: 6_000, connection: { tls: '1.2', cites: widget } })] }, says: 'till.shop.example answered by TLS 1.2.' },
  { name: 'a version that has been given up', expect: 'warn', alone: true, facts: { pages: [aPage({ connection: { tls: '1.3', cites: page } }), aPage({ address: 'https://till.shop.example/', at: 6_000, forms: 1, connection: { tls: '1.1', cites: widget } })] }, cites: widget, says: 'till.shop.example and the browser agreed on TLS 1.1, a version that has been given up.' },
  { name: 'the first of them', expect: 'warn', facts: { pages: [aPage({ connection: { tls: '1.0', cites: page } })] }, cites: page, says: 'TLS 1.0' },
  { name: 'an old version on a machine of one’s own', expect: 'pass', facts: { pages: [aPage(), aPage({ address: 'https://192.168.1.7/', local: true, connection: { tls: '1.0', cites: page } })] }, silent: 'TLS' },
  { name: 'a page with a form and no encryption, beside an old version', expect: 'fail', facts: { pages: [http({ forms: 1 }), aPage({ at: 5_000, connection: { tls: '1.0', cites: widget } })] }, silent: 'TLS' },

  { name: 'no page yet', expect: 'untested', facts: { pages: [] } },
  { name: 'a page of this machine', expect: 'inapplicable', facts: { pages: [aPage({ address: 'http://localhost:8080/', local: true, forms: 1, passwords: 1 })] } },
]);
