import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { objectOf, yesNo } from './reading/values.ts';

const FORMAT = 'moove';

/** Moove's GDPR Cookie Compliance for WordPress: JSON, category → "1" or "0"; `strict` is necessary (plugins that read it, 2026-11-22). */
export default {
  format: FORMAT,
  names: ['moove_gdpr_popup'],
  read(value) {
    const cookie = objectOf(value);
    const choices = cookie === null ? [] : yesNo(cookie).filter(({ name }) => ['strict', 'thirdparty', 'advanced', 'performance', 'preference'].includes(name));
    return choices.length === 0 ? unreadable(FORMAT) : recordOf(FORMAT, { choices });
  },
} satisfies RecordFormat;
