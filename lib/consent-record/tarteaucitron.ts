import type { ConsentRecord } from '../model/consent-record.ts';
import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';

const FORMAT = 'tarteaucitron';
/** Keys are `\w` and a few more; a value of a site's own is not likely to look like this by chance. */
const SHAPE = /^(?:![^!=\s;]{1,200}=(?:true|false|wait))+$/;

/**
 * tarteaucitron.js (1.34.0, `cookie.create`): `!service=true`, `=false` or `=wait`, one after the other. `wait` is
 * written at load, and the banner is shown while any service waits: then nobody has answered for all of them. Services
 * that need no consent are `true` from the start, and stay so upon "refuse all" (`respondAll`).
 */
export default {
  format: FORMAT,
  names: ['tarteaucitron'],
  read: (value) => readServices(value) ?? unreadable(FORMAT),
} satisfies RecordFormat;

/** The cookie's name is the site's to choose. Null: not that shape. */
export function readServices(value: string): ConsentRecord | null {
  if (!SHAPE.test(value)) return null;
  const services = value.split('!').slice(1).map((part) => [part.slice(0, part.lastIndexOf('=')), part.slice(part.lastIndexOf('=') + 1)] as const);
  const choices = services.filter(([, status]) => status !== 'wait').map(([name, status]) => ({ name, granted: status === 'true' }));
  return recordOf(FORMAT, { choices, named: 'site', ...(choices.length < services.length && { says: 'pending' }) });
}
