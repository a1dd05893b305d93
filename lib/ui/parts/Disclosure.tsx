import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly level: 2 | 3 | 4;
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChildren;
  readonly open?: boolean;
  readonly class?: string;
}

/**
 * A heading whose button shows or hides what follows (ARIA Authoring Practices, disclosure). Its content is
 * built when first opened: a long record costs nothing while it is folded.
 */
export function Disclosure({ level, summary, children, open = false, class: name = '' }: Props) {
  const shown = useSignal(open);
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <div class={`disclosure ${name}`}>
      <Heading class="disclosure-heading">
        <button type="button" class="disclosure-button" aria-expanded={shown.value} aria-controls={id} onClick={() => { shown.value = !shown.value; }}>
          <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true"><path d="M4 2.5 8 6l-4 3.5" /></svg>
          {summary}
        </button>
      </Heading>
      <div id={id} class="disclosure-body" hidden={!shown.value}>{shown.value ? children() : null}</div>
    </div>
  );
}
