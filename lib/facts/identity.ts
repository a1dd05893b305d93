import type { Digest } from '../model/observation.ts';

/** From so many bits on a value can single out one person among all (2^64 ≫ 8·10⁹), as the criteria set it. */
const SINGLING_BITS = 64;

/**
 * Could this value by itself single out a visitor? Entropy is an estimate from above and grows with length,
 * so that any longer JSON or address has plenty: of those it says nothing, and only a part seen elsewhere as
 * an identifier tells (see `Identifiers`).
 */
export function singlesOut({ shape, entropyBits }: Digest): boolean {
  switch (shape) {
    case 'uuid': case 'jwt': case 'email': return true;
    case 'hex': case 'base64': case 'number': case 'word': case 'text': return entropyBits >= SINGLING_BITS;
    default: return false;
  }
}

/** Identifiers seen in this visit, whole or as parts of values; equality is proved by their HMACs. */
export class Identifiers {
  private readonly known = new Set<string>();

  add(digest: Digest): void {
    if (!singlesOut(digest)) return;
    this.known.add(digest.hmac);
    // Within a longer value a uuid stands in its parts, cut at the dashes: the last has 48 bits of its own.
    if (digest.shape === 'uuid') for (const token of digest.tokenHmacs) this.known.add(token);
  }

  /** The value is one, or holds one. */
  within(digest: Digest | null): boolean {
    if (digest === null) return false;
    return singlesOut(digest) || this.known.has(digest.hmac) || digest.tokenHmacs.some((token) => this.known.has(token));
  }
}

/** A name that says its value is a visitor's, a device's or a session's. */
const VISITOR = /^(visitors?|vid|uid|uuid|guid|user|device|browser|anonymous|anon|cid|client|contact|fingerprint|fp|distinct|member|lead|visit|person|customer|email|mail)$/;
/** A name that says its value is the site's own: its account with the vendor, a version, one request. */
const SITE = /^(app|site|account|widget|licen[cs]e|key|org|organi[sz]ation|project|workspace|property|website|bot|chatbot|agent|channel|flow|deployment|script|version|build|request|trace|correlation|nonce|tenant|company|shop|store|page|domain|environment|env|api|publishable|token|csrf|state|code|hash)$/;

/** Does this name of a parameter speak of a visitor? `client_id` and `visitorId` do, `app_id` and `key` do not. */
export function namesVisitor(name: string): boolean {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
  const says = (pattern: RegExp): boolean => words.some((word) => pattern.test(word) || pattern.test(word.replace(/(uu|gu)?id$/, '')));
  return says(VISITOR) && !says(SITE);
}
