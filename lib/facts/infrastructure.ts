import { nameMatches } from '../match.ts';
import type { Purpose } from '../model/phase.ts';

/**
 * Cookies of load balancers and network defences that come with a host and not with what runs on it: a warning,
 * not a failure (criterion chat-cookie-before-open). Names as their makers document them, read 2026-11:
 * Cloudflare "Cloudflare cookies"; AWS "Sticky sessions for your Application Load Balancer"; Microsoft
 * "ARR affinity"; HAProxy "cookie" (SERVERID is its manual's example); Akamai bot manager; Imperva; F5 BIG-IP.
 */
const NAMES: readonly (readonly [string, Purpose])[] = [
  ['__cf_bm', 'security'], ['_cfuvid', 'security'], ['cf_clearance', 'security'], ['__cfruid', 'security'], ['cf_chl_*', 'security'], ['__cfwaitingroom', 'strictly-necessary'],
  ['__cflb', 'strictly-necessary'],
  ['AWSALB*', 'strictly-necessary'], ['AWSELB*', 'strictly-necessary'],
  ['ARRAffinity*', 'strictly-necessary'],
  ['SERVERID', 'strictly-necessary'], ['SRVNAME', 'strictly-necessary'], ['GCLB', 'strictly-necessary'], ['BIGipServer*', 'strictly-necessary'],
  ['ApplicationGatewayAffinity*', 'strictly-necessary'], ['x-ms-routing-name', 'strictly-necessary'], ['TiPMix', 'strictly-necessary'],
  ['ak_bmsc', 'security'], ['bm_sz', 'security'], ['bm_sv', 'security'], ['bm_mi', 'security'], ['_abck', 'security'],
  ['incap_ses_*', 'security'], ['visid_incap_*', 'security'], ['nlbi_*', 'strictly-necessary'],
];

export const isInfrastructure = (name: string): boolean => infrastructurePurpose(name) !== null;

export function infrastructurePurpose(name: string): Purpose | null {
  return NAMES.find(([pattern]) => nameMatches(pattern, name))?.[1] ?? null;
}
