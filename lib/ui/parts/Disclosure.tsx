import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly level: 2 | 3 | 4 | 5;
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChildren;
  readonly open?: boolean;
  readonly class?: string;
  /** Given, whoever gives it keeps `open`; else it is only how this begins. */
  readonly onTurn?: (open: boolean) => void;
  readonly button?: RefObject<HTMLButtonElement | null>;
}

/**
 * A heading whose button shows or hides what follows (ARIA Authoring Practices, disclosure). Its content is
 * built when first opened: a long record costs nothing while it is folded.
 */
export function Disclosure({ level, summary, children, open = false, class: name = '', onTurn, button }: Props) {
  const own = useSignal(open);
  const shown = onTurn === undefined ? own.value : open;
  const turn = onTurn ?? ((to: boolean): void => { own.value = to; });
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <div class={`disclosure ${name}`}>
      <Heading class="disclosure-heading">
        <button type="button" class="disclosure-button" ref={button ?? null} aria-expanded={shown} aria-controls={id} onClick={() => turn(!shown)}>
          <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true"><path d="M4 2.5 8 6l-4 3.5" /></svg>
          {summary}
        </button>
      </Heading>
      <div id={id} class="disclosure-body" hidden={!shown}>{shown ? children() : null}</div>
    </div>
  );
}
