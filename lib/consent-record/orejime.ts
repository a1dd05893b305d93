import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { objectOf, yesNo } from './reading/values.ts';

const FORMAT = 'orejime';

/**
 * Orejime (3.2.1, cookie `write`): JSON, purpose → boolean; mandatory purposes are `true` and not marked. The name is
 * `eu-consent` unless the site chose another.
 */
export default {
  format: FORMAT,
  names: ['eu-consent'],
  read(value) {
    const purposes = objectOf(value);
    const choices = purposes === null ? [] : yesNo(purposes, (status) => (typeof status === 'boolean' ? status : null));
    return purposes === null || choices.length < Object.keys(purposes).length || choices.length === 0 ? unreadable(FORMAT) : recordOf(FORMAT, { choices, named: 'site', clicked: true });
  },
} satisfies RecordFormat;
