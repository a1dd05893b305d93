import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { objectOf, yesNo } from './reading/values.ts';

const FORMAT = 'complianz';

/**
 * Complianz: one cookie for each category, `allow` or `deny`; `functional` is always allowed and says nothing.
 * `cmplz_banner-status` says that there was an answer, not which (public recordings, 2026-11-22).
 */
export default {
  format: FORMAT,
  names: ['cmplz_marketing', 'cmplz_statistics', 'cmplz_statistics-anonymous', 'cmplz_preferences', 'cmplz_banner-status', 'cmplz_consented_services'],
  read(value, name) {
    if (name === 'cmplz_consented_services') {
      const services = objectOf(value);
      const choices = services === null ? [] : yesNo(services);
      return choices.length === 0 ? null : recordOf(FORMAT, { choices, named: 'granted' });
    }
    const granted = value === 'allow' ? true : value === 'deny' ? false : null;
    return granted === null ? unreadable(FORMAT) : recordOf(FORMAT, { choices: [{ name: name.replace('cmplz_', ''), granted }] });
  },
} satisfies RecordFormat;
