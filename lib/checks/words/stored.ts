import type { StorageFact, WriteFact } from '../../model/facts.ts';
import { PURPOSES, type Phase, type Purpose } from '../../model/phase.ts';
import type { Lang, NonEmpty, Text } from '../../model/text.ts';
import { capital, counted, ending, inEach, itemWords, quoted, TIMES } from './parts.ts';
import { consentClause, phaseClause } from './phases.ts';

type Told = Pick<StorageFact, 'kind' | 'name' | 'confidence'>;

/** “Intercom”, or “perhaps Intercom” when the attribution is weak. */
export const ownerWords = (name: string, item: Pick<StorageFact, 'confidence'>, lang: Lang): string =>
  item.confidence === 'high' ? name : lang === 'fr' ? `peut-être ${name}` : `perhaps ${name}`;

/** "The cookie “a” (Intercom) was stored before the chat was opened; the visitor had not answered the banner." */
export const chatStored = (item: Told, owner: string, writes: NonEmpty<WriteFact>, note: Text | null = null): Text =>
  inEach((lang) => {
    const told = storedSentence(item, ownerWords(owner, item, lang), writes, phaseClause(writes[0].phase, lang), lang);
    return note === null ? told : `${told} ${note[lang]}`;
  });

export const GROUNDWORK: Text = {
  en: 'It serves security, load balancing or the record of a choice.',
  fr: 'Cela sert à la sécurité, à la répartition de charge ou à la mémoire d’un choix.',
};
export const SINGLES_OUT_NOBODY: Text = {
  en: 'Its value does not look like one that singles out a visitor.',
  fr: 'Sa valeur ne semble pas distinguer un visiteur.',
};

/** "The cookie “a” (Intercom) was sent to its vendor before the chat was opened; the visitor had refused." */
export const chatSent = (item: Told, owner: string, phase: Phase, times: number): Text =>
  inEach((lang) => {
    const what = capital(itemWords(item, ownerWords(owner, item, lang), lang));
    const often = times > 1 ? ` (${counted(times, TIMES, lang)})` : '';
    return lang === 'fr' ? `${what} a été envoyé${ending(item)} à son prestataire${often} ${phaseClause(phase, lang)}.` : `${what} was sent to its vendor${often} ${phaseClause(phase, lang)}.`;
  });

/** What the visitor did that should have ended it. */
export type Ended = 'refused' | 'withdrew';
const ENDED: Readonly<Record<Ended, Text>> = {
  refused: { en: 'when the visitor refused', fr: 'au moment du refus' },
  withdrew: { en: 'when the visitor withdrew the agreement', fr: 'au moment du retrait de l’accord' },
};

/** "The cookie “a” (Intercom) was already there when the visitor refused, and nothing read it since." */
export const chatLeft = (item: Told, owner: string, ended: Ended): Text =>
  inEach((lang) => {
    const what = capital(itemWords(item, ownerWords(owner, item, lang), lang));
    return lang === 'fr' ? `${what} était déjà là ${ENDED[ended].fr} et y est resté${ending(item)}, sans être lu${ending(item)} ni envoyé${ending(item)} depuis.`
      : `${what} was already there ${ENDED[ended].en} and stayed, without being read or sent since.`;
  });

/** The same of the site's own: a browser goes on sending a site its own cookies, so only that it stayed is said. */
export const siteLeft = (item: Told & Pick<StorageFact, 'purposes'>, ended: Ended): Text =>
  inEach((lang) => {
    const what = capital(itemWords(item, purposeWords(item.purposes, lang), lang));
    return lang === 'fr' ? `${what} était déjà là ${ENDED[ended].fr} et y est resté${ending(item)}.` : `${what} was already there ${ENDED[ended].en} and stayed.`;
  });

