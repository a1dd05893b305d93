import { defineCheck, review } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { judgeMention } from './reading/notice.ts';

export default defineCheck({
  id: 'notice-marketing-objection',
  area: 'notice',
  title: { en: 'Right to object to marketing, free of charge', fr: 'Droit d’opposition à la prospection, sans frais' },
  why: {
    en: 'Nobody has to accept advertising: you may refuse it at any time, free of charge.',
    fr: 'Personne n’est obligé d’accepter la publicité\u00a0: on peut la refuser à tout moment, sans frais.',
  },
  remedy: {
    en: 'Say apart from the rest that one can object to marketing at any time, free of charge, and how.',
    fr: 'Dites à part que l’on peut s’opposer à la prospection à tout moment, sans frais, et comment.',
  },
  law: ['GDPR art. 21(2)-(4)', 'CPCE L.34-5'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    return judgeMention(facts, {
      kind: 'marketing-objection',
      subject: SUBJECT,
      absent: (finding) => review(ASK, [finding]),
    });
  },
});

const SUBJECT: Text = { en: 'how to refuse advertising messages', fr: 'comment refuser les messages publicitaires' };
const ASK: Text = {
  en: 'The notice does not tell how to refuse advertising messages. Does the site send any?',
  fr: 'La politique ne dit pas comment refuser les messages publicitaires. Le site en envoie-t-il\u00a0?',
};
