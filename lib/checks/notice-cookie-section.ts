import { defineCheck, fail, inapplicable, pass, review, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { judgeMention } from './reading/notice.ts';
import { quoteWords } from './words/notice.ts';

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
      weigh: ({ mention, finding }, read) => {
        if (mention.exact) return null;
        const said = read.all.flatMap(({ mentions, cites }) => mentions.filter(({ confidence }) => confidence !== 'low').map((one) => ({ ...one, finding: { what: quoteWords(one.sentence), cites } })));
        // A session is a lifetime, too; and periods of cookies may be told where periods are.
        const lives = said.find(({ kind, sentence, exact }) => (kind === 'cookie-section' && (exact || SESSION.test(sentence))) || (kind === 'retention' && exact && COOKIE.test(sentence)));
        if (lives !== undefined) return pass(read.cites, [finding, lives.finding]);
        return said.some(({ kind, sentence }) => kind === 'cookie-section' && NONE.test(sentence) && !UNTIL.test(sentence)) ? review(DENIED, [finding]) : warn([{ what: NO_PERIOD, cites: finding.cites }, finding]);
      },
    });
  },
});

/** That it ends with the session, in six languages; that a cookie is called one of the session tells less. */
const SESSION = /(?:fin|terme|durée|temps) de (?:la |votre |une |cette )?session|ferm\p{L}+ (?:de )?(?:le |la |votre |du )?(?:navigateur|fenêtre)|(?:end|length|duration) of (?:the|your|a|that) (?:browser )?session|session ends|clos(?:e|es|ed|ing) (?:the |your )?(?:browser|window|tab)|(?:ende|dauer) (?:der|ihrer|einer) (?:browser-?)?sitzung|schlie(?:ß|ss)\p{L}* (?:\p{L}+ ){0,2}(?:browser|fenster)|(?:browser|fenster)\p{L}* (?:\p{L}+ ){0,2}(?:ge)?schl[io](?:ß|ss|e)|(?:fin|final) de (?:la |su )?sesión|(?<!\p{L})c(?:err|ierr)\p{L}+ (?:\p{L}+ ){0,2}(?:navegador|ventana)|(?:fine|termine|durata) della sessione|(?<!\p{L})chiu[sd]\p{L}+ (?:\p{L}+ ){0,2}(?:browser|finestra)|einde van (?:de|uw|je) (?:browser)?sessie|(?<!\p{L})(?:af)?slui(?:t|ten)(?!\p{L}) (?:\p{L}+ ){0,3}(?:browser|venster)|(?:browser|venster) (?:\p{L}+ ){0,2}(?:af)?(?:ge)?(?:sluit|sloten|sluiten)/iu;
const COOKIE = /cookie|traceur|tracker|témoin/iu;
const NONE = /(?:aucune?|pas de|no|keine?|ning[uú]na?|nessun|geen) (?:autre |other |weiteren |andere )?(?:cookies?|traceurs?|trackers?)/iu;
/** “No cookie before you agree” is no word of having none. */
const UNTIL = /tant que|sans (?:votre|ton)|avant|until|unless|without|before|bevor|ohne|solange|hasta|mientras|sin su|antes|senza|prima|finch|zonder|voordat|totdat|zolang/iu;

const SUBJECT: Text = { en: 'which cookies are used', fr: 'quels cookies sont utilisés' };
const NO_TRACER: Text = { en: 'Nothing was stored during this visit.', fr: 'Rien n’a été enregistré pendant cette visite.' };
const NO_PERIOD: Text = { en: 'Cookies are described, and no lifetime was found.', fr: 'Les cookies sont décrits, sans durée de vie.' };
const DENIED: Text = { en: 'The notice says that there are no cookies, or none of a kind. Compare with what the site was seen to store.', fr: 'La politique dit qu’il n’y a pas de cookies, ou pas d’une certaine sorte. Comparez avec ce que le site enregistre.' };
