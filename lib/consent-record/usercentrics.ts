import { recordOf, unreadable, type Choice, type RecordFormat } from './reading/format.ts';
import { asObject, asText, dateOf, objectOf, type Json } from './reading/values.ts';

const FORMAT = 'usercentrics';

/**
 * Usercentrics. Version 2, `uc_settings`: services with a status and a history of `explicit` and `implicit` acts
 * (tag managers that read it, 2026-11-22); essential ones are not marked. `uc_user_interaction`: was there an answer?
 * Version 3, `ucData`: unconfirmed, and read only where it has services with a `consent` and says which kind it is.
 */
export default {
  format: FORMAT,
  names: ['uc_settings', 'uc_user_interaction', 'ucData'],
  read(value, name) {
    if (name === 'uc_user_interaction') return value === 'false' ? recordOf(FORMAT, { choices: [], says: 'pending' }) : unreadable(FORMAT);
    const stored = objectOf(value);
    const read = stored === null ? null : name === 'uc_settings' ? readSettings(stored) : readData(stored);
    if (read === null || read.choices.length === 0) return unreadable(FORMAT);
    return recordOf(FORMAT, { ...read, named: 'site' });
  },
} satisfies RecordFormat;

interface Read { readonly choices: readonly Choice[]; readonly clicked: boolean | null; readonly decidedAt: number | null; readonly identified: boolean }

function readSettings(settings: Json): Read | null {
  if (!Array.isArray(settings['services'])) return null;
  const services = objectsOf(settings['services']);
  const acts = services.flatMap((service) => objectsOf(service['history']));
  const kinds = acts.map((act) => asText(act['type'])?.toLowerCase() ?? '');
  const explicit = acts.filter((_, index) => kinds[index] === 'explicit');
  return {
    choices: services.flatMap((service) => {
      const id = asText(service['id']);
      return id === null || typeof service['status'] !== 'boolean' ? [] : [{ name: id, granted: service['status'] }];
    }),
    clicked: explicit.length > 0 ? true : kinds.includes('implicit') ? false : null,
    decidedAt: explicit.reduce<number | null>((latest, act) => Math.max(latest ?? 0, dateOf(act['timestamp']) ?? 0) || null, null),
    identified: asText(settings['controllerId']) !== null,
  };
}

const objectsOf = (list: unknown): Json[] => (Array.isArray(list) ? list.map(asObject).filter((one) => one !== null) : []);

function readData(stored: Json): Read | null {
  const consent = asObject(stored['consent']);
  const services = asObject(consent?.['services']);
  const kind = asText(consent?.['type'])?.toUpperCase();
  if (consent === null || services === null || (kind !== 'EXPLICIT' && kind !== 'IMPLICIT')) return null;
  return {
    choices: Object.entries(services).flatMap(([id, service]) => {
      const { consent: granted, name } = asObject(service) ?? {};
      return typeof granted === 'boolean' ? [{ name: asText(name) ?? id, granted }] : [];
    }),
    clicked: kind === 'EXPLICIT',
    decidedAt: kind === 'EXPLICIT' ? dateOf(consent['updatedAt'] ?? consent['timestamp']) : null,
    identified: asText(consent['controllerId']) !== null,
  };
}
