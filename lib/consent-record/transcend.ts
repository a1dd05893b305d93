import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { asObject, dateOf, objectOf, yesNo } from './reading/values.ts';

const FORMAT = 'transcend';

/** Transcend: `purposes` by name, true, false or "Auto" (as the law of the place has it); `confirmed` upon an answer (public recordings, 2026-11-22). */
export default {
  format: FORMAT,
  names: ['tcmConsent'],
  read(value) {
    const stored = objectOf(value);
    const purposes = asObject(stored?.['purposes']);
    if (stored === null || purposes === null || typeof stored['confirmed'] !== 'boolean') return unreadable(FORMAT);
    return recordOf(FORMAT, {
      choices: yesNo(purposes, (status) => (typeof status === 'boolean' ? status : null)),
      clicked: stored['confirmed'],
      decidedAt: stored['confirmed'] ? dateOf(stored['timestamp']) : null,
    });
  },
} satisfies RecordFormat;
