import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { QuestionsProps } from './Questions.tsx';

/** The cards' code comes after the first paint: they stand below what is answered in five seconds. */
export function LaterQuestions(props: QuestionsProps) {
  const loaded = useSignal<{ readonly Questions: ComponentType<QuestionsProps> } | null>(null);
  useEffect(() => { void import('./Questions.tsx').then((part) => { loaded.value = part; }); }, []);
  if (loaded.value === null) return null;
  const { Questions } = loaded.value;
  return <Questions {...props} />;
}
