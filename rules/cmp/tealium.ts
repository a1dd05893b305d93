import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'tealium',
  name: 'Tealium Consent Manager',
  aliases: ['Tealium'],
  dom: {
    banner: ['#__tealiumGDPRecModal', '#__tealiumGDPRcpPrefs', '#__tealiumImplicitmodal'],
    accept: ['#consent_prompt_submit', '#cm-acceptAll'],
    refuse: ['#consent_prompt_decline', '#cm-acceptNone', '#no_consent', '#continueWithoutAccepting'],
    settings: ['.consent_preferences'],
    save: [],
  },
  record: ['CONSENTMGR'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule Tealium (its detection evaluates page code and is not used)', read: '2026-11-22', confirmed: true },
    { what: 'public recordings of requests, several repositories: CONSENTMGR', read: '2026-11-22', confirmed: true },
    { what: 'lead: #consent_prompt_submit, #cm-acceptAll, .consent_preferences', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
