import { defineCheck, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { judgeMention } from './reading/notice.ts';

export default defineCheck({
  id: 'notice-controller-identity',
  area: 'notice',
  title: { en: 'Controller’s identity and contact details', fr: 'Identité et coordonnées du responsable' },
  why: {
    en: 'To use your rights you must know who to write to.',
    fr: 'Pour exercer vos droits, il faut savoir à qui écrire.',
  },
  remedy: {
    en: 'Give the legal name of the company, with its address or an e-mail.',
    fr: 'Donnez le nom légal de la société, avec son adresse ou un courriel.',
  },
  law: ['GDPR art. 13(1)(a), 27'],
  severity: 'major',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    return judgeMention(facts, {
      kind: 'controller-identity',
      subject: SUBJECT,
      absent: (finding) => warn([finding], false),
      weigh: ({ finding }, { all }) => (all.some(({ contact }) => contact) ? null : warn([{ what: NO_CONTACT, cites: finding.cites }, finding])),
    });
  },
});

const SUBJECT: Text = { en: 'who is responsible for the data', fr: 'qui est responsable des données' };
const NO_CONTACT: Text = { en: 'A name is given, and no way to write or call was found.', fr: 'Un nom est donné, sans aucun moyen d’écrire ou d’appeler.' };
