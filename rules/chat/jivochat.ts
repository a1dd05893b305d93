import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'jivochat',
  name: 'JivoChat',
  company: 'JivoSite Inc.',
  country: null,
  hosts: ['jivosite.com', 'jivo.ru'],
  dom: {
    root: ['jdiv', '#jivo-iframe-container'],
    launcher: ['jdiv[class^="label_"]', 'jdiv#jvlabelWrap', '#jivo-iframe-container.jivo-collapsed'],
    panel: ['#jivo-iframe-container:not(.jivo-collapsed)', 'jdiv#jivo_container'],
  },
  storage: [
    { identifier: 'jv_enter_ts_*', type: 'cookie', purposes: ['unknown'], confirmed: true },
    { identifier: 'jv_visits_count_*', type: 'cookie', purposes: ['unknown'], confirmed: true },
    { identifier: 'jv_pages_count_*', type: 'cookie', purposes: ['unknown'], confirmed: true },
    { identifier: 'jv_refer_*', type: 'cookie', purposes: ['unknown'], confirmed: true },
    { identifier: 'jv_utm_*', type: 'cookie', purposes: ['unknown'], confirmed: true },
    { identifier: 'jv_gui_state_*', type: 'cookie', purposes: ['conversation'], confirmed: true },
    { identifier: 'jv_*', type: 'cookie', purposes: ['unknown'], confirmed: false },
  ],
  ai: false,
  notes: 'The vendor documents no purposes. The names speak of first entry, visits, pages, referrer and campaign.',
  sources: [
    { what: 'names as seen in public recordings of requests, several repositories: jv_enter_ts_<id>, jv_visits_count_<id>, jv_pages_count_<id>, jv_refer_<id>, jv_utm_<id>, jv_gui_state_<id>', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: jdiv elements, jvlabelWrap, jivo-iframe-container with jivo-collapsed', read: '2026-11-22', confirmed: true },
    { what: 'other jv_* names and lifetimes, jivo_container: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
