import { defineCheck, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { WidgetFact } from '../model/facts.ts';
import type { Region } from '../model/rules.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { isOpened } from './reading/cells.ts';
import { gapOf, opportunity } from './reading/opportunity.ts';
import { seenChats } from './reading/seen-chat.ts';
import { citing } from './reading/sorted.ts';
import { OPEN_WATCH_MS } from './reading/after-open.ts';
import { OPEN_CHAT, stay } from './words/next-steps.ts';
import { inEach } from './words/parts.ts';

const NO_REGIONS: Text = {
  en: 'No hosts are known by which this chat’s vendor would tell regions apart.',
  fr: 'Aucun hôte n’est connu par lequel le prestataire de ce chat distinguerait des régions.',
};
const CANNOT_TELL: Text = {
  en: 'The hosts seen do not tell for certain in which region conversations are kept. Ask the site, or look at the chat’s settings.',
  fr: 'Les hôtes vus ne disent pas avec certitude dans quelle région les conversations sont gardées. Interrogez le site, ou regardez les réglages du chat.',
};

const REGION: Readonly<Record<Region, Text>> = {
  EU: { en: 'European Union', fr: 'Union européenne' },
  UK: { en: 'United Kingdom', fr: 'Royaume-Uni' },
  US: { en: 'United States', fr: 'États-Unis' },
  elsewhere: { en: 'another part of the world', fr: 'une autre partie du monde' },
};

type Seen = NonNullable<WidgetFact['regions']>[number];

const told = ({ name }: WidgetFact, { host, region, cites }: Seen): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `${name} a été appelé à ${host}\u00a0: région «\u00a0${REGION[region].fr}\u00a0», selon le prestataire.` : `${name} was called at ${host}: region “${REGION[region].en}”, as the vendor has it.`)),
  cites: citing(cites),
});

export default defineCheck({
  id: 'chat-region-host',
  area: 'chat-transparency',
  title: { en: 'EU region endpoint is used where available', fr: 'Hébergement UE utilisé si proposé' },
  why: {
    en: 'Some vendors keep conversations in Europe when asked to. Then less of what you write travels far.',
    fr: 'Certains prestataires gardent les conversations en Europe si on le leur demande. Vos propos voyagent alors moins loin.',
  },
  remedy: {
    en: 'Choose the vendor’s European region. It does not rule out access from elsewhere.',
    fr: 'Choisissez la région européenne du prestataire. Cela n’exclut pas un accès depuis un autre pays.',
  },
  law: ['GDPR art. 25 and 44'],
  severity: 'info',
  mode: 'automatic',
  needs: ['widgets', 'watch', 'pages'],
  judge({ widgets, watch, pages }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;
    const offered = chats.filter(({ maker }) => maker?.regions.includes('EU') === true);
    const seen = chats.flatMap((widget) => (widget.regions ?? []).map((one) => ({ one, finding: told(widget, one), offered: offered.includes(widget) })))
      .sort((a, b) => (a.one.host < b.one.host ? -1 : 1));
    const of = (test: (one: Seen) => boolean) => seen.filter(({ one, offered: eu }) => eu && one.confirmed && test(one)).map(({ finding }) => finding);
    const leads = seen.filter(({ one }) => !one.confirmed).map(({ finding }) => finding);
    if (offered.length === 0) return leads.length > 0 ? review(CANNOT_TELL, leads) : inapplicable(NO_REGIONS);

    const [eu, other] = [of(({ region }) => region === 'EU'), of(({ region }) => region !== 'EU')];
    // Files are often served from one place for all: only one region alone tells.
    if (eu.length > 0 && other.length > 0) return review(CANNOT_TELL, [...eu, ...other]);
    if (isNonEmpty(other)) return warn(other);
    if (isNonEmpty(eu)) return pass(citing(eu[0].cites, eu.flatMap(({ cites }) => cites)), eu);
    if (leads.length > 0) return review(CANNOT_TELL, leads);
    const chance = opportunity(watch, () => true, isOpened);
    if (chance.cites.length === 0) return untested(OPEN_CHAT);
    const gap = gapOf(chance, { ms: OPEN_WATCH_MS });
    return gap === null ? review(CANNOT_TELL) : untested(stay(gap, null));
  },
});
