import { defineCheck, fail, inapplicable, untested, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { foundIn, judgeMention, noticesRead } from './reading/notice.ts';
import { chatPresence } from './reading/presence.ts';
import { NO_CHAT, WAIT_FOR_CHAT } from './words/next-steps.ts';

export default defineCheck({
  id: 'notice-chat-covered',
  area: 'notice',
  title: { en: 'The notice covers the chat', fr: 'La politique mentionne le chatbot' },
  why: {
    en: 'A chat receives names, problems, sometimes secrets. The notice must say what becomes of them.',
    fr: 'Un chat reçoit des noms, des problèmes, parfois des secrets. La politique doit dire ce qu’ils deviennent.',
  },
  remedy: {
    en: 'Add a part on the chat: what it collects, why, for how long, and which firm runs it.',
    fr: 'Ajoutez une partie sur le chat\u00a0: ce qu’il collecte, pourquoi, combien de temps, et quelle société l’exploite.',
  },
  law: ['GDPR art. 13', 'CNIL chatbot advice'],
  severity: 'major',
  mode: 'automatic',
  needs: ['notices', 'widgets', 'pages', 'watch'],
  judge(facts) {
    const presence = chatPresence(facts);
    if (presence === 'absent') return inapplicable(NO_CHAT);
    // A notice need not speak of a chat that nobody has seen.
    if (presence === 'too-soon') return untested(WAIT_FOR_CHAT);
    const read = noticesRead(facts);
    const found = read === null ? null : foundIn(read, 'chat-covered');
    if (read?.doubt === null && found?.mention.confidence === 'low') return warn([{ what: MERE, cites: found.finding.cites }, found.finding]);
    return judgeMention(facts, {
      kind: 'chat-covered',
      subject: SUBJECT,
      absent: (finding) => fail([finding], false),
    });
  },
});

const SUBJECT: Text = { en: 'what becomes of what is written in the chat', fr: 'ce que devient ce qui est écrit dans le chat' };
const MERE: Text = { en: 'The notice names the chat, and does not tell what becomes of what is written there.', fr: 'La politique nomme le chat, sans dire ce que devient ce qui y est écrit.' };
