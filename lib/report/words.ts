import { count, type Said } from '../ui/language.ts';

/** Every word of the report that is not said elsewhere in the interface. */
export const R = {
  title: { en: 'Scorecard', fr: 'Tableau de bord' },
  subtitle: { en: 'What this site’s chat and cookies did in one browser, and what it means', fr: 'Ce que le chat et les cookies de ce site ont fait dans un navigateur, et ce que cela veut dire' },
  site: { en: 'Site', fr: 'Site' },
  address: { en: 'Address', fr: 'Adresse' },
  visited: { en: 'Visited', fr: 'Visité le' },
  made: { en: 'Report made', fr: 'Rapport établi le' },
  browser: { en: 'Browser', fr: 'Navigateur' },
  tool: { en: 'Tool', fr: 'Outil' },
  rules: { en: 'rules', fr: 'règles' },
  visit: { en: 'Visit', fr: 'Visite' },
  done: { en: 'Done', fr: 'Fait' },
  notDone: { en: 'Could not be done', fr: 'N’a pas pu être fait' },
  entries: { en: 'Entries recorded', fr: 'Entrées enregistrées' },
  noGrade: { en: 'no grade', fr: 'sans note' },
  areas: { en: 'Subject by subject', fr: 'Sujet par sujet' },
  subject: { en: 'Subject', fr: 'Sujet' },
  grade: { en: 'Grade', fr: 'Note' },
  checked: { en: 'Checked', fr: 'Vérifié' },
  problems: { en: 'Problems', fr: 'Problèmes' },
  decide: { en: 'To decide', fr: 'À juger' },
  better: { en: 'Could be better', fr: 'À améliorer' },
  fine: { en: 'Fine', fr: 'Sans reproche' },
  unseen: { en: 'Not seen', fr: 'Non vus' },
  nothingHere: { en: 'does not apply', fr: 'sans objet' },
  findings: { en: 'What was found', fr: 'Ce qui a été constaté' },
  noFinding: { en: 'No problem was found in what was checked.', fr: 'Aucun problème n’a été constaté dans ce qui a été vérifié.' },
  evidence: { en: 'Evidence', fr: 'Preuve' },
  byPerson: { en: 'answered by a person', fr: 'réponse d’une personne' },
  note: { en: 'Note of the person who answered', fr: 'Note de la personne qui a répondu' },
  question: { en: 'Question', fr: 'Question' },
  asked: { en: 'For a person to decide', fr: 'À juger par une personne' },
  tested: { en: 'Checked, and nothing to report', fr: 'Vérifié, rien à signaler' },
  untested: { en: 'Not checked, and what it would take', fr: 'Non vérifié, et ce qu’il faudrait' },
  inapplicable: { en: 'Does not apply to this site', fr: 'Sans objet sur ce site' },
  none: { en: 'None.', fr: 'Aucun.' },
  stored: { en: 'What was stored on the device', fr: 'Ce qui a été enregistré sur l’appareil' },
  what: { en: 'Name', fr: 'Nom' },
  whose: { en: 'Whose, where', fr: 'De qui, où' },
  when: { en: 'First, after the visit began', fr: 'D’abord, après le début de la visite' },
  phase: { en: 'In which state', fr: 'Dans quel état' },
  earlier: { en: 'before this visit', fr: 'avant cette visite' },
  unowned: { en: 'the site', fr: 'le site' },
  nothingStored: { en: 'Nothing was seen being stored.', fr: 'Rien n’a été vu enregistré.' },
  isNot: { en: 'What this is not', fr: 'Ce que ce document n’est pas' },
} satisfies Record<string, Said>;

export const IS_NOT: Said<readonly string[]> = {
  en: [
    'It is not a ruling. Témoin is a witness, not a court: it says what it saw in one browser at one time, and which texts that touches. Whether the law was kept is for an authority, a court or a lawyer to say.',
    'It is not the whole of the site. What was not visited, clicked or waited for was not seen; “checked” says how much of what applies was.',
    'A fault found shows what happened in this visit. A fault not found shows no more than that it was not seen.',
    'It is not the proof. The proof is the sealed evidence file: anyone can judge it again without this tool’s word, and the numbers given as evidence are its entries.',
  ],
  fr: [
    'Ce n’est pas une décision. Témoin est un témoin, pas un tribunal : il dit ce qu’il a vu dans un navigateur à un moment donné, et quels textes cela touche. Dire si le droit a été respecté revient à une autorité, un tribunal ou un avocat.',
    'Ce n’est pas tout le site. Ce qui n’a pas été visité, cliqué ou attendu n’a pas été vu ; « vérifié » dit quelle part de ce qui s’applique l’a été.',
    'Un défaut constaté montre ce qui s’est passé pendant cette visite. Un défaut non constaté montre seulement qu’il n’a pas été vu.',
    'Ce n’est pas la preuve. La preuve est le fichier scellé : chacun peut le juger de nouveau sans croire cet outil, et les numéros donnés comme preuve en sont les entrées.',
  ],
};

export const COVERAGE: Said<(share: string) => string> = { en: (share) => `${share} of what matters checked`, fr: (share) => `${share} de ce qui compte vérifié` };
export const MORE: Said<(n: number) => string> = { en: (n) => `and ${n.toLocaleString('en')} more, in the evidence file`, fr: (n) => `et ${n.toLocaleString('fr')} de plus, dans le fichier de preuve` };
export const OF_VISITS: Said<(n: number) => string> = { en: (n) => count('en', n, 'visit', 'visits'), fr: (n) => count('fr', n, 'visite', 'visites') };
export const NUMBERS: Said<(text: string, one: boolean) => string> = {
  en: (text, one) => `${one ? 'entry' : 'entries'} ${text}`,
  fr: (text, one) => `${one ? 'entrée' : 'entrées'} ${text}`,
};
/** What the visitor did, by the audit command's names of acts. */
export const ACTS: Readonly<Record<string, Said>> = {
  wait: { en: 'wait ten seconds and scroll', fr: 'attendre dix secondes et faire défiler' }, navigate: { en: 'visit another page', fr: 'visiter une autre page' },
  'open-chat': { en: 'open the chat', fr: 'ouvrir le chat' }, 'send-message': { en: 'send a message', fr: 'envoyer un message' },
  accept: { en: 'accept', fr: 'accepter' }, refuse: { en: 'refuse', fr: 'refuser' }, customise: { en: 'save the settings unchanged', fr: 'enregistrer les réglages sans les changer' },
  withdraw: { en: 'withdraw the agreement', fr: 'retirer l’accord' }, reload: { en: 'reload', fr: 'recharger' }, type: { en: 'type without sending', fr: 'taper sans envoyer' },
};
