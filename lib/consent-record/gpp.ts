import { decodeDeep } from '../decode.ts';
import { unreadable, type RecordFormat } from './reading/format.ts';
import { readTcString } from './reading/tc-string.ts';
import { bitsOf } from './reading/values.ts';
import { recordOfTc } from './tcf.ts';

const FORMAT = 'gpp';
/** "TCF EU v2", IAB Tech Lab, GPP section information (read 2026-11-22). */
const TCF_EU = 2;
/** Sections there are, with room to grow. */
const SECTIONS_MAX = 64;

/**
 * IAB Tech Lab, Global Privacy Platform 1.1: a header that names the sections, then the sections, parted by `~`.
 * Only the one for Europe is read; those of the United States answer to other laws.
 */
export default {
  format: FORMAT,
  names: ['__gpp', 'IABGPP_HDR_GppString'],
  read(value) {
    const [header = '', ...sections] = decodeDeep(value).trim().split('~');
    const at = sectionsOf(header).indexOf(TCF_EU);
    const read = at < 0 ? null : readTcString(sections[at] ?? '');
    return read === null ? unreadable(FORMAT) : recordOfTc(read, FORMAT);
  },
} satisfies RecordFormat;

/** Type 3, version 1, how many ranges (12 bits), then each as a flag and one or two steps in Fibonacci coding. */
function sectionsOf(header: string): number[] {
  const bits = header.length > 200 ? null : bitsOf(header);
  if (bits === null || Number.parseInt(bits.slice(0, 6), 2) !== 3) return [];
  const ids: number[] = [];
  let last = 0;
  let from = 24;
  for (let left = Number.parseInt(bits.slice(12, 24), 2); left > 0 && ids.length < SECTIONS_MAX; left--) {
    const isRange = bits[from] === '1';
    const first = fibonacci(bits, from + 1);
    const second = isRange && first !== null ? fibonacci(bits, first.end) : first;
    if (first === null || second === null) return ids;
    const start = last + first.value;
    last = isRange ? start + second.value : start;
    for (let id = start; id <= last && ids.length < SECTIONS_MAX; id++) ids.push(id);
    from = second.end;
  }
  return ids;
}

/** A sum of Fibonacci numbers 1, 2, 3, 5 …, lowest first, ended by two ones. */
function fibonacci(bits: string, at: number): { readonly value: number; readonly end: number } | null {
  const end = bits.indexOf('11', at);
  if (end < 0 || end - at > 40) return null;
  let value = 0;
  for (let index = at, [a, b] = [1, 2]; index <= end; index++, [a, b] = [b, a + b]) if (bits[index] === '1') value += a;
  return { value, end: end + 2 };
}
