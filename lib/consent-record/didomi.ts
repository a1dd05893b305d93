import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { allOf, asNames, asObject, asText, base64ObjectOf, dateOf } from './reading/values.ts';

const FORMAT = 'didomi';

/**
 * Didomi's own token: base64 of JSON with `purposes` and `vendors`, each `enabled` and `disabled`. Written at load with
 * neither (developers.didomi.io, "Cookies", and public recordings, 2026-11-22). `didomi_dcs`, its compact successor,
 * is not documented.
 */
export default {
  format: FORMAT,
  names: ['didomi_token', 'didomi_dcs'],
  read(value, name) {
    const token = name === 'didomi_token' ? base64ObjectOf(value) : null;
    if (token === null) return unreadable(FORMAT);
    const choices = [token['purposes'], token['vendors']].flatMap((group) => {
      const lists = asObject(group) ?? {};
      return [...allOf(asNames(lists['enabled']) ?? [], true), ...allOf(asNames(lists['disabled']) ?? [], false)];
    });
    return recordOf(FORMAT, {
      choices,
      ...(choices.length === 0 && { clicked: false }),
      decidedAt: choices.length === 0 ? null : dateOf(token['updated']),
      identified: asText(token['user_id']) !== null,
    });
  },
} satisfies RecordFormat;
