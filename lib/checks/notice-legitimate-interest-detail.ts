import { defineCheck, inapplicable, pass, review, untested } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { foundIn, noticesRead, traceIn } from './reading/notice.ts';
import { OPEN_NOTICE, PERHAPS } from './words/notice.ts';

export default defineCheck({
  id: 'notice-legitimate-interest-detail',
  area: 'notice',
  title: { en: 'The legitimate interest is spelled out', fr: 'Intérêt légitime explicité' },
  why: {
    en: '“Our legitimate interest” says nothing: only the interest itself can be weighed against yours.',
    fr: '«\u00a0Notre intérêt légitime\u00a0» ne dit rien\u00a0: seul l’intérêt lui-même peut être mis en balance avec le vôtre.',
  },
  remedy: {
    en: 'Say which interest it is: preventing fraud, keeping the site secure, and so on.',
    fr: 'Dites quel est cet intérêt\u00a0: prévenir la fraude, sécuriser le site, etc.',
  },
  law: ['GDPR art. 13(1)(d)'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    const read = noticesRead(facts);
    if (read === null) return untested(OPEN_NOTICE);
    const found = foundIn(read, 'legitimate-interest-detail');
    if (found !== null && found.mention.confidence !== 'low') return pass(read.cites, [found.finding]);
    const perhaps = found?.finding ?? traceIn(read, 'legitimate-interest-detail');
    if (perhaps !== null) return review(PERHAPS(SUBJECT), [perhaps]);
    return read.doubt === null ? inapplicable(NOT_USED) : review(read.doubt);
  },
});

const SUBJECT: Text = { en: 'which interest is pursued', fr: 'quel intérêt est poursuivi' };
const NOT_USED: Text = { en: 'The notice does not rely on a legitimate interest.', fr: 'La politique ne s’appuie pas sur un intérêt légitime.' };
