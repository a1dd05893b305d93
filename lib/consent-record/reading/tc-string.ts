import type { TcfRecord } from '../../model/consent-record.ts';
import { bitsOf, dateOf } from './values.ts';

export interface TcString { readonly tcf: TcfRecord; /** Epoch ms, to the day since TCF 2.2. */ readonly lastUpdated: number | null }

/** No core segment was seen near this length, in characters; a hostile one must not cost more than this. */
const SEGMENT_MAX = 12_000;
const DISCLOSED_VENDORS = 1;

/**
 * IAB Europe, "Transparency and Consent String with Global Vendor & CMP List Formats", version 2: the fields that say
 * what was consented to. Vendors are counted and never enumerated: a range of 16 bits costs 33, so that whoever lists
 * them does a hundred million steps for a hostile string (as the standard's own library would).
 * @returns null when it is no TC string of version 2
 */
export function readTcString(text: string): TcString | null {
  const [core = '', ...others] = text.split('.');
  const bits = core.length > SEGMENT_MAX ? null : bitsOf(core);
  if (bits === null || number(bits, 0, 6) !== 2) return null;
  // Version 6, created 36, updated 36, CMP 12 + 12 + 6, language 12, list 12, policy 6, two flags, features 12.
  const purposes = members(bits, 152, 24);
  const legitimateInterests = members(bits, 176, 24);
  const byConsent = countVendors(bits, 213);
  const byInterest = byConsent === null ? null : countVendors(bits, byConsent.end);
  if (purposes === null || legitimateInterests === null || byConsent === null || byInterest === null) return null;
  const disclosed = others.some((segment) => segment.length <= SEGMENT_MAX && number(bitsOf(segment) ?? '', 0, 3) === DISCLOSED_VENDORS);
  return {
    tcf: {
      policyVersion: number(bits, 132, 6), cmpId: number(bits, 78, 12), purposes, legitimateInterests,
      vendors: byConsent.count, vendorsByInterest: byInterest.count, disclosedVendors: disclosed,
    },
    // Tenths of a second.
    lastUpdated: dateOf(number(bits, 42, 36) * 100),
  };
}

/** NaN beyond the end. */
function number(bits: string, at: number, length: number): number {
  return at + length > bits.length ? NaN : Number.parseInt(bits.slice(at, at + length), 2);
}

/** Positions of the bits that are set, counted from 1. */
function members(bits: string, at: number, length: number): number[] | null {
  if (at + length > bits.length) return null;
  return Array.from({ length }, (_, index) => index + 1).filter((index) => bits[at + index - 1] === '1');
}

interface Count { readonly count: number; /** Where the next field begins. */ readonly end: number }

/** A vendor section: the highest number, then one bit each or a list of ranges. Ranges may overlap in a hostile one. */
function countVendors(bits: string, at: number): Count | null {
  const highest = number(bits, at, 16);
  if (bits[at + 16] === '0') {
    const field = bits.slice(at + 17, at + 17 + highest);
    return field.length < highest ? null : { count: field.replaceAll('0', '').length, end: at + 17 + highest };
  }
  const entries = number(bits, at + 17, 12);
  if (Number.isNaN(entries)) return null;
  const ranges: [number, number][] = [];
  let from = at + 29;
  for (let entry = 0; entry < entries; entry++) {
    const isRange = bits[from] === '1';
    const first = number(bits, from + 1, 16);
    const last = isRange ? number(bits, from + 17, 16) : first;
    if (Number.isNaN(first) || Number.isNaN(last)) return null;
    ranges.push([first, last]);
    from += isRange ? 33 : 17;
  }
  return { count: covered(ranges), end: from };
}

/** How many numbers the ranges cover together. */
function covered(ranges: [number, number][]): number {
  let count = 0;
  let upTo = 0;
  for (const [first, last] of ranges.sort(([a], [b]) => a - b)) {
    count += Math.max(0, last - Math.max(first - 1, upTo));
    upTo = Math.max(upTo, last);
  }
  return count;
}
