import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { readTcString } from './reading/tc-string.ts';
import { asObject, asText, dateOf, objectOf } from './reading/values.ts';
import { recordOfTc, tcWithin } from './tcf.ts';

const FORMAT = 'sourcepoint';

/**
 * Sourcepoint keeps much more than the choice under this key, and it may come cut: then what is left of it is its TC
 * string. `consentStatus` is read where it is plain; `granularStatus.defaultConsent` marks what nobody chose.
 */
export default {
  format: FORMAT,
  names: ['_sp_user_consent_*'],
  read(value) {
    const gdpr = asObject(objectOf(value)?.['gdpr']);
    const status = asObject(gdpr?.['consentStatus']);
    if (gdpr === null || status === null) {
      const text = /"euconsent":"([\w.-]{20,})"/.exec(value)?.[1];
      const read = text === undefined ? null : readTcString(text);
      return read === null ? unreadable(FORMAT) : recordOfTc(read, FORMAT);
    }
    const granular = asObject(status['granularStatus']) ?? {};
    const all = status['consentedAll'] === true || status['consentedToAll'] === true;
    const none = status['rejectedAll'] === true || status['consentedToAny'] === false;
    const pending = status['hasConsentData'] === false || granular['defaultConsent'] === true;
    const says = pending ? 'pending' as const : all && !none ? 'accepted' as const : none && !all ? 'refused' as const : status['rejectedAny'] === true ? 'partial' as const : 'unreadable' as const;
    return {
      ...recordOf(FORMAT, { choices: [], says, decidedAt: pending ? null : dateOf(gdpr['dateCreated']), identified: asText(gdpr['uuid']) !== null }),
      ...(says === 'partial' && { mayBe: 'refused' as const }),
      ...tcWithin(asText(gdpr['euconsent'])),
    };
  },
} satisfies RecordFormat;
