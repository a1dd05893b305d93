import { defineCheck, inapplicable, pass, review, warn, type Finding } from '../model/check.ts';
import type { StorageFact } from '../model/facts.ts';
import type { Shape } from '../model/observation.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { widgetOf } from './reading/presence.ts';
import { servesSiteOnly } from './reading/purposes.ts';
import { citing } from './reading/sorted.ts';
import { realWrites } from './reading/unopened.ts';
import { capital, inEach, itemWords } from './words/parts.ts';
import { ownerWords } from './words/stored.ts';

/** One identifier and nothing beside it: there is no room for an end date. Others may hold one, which is not kept here. */
const BARE: ReadonlySet<Shape> = new Set<Shape>(['uuid', 'hex', 'number', 'word', 'email']);

const NONE: Text = { en: 'The site and its chat were not seen keeping anything in local storage.', fr: 'On n’a vu ni le site ni son chat garder quoi que ce soit dans le stockage local.' };
const LOOK: Text = {
  en: 'Local storage keeps what may single out the visitor, and an end date may stand in the value. Look at it in the browser’s developer tools.',
  fr: 'Le stockage local garde de quoi distinguer peut-être le visiteur, et une date de fin est peut-être dans la valeur. Regardez-la dans les outils de développement du navigateur.',
};

/** Local storage has no end of its own (HTML Standard, 12.2); Safari clears it after 7 days without use (WebKit, "Full Third-Party Cookie Blocking and More", 2020). */
export default defineCheck({
  id: 'localstorage-no-expiry',
  area: 'site-tracers',
  title: { en: 'Local storage ids have an end of life', fr: 'Identifiants en stockage local\u00a0: fin de vie prévue' },
  why: {
    en: 'What lies in local storage stays until you clear it yourself. An identifier there can recognise you for years.',
    fr: 'Ce qui se trouve dans le stockage local y reste tant que vous ne l’effacez pas. Un identifiant peut vous y reconnaître pendant des années.',
  },
  remedy: { en: 'Store an end date beside the identifier, and remove both when it has passed.', fr: 'Enregistrez une date de fin avec l’identifiant, et supprimez les deux une fois cette date passée.' },
  law: ['GDPR art. 5(1)(e) and 25', 'EDPB Guidelines 2/2023'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['storage', 'widgets'],
  judge({ storage, widgets }) {
    const items = storage.filter((item) => item.kind === 'localStorage' && (item.party === 'first' || widgetOf(widgets, item.vendor) !== undefined) && realWrites(item).length > 0)
      .sort((a, b) => a.cites[0] - b.cites[0]);
    const kept = items.filter((item) => item.removed !== true && !servesSiteOnly(item) && realWrites(item).some((write) => write.identifies));
    const tell = (some: readonly StorageFact[]): readonly Finding[] => some.map((item) => ({
      what: inEach((lang) => {
        const owner = widgetOf(widgets, item.vendor)?.name;
        const what = capital(itemWords(item, owner === undefined ? null : ownerWords(owner, item, lang), lang));
        return lang === 'fr' ? `${what} garde une valeur qui peut distinguer le visiteur, sans date de fin propre.` : `${what} keeps a value that can single out the visitor, with no end date of its own.`;
      }),
      cites: item.cites,
    }));
    const bare = kept.filter((item) => realWrites(item).every(({ identifies, shape }) => !identifies || (shape !== undefined && BARE.has(shape))));
    const warns = tell(bare);
    if (isNonEmpty(warns)) return warn(warns);
    const doubtful = tell(kept);
    if (doubtful.length > 0) return review(LOOK, doubtful);
    const [first, ...rest] = items;
    return first === undefined ? inapplicable(NONE) : pass(citing(first.cites, ...rest.map(({ cites }) => cites)));
  },
});
