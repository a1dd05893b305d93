import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { allOf, asText, dateOf, objectOf, yesNo } from './reading/values.ts';
import { decodeDeep } from '../decode.ts';

const FORMAT = 'axeptio';

/**
 * Axeptio writes its cookies at load; `$$completed` tells an answer from none (public recordings, 2026-11-22). An empty
 * `axeptio_authorized_vendors` (`,,`) may be either, so that it is left to the other.
 */
export default {
  format: FORMAT,
  names: ['axeptio_cookies', 'axeptio_authorized_vendors'],
  read(value, name) {
    if (name === 'axeptio_authorized_vendors') {
      const vendors = decodeDeep(value).split(',').map((vendor) => vendor.trim()).filter((vendor) => vendor !== '');
      return vendors.length === 0 ? null : recordOf(FORMAT, { choices: allOf(vendors, true), named: 'granted' });
    }
    const cookies = objectOf(value);
    const completed = cookies?.['$$completed'];
    if (cookies === null || typeof completed !== 'boolean') return unreadable(FORMAT);
    return recordOf(FORMAT, {
      choices: yesNo(cookies).filter((choice) => !choice.name.startsWith('$$')),
      clicked: completed,
      decidedAt: completed ? dateOf(cookies['$$date']) : null,
      identified: asText(cookies['$$token']) !== null,
    });
  },
} satisfies RecordFormat;
