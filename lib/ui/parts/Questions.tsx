import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Lang } from '../../model/text.ts';
import type { AskedView } from '../groups.ts';
import { say } from '../labels.ts';
import type { Asking, QuestionActions } from '../question-session.ts';
import { FURTHER, Q } from '../question-words.ts';
import { questionsOf, type CardView } from '../questions.ts';
import { Disclosure } from './Disclosure.tsx';
import { About, Findings } from './Result.tsx';
import { AnswerForm } from './AnswerForm.tsx';

export interface QuestionsProps { readonly asked: readonly AskedView[]; readonly asking: Asking; readonly lang: Lang; readonly act: QuestionActions }

/** More cards than these at once and nobody begins. */
const AT_ONCE = 5;

/** What only a person can tell, one card each. The first that waits is open; what is answered folds itself. */
export function Questions({ asked, asking, lang, act }: QuestionsProps) {
  const turned = useSignal<Readonly<Record<string, boolean>>>({});
  const unfolded = useSignal<boolean | null>(null);
  const { progress, cards } = questionsOf(asked, asking.earlier, lang);
  if (cards.length === 0) return null;
  const first = cards.find(({ answered }) => !answered)?.id;
  const turn = (id: string, open: boolean | undefined): void => {
    const { [id]: _was, ...others } = turned.value;
    turned.value = open === undefined ? others : { ...others, [id]: open };
  };
  const further = cards.slice(AT_ONCE);
  const list = (some: readonly CardView[], start = 1) => (
    <ol class="cards" start={start}>
      {some.map((card) => (
        <li key={`${asking.visit} ${card.id}`}>
          <Card card={card} lang={lang} act={act} open={turned.value[card.id] ?? card.id === first} onTurn={(open) => turn(card.id, open)} />
        </li>
      ))}
    </ol>
  );
  return (
    <section class="questions" aria-labelledby="questions-title">
      <h2 id="questions-title" tabIndex={-1}>{say(Q.title, lang)}</h2>
      <p class="progress">{progress}</p>
      <p class="soft">{say(Q.intro, lang)}</p>
      {asking.problem === null ? null : <p class="caveat" role="alert">{say(Q[asking.problem], lang)}</p>}
      {list(cards.slice(0, AT_ONCE))}
      {further.length === 0 ? null : (
        <Disclosure level={3} class="further" open={unfolded.value ?? further.some(({ id }) => id === first)} onTurn={(open) => { unfolded.value = open; }} summary={<span>{FURTHER[lang](further.length)}</span>}>
          {() => list(further, AT_ONCE + 1)}
        </Disclosure>
      )}
    </section>
  );
}

interface CardProps { readonly card: CardView; readonly lang: Lang; readonly act: QuestionActions; readonly open: boolean; readonly onTurn: (open: boolean | undefined) => void }

function Card({ card, lang, act, open, onTurn }: CardProps) {
  const heading = useRef<HTMLButtonElement>(null);
  const acted = useRef(false);
  // The button that was pressed is folded away with its card: whoever pressed it is not left nowhere.
  useLayoutEffect(() => { if (acted.current) { acted.current = false; heading.current?.focus(); } }, [open, card.given]);
  const doing = async (deed: Promise<void>): Promise<void> => { acted.current = true; await deed; onTurn(undefined); };
  return (
    <Disclosure level={3} class={`card ${card.answered ? 'answered' : ''}`} open={open} onTurn={onTurn} button={heading}
      summary={<span class="card-title">{card.question}<small>{card.given ?? (card.offer === null ? card.result.area : say(card.offer.sameSeen === null ? Q.staleShort : Q.earlierShort, lang))}</small></span>}>
      {() => (
        <div class="card-body" onInput={() => onTurn(true)}>
          {card.result.reason === null ? null : <p class="reason">{card.result.reason}</p>}
          {card.result.findings.length === 0 ? null : (
            <div class="card-seen is-review"><h4>{say(Q.saw, lang)}</h4><Findings findings={card.result.findings} lang={lang} /></div>
          )}
          <Disclosure level={4} class="quiet" summary={<span>{say(Q.whyLaw, lang)}</span>}>{() => <dl class="about"><About result={card.result} lang={lang} /></dl>}</Disclosure>
          <AnswerForm card={card} lang={lang} act={act} doing={(deed) => void doing(deed)} />
        </div>
      )}
    </Disclosure>
  );
}
