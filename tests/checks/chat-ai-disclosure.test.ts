import check from '../../lib/checks/chat-ai-disclosure.ts';
import type { PanelFact, WidgetFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aQuote, seqs, visit } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [panel, quote, person, widget] = [seqs(), seqs(), seqs(), seqs()];
const chat = (seen: Partial<PanelFact>, more: Partial<WidgetFact> = {}) => anOpenChat({ cites: panel, ...seen }, { cites: widget, ...more });
const ai = (words: string, place: 'greeting' | 'furniture' = 'greeting') => aQuote('ai', words, { cites: quote, place });
const people = aQuote('person', 'Nos conseillers vous répondent', { cites: person });
const before = { site: { ...visit().site, startedAt: 1_785_628_799_999 } };

describeCheck(check, [
  { name: 'an AI product that says nothing of it', expect: 'fail', alone: false, facts: chat({}, { ai: true }), cites: [...panel, ...widget], says: 'is an AI assistant, and nothing read' },
  { name: 'an AI product with a person’s name', expect: 'fail', facts: chat({ title: 'Julie', quotes: [people] }, { ai: true }), cites: person, says: '“Nos conseillers vous répondent”' },
  { name: 'every answer too fast to be typed', expect: 'fail', facts: chat({ replies: [900, 1_100, 1_999] }, { ai: null }), cites: panel, says: 'answered 3 messages in less than 2 seconds each' },
  { name: 'words about something else', expect: 'fail', facts: chat({ quotes: [aQuote('human', 'Parler à un conseiller')] }, { ai: true, openedWith: 'Besoin d’aide' }) },

  { name: 'a name with “bot” in it, and no more', expect: 'warn', alone: false, facts: chat({ title: 'LeaBot' }, { ai: true }), cites: panel, says: 'is headed “LeaBot”' },
  { name: 'that name quoted as a sentence', expect: 'warn', facts: chat({ title: 'Chatbot', quotes: [ai('Chatbot', 'furniture')] }) },
  { name: 'before the AI Act applied', expect: 'warn', facts: { ...chat({}, { ai: true }), ...before } },

  { name: 'the first message says it', expect: 'pass', facts: chat({ quotes: [ai('Je suis un assistant virtuel'), people] }, { ai: true }), cites: quote, says: '“Je suis un assistant virtuel”' },
  { name: 'it says that it is no person', expect: 'pass', facts: chat({ quotes: [ai('I’m an AI assistant, not a human')] }) },
  { name: 'its header says it', expect: 'pass', facts: chat({ title: 'Léa, assistante virtuelle' }, { ai: true }), cites: panel },
  { name: 'what opens it says it', expect: 'pass', facts: chat({}, { ai: true, openedWith: 'Ask our AI' }), cites: widget, says: 'says “Ask our AI”' },
  { name: 'its header says it, above an earlier conversation', expect: 'pass', facts: chat({ title: 'Assistant IA', history: true }, { ai: true }) },

  { name: 'nobody knows who answers', expect: 'review', facts: chat({}, { ai: null }), says: 'whether a person or a machine answers' },
  { name: 'people answer, it says', expect: 'review', facts: chat({ quotes: [people] }, { ai: false }), cites: person },
  { name: 'people answer, and are announced by a machine', expect: 'review', facts: chat({ quotes: [people], replies: [500, 600, 700] }, { ai: false }), says: 'mere acknowledgements' },
  { name: 'two fast answers prove nothing', expect: 'review', facts: chat({ replies: [500, 600] }), says: 'answered 2 messages' },
  { name: 'one fast answer is no sign', expect: 'review', facts: chat({ replies: [500, 9_000] }), silent: '2 seconds' },
  { name: 'three fast answers and a slow one', expect: 'review', facts: chat({ replies: [500, 600, 700, 45_000] }) },
  { name: 'at two seconds somebody may have pasted it', expect: 'review', facts: chat({ replies: [2_000, 2_000, 2_000] }), silent: '2 seconds' },
  { name: 'no robot here', expect: 'review', facts: chat({ quotes: [ai('Vous ne parlez pas à un robot'), people] }, { ai: false }), says: 'may mean that none answers' },
  { name: 'a header that denies it', expect: 'review', facts: chat({ title: 'No AI, only people' }), cites: [] },
  { name: 'an AI product in a language nobody here reads', expect: 'review', facts: chat({ language: 'da' }, { ai: true }) },
  { name: 'its first words were hidden', expect: 'untested', facts: chat({ history: true }, { ai: true }), says: 'Start a clean visit' },
  ...ANY_CHAT,
]);
