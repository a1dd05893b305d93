import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'giosg',
  name: 'giosg',
  company: 'giosg.com Oy',
  country: 'FI',
  hosts: ['giosg.com', 'giosgusercontent.com'],
  dom: {
    root: ['div[id^="giosg"]'],
    launcher: ['div[id^="giosg"] iframe'],
    panel: ['div[id^="giosg"] iframe', 'iframe[src*="service.giosg.com"]'],
  },
  storage: [
    { identifier: 'giosg_chat_id_*', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'giosg_sgid_*', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'giosg_gid_*', type: 'cookie', purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'giosg_gsessid_*', type: 'cookie', purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'giosg_win_state_*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
    { identifier: 'giosg*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
  ],
  ai: false,
  notes: "sgid, the visitor's secret id, lies on service.giosg.com where third-party cookies are allowed.",
  sources: [
    { what: 'docs.giosg.com, Cookies, localStorage and sessionStorage: names, purposes, lifetimes', read: '2026-11-22', confirmed: true },
    { what: 'names as seen in public recordings of requests, several repositories: giosg_gid_<company>, giosg_chat_id_<company>, giosg_gsessid_<company>', read: '2026-11-22', confirmed: true },
    { what: 'elements, other giosg* keys, giosgusercontent.com: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
