import { defineCheck, fail } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { judgeMention } from './reading/notice.ts';

export default defineCheck({
  id: 'notice-complaint-authority',
  area: 'notice',
  title: { en: 'Right to complain to a supervisory authority', fr: 'Droit d’introduire une réclamation (CNIL)' },
  why: {
    en: 'When a site does not answer, an authority can make it. People must be told that it exists.',
    fr: 'Quand un site ne répond pas, une autorité peut l’y obliger. Il faut dire qu’elle existe.',
  },
  remedy: {
    en: 'Say that one can complain to the authority, and name it: in France the CNIL (www.cnil.fr).',
    fr: 'Dites que l’on peut adresser une réclamation à l’autorité, et nommez-la\u00a0: en France la CNIL (www.cnil.fr).',
  },
  law: ['GDPR art. 13(2)(d), 77'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    return judgeMention(facts, {
      kind: 'complaint-authority',
      subject: SUBJECT,
      absent: (finding) => fail([finding], false),
    });
  },
});

const SUBJECT: Text = { en: 'that one can complain to a supervisory authority', fr: 'que l’on peut saisir une autorité de contrôle' };
