import { defineCheck, inapplicable, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { foundIn, judgeMention, noticesRead } from './reading/notice.ts';

export default defineCheck({
  id: 'notice-automated-decision',
  area: 'notice',
  title: { en: 'Automated decisions and profiling', fr: 'Décision automatisée et profilage' },
  why: {
    en: 'A machine that decides about you must be announced, with its logic and its consequences.',
    fr: 'Une machine qui décide à votre sujet doit être annoncée, avec sa logique et ses conséquences.',
  },
  remedy: {
    en: 'Say whether decisions are taken by machine alone, and if so how; say so too when there are none.',
    fr: 'Dites si des décisions sont prises par une machine seule, et comment\u00a0; dites aussi s’il n’y en a pas.',
  },
  law: ['GDPR art. 13(2)(f), 22'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices', 'widgets', 'panels'],
  judge(facts) {
    const read = noticesRead(facts);
    // By its maker's rule, or in the chat's own words.
    const isAi = facts.widgets.some(({ ai }) => ai === true) || facts.panels.some(({ quotes }) => quotes.some(({ family }) => family === 'ai'));
    if (read !== null && read.doubt === null && foundIn(read, 'automated-decision') === null && !isAi) return inapplicable(NO_AI);
    return judgeMention(facts, {
      kind: 'automated-decision',
      subject: SUBJECT,
      absent: (finding) => warn([finding], false),
    });
  },
});

const SUBJECT: Text = { en: 'whether machines decide about people', fr: 'si des machines décident au sujet des personnes' };
const NO_AI: Text = { en: 'No AI chat was recognised, and the notice does not speak of automated decisions.', fr: 'Aucun chat à IA n’a été reconnu, et la politique ne parle pas de décisions automatisées.' };
