import { signal, type ReadonlySignal } from '@preact/signals';
import { NOTE_LENGTH_MAX, type Answered, type Judgement, type Result } from '../model/check.ts';
import type { Said } from './language.ts';
import type { Given } from './questions.ts';
import type { Ports } from './session.ts';

export interface QuestionActions {
  /** Too long a note answers nothing; the card says so before it is tried. */
  answer(id: string, outcome: Answered, note: string): Promise<void>;
  withdraw(id: string): Promise<void>;
  /** What is being written; kept at once, since a popup may be closed any time. */
  draft(id: string, note: string): void;
  /** What was written and not answered yet; undefined: nothing. */
  draftOf(id: string): string | undefined;
}

/** What a person answered and wrote, beside the visit on screen. */
export interface Asking { readonly visit: number; readonly earlier: readonly Given[]; /** What went wrong last. */ readonly problem: keyof typeof PROBLEMS | null }
/** In `Q` of question-words.ts, which is loaded with the cards. */
const PROBLEMS = { answerFailed: 1, draftFailed: 1, changed: 1 } as const;

export interface Kept { readonly earlier: readonly Given[]; readonly drafts: Readonly<Record<string, string>> }

interface Parts {
  readonly ports: Pick<Ports, 'answer' | 'withdraw' | 'draft' | 'now'>;
  here(): { readonly tab: number | null; readonly visit: number | null; readonly results: readonly Result[] };
  /** The visit is judged again and shown; then `said` is told. */
  afterwards(said: Said | null): Promise<void>;
}

export interface Questions {
  readonly state: ReadonlySignal<Asking | null>;
  readonly act: QuestionActions;
  /** Another look at a visit brought this; null: no visit is shown. */
  show(visit: number | null, kept: Kept): void;
}

export function startAsking({ ports, here, afterwards }: Parts): Questions {
  const state = signal<Asking | null>(null);
  const drafts = new Map<string, string>();
  let writing: Promise<unknown> = Promise.resolve();
  const trouble = (problem: Asking['problem']): void => { if (state.value !== null && state.value.problem !== problem) state.value = { ...state.value, problem }; };
  const words = () => import('./question-words.ts');

  const act: QuestionActions = {
    async answer(id, outcome, note) {
      const { tab, visit, results } = here();
      const under = results.find((result) => result.id === id)?.asks?.under;
      if (tab === null || visit === null || note.length > NOTE_LENGTH_MAX) return;
      if (under === undefined) return trouble('changed');
      const judgement: Judgement = { id, outcome, note, at: ports.now(), under };
      // After what is still being written of the draft, or that would come back.
      await writing;
      if (!(await ports.answer(tab, visit, judgement).catch(() => false))) return trouble('answerFailed');
      if (drafts.get(id) === note) drafts.delete(id);
      trouble(null);
      await afterwards((await words()).SAID[outcome]);
    },
    async withdraw(id) {
      const { tab, visit, results } = here();
      if (tab === null || visit === null) return;
      await writing;
      if (!(await ports.withdraw(tab, visit, id).then(() => true, () => false))) return trouble('answerFailed');
      const note = results.find((result) => result.id === id)?.answer?.note ?? '';
      if (note !== '' && !drafts.has(id)) drafts.set(id, note);
      trouble(null);
      await afterwards((await words()).SAID.withdrawn);
    },
    draft(id, note) {
      const { visit } = here();
      if (visit === null) return;
      drafts.set(id, note);
      // One after the other, and of what was typed meanwhile only the latest.
      writing = writing.then(() => (drafts.get(id) === note ? ports.draft(visit, id, note) : undefined)).then(() => { if (state.value?.problem === 'draftFailed') trouble(null); }, () => trouble('draftFailed'));
    },
    draftOf: (id) => drafts.get(id),
  };

  return {
    state, act,
    show(visit, { earlier, drafts: kept }) {
      const same = state.value?.visit === visit;
      // Once shown, what is typed here is newer than what the store has.
      if (!same) {
        drafts.clear();
        for (const [id, note] of Object.entries(kept)) drafts.set(id, note);
      }
      state.value = visit === null ? null : { visit, earlier: earlier.filter((one) => one.visit !== visit), problem: same ? state.value?.problem ?? null : null };
    },
  };
}
