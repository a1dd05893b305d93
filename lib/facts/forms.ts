import type { FormFact, FormPhrases } from '../model/form.ts';
import type { PageTrack } from './page-track.ts';
import type { Visit } from './visit.ts';
export function foldForms(_visit: Visit, _track: PageTrack, _books: Readonly<Record<string, FormPhrases>>): FormFact[] { return []; }
