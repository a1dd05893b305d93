import type { Finding } from '../../model/check.ts';
import type { NoticesRead } from './notice.ts';
import { quoteWords } from '../words/notice.ts';

/** Sentences of a notice that tell where to write to use one's rights, of rights, or of whom to write to about data; each once. */
export const rightsSentences = ({ all }: NoticesRead): readonly (Finding & { readonly sentence: string })[] =>
  all.flatMap(({ exercise, mentions, cites }) => [...new Set([...exercise.ways, ...mentions.filter(({ kind, confidence }) => (kind === 'rights' || kind === 'dpo-contact') && confidence !== 'low').map(({ sentence }) => sentence)])]
    .map((sentence) => ({ sentence, what: quoteWords(sentence), cites })));

/** An e-mail address (which a log holds as `{…@…}`), a form, or the account itself; in six languages. */
export const isElectronic = (sentence: string): boolean =>
  /@|\{email|\be-?mail\w*|\bmail\b|courriel|correo electr|posta elettronica|formulaire|\b(?:web |online )?form\b|formular|formulario|\bmodulo\b|formulier|espace client|mon compte|your account/iu.test(sentence);
