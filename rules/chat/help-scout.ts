import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'help-scout',
  name: 'Help Scout Beacon',
  company: 'Help Scout PBC',
  country: 'US',
  hosts: [
    'beacon-v2.helpscout.net',
    'beaconapi.helpscout.net',
    'chatapi.helpscout.net',
    'd3hb14vkzrxvla.cloudfront.net',
  ],
  dom: {
    root: ['#beacon-container', '.hsds-beacon'],
    launcher: ['.BeaconFabButtonFrame'],
    panel: ['#beacon-container .BeaconContainer'],
  },
  storage: [],
  ai: false,
  notes: 'A device id is written to localStorage on the first visit; the vendor does not name the key, so its script tells.',
  sources: [
    { what: 'docs.helpscout.com, article 1229, Beacon support history security options: device id in local storage on the first visit', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: beacon-container, hsds-beacon, BeaconFabButtonFrame; beacon-v2.helpscout.net', read: '2026-11-22', confirmed: true },
    { what: 'other hosts, BeaconContainer: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
