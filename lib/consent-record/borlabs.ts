import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { allOf, asNames, asObject, asText, objectOf } from './reading/values.ts';

const FORMAT = 'borlabs';

/** Borlabs Cookie 1 to 3: `consents` by group, of what was granted; refused groups are not named (public recordings, 2026-11-22). */
export default {
  format: FORMAT,
  names: ['borlabs-cookie'],
  read(value) {
    const cookie = objectOf(value);
    const consents = asObject(cookie?.['consents']);
    if (cookie === null || consents === null) return unreadable(FORMAT);
    const { essential: _, ...optional } = consents;
    const choices = Object.entries(optional).flatMap(([group, services]) => {
      const names = asNames(services) ?? [];
      return names.length === 0 ? [] : [{ name: group, granted: true }, ...allOf(names, true)];
    });
    const uid = asText(cookie['uid']);
    return recordOf(FORMAT, { choices, named: 'granted', clicked: true, identified: uid !== null && uid !== 'anonymous' });
  },
} satisfies RecordFormat;
