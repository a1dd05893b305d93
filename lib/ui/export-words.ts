import { typeset, type Said } from './language.ts';
import type { Lang } from '../model/text.ts';

/** How far the export of the evidence is. */
export type Exporting = { readonly is: 'busy' } | { readonly is: 'done'; readonly name: string } | { readonly is: 'failed'; readonly why: ExportFault };
export type ExportFault = keyof typeof FAULTS;

export const EXPORT: Said = { en: 'Export the evidence', fr: 'Exporter la preuve' };
export const EXPORT_NOTE: Said = {
  en: 'One file: all that was recorded of this visit, what follows from it, and your answers, sealed. Whoever has it can check it without trusting you or us.',
  fr: 'Un seul fichier : tout ce qui a été enregistré de cette visite, ce qui en découle et vos réponses, scellés. Qui le reçoit peut le vérifier sans vous croire, ni nous.',
};
const BUSY: Said = { en: 'Sealing the record…', fr: 'Scellement de l’enregistrement…' };
const DONE: Said<(name: string) => string> = {
  en: (name) => `Sealed and handed to your browser as “${name}”.`,
  fr: (name) => `Scellé et remis à votre navigateur sous le nom « ${name} ».`,
};
const FAULTS = {
  'nothing-recorded': { en: 'There is no file: nothing of this visit is on record any more. Reload the page and try again.', fr: 'Pas de fichier : plus rien de cette visite n’est enregistré. Rechargez la page et réessayez.' },
  unreadable: { en: 'There is no file: the record did not pass its own check, and evidence that cannot be read again is none. Erase this site and visit it again.', fr: 'Pas de fichier : l’enregistrement n’a pas passé sa propre vérification, et une preuve qu’on ne peut relire n’en est pas une. Effacez ce site et visitez-le de nouveau.' },
  failed: { en: 'There is no file: the record could not be read or sealed. Nothing is lost; try again.', fr: 'Pas de fichier : l’enregistrement n’a pas pu être lu ou scellé. Rien n’est perdu ; réessayez.' },
} satisfies Record<string, Said>;

/** What an error of the export says of itself; anything else just failed. */
export const faultOf = (error: unknown): ExportFault => {
  const why = (error as { why?: unknown } | null)?.why;
  return why === 'nothing-recorded' || why === 'unreadable' ? why : 'failed';
};

/** The whole of it in words. */
export function exportWords(exporting: Exporting, lang: Lang): string {
  if (exporting.is === 'busy') return typeset(lang, BUSY[lang]);
  return typeset(lang, exporting.is === 'done' ? DONE[lang](exporting.name) : FAULTS[exporting.why][lang]);
}
