import { unreadable, type RecordFormat } from './reading/format.ts';

const FORMAT = 'osano';

/** Osano encrypts what it writes (public recordings, 2026-11-22). */
export default { format: FORMAT, names: ['osano_consentmanager'], read: () => unreadable(FORMAT) } satisfies RecordFormat;
