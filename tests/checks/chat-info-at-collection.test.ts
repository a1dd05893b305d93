import check from '../../lib/checks/chat-info-at-collection.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, anOpenedWidget, aPanel, aQuote, seqs, watched } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [panel, notice, quote] = [seqs(), seqs(), seqs()];
const purpose = aQuote('purpose', 'Vos données servent à répondre à votre demande', { cites: quote });
const general = aQuote('notice', 'Vos données sont traitées avec soin', { cites: quote });
const linked = { noticeLink: 'site', noticeCites: notice } as const;
const bare = { noticeLink: 'none', noticeCites: notice } as const;

describeCheck(check, [
  { name: 'neither words nor link', expect: 'fail', alone: false, facts: anOpenChat({ cites: panel }, bare), cites: [...panel, ...notice], says: 'nothing in it said who uses what is written' },
  { name: 'the vendor’s own notice only', expect: 'fail', facts: anOpenChat({}, { noticeLink: 'vendor' }) },
  { name: 'what it says of something else is no information', expect: 'fail', facts: anOpenChat({ quotes: [aQuote('ai', 'Je suis un assistant virtuel')] }, bare) },
  { name: 'a short text in the page’s language', expect: 'fail', facts: anOpenChat({ language: null, quotes: [aQuote('ai', 'Je suis un robot')] }, bare) },
  { name: 'one of two chats', expect: 'fail', says: 'Chatty', silent: 'Parley', facts: {
    widgets: [anOpenedWidget(linked), anOpenedWidget({ vendor: 'chatty', name: 'Chatty', ...bare })], panels: [aPanel({ quotes: [purpose] }), aPanel({ vendor: 'chatty' })], watch: [watched('no-banner × opened')] } },

  { name: 'a link alone', expect: 'warn', alone: false, facts: anOpenChat({}, linked), cites: notice, says: 'has a link to the site’s privacy notice' },
  { name: 'words alone', expect: 'warn', facts: anOpenChat({ quotes: [purpose] }, bare), cites: quote, says: '“Vos données servent à répondre à votre demande”' },
  { name: 'a link, and words that say neither who nor why', expect: 'warn', facts: anOpenChat({ quotes: [general] }, linked) },

  { name: 'why, and where to read more', expect: 'pass', facts: anOpenChat({ quotes: [purpose] }, linked), cites: [...quote, ...notice] },
  { name: 'who, and where to read more, after a reload', expect: 'pass', facts: anOpenChat({ history: true, quotes: [aQuote('controller', 'La Boutique est responsable de vos données', { place: 'furniture' })] }, linked) },

  { name: 'a language nobody here reads', expect: 'review', facts: anOpenChat({ language: 'da' }, bare), says: 'a language' },
  { name: 'a text too short to tell its language, and no known word in it', expect: 'review', facts: anOpenChat({ language: null }, bare) },
  { name: 'more sentences than are kept', expect: 'review', facts: anOpenChat({ quotes: Array.from({ length: 60 }, (_, i) => aQuote('ai', `Je suis un robot ${i}`)) }, bare) },
  { name: 'links that could not be seen', expect: 'review', facts: anOpenChat({ quotes: [general] }, { noticeLink: 'unread' }), says: 'Look for one', cites: quote },
  { name: 'a button that may show it', expect: 'review', facts: anOpenChat({ controls: ['Envoyer', 'i'] }, bare), says: 'Use it' },
  { name: 'more words than were understood: one of them may say it', expect: 'review', facts: anOpenChat({ characters: 400 }, bare), says: 'says more than was understood' },
  { name: 'a greeting has no room for it', expect: 'fail', facts: anOpenChat({ characters: 190, quotes: [aQuote('ai', 'Je suis un assistant virtuel, à votre service')] }, bare) },
  { name: 'in the page’s flow: the words may stand beside it', expect: 'review', facts: anOpenChat({}, { ...bare, launcher: false }), says: 'beside it' },
  { name: 'an earlier conversation hid its first words', expect: 'untested', facts: anOpenChat({ history: true }, bare), says: 'Start a clean visit' },
  { name: 'one of two was not opened', expect: 'untested', facts: { ...anOpenChat({ quotes: [purpose] }, linked), widgets: [anOpenedWidget(linked), { ...anOpenedWidget({ vendor: 'chatty' }), openedBy: null }] } },
  ...ANY_CHAT,
]);
