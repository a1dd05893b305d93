import type { Answered } from '../model/check.ts';
import { count, type Said } from './language.ts';

/** Every word of the questions' cards. */
export const Q = {
  title: { en: 'For you to decide', fr: 'À vous de juger' },
  intro: { en: 'No machine can tell this. Your answers stay on this computer and count in the grade, as yours.', fr: 'Aucune machine ne peut le dire. Vos réponses restent sur cet ordinateur et comptent dans la note, comme les vôtres.' },
  saw: { en: 'What was seen', fr: 'Ce qui a été vu' },
  whyLaw: { en: 'Why it matters, and what the law says', fr: 'Pourquoi c’est important, et ce que dit le droit' },
  note: { en: 'Note (optional): what you looked at', fr: 'Note (facultative) : ce que vous avez regardé' },
  answer: { en: 'Your answer', fr: 'Votre réponse' },
  saveNote: { en: 'Save the note', fr: 'Enregistrer la note' },
  withdraw: { en: 'Withdraw the answer', fr: 'Retirer la réponse' },
  stillTrue: { en: 'Still true', fr: 'Toujours vrai' },
  staleShort: { en: 'You answered; what was seen has changed since', fr: 'Vous aviez répondu ; ce qui a été vu a changé depuis' },
  earlierShort: { en: 'You answered this on an earlier visit', fr: 'Vous y avez répondu lors d’une visite précédente' },
  sameSeen: { en: 'What is seen now is the same as then.', fr: 'Ce qui est vu aujourd’hui est identique.' },
  otherSeen: { en: 'What is seen now is not the same as then: look again.', fr: 'Ce qui est vu aujourd’hui est différent : regardez de nouveau.' },
  answerFailed: { en: 'Your answer could not be kept. What you wrote is still here; try again.', fr: 'Votre réponse n’a pas pu être enregistrée. Votre texte est toujours là ; réessayez.' },
  draftFailed: { en: 'What you are writing could not be kept: answer before you close this window, or copy it.', fr: 'Votre texte n’a pas pu être gardé : répondez avant de fermer cette fenêtre, ou copiez-le.' },
  changed: { en: 'What was seen has changed meanwhile; nothing was answered. Look again.', fr: 'Ce qui a été vu a changé entre-temps ; rien n’a été répondu. Regardez de nouveau.' },
} satisfies Record<string, Said>;

export const OUTCOMES: Readonly<Record<Answered, Said>> = {
  pass: { en: 'Meets it', fr: 'Respecté' },
  fail: { en: 'Does not meet it', fr: 'Non respecté' },
  review: { en: 'Cannot tell', fr: 'Impossible à dire' },
};

export const PROGRESS: Said<(answered: number, of: number) => string> = {
  en: (answered, of) => `${answered} of ${of} answered`,
  fr: (answered, of) => `${count('fr', answered, 'réponse', 'réponses')} sur ${of}`,
};

/** Questions that wait folded below the first. */
export const FURTHER: Said<(more: number) => string> = {
  en: (more) => count('en', more, 'more question', 'more questions'),
  fr: (more) => count('fr', more, 'autre question', 'autres questions'),
};

/** The counter under a note; told before it is too late. */
export const COUNTER: Said<(length: number, most: number) => string> = {
  en: (length, most) => (length <= most ? `${length.toLocaleString('en')} of ${count('en', most, 'character', 'characters')}` : `${count('en', length - most, 'character', 'characters')} too many: shorten the note, then answer. Nothing is lost meanwhile.`),
  fr: (length, most) => (length <= most ? `${length.toLocaleString('fr')} sur ${count('fr', most, 'caractère', 'caractères')}` : `${count('fr', length - most, 'caractère', 'caractères')} de trop : raccourcissez la note, puis répondez. Rien n’est perdu d’ici là.`),
};

export const GIVEN: Said<(answer: string, date: string) => string> = {
  en: (answer, date) => `You answered “${answer}”, ${date}`,
  fr: (answer, date) => `Vous avez répondu « ${answer} », ${date}`,
};
export const STALE: Said<(answer: string, date: string) => string> = {
  en: (answer, date) => `You answered “${answer}” on ${date}, but what was seen has changed since. Still true?`,
  fr: (answer, date) => `Vous avez répondu « ${answer} » le ${date}, mais ce qui a été vu a changé depuis. Toujours vrai ?`,
};
export const EARLIER: Said<(answer: string, date: string) => string> = {
  en: (answer, date) => `On an earlier visit, on ${date}, you answered “${answer}”. Still true?`,
  fr: (answer, date) => `Lors d’une visite précédente, le ${date}, vous avez répondu « ${answer} ». Toujours vrai ?`,
};
/** For the live region. */
export const SAID: Readonly<Record<Answered | 'withdrawn', Said>> = {
  pass: { en: 'Answered: meets it.', fr: 'Répondu : respecté.' },
  fail: { en: 'Answered: does not meet it.', fr: 'Répondu : non respecté.' },
  review: { en: 'Answered: cannot tell.', fr: 'Répondu : impossible à dire.' },
  withdrawn: { en: 'The answer was withdrawn. Its note is kept as a draft.', fr: 'La réponse a été retirée. Sa note reste en brouillon.' },
};
