import { recordOf, unreadable, type Choice, type RecordFormat } from './reading/format.ts';
import { asNames, asObject, base64ObjectOf } from './reading/values.ts';

const FORMAT = 'ketch';
const ESSENTIAL = ['essential_services', 'essential'];

/**
 * Ketch: base64 of JSON, purpose → `status` granted or denied, with the purpose's canonical names; the defaults are
 * written in the same way, and nothing tells them from an answer (public recordings, 2026-11-22).
 */
export default {
  format: FORMAT,
  names: ['_ketch_consent_v1_'],
  read(value) {
    const cookie = base64ObjectOf(value);
    const choices = Object.entries(cookie ?? {}).flatMap(([name, purpose]): Choice[] => {
      const { status, canonicalPurposes } = asObject(purpose) ?? {};
      if (status !== 'granted' && status !== 'denied') return [];
      const canonical = asNames(canonicalPurposes) ?? [];
      return [{ name, granted: status === 'granted', ...(canonical.length > 0 && canonical.every((one) => ESSENTIAL.includes(one)) && { necessary: true }) }];
    });
    return cookie === null || choices.length === 0 ? unreadable(FORMAT) : recordOf(FORMAT, { choices, named: 'site' });
  },
} satisfies RecordFormat;
