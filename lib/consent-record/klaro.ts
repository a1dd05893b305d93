import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { objectOf, yesNo } from './reading/values.ts';

const FORMAT = 'klaro';

/**
 * Klaro (0.7.22, `saveConsents`): JSON, service → boolean, written upon an answer only. Required services are `true` and
 * not marked. The name is `klaro` unless the site chose another.
 */
export default {
  format: FORMAT,
  names: ['klaro'],
  read(value) {
    const services = objectOf(value);
    const choices = services === null ? [] : yesNo(services, (status) => (typeof status === 'boolean' ? status : null));
    return services === null || choices.length < Object.keys(services).length || choices.length === 0 ? unreadable(FORMAT) : recordOf(FORMAT, { choices, named: 'site', clicked: true });
  },
} satisfies RecordFormat;
