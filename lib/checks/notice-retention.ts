import { defineCheck, fail, pass, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { judgeMention } from './reading/notice.ts';
import { quoteWords } from './words/notice.ts';

export default defineCheck({
  id: 'notice-retention',
  area: 'notice',
  title: { en: 'Retention periods', fr: 'Durées de conservation' },
  why: {
    en: 'What is kept for ever can leak for ever. The notice must say when it ends.',
    fr: 'Ce qui est conservé pour toujours peut fuiter pour toujours. La politique doit dire quand cela s’arrête.',
  },
  remedy: {
    en: 'Give a period for each purpose, in months or years.',
    fr: 'Donnez une durée pour chaque finalité, en mois ou en années.',
  },
  law: ['GDPR art. 13(2)(a), 5(1)(e)'],
  severity: 'major',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    return judgeMention(facts, {
      kind: 'retention',
      subject: SUBJECT,
      absent: (finding) => fail([finding], false),
      weigh: ({ mention, finding }, read) => {
        if (mention.exact) return null;
        // The end of a school year is a limit as well: where no number can be given, art. 13(2)(a) asks for what sets it.
        const set = read.all.flatMap(({ mentions, cites }) => mentions.flatMap(({ kind, confidence, sentence }) => (kind === 'retention' && confidence !== 'low' && !AS_NEEDED.test(sentence) ? [{ what: quoteWords(sentence), cites }] : [])));
        return set.length > 0 ? pass(read.cites, set.slice(0, 1)) : warn([{ what: VAGUE, cites: finding.cites }, finding]);
      },
    });
  },
});

/** "As long as necessary", in six languages: no limit that anybody could check. */
const AS_NEEDED = /nécessaire|indispensable|utile|necessary|needed|required|need(?:s|ed)? to|erforderlich|notwendig|benötig|necesari|precis|necessari|occorr|noodzakelijk|nodig/iu;

const SUBJECT: Text = { en: 'how long data are kept', fr: 'combien de temps les données sont conservées' };
const VAGUE: Text = { en: 'Data are kept “as long as necessary”, and no period was found.', fr: 'Les données sont conservées «\u00a0le temps nécessaire\u00a0», sans durée trouvée.' };