/** "The cookie “IDE” (advertising) was sent to doubleclick.net when the visitor had refused." */
export const siteSent = (item: Told & Pick<StorageFact, 'purposes' | 'host'>, phase: Phase, times: number): Text =>
  inEach((lang) => {
    const what = capital(itemWords(item, purposeWords(item.purposes, lang), lang));
    const often = times > 1 ? ` (${counted(times, TIMES, lang)})` : '';
    const when = phase.clear ? (lang === 'fr' ? `alors que ${consentClause(phase, lang)}` : `when ${consentClause(phase, lang)}`) : phaseClause(phase, lang);
    return lang === 'fr' ? `${what} a été envoyé${ending(item)} à ${item.host}${often} ${elided(when)}.` : `${what} was sent to ${item.host}${often} ${when}.`;
  });

const EXCEPT_CHAT: Text = { en: 'The chat was not among them.', fr: 'Le chat n’en faisait pas partie.' };

/** Of what came after a choice of some purposes, and counts against the site: what was not chosen. */
export const exceptChat = (told: Text, phase: Phase): Text =>
  phase.consent === 'partial' && phase.clear ? inEach((lang) => `${told[lang]} ${EXCEPT_CHAT[lang]}`) : told;

const PURPOSE_WORDS: Readonly<Record<Purpose, Text>> = {
  conversation: { en: 'chat', fr: 'chat' },
  'strictly-necessary': { en: 'strictly necessary', fr: 'strictement nécessaire' },
  'consent-record': { en: 'record of the choice', fr: 'mémoire du choix' },
  security: { en: 'security', fr: 'sécurité' },
  preferences: { en: 'preferences', fr: 'préférences' },
  analytics: { en: 'audience measurement', fr: 'mesure d’audience' },
  marketing: { en: 'advertising', fr: 'publicité' },
  unknown: { en: 'purpose unknown', fr: 'finalité inconnue' },
};

/** In one order, whatever order the vendor names them in. */
export const purposeWords = (purposes: readonly Purpose[], lang: Lang): string => PURPOSES.filter((p) => purposes.includes(p)).map((p) => PURPOSE_WORDS[p][lang]).join(', ');

/** The same of the site's own tracers: what they are for, and how the banner stood. */
export const siteStored = (item: Told & Pick<StorageFact, 'purposes'>, writes: NonEmpty<WriteFact>): Text =>
  inEach((lang) => {
    const when = writes[0].phase.clear ? (lang === 'fr' ? `alors que ${consentClause(writes[0].phase, lang)}` : `when ${consentClause(writes[0].phase, lang)}`) : phaseClause(writes[0].phase, lang);
    return storedSentence(item, purposeWords(item.purposes, lang), writes, elided(when), lang);
  });

/** French: "que aucun" is "qu’aucun". */
const elided = (clause: string): string => clause.replace('alors que a', 'alors qu’a');

function storedSentence(item: Told, bracket: string, writes: NonEmpty<WriteFact>, when: string, lang: Lang): string {
  const what = itemWords(item, bracket, lang);
  const kept = writes.some((write) => write.stored);
  const often = writes.length > 1 ? ` (${counted(writes.length, TIMES, lang)})` : '';
  const pageOnly = writes.every((write) => write.pageOnly);
  if (lang === 'fr') {
    const act = kept ? `${capital(what)} a été enregistré${ending(item)}${often} ${when}.` : `Une tentative d’enregistrer ${what}${often} a eu lieu ${when}. Le navigateur ne l’a pas conservé${ending(item)}.`;
    return pageOnly ? `${act} Seule la page elle-même l’a rapporté.` : act;
  }
  const act = kept ? `${capital(what)} was stored${often} ${when}.` : `An attempt was made to store ${what}${often} ${when}. The browser did not keep it.`;
  return pageOnly ? `${act} Only the page itself reported this.` : act;
}

/** Unknown and harmless: named at most twenty. */
export const leftOut = (names: readonly string[]): Text =>
  inEach((lang) => {
    const shown = names.slice(0, 20).map((name) => quoted(name, lang)).join(', ') + (names.length > 20 ? ', …' : '');
    return lang === 'fr' ? `Laissé de côté, car de finalité inconnue et sans valeur qui distingue un visiteur\u00a0: ${shown}.`
      : `Left aside, being of unknown purpose and without a value that singles out a visitor: ${shown}.`;
  });
