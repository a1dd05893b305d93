import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { asObject, asText, objectOf } from './reading/values.ts';

const FORMAT = 'piwik-pro';

/** Piwik PRO: `consents` by purpose with a status of 1 granted, 0 refused, -1 not answered (public recordings and readers, 2026-11-22). */
export default {
  format: FORMAT,
  names: ['ppms_privacy_*'],
  read(value, name) {
    if (/^ppms_privacy_bar_/.test(name)) return null;
    const cookie = objectOf(value);
    const statuses = Object.entries(asObject(cookie?.['consents']) ?? {}).flatMap(([purpose, consent]) => {
      const status = asObject(consent)?.['status'];
      return status === 1 || status === 0 || status === -1 ? [[purpose, status] as const] : [];
    });
    if (cookie === null || statuses.length === 0) return unreadable(FORMAT);
    const answered = statuses.filter(([, status]) => status !== -1);
    return recordOf(FORMAT, {
      choices: (answered.length === 0 ? statuses : answered).map(([purpose, status]) => ({ name: purpose, granted: status === 1 })),
      clicked: answered.length > 0,
      ...(answered.length > 0 && answered.length < statuses.length && { says: answered.some(([, status]) => status === 1) ? 'partial' as const : 'refused' as const }),
      identified: asText(cookie['visitorId']) !== null,
    });
  },
} satisfies RecordFormat;
