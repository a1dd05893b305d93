import check from '../../lib/checks/notice-link-everywhere.ts';
import { describeCheck } from '../support/checks.ts';
import { aLink, aNotice, aPage, watched } from '../support/facts.ts';

describeCheck(check, [
  { name: 'on every page', expect: 'pass', facts: { pages: [aPage({ noticeLinks: [aLink()] }), aPage({ noticeLinks: [aLink()] })] } },
  { name: 'a page with a form has none', expect: 'fail', alone: false, facts: { pages: [aPage({ noticeLinks: [aLink()] }), aPage({ forms: 1 })], watch: [watched('no-banner × none')] } },
  { name: 'a page without form has none', expect: 'warn', alone: false, facts: { pages: [aPage({ noticeLinks: [aLink()] }), aPage()], watch: [watched('no-banner × none')] } },
  { name: 'the notice does not lead to itself', expect: 'pass', facts: { pages: [aPage({ noticeLinks: [aLink()] }), aPage({ noticeLinks: [aLink()] }), aPage({ url: aNotice().url })], notices: [aNotice()], watch: [watched('no-banner × none')] } },
  { name: 'just loaded', expect: 'untested', facts: { pages: [aPage({ noticeLinks: [aLink()] }), aPage({ forms: 1 })], watch: [watched('no-banner × none', { afterLoadMs: 4_000 })] } },
  { name: 'one page', expect: 'untested', facts: { pages: [aPage()], watch: [] }, says: 'one more page' },
  { name: 'nowhere', expect: 'inapplicable', facts: { pages: [aPage(), aPage()] } },
]);
