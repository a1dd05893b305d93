import { defineCheck, fail, inapplicable, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { judgeMention } from './reading/notice.ts';

export default defineCheck({
  id: 'notice-cookie-section',
  area: 'notice',
  title: { en: 'Cookies / tracers described', fr: 'Rubrique cookies / traceurs' },
  why: {
    en: 'Cookies follow you on your own device. You must be told what for, how long, and by whom.',
    fr: 'Les cookies vous suivent sur votre propre appareil. On doit vous dire pourquoi, combien de temps et par qui.',
  },
  remedy: {
    en: 'Describe cookies in a part of their own: purposes, lifetimes, third parties, how to refuse.',
    fr: 'Décrivez les cookies dans une partie à eux\u00a0: finalités, durées, tiers, comment refuser.',
  },
  law: ['LIL 82', 'Planet49 (duration and third-party access)', 'CNIL 2020-092'],
  severity: 'major',
  mode: 'automatic',
  needs: ['notices', 'storage'],
  judge(facts) {
    if (facts.notices.length > 0 && !facts.storage.some(({ stored, writes }) => stored && writes.length > 0)) return inapplicable(NO_TRACER);
    return judgeMention(facts, {
      kind: 'cookie-section',
      subject: SUBJECT,
      absent: (finding) => fail([finding], false),
      weigh: ({ mention, finding }) => (mention.exact ? null : warn([{ what: NO_PERIOD, cites: finding.cites }, finding])),
    });
  },
});

const SUBJECT: Text = { en: 'which cookies are used', fr: 'quels cookies sont utilisés' };
const NO_TRACER: Text = { en: 'Nothing was stored during this visit.', fr: 'Rien n’a été enregistré pendant cette visite.' };
const NO_PERIOD: Text = { en: 'Cookies are described, and no lifetime was found.', fr: 'Les cookies sont décrits, sans durée de vie.' };
