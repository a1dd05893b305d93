import { defineCheck, review } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { judgeMention } from './reading/notice.ts';

export default defineCheck({
  id: 'notice-source-of-data',
  area: 'notice',
  title: { en: 'Source of data not collected from the person', fr: 'Source des données collectées indirectement' },
  why: {
    en: 'Some sites buy files of addresses or get data from partners. You may ask where yours come from.',
    fr: 'Certains sites achètent des fichiers ou reçoivent des données de partenaires. Vous pouvez demander d’où viennent les vôtres.',
  },
  remedy: {
    en: 'Name the sources of data that people did not give themselves, or say that there are none.',
    fr: 'Nommez les sources des données que les personnes n’ont pas données elles-mêmes, ou dites qu’il n’y en a pas.',
  },
  law: ['GDPR art. 14'],
  severity: 'info',
  mode: 'semi-automatic',
  needs: ['notices'],
  judge(facts) {
    return judgeMention(facts, {
      kind: 'source-of-data',
      subject: SUBJECT,
      absent: (finding) => review(ASK, [finding]),
    });
  },
});

const SUBJECT: Text = { en: 'where data come from that people did not give', fr: 'd’où viennent les données que la personne n’a pas fournies' };
const ASK: Text = {
  en: 'The notice names no other source of data. Does the site get data from anybody else?',
  fr: 'La politique ne nomme aucune autre source de données. Le site en reçoit-il de quelqu’un d’autre\u00a0?',
};
