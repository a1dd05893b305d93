import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { NOTE_LENGTH_MAX, type Answered } from '../../model/check.ts';
import type { Lang } from '../../model/text.ts';
import { say } from '../labels.ts';
import { typeset } from '../language.ts';
import type { QuestionActions } from '../question-session.ts';
import { COUNTER, OUTCOMES, Q } from '../question-words.ts';
import type { CardView } from '../questions.ts';

const ORDER: readonly Answered[] = ['pass', 'fail', 'review'];

interface Props { readonly card: CardView; readonly lang: Lang; readonly act: QuestionActions; readonly doing: (deed: Promise<void>) => void }

/** An earlier answer to take over, a note, and the three answers: one press answers. */
export function AnswerForm({ card, lang, act, doing }: Props) {
  const text = useSignal(act.draftOf(card.id) ?? card.note);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const tooLong = text.value.length > NOTE_LENGTH_MAX;
  const answer = (outcome: Answered, note: string): void => {
    if (note.length > NOTE_LENGTH_MAX) field.current?.focus();
    else doing(act.answer(card.id, outcome, note));
  };
  return (
    <fieldset class="answer-form">
      <legend class="spoken">{say(Q.answer, lang)} – {card.question}</legend>
      {card.offer === null ? null : (
        <div class="offer">
          <p>{card.offer.words}</p>
          {card.offer.note === '' ? null : <blockquote>{card.offer.note}</blockquote>}
          {card.offer.sameSeen === null ? null : <p class="soft">{say(card.offer.sameSeen ? Q.sameSeen : Q.otherSeen, lang)}</p>}
          {/* What is being written now is not thrown away for what was written then. */}
          <button type="button" class="button small" onClick={() => { if (card.offer !== null) answer(card.offer.outcome, text.value === '' ? card.offer.note : text.value); }}>{say(Q.stillTrue, lang)}</button>
        </div>
      )}
      <label class="note-label" for={id}>{say(Q.note, lang)}</label>
      <textarea id={id} ref={field} class="note" rows={2} value={text.value} aria-describedby={`${id}-count`} aria-invalid={tooLong}
        onInput={(event) => { text.value = event.currentTarget.value; act.draft(card.id, text.value); }} />
      <p id={`${id}-count`} class={tooLong ? 'counter over' : 'counter'} role={tooLong ? 'alert' : undefined}>{typeset(lang, COUNTER[lang](text.value.length, NOTE_LENGTH_MAX))}</p>
      <div class="choices">
        {ORDER.map((outcome) => (
          <button key={outcome} type="button" class="button choice" aria-pressed={card.outcome === outcome} aria-disabled={tooLong} onClick={() => answer(outcome, text.value)}>{say(OUTCOMES[outcome], lang)}</button>
        ))}
      </div>
      {card.outcome === null ? null : (
        <div class="choices">
          {text.value === card.note ? null : <button type="button" class="button small" aria-disabled={tooLong} onClick={() => { if (card.outcome !== null) answer(card.outcome, text.value); }}>{say(Q.saveNote, lang)}</button>}
          <button type="button" class="button small" onClick={() => doing(act.withdraw(card.id))}>{say(Q.withdraw, lang)}</button>
        </div>
      )}
    </fieldset>
  );
}
