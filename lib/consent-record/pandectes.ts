import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { asText, base64ObjectOf, dateOf } from './reading/values.ts';

const FORMAT = 'pandectes';

/**
 * Pandectes (Shopify): base64 of JSON; `status` is empty before an answer, then allow, deny or mixed; `preferences`
 * counts what is blocked, 0 for nothing (public recordings, 2026-11-22).
 */
export default {
  format: FORMAT,
  names: ['_pandectes_gdpr'],
  read(value) {
    const cookie = base64ObjectOf(value);
    const says = cookie === null ? undefined : saidBy(cookie['status'], cookie['preferences']);
    if (cookie === null || says === undefined) return unreadable(FORMAT);
    return recordOf(FORMAT, { choices: [], says, decidedAt: dateOf(cookie['timestamp']), identified: asText(cookie['id']) !== null });
  },
} satisfies RecordFormat;

function saidBy(status: unknown, blocked: unknown): 'pending' | 'accepted' | 'refused' | 'partial' | undefined {
  if (status === '') return 'pending';
  if (status === 'deny') return 'refused';
  if (status === 'mixed') return 'partial';
  return status === 'allow' ? (blocked === 0 ? 'accepted' : 'partial') : undefined;
}
