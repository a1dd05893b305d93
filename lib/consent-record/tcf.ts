import type { ConsentRecord, TcfRecord } from '../model/consent-record.ts';
import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { readTcString, type TcString } from './reading/tc-string.ts';
import { decodeDeep } from '../decode.ts';

const FORMAT = 'tcf';

/** A TC string wherever it stands: alone, or within JSON. The core segment of version 2 begins with `C`. */
const TC_STRING = /(?<![\w-])C[A-Za-z0-9_-]{37,}(?:\.[A-Za-z0-9_-]+){0,4}/;

/**
 * IAB Europe TCF 2.x, wherever a platform keeps the string. Purposes 1 to 10 (11 since policy 4) can be refused. A
 * string that consents to some of them may consent to all the platform asks for: it does not say which it asked.
 */
export default {
  format: FORMAT,
  names: ['euconsent-v2', 'eupubconsent-v2', 'FCCDCF', '_ax_tcstring', 'uc_tcf', 'IABTCF_TCString', 'fastCMP-tcString', '__lxG__consent__v2', 'sddan:cmp'],
  read(value, name) {
    const text = TC_STRING.exec(decodeDeep(value))?.[0];
    const read = text === undefined ? null : readTcString(text);
    if (read !== null) return recordOfTc(read);
    // Elsewhere than under the standard's own names there may be something else of the platform's.
    return /^eu(?:pub)?consent-v2$|TCString$|tcstring$/.test(name) ? unreadable(FORMAT) : null;
  },
} satisfies RecordFormat;

/** The string within a platform's own record, when there is one. */
export function tcWithin(text: string | null): { readonly tcf?: TcfRecord } {
  const read = text === null ? null : readTcString(TC_STRING.exec(text)?.[0] ?? '');
  return read === null ? {} : { tcf: read.tcf };
}

export function recordOfTc({ tcf, lastUpdated }: TcString, format = FORMAT): ConsentRecord {
  const asked = Array.from({ length: tcf.policyVersion >= 4 ? 11 : 10 }, (_, index) => index + 1);
  const granted = asked.filter((purpose) => tcf.purposes.includes(purpose)).length;
  const nothing = granted === 0 && tcf.vendors === 0;
  const all = granted === asked.length && tcf.vendors > 0;
  const record = recordOf(format, {
    choices: asked.map((purpose) => ({ name: `purpose ${purpose}`, granted: tcf.purposes.includes(purpose) })),
    says: nothing ? 'refused' : all ? 'accepted' : 'partial',
    decidedAt: lastUpdated,
  });
  // Vendors without a purpose may do nothing that needs consent.
  return { ...record, ...(record.says === 'partial' && { mayBe: granted > 0 ? 'accepted' as const : 'refused' as const }), tcf };
}
