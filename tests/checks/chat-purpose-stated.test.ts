import check from '../../lib/checks/chat-purpose-stated.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aNotice, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, notice] = [seqs(), seqs()];
const about = (sentence: string) => aNotice({ chat: { sentence, period: null, provider: null }, cites: notice }, ['chat-covered']);
const purpose = (words: string) => anOpenChat({ quotes: [aQuote('purpose', words, { cites: quote })] });

describeCheck(check, [
  { name: 'what it is for', expect: 'pass', facts: purpose('Vos données servent à traiter votre demande'), cites: quote, says: 'traiter votre demande' },
  { name: 'to answer and to improve', expect: 'pass', facts: purpose('Utilisé pour vous répondre et améliorer nos services') },
  { name: 'a purpose that excludes nothing', expect: 'review', facts: purpose('Utilisé pour améliorer nos services'), cites: quote, says: 'privacy notice has not been read yet' },
  { name: 'nothing in the window: the notice may say it', expect: 'review', facts: anOpenChat({ quotes: [aQuote('ai', 'Je suis un robot')] }), silent: 'robot' },
  { name: 'that data are used, not what for', expect: 'review', facts: anOpenChat({ quotes: [aQuote('notice', 'Vos données sont traitées', { cites: quote })] }), cites: quote },
  { name: 'the notice says what the chat is for', expect: 'pass', facts: { ...anOpenChat(), notices: [about('Ce que vous écrivez dans le chat nous sert à répondre à votre question.')] }, cites: notice, says: 'répondre à votre question' },
  { name: 'the notice names the chat, and nothing it is for', expect: 'review', facts: { ...anOpenChat(), notices: [about('Nos sources sont nos formulaires et le chat.')] }, cites: notice, says: 'the notice speaks of the chat' },
  { name: 'the chat is mentioned nowhere', expect: 'fail', facts: { ...anOpenChat(), notices: [aNotice({ cites: notice }, ['chat-covered'])] }, cites: notice },
  { name: 'mentioned nowhere, in a window that was not understood', expect: 'review', facts: { ...anOpenChat({ language: 'pl' }), notices: [aNotice({}, ['chat-covered'])] } },
  { name: 'mentioned nowhere, in a notice that goes on elsewhere', expect: 'review', facts: { ...anOpenChat(), notices: [aNotice({ cut: true }, ['chat-covered'])] } },
  { name: 'a sentence that may be about it', expect: 'review', facts: { ...anOpenChat(), notices: [aNotice({ traces: [{ kind: 'chat-covered', sentence: 'Vos messages instantanés.' }] }, ['chat-covered'])] } },
  { name: 'an earlier conversation hid its first words', expect: 'untested', facts: anOpenChat({ history: true }) },
  ...ANY_CHAT,
]);
