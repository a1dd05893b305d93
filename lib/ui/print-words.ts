import type { Said } from './language.ts';

export const PRINT = {
  print: { en: 'Print / save as PDF', fr: 'Imprimer / enregistrer en PDF' },
  /** On the popup: a page of its own opens. */
  open: { en: 'Print / save as PDF…', fr: 'Imprimer / enregistrer en PDF…' },
  note: { en: 'For a PDF, choose “Save as PDF” as the printer. This page leaves your computer only if you send it.', fr: 'Pour un PDF, choisissez « Enregistrer au format PDF » comme imprimante. Cette page ne quitte votre ordinateur que si vous l’envoyez.' },
  nothing: { en: 'Nothing of this visit is on record any more, so there is nothing to print.', fr: 'Plus rien de cette visite n’est enregistré : il n’y a rien à imprimer.' },
} satisfies Record<string, Said>;
