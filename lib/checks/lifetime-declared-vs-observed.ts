import { defineCheck, inapplicable, pass, review, untested, type Finding } from '../model/check.ts';
import type { StorageFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { declaredLife, type Declared } from './reading/declared-lives.ts';
import { citing } from './reading/sorted.ts';
import { capital, inEach, itemWords, quoted } from './words/parts.ts';
import { life } from './words/remembered.ts';

/** The criterion's margin; months and years are already counted at their longest. */
const MARGIN = 1.1;
/** Names that stand in any text say nothing there. */
const DISTINCT = 4;

const NO_TABLE: Text = {
  en: 'No cookie that was seen is listed with a duration in the banner.',
  fr: 'Aucun cookie vu n’est listé avec une durée dans le bandeau.',
};
const OPEN_SETTINGS: Text = {
  en: 'The banner’s settings were not opened. Open them, and the list of cookies in them.',
  fr: 'Les réglages du bandeau n’ont pas été ouverts. Ouvrez-les, ainsi que la liste des cookies qu’ils contiennent.',
};
const COMPARE: Text = {
  en: 'A cookie was asked to live longer than the banner’s list seems to say. Compare both: the list was read by a machine.',
  fr: 'Un cookie devait vivre plus longtemps que ne semble le dire la liste du bandeau. Comparez les deux\u00a0: la liste a été lue par une machine.',
};

interface Pair { readonly item: StorageFact; readonly seconds: number; readonly declared: Declared }

/**
 * A list is a table read as running text, so that what belongs to which name is a guess: longer lives are shown to a
 * person and never fail by themselves. What is missing from the list is not said, because long lists are cut.
 */
export default defineCheck({
  id: 'lifetime-declared-vs-observed',
  area: 'site-tracers',
  title: { en: 'Declared lifetime equals observed lifetime', fr: 'Durée déclarée conforme à la durée observée' },
  why: {
    en: 'How long a cookie lives is part of what you agree to. The list should tell the truth about it.',
    fr: 'La durée de vie d’un cookie fait partie de ce que vous acceptez. La liste doit dire la vérité à ce sujet.',
  },
  remedy: { en: 'Compare the list of cookies with what the site sets, and correct whichever is wrong.', fr: 'Comparez la liste des cookies avec ce que pose le site, et corrigez ce qui est faux.' },
  law: ['CJEU C-673/17 Planet49', 'GDPR art. 5(1)(a) and 13'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['storage', 'banner'],
  judge({ storage, banner }) {
    const layers = [banner?.second, banner?.first].flatMap((layer) => layer ?? []);
    const names = storage.map(({ name }) => name);
    const pairs = storage.flatMap((item): Pair[] => {
      const lives = item.writes.flatMap(({ asked }) => (asked?.told === 'site' && asked.maxAgeSeconds !== null ? [asked.maxAgeSeconds] : []));
      if (item.kind !== 'cookie' || item.name.length < DISTINCT || lives.length === 0) return [];
      const declared = declaredLife(item.name, names.filter((name) => name !== item.name && name.length >= DISTINCT), layers);
      return declared === null ? [] : [{ item, declared, seconds: Math.max(...lives) }];
    }).sort((a, b) => a.item.cites[0] - b.item.cites[0]);
    const longer = pairs.filter(({ seconds, declared }) => seconds > (declared.seconds === 'session' ? 0 : declared.seconds * MARGIN));
    if (longer.length > 0) return review(COMPARE, longer.map(say));
    const [first, ...rest] = pairs;
    if (first !== undefined) return pass(citing(first.item.cites, first.declared.cites, ...rest.map(({ item, declared }) => [...item.cites, ...declared.cites])), pairs.map(say));
    const settings = banner?.first?.buttons.some(({ button }) => button === 'settings') ?? false;
    return settings && banner?.second === null && isNonEmpty(storage.filter(({ kind }) => kind === 'cookie')) ? untested(OPEN_SETTINGS) : inapplicable(NO_TABLE);
  },
});

const say = ({ item, seconds, declared }: Pair): Finding => ({
  what: inEach((lang) => {
    const what = capital(itemWords(item, null, lang));
    return lang === 'fr' ? `${what} devait vivre ${life(seconds, lang)}\u00a0; la liste dit ${quoted(declared.words, lang)}.` : `${what} was to live ${life(seconds, lang)}; the list says ${quoted(declared.words, lang)}.`;
  }),
  cites: citing(item.cites, declared.cites),
});
