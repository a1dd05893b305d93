import check from '../../lib/checks/chat-privacy-link.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenedWidget, aWidget, seqs, watched } from '../support/facts.ts';

const watch = [watched('no-banner × opened')];
const [notice, widget] = [seqs(), seqs()];
const opened = (more: Parameters<typeof aWidget>[0]) => ({ widgets: [anOpenedWidget({ noticeCites: notice, ...more })], watch });

describeCheck(check, [
  { name: 'open and read, no link', expect: 'fail', alone: false, facts: opened({ noticeLink: 'none' }), cites: notice, says: 'no link to a privacy notice was found in it' },
  { name: 'only “Powered by …” with the vendor’s own notice: that does not count', expect: 'fail', facts: opened({ noticeLink: 'vendor' }), says: 'its vendor’s privacy notice only, not to the site’s' },
  { name: 'opened by itself and read', expect: 'fail', facts: { widgets: [aWidget({ openedBy: 'page', autoOpenedAt: 3_000, noticeLink: 'none', noticeCites: notice })], watch } },
  { name: 'one of two opened chats lacks it', expect: 'fail', facts: { widgets: [anOpenedWidget({ noticeLink: 'site' }), anOpenedWidget({ vendor: 'chatty', name: 'Chatty', noticeLink: 'none' })], watch }, says: 'Chatty', silent: 'Parley' },
  { name: 'nothing cited of the reading: the widget is', expect: 'fail', facts: opened({ noticeLink: 'none', noticeCites: [], cites: widget }), cites: widget },

  { name: 'open, and its text could not be read', expect: 'review', facts: opened({ noticeLink: 'unread' }), says: 'could not be read' },
  { name: 'opened by nobody knows whom, unread', expect: 'review', facts: { widgets: [aWidget({ unclear: true })], watch } },

  { name: 'a link to the site’s notice', expect: 'pass', facts: opened({ noticeLink: 'site' }), cites: notice, says: 'has a link to the site’s privacy notice' },
  { name: 'a link shown beside the launcher already', expect: 'pass', facts: { widgets: [aWidget({ noticeLink: 'site', noticeCites: notice })], watch } },

  { name: 'not opened', expect: 'untested', facts: { widgets: [aWidget()], watch }, says: 'Open the chat.' },
  { name: 'not opened, and nothing to be read yet', expect: 'untested', facts: { widgets: [aWidget({ noticeLink: 'none' })], watch } },
  { name: 'one of two opened: the other has shown nothing', expect: 'untested', facts: { widgets: [anOpenedWidget({ noticeLink: 'site' }), aWidget({ vendor: 'chatty' })], watch } },
  { name: 'no chat yet', expect: 'untested', facts: {}, says: 'a chat may still appear' },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
