import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { asObject, objectOf, yesNo } from './reading/values.ts';

const FORMAT = 'termly';

/** Termly keeps several answers of its server under one key; the choice is `TERMLY_COOKIE_CONSENT.value`, category → boolean (a site's reader of it, 2026-11-22). */
export default {
  format: FORMAT,
  names: ['TERMLY_API_CACHE'],
  read(value) {
    const consent = asObject(asObject(objectOf(value)?.['TERMLY_COOKIE_CONSENT'])?.['value']);
    const choices = consent === null ? [] : yesNo(consent, (status) => (typeof status === 'boolean' ? status : null));
    return choices.length === 0 ? unreadable(FORMAT) : recordOf(FORMAT, { choices, named: 'site' });
  },
} satisfies RecordFormat;
