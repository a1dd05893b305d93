import { defineCheck, fail, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { RecordFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { bannerSeen } from './reading/asked.ts';
import { gapOf, opportunity, WATCH_MS } from './reading/opportunity.ts';
import { citing } from './reading/sorted.ts';
import { stay } from './words/next-steps.ts';
import { inEach, listed, quoted } from './words/parts.ts';

/** Standards that any platform writes, and the records that shop and marketing systems keep of another's banner. */
const NO_PLATFORM: ReadonlySet<string> = new Set(['tcf', 'gpp', 'google-consent-mode', 'shopify', 'hubspot']);

export default defineCheck({
  id: 'banner-single-interface',
  area: 'banner',
  title: { en: 'One coherent consent interface', fr: 'Une seule interface de consentement cohérente' },
  why: {
    en: 'Two banners that ask different things leave nobody knowing what was answered.',
    fr: 'Deux bandeaux qui demandent des choses différentes\u00a0: plus personne ne sait à quoi il a répondu.',
  },
  remedy: {
    en: 'Keep one consent platform and let it govern every tool, the chat included.',
    fr: 'Gardez une seule plateforme de consentement, qui commande tous les outils, chat compris.',
  },
  law: ['GDPR art. 4(11) and 12', 'CNIL SAN-2025-005 (Shein)'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['consent', 'banner', 'records', 'watch', 'recording'],
  judge(facts) {
    const banner = bannerSeen(facts);
    if ('outcome' in banner) return banner;
    const known = banner.platforms.flatMap(({ cmp, cites }) => (cmp === null ? [] : [{ cmp, cites }]));
    const names = [...new Set(known.map(({ cmp }) => cmp))].sort();
    const cites = citing(banner.platforms[0].cites, ...banner.platforms.map((platform) => platform.cites));

    if (isNonEmpty(banner.together)) {
      const finding: Finding = { what: atOnce(names), cites: citing(banner.together) };
      // A question of age, or a chat's own notice, is no second consent platform.
      return names.length > 1 ? fail([finding]) : review(SAME_QUESTION, [finding]);
    }
    // Some platforms go by several names in the library that finds them.
    if (names.length > 1) return review(SAME_QUESTION, [{ what: inTurn(names), cites }]);
    const writers = platformsThatWrote(facts.records);
    if (writers.length > 1 && isNonEmpty(writers)) {
      const [first, ...others] = writers;
      return warn([{ what: twoRecords(writers.map(({ format }) => format)), cites: citing(first.cites, ...others.map((record) => record.cites)) }]);
    }
    // A second banner may come late.
    const chance = opportunity(facts.watch, () => true, () => true);
    const gap = gapOf(chance, { ms: WATCH_MS });
    return gap === null ? pass(citing(cites, chance.cites)) : untested(stay(gap, null));
  },
});

/** One record of each platform that wrote its own in this visit, by name. */
function platformsThatWrote(records: readonly RecordFact[]): readonly RecordFact[] {
  const own = new Map<string, RecordFact>();
  for (const record of records) {
    if (record.existedBefore || record.says === 'unreadable' || NO_PLATFORM.has(record.format) || own.has(record.format)) continue;
    own.set(record.format, record);
  }
  return [...own.values()].sort((a, b) => (a.format < b.format ? -1 : 1));
}

const named = (names: readonly string[], lang: 'en' | 'fr'): string => listed(names.map((name) => quoted(name, lang)), lang);

const atOnce = (names: readonly string[]): Text => inEach((lang) => {
  const which = names.length > 1 ? ` (${named(names, lang)})` : '';
  return lang === 'fr' ? `Deux bandeaux étaient affichés en même temps${which}.` : `Two banners stood there at the same time${which}.`;
});
const inTurn = (names: readonly string[]): Text => inEach((lang) => (lang === 'fr'
  ? `Les bandeaux de plusieurs plateformes ont été affichés l’un après l’autre\u00a0: ${named(names, lang)}.`
  : `Banners of several platforms were shown one after the other: ${named(names, lang)}.`));
const twoRecords = (formats: readonly string[]): Text => inEach((lang) => (lang === 'fr'
  ? `Un bandeau a été affiché, et plusieurs plateformes ont enregistré un choix\u00a0: ${named(formats, lang)}.`
  : `One banner was shown, and several platforms recorded a choice: ${named(formats, lang)}.`));

const SAME_QUESTION: Text = {
  en: 'Whether both ask for the same agreement must be looked at.',
  fr: 'Il faut regarder si les deux demandent le même accord.',
};
