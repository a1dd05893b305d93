import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'userlike',
  name: 'Userlike (Lime Connect)',
  company: 'Userlike UG',
  country: 'DE',
  hosts: ['userlike-cdn-widgets.s3-eu-west-1.amazonaws.com', 'userlike.com', 'dq4irj27fs462.cloudfront.net'],
  dom: {
    root: ['div#userlike', 'div[id^="userlike-"]', '#uslk-button', '#uslk-messenger'],
    launcher: ['#userlike-tab', '#uslk-button', 'div[id^="userlike-"] iframe:not([title="Messenger"])'],
    panel: ['#userlike-popup', '#uslk-messenger', 'div[id^="userlike-"] iframe[title="Messenger"]'],
  },
  storage: [
    { identifier: 'uslk_umm_*_s', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'uslk_e', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'uslk_s', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'uslk_umm_*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation', 'analytics'], identifies: true, confirmed: true },
  ],
  ai: false,
  notes: 'The storage entry of the same name counts page impressions and visits. Lifetimes are set by the customer; a year is the older default.',
  sources: [
    { what: 'Userlike documentation, cookies of the Website Messenger: names, configurable lifetime', read: '2026-11-22', confirmed: true },
    { what: 'names as seen in public recordings of requests, several repositories: uslk_umm_<organisation>_s, uslk_e, uslk_s', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: userlike-tab, uslk-button, uslk-messenger, frames in div[id^=userlike-]', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
