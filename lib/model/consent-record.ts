/**
 * What a consent platform's own record says: parsed at the gate, from a value the log then forgets. A record that
 * nobody's click stands behind is a default, whatever it says; that is for the facts to tell.
 */
export interface ConsentRecord {
  /** Whose format it is: a consent rule's id, or a standard's (`tcf`, `gpp`, `google-consent-mode`). */
  readonly format: string;
  /**
   * `pending`: the platform itself says that nobody has chosen yet. `accepted` and `refused` are about everything
   * that can be chosen; strictly necessary purposes count on neither side. `unreadable`: the format is known and
   * this is not it.
   */
  readonly says: 'pending' | 'accepted' | 'partial' | 'refused' | 'unreadable';
  /**
   * What `partial` may be as well. `accepted`: only what was granted is named, and that may be all. `refused`: what
   * is granted may be what is strictly necessary under another name. Absent: `says` is sure.
   */
  readonly mayBe?: 'accepted' | 'refused';
  /** By purpose or service, in the platform's own words: granted or not. At most 64, names cut at 64 characters. */
  readonly choices: Readonly<Record<string, boolean>>;
  /** Epoch ms at which the platform says the choice was made. Null: it does not say. */
  readonly decidedAt: number | null;
  /** The platform itself says that nobody clicked (Cookiebot's `method: implied`). */
  readonly implied: boolean;
  /** It carries an identifier, or a date, by which the site could prove the choice (GDPR art. 7(1)). */
  readonly provable: boolean;
  /** Present for TC strings, wherever they were stored. */
  readonly tcf?: TcfRecord;
  /** Present for Google's signals. */
  readonly google?: GoogleRecord;
}

/** IAB TCF, "Consent string and vendor list format", core and disclosedVendors segments. Purposes are numbered 1 to 11. */
export interface TcfRecord {
  readonly policyVersion: number;
  readonly cmpId: number;
  readonly purposes: readonly number[];
  readonly legitimateInterests: readonly number[];
  /** How many vendors have consent, and how many a legitimate interest. */
  readonly vendors: number;
  readonly vendorsByInterest: number;
  /** TCF 2.3 requires the segment (since 28 February 2026). */
  readonly disclosedVendors: boolean;
}

/** `gcs` and `gcd` of requests to Google: what the page told Google's tags. Null: not said. */
export interface GoogleRecord {
  readonly adStorage: GoogleSignal | null;
  readonly analyticsStorage: GoogleSignal | null;
  readonly adUserData: GoogleSignal | null;
  readonly adPersonalization: GoogleSignal | null;
}
export interface GoogleSignal {
  /** What the page set before the visitor chose; null when it set nothing or it cannot be told. */
  readonly byDefault: 'granted' | 'denied' | null;
  readonly now: 'granted' | 'denied';
}
