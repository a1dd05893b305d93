import check from '../../lib/checks/notice-link-present.ts';
import { describeCheck } from '../support/checks.ts';
import { aLink, aPage, seqs, watched } from '../support/facts.ts';

const watch = [watched('no-banner × none')];
const page = seqs();
const link = aLink();

describeCheck(check, [
  { name: 'none on a page that was read', expect: 'fail', alone: false, facts: { pages: [aPage({ cites: page })], watch }, cites: page, says: 'No link to a privacy notice was found on the pages seen.' },
  { name: 'none on two pages, a third not read', expect: 'fail', facts: { pages: [aPage(), aPage(), aPage({ contentSeen: false })], watch: [watched('no-banner × none', { afterLoadMs: 1_500 }), watched('undecided × none', { afterLoadMs: 1_500 })] } },

  { name: 'only a legal notice', expect: 'warn', alone: false, facts: { pages: [aPage({ legalLinks: 1 })], watch }, says: 'legal information' },

  { name: 'a legal notice on one of two pages', expect: 'warn', facts: { pages: [aPage(), aPage({ legalLinks: 2 })], watch } },

  { name: 'a link at the foot of the page', expect: 'pass', facts: { pages: [aPage({ noticeLinks: [link] })] }, cites: link.cites, says: 'A link “Privacy policy” is there.' },
  { name: 'a link on the second page only: the site has one', expect: 'pass', facts: { pages: [aPage(), aPage({ noticeLinks: [link] })], watch } },
  { name: 'a link and legal links', expect: 'pass', facts: { pages: [aPage({ noticeLinks: [aLink('RGPD')], legalLinks: 3 })], watch }, says: '“RGPD”' },
  { name: 'that a link is there is all that is said', expect: 'pass', facts: { pages: [aPage({ noticeLinks: [link] })] }, silent: /complet|valid|opens|conforme/ },

  { name: 'a page drawn by scripts, just loaded', expect: 'untested', facts: { pages: [aPage()], watch: [watched('no-banner × none', { afterLoadMs: 2_000 })] }, says: 'may still be loading' },
  { name: 'a page that could not be read', expect: 'untested', facts: { pages: [aPage({ contentSeen: false })], watch } },
  { name: 'a page that has not loaded', expect: 'untested', facts: { pages: [aPage({ loaded: false })], watch } },
  { name: 'no page', expect: 'untested', facts: { pages: [], watch } },
]);
