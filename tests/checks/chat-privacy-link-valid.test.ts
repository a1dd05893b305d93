import check from '../../lib/checks/chat-privacy-link-valid.ts';
import type { WidgetFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aNotice, aPage, seqs, url } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [notice, page] = [seqs(), seqs()];
const address = 'https://shop.example/vie-privee';
const linked = (more: Partial<WidgetFact> = {}) => anOpenChat({}, { noticeLink: 'site', noticeCites: notice, noticeUrl: url(address), ...more });
const text = seqs();
const read = (more: Parameters<typeof aNotice>[0], without: Parameters<typeof aNotice>[1] = ['chat-covered']) => ({ ...linked(), notices: [aNotice({ url: url(address), cites: text, ...more }, without)] });
const followed = (status: number | null, at = address) => ({ ...linked(), pages: [aPage(), aPage({ address: at, status, cites: page })] });

describeCheck(check, [
  { name: 'the vendor’s notice only', expect: 'fail', alone: true, facts: linked({ noticeLink: 'vendor' }), cites: notice, says: 'leads to its vendor’s notice, not to the site’s' },
  { name: 'a page that is not there', expect: 'fail', facts: followed(404), cites: [...notice, ...page], says: 'answered 404' },
  { name: 'a page that is gone', expect: 'fail', facts: followed(410), says: 'answered 410' },

  { name: 'what it leads to was read, and speaks of the chat', expect: 'pass', facts: read({ chat: { sentence: 'Le chat en ligne garde vos messages.', period: null, provider: null } }), cites: [...notice, ...text], says: 'garde vos messages' },
  { name: 'what it leads to does not speak of the chat', expect: 'warn', facts: read({}), cites: [...notice, ...text], says: 'does not speak of the chat' },
  { name: 'it may speak of it', expect: 'review', facts: read({ traces: [{ kind: 'chat-covered', sentence: 'Vos discussions.' }] }), says: 'Vos discussions' },
  { name: 'it was not read to its end', expect: 'review', facts: read({ cut: true }) },
  { name: 'another notice was read', expect: 'untested', facts: { ...read({ url: url('https://shop.example/cookies') }) } },
  { name: 'read, and it answers that it is not there', expect: 'fail', facts: { ...read({}), pages: [aPage(), aPage({ address, status: 404, cites: page })] } },
  { name: 'it opened', expect: 'review', facts: followed(200), cites: page, says: 'speaks of the chat' },
  { name: 'it opened, and how it answered was not seen', expect: 'review', facts: followed(null), says: 'speaks of the chat' },
  { name: 'kept out: perhaps only we are', expect: 'review', facts: followed(403), says: 'Try again' },
  { name: 'a server that fell over', expect: 'review', facts: followed(503), says: 'answered 503' },
  { name: 'the site serves the chat: the vendor’s notice may be its own', expect: 'review', facts: linked({ noticeLink: 'vendor', selfHosted: true }), says: 'may be the site’s own' },
  { name: 'the site drew the launcher; the chat stands at its vendor’s, who is somebody else', expect: 'fail', facts: linked({ noticeLink: 'vendor', selfHosted: true, foundBy: 'shape', frames: [{ host: 'widget.parley.example', of: 'own', ruled: true, cites: seqs() }] }), cites: notice },
  { name: 'on the site of whoever sells the chat, from another of its domains', expect: 'review', facts: { ...linked({ noticeLink: 'vendor', selfHosted: true, frames: [{ host: 'widget.parleychat.example', of: 'own', ruled: true, cites: seqs() }] }), site: { site: 'parley.example', visit: 0, startedAt: 0 } } },
  { name: 'at the site’s own address', expect: 'review', facts: linked({ noticeLink: 'vendor', selfHosted: true, frames: [{ host: 'chat.shop.example', of: 'own', ruled: true, cites: seqs() }] }) },
  { name: 'in a frame that no rule knows', expect: 'review', facts: linked({ noticeLink: 'vendor', selfHosted: true, frames: [{ host: 'widget.parley.example', of: 'own', ruled: false, cites: seqs() }] }) },
  { name: 'a chat known by its shape alone', expect: 'review', facts: linked({ noticeLink: 'vendor', foundBy: 'shape' }) },
  { name: 'links that could not be seen', expect: 'review', facts: linked({ noticeLink: 'unread' }), says: 'could not be seen' },

  { name: 'not followed', expect: 'untested', facts: linked(), says: 'in this tab' },
  { name: 'another page was missing', expect: 'untested', facts: followed(404, 'https://shop.example/contact') },
  { name: 'where it leads is not known', expect: 'untested', facts: { ...followed(404), ...linked({ noticeUrl: null }) } },
  { name: 'read, though never seen open', expect: 'untested', facts: linked({ noticeLink: 'none', openedBy: null }) },
  { name: 'no link', expect: 'inapplicable', facts: linked({ noticeLink: 'none' }), says: 'No privacy link' },
  ...ANY_CHAT,
]);
