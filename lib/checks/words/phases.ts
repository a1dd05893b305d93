import type { ChatState, ConsentState, Phase } from '../../model/phase.ts';
import type { Lang, Text } from '../../model/text.ts';

/** The two axes as clauses of a sentence: observations, told from outside. */

const BEFORE_OPENED: Text = { en: 'before the chat was opened', fr: 'avant l’ouverture du chat' };
const AFTER_OPENED: Text = { en: 'after the visitor had opened the chat', fr: 'après l’ouverture du chat par le visiteur' };

const CHAT: Readonly<Record<ChatState, Text>> = {
  none: BEFORE_OPENED,
  closed: BEFORE_OPENED,
  'auto-opened': { en: 'after the chat had opened by itself', fr: 'après l’ouverture du chat par lui-même' },
  opened: AFTER_OPENED,
  'message-sent': AFTER_OPENED,
  ended: AFTER_OPENED,
};

const CONSENT: Readonly<Record<ConsentState, Text>> = {
  'no-banner': { en: 'no banner had asked for the visitor’s agreement', fr: 'aucun bandeau n’avait demandé l’accord du visiteur' },
  undecided: { en: 'the visitor had not answered the banner', fr: 'le visiteur n’avait pas répondu au bandeau' },
  accepted: { en: 'the visitor had accepted', fr: 'le visiteur avait accepté' },
  partial: { en: 'the visitor had accepted some purposes only', fr: 'le visiteur n’avait accepté que certaines finalités' },
  refused: { en: 'the visitor had refused', fr: 'le visiteur avait refusé' },
  withdrawn: { en: 'the visitor had withdrawn an earlier agreement', fr: 'le visiteur avait retiré un accord donné plus tôt' },
  unknown: { en: 'a choice had been made on an earlier visit', fr: 'un choix avait été fait lors d’une visite précédente' },
};

const UNCLEAR: Text = { en: 'at about the moment when the visitor acted', fr: 'à peu près au moment où le visiteur agissait' };

export const chatClause = (phase: Phase, lang: Lang): string => (phase.clear ? CHAT[phase.chat][lang] : UNCLEAR[lang]);

export const consentClause = (phase: Phase, lang: Lang): string => CONSENT[phase.consent][lang];

/** Both, from the chat's side: "before the chat was opened; the visitor had refused". */
export const phaseClause = (phase: Phase, lang: Lang): string =>
  phase.clear ? `${chatClause(phase, lang)}${lang === 'fr' ? '\u00a0;' : ';'} ${consentClause(phase, lang)}` : UNCLEAR[lang];
