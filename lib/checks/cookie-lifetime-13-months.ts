import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { StorageFact, WidgetFact, WriteFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { mayBeExempt } from './reading/exempt-analytics.ts';
import { tracks } from './reading/purposes.ts';
import { citing } from './reading/sorted.ts';
import { siteTracers } from './reading/site-tracers.ts';
import { capital, inEach, itemWords } from './words/parts.ts';
import { purposeWords } from './words/stored.ts';
import { life } from './words/remembered.ts';
import { SEE_THEM_SET } from './words/cookies.ts';

/**
 * Thirteen months in seconds, with the criterion's tolerance: 400 days, which is also where browsers cut (RFC 6265bis,
 * 5.5; Chromium since version 104). The CNIL asks it of audience measurement without consent (deliberations 2020-091
 * and 2020-092; of 4 July 2025); for tracers with consent it is no longer a duty but what a consent is worth.
 */
const THIRTEEN_MONTHS = 400 * 86_400;
/** From here on the browser's own word may be its cap. */
const NEAR_THE_CAP = 399 * 86_400;

const NONE: Text = { en: 'No tracer with an end date was seen being set.', fr: 'On n’a vu poser aucun traceur avec une date de fin.' };
const UNKNOWN: Text = {
  en: 'A cookie that singles out the visitor was to live longer than 13 months, and what it is for is not known. Look it up in the site’s list of cookies.',
  fr: 'Un cookie qui distingue le visiteur devait vivre plus de 13 mois, et l’on ignore à quoi il sert. Cherchez-le dans la liste des cookies du site.',
};
const CAPPED: Text = {
  en: 'The browser keeps a tracer for as long as it keeps any cookie; how long the site asked for was not seen. Start a clean visit.',
  fr: 'Le navigateur garde un traceur aussi longtemps qu’il garde un cookie\u00a0; la durée demandée par le site n’a pas été vue. Recommencez avec une visite vierge.',
};

interface Lived { readonly item: StorageFact; readonly write: WriteFact; readonly seconds: number; readonly told: 'site' | 'browser' }

export default defineCheck({
  id: 'cookie-lifetime-13-months',
  area: 'site-tracers',
  title: { en: 'Tracers live no longer than 13 months', fr: 'Durée de vie des traceurs limitée à 13 mois' },
  why: {
    en: 'A tracer that lives for years recognises you long after you have forgotten the visit and what you answered.',
    fr: 'Un traceur qui vit des années vous reconnaît longtemps après que vous avez oublié la visite et votre réponse.',
  },
  remedy: { en: 'Set tracers to end after 13 months at most.', fr: 'Faites expirer les traceurs au bout de 13 mois au plus.' },
  law: ['CNIL deliberation 2020-091', 'CNIL deliberation of 4 July 2025 on audience measurement', 'CE 6 June 2018 n. 412589', 'GDPR art. 5(1)(e)'],
  severity: 'major',
  mode: 'automatic',
  needs: ['storage', 'widgets'],
  judge({ storage, widgets }) {
    const lived = livedFor(storage, widgets);
    const long = lived.filter(({ seconds, told }) => told === 'site' && seconds > THIRTEEN_MONTHS);
    const tracing = long.filter(({ item }) => tracks(item));
    const fails = tracing.filter(({ item, write }) => mayBeExempt(item) && actsAsExempt(write)).map(say);
    if (isNonEmpty(fails)) return fail(fails);
    const warns = tracing.map(say);
    if (isNonEmpty(warns)) return warn(warns);
    const unknown = long.filter(({ item, write }) => item.purposes.includes('unknown') && (write.identifies || item.identifies === true)).map(say);
    if (unknown.length > 0) return review(UNKNOWN, unknown);
    const tracers = lived.filter(({ item }) => tracks(item));
    const capped = tracers.filter(({ told, seconds }) => told === 'browser' && seconds >= NEAR_THE_CAP).map(say);
    if (capped.length > 0) return review(CAPPED, capped);
    const [first, ...rest] = tracers;
    if (first !== undefined) return pass(citing(first.write.cites, ...rest.map(({ write }) => write.cites)));
    const left = siteTracers(storage, widgets).some((item) => item.kind === 'cookie' && item.existedBefore && tracks(item));
    return left ? untested(SEE_THEM_SET) : inapplicable(NONE);
  },
});

/** Nobody had agreed: it can only be there as what needs no consent. */
const actsAsExempt = ({ phase }: WriteFact): boolean => phase.clear && phase.consent !== 'unknown' && phase.consent !== 'accepted' && phase.consent !== 'partial';

/** Each cookie by the longest life asked for it. Chats' are `chat-cookie-lifetime-proportionate`'s. */
function livedFor(storage: readonly StorageFact[], widgets: readonly WidgetFact[]): readonly Lived[] {
  return siteTracers(storage, widgets).flatMap((item): Lived[] => {
    if (item.kind !== 'cookie') return [];
    const asked = item.writes.flatMap((write): Lived[] => (write.probe || !write.asked?.maxAgeSeconds ? [] : [{ item, write, seconds: write.asked.maxAgeSeconds, told: write.asked.told }]));
    const [longest] = asked.sort((a, b) => Number(b.told === 'site') - Number(a.told === 'site') || b.seconds - a.seconds || a.write.cites[0] - b.write.cites[0]);
    return longest === undefined ? [] : [longest];
  }).sort((a, b) => a.write.at - b.write.at || (a.item.name < b.item.name ? -1 : 1));
}

const say = ({ item, write, seconds, told }: Lived): Finding => ({
  what: inEach((lang) => {
    const what = capital(itemWords(item, item.purposes.includes('unknown') ? null : purposeWords(item.purposes, lang), lang));
    const verb = told === 'site' ? (lang === 'fr' ? 'devait vivre' : 'was to live') : lang === 'fr' ? 'est gardé' : 'is kept';
    return `${what} ${verb} ${life(seconds, lang)}.`;
  }),
  cites: write.cites,
});
