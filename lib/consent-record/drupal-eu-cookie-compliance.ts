import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { allOf, asNames, jsonOf } from './reading/values.ts';

const FORMAT = 'drupal-eu-cookie-compliance';

/**
 * Drupal's EU Cookie Compliance: `cookie-agreed` is 0 refused or 2 agreed, also to some categories only; 1 stands
 * between them. `cookie-agreed-categories` lists those granted (module's source in public repositories, 2026-11-22).
 */
export default {
  format: FORMAT,
  names: ['cookie-agreed', 'cookie-agreed-categories'],
  read(value, name) {
    if (name === 'cookie-agreed-categories') {
      const granted = asNames(jsonOf(value));
      return granted === null ? unreadable(FORMAT) : recordOf(FORMAT, { choices: allOf(granted, true), named: 'granted' });
    }
    if (value === '0') return recordOf(FORMAT, { choices: [], says: 'refused' });
    return value === '2' ? { ...recordOf(FORMAT, { choices: [], says: 'partial' }), mayBe: 'accepted' } : unreadable(FORMAT);
  },
} satisfies RecordFormat;
