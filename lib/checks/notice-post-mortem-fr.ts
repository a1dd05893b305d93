import { defineCheck, inapplicable, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { judgeMention, noticesRead } from './reading/notice.ts';

export default defineCheck({
  id: 'notice-post-mortem-fr',
  area: 'notice',
  title: { en: '(France) Instructions about data after death', fr: '(France) Directives relatives aux données après le décès' },
  why: {
    en: 'French law lets you decide what becomes of your data after your death.',
    fr: 'La loi française vous permet de décider du sort de vos données après votre décès.',
  },
  remedy: {
    en: 'Mention the right to leave directives on data after death.',
    fr: 'Mentionnez le droit de définir des directives relatives aux données après le décès.',
  },
  law: ['LIL art. 85'],
  severity: 'info',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    const read = noticesRead(facts);
    if (read !== null && read.all.every(({ language }) => language !== null && language !== 'fr')) return inapplicable(NOT_FRENCH);
    return judgeMention(facts, {
      kind: 'post-mortem',
      subject: SUBJECT,
      absent: (finding) => warn([finding], false),
    });
  },
});

const SUBJECT: Text = { en: 'what becomes of data after death', fr: 'ce que deviennent les données après le décès' };
const NOT_FRENCH: Text = { en: 'The notice is not in French.', fr: 'La politique n’est pas en français.' };
