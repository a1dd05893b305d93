import { hostMatches } from '../match.ts';

/**
 * Is a frame of an address a card field, a captcha, an advertisement or somebody's player: nothing that the site asks or says?
 * @param hosts patterns as in `ChatRule.hosts`
 */
export const othersFrame = (hosts: readonly string[]) => (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return hosts.some((pattern) => hostMatches(pattern, hostname, pathname));
};
