import check from '../../lib/checks/chat-privacy-link-valid.ts';
import type { WidgetFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aPage, seqs, url } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [notice, page] = [seqs(), seqs()];
const address = 'https://shop.example/vie-privee';
const linked = (more: Partial<WidgetFact> = {}) => anOpenChat({}, { noticeLink: 'site', noticeCites: notice, noticeUrl: url(address), ...more });
const followed = (status: number | null, at = address) => ({ ...linked(), pages: [aPage(), aPage({ address: at, status, cites: page })] });

describeCheck(check, [
  { name: 'the vendor’s notice only', expect: 'fail', alone: true, facts: linked({ noticeLink: 'vendor' }), cites: notice, says: 'leads to its vendor’s notice, not to the site’s' },
  { name: 'a page that is not there', expect: 'fail', facts: followed(404), cites: [...notice, ...page], says: 'answered 404' },
  { name: 'a page that is gone', expect: 'fail', facts: followed(410), says: 'answered 410' },

  { name: 'it opened', expect: 'review', facts: followed(200), cites: page, says: 'speaks of the chat' },
  { name: 'it opened, and how it answered was not seen', expect: 'review', facts: followed(null), says: 'speaks of the chat' },
  { name: 'kept out: perhaps only we are', expect: 'review', facts: followed(403), says: 'Try again' },
  { name: 'a server that fell over', expect: 'review', facts: followed(503), says: 'answered 503' },
  { name: 'the site serves the chat: the vendor’s notice may be its own', expect: 'review', facts: linked({ noticeLink: 'vendor', selfHosted: true }), says: 'may be the site’s own' },
  { name: 'a chat known by its shape alone', expect: 'review', facts: linked({ noticeLink: 'vendor', foundBy: 'shape' }) },
  { name: 'links that could not be seen', expect: 'review', facts: linked({ noticeLink: 'unread' }), says: 'could not be seen' },

  { name: 'not followed', expect: 'untested', facts: linked(), says: 'in this tab' },
  { name: 'another page was missing', expect: 'untested', facts: followed(404, 'https://shop.example/contact') },
  { name: 'where it leads is not known', expect: 'untested', facts: { ...followed(404), ...linked({ noticeUrl: null }) } },
  { name: 'read, though never seen open', expect: 'untested', facts: linked({ noticeLink: 'none', openedBy: null }) },
  { name: 'no link', expect: 'inapplicable', facts: linked({ noticeLink: 'none' }), says: 'No privacy link' },
  ...ANY_CHAT,
]);
