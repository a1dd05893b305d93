import { decodeDeep } from '../decode.ts';
import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';

const FORMAT = 'consentmo';
const CATEGORIES = ['analytics', 'marketing', 'functionality'];
const STATUSES = new Map([['accept_all', 'accepted'], ['accept_selected', 'partial'], ['deny', 'refused']] as const);

/**
 * Consentmo (Shopify): the list of refused categories, and what was clicked (two public readers of it, 2026-11-22).
 * The status shares its name with another platform's on older shops.
 */
export default {
  format: FORMAT,
  names: ['cookieconsent_preferences_disabled', 'cookieconsent_status', 'cookieconsent_status_csm'],
  read(value, name) {
    if (name === 'cookieconsent_preferences_disabled') {
      const refused = decodeDeep(value).split(',').map((one) => one.trim()).filter((one) => one !== '');
      if (refused.length === 0 || !refused.every((one) => CATEGORIES.includes(one))) return unreadable(FORMAT);
      return recordOf(FORMAT, { choices: CATEGORIES.map((category) => ({ name: category, granted: !refused.includes(category) })) });
    }
    const says = STATUSES.get(value as 'deny');
    // Under the shared name, "deny" is Cookie Consent's own word, which that parser reads.
    if (says === undefined || (says === 'refused' && name === 'cookieconsent_status')) return name === 'cookieconsent_status_csm' ? unreadable(FORMAT) : null;
    return recordOf(FORMAT, { choices: [], says });
  },
} satisfies RecordFormat;
