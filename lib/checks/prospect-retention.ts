import { defineCheck, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { prospectYears } from './reading/prospect-period.ts';
import { publicPages, withExposure } from './reading/public-pages.ts';
import { citing } from './reading/sorted.ts';
import { inEach, quoted } from './words/parts.ts';
import { NO_PAGE_YET, READ_NO_PAGE } from './words/transport.ts';

/** CNIL reference on commercial management (3 February 2022): prospects' data three years from their last contact. */
const YEARS = 3;

const NO_FORM: Text = { en: 'No form that gathers contacts was seen on the pages visited.', fr: 'Aucun formulaire recueillant des contacts n’a été vu sur les pages visitées.' };
const READ_IT: Text = {
  en: 'What the notice says of prospects was not found by the machine. Look for how long it keeps the data of people who are no customers.',
  fr: 'La machine n’a pas trouvé ce que la politique dit des prospects. Cherchez combien de temps elle garde les données de qui n’est pas client.',
};
const OPEN_IT: Text = { en: 'The privacy notice was not read. Open it.', fr: 'La politique de confidentialité n’a pas été lue. Ouvrez-la.' };

export default defineCheck({
  id: 'prospect-retention',
  area: 'notice',
  title: { en: 'Prospect and customer data periods are current', fr: 'Durées prospects / clients à jour' },
  why: {
    en: 'Who once asked for a price should not be in a file for ever. Three years after the last contact, it is over.',
    fr: 'Qui a un jour demandé un prix ne doit pas rester à jamais dans un fichier. Trois ans après le dernier contact, c’est terminé.',
  },
  remedy: { en: 'State and apply three years from the last contact for prospects; keep customers’ papers apart once the contract has ended.', fr: 'Annoncez et appliquez trois ans après le dernier contact pour les prospects\u00a0; archivez à part les pièces des clients une fois le contrat terminé.' },
  law: ['GDPR art. 5(1)(e)', 'CNIL reference framework on commercial management'],
  severity: 'minor',
  mode: 'semi-automatic',
  question: {
    en: 'Does the privacy notice keep the data of prospects (people who are not customers) for three years at most after the last contact?',
    fr: 'La politique de confidentialité limite-t-elle à trois ans après le dernier contact la conservation des données des prospects\u00a0?',
  },
  needs: ['pages', 'notices'],
  judge({ pages, notices }) {
    if (pages.length === 0) return untested(NO_PAGE_YET);
    const said = notices.flatMap(({ mentions, cites }) => mentions.filter(({ kind }) => kind === 'retention').flatMap(({ sentence }) => {
      const years = prospectYears(sentence);
      return years === null ? [] : [{ years, cites, what: inEach((lang) => (lang === 'fr' ? `La politique dit\u00a0: ${quoted(sentence, lang)}.` : `The notice says: ${quoted(sentence, lang)}.`)) }];
    }));
    const longer = said.filter(({ years }) => years > YEARS).map(({ what, cites }): Finding => ({ what, cites }));
    if (isNonEmpty(longer)) return warn(longer);
    const [first, ...rest] = said;
    if (first !== undefined) return pass(citing(first.cites, ...rest.map(({ cites }) => cites)), said.map(({ what, cites }): Finding => ({ what, cites })));
    const read = withExposure(publicPages(pages));
    const gathers = read.filter(({ exposure }) => exposure.personalForms > 0);
    if (gathers.length === 0) return read.length === 0 ? untested(READ_NO_PAGE) : inapplicable(NO_FORM);
    if (!notices.some(({ about }) => about === 'privacy')) return untested(OPEN_IT);
    return review(READ_IT, gathers.slice(0, 3).map(({ url, exposure }) => ({
      what: inEach((lang) => (lang === 'fr' ? `${url.text} contient un formulaire qui recueille des contacts.` : `${url.text} has a form that gathers contacts.`)), cites: exposure.cites,
    })));
  },
});
