import { defineCheck, inapplicable, pass, review, untested, type Finding } from '../model/check.ts';
import type { PageFact } from '../model/facts.ts';
import type { FormFact } from '../model/form.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import type { Seq } from '../model/observation.ts';
import { inFormQuoting } from './words/forms.ts';
import { inEach } from './words/parts.ts';
import { NO_PAGE_YET, READ_NO_PAGE } from './words/transport.ts';

export default defineCheck({
  id: 'account-deletion',
  area: 'notice',
  title: { en: 'Account can be deleted', fr: 'Suppression du compte possible' },
  why: {
    en: 'Closing an account should be as easy as opening it.',
    fr: 'Fermer un compte devrait être aussi simple que l’ouvrir.',
  },
  remedy: {
    en: 'Offer deletion in the account itself, or upon a simple request, and say what the law makes you keep.',
    fr: 'Proposez la suppression dans le compte lui-même, ou sur simple demande, et dites ce que la loi vous fait garder.',
  },
  law: ['GDPR art. 12(2), 17 and 25'],
  severity: 'minor',
  mode: 'semi-automatic',
  question: {
    en: 'Can a customer delete the account, in the client area or by a simple request, about as easily as it was made?',
    fr: 'Un client peut-il supprimer son compte, dans son espace ou sur simple demande, à peu près aussi facilement qu’il l’a créé\u00a0?',
  },
  needs: ['pages', 'forms'],
  judge({ pages, forms }) {
    if (pages.length === 0) return untested(NO_PAGE_YET);
    const ways = forms.flatMap(wayOut);
    if (isNonEmpty(ways)) return pass([...new Set(ways.flatMap(({ cites }) => cites))] as unknown as NonEmpty<Seq>, ways);
    const doors = [...pages].filter(({ passwords, exposure }) => passwords > 0 || exposure?.newPassword != null).sort((a, b) => a.at - b.at || a.cites[0] - b.cites[0]);
    const read = forms.filter(({ kind }) => kind === 'registration' || kind === 'sign-in');
    if (doors.length > 0) return review(LOOK, doors.slice(0, 1).map(doorSeen));
    if (read.length > 0) return review(LOOK, read.slice(0, 1).map((form) => ({ what: inFormQuoting(form, form.heading ?? form.buttons[0] ?? '…', (words) => `an account is offered: ${words}`, (words) => `un compte est proposé\u00a0: ${words}`), cites: form.cites })));
    return pages.some(({ contentSeen }) => !contentSeen) ? untested(READ_NO_PAGE) : inapplicable(NO_DOOR);
  },
});

/** A sentence beside a form says that, or how, the account can be deleted. */
const wayOut = (form: FormFact): readonly Finding[] => form.says.filter(({ families }) => families.includes('account-deletion')).slice(0, 1)
  .map(({ words }) => ({ what: inFormQuoting(form, words, (quote) => `deleting the account is spoken of: ${quote}`, (quote) => `la suppression du compte est évoquée\u00a0: ${quote}`), cites: form.cites }));

const doorSeen = ({ url, cites }: PageFact): Finding => ({ what: inEach((lang) => (lang === 'fr' ? `${url.text} demande un mot de passe\u00a0: le site a des comptes.` : `${url.text} asks for a password: the site has accounts.`)), cites });

const LOOK: Text = {
  en: 'What an account offers is seen only by its owner. Sign in and look for a way to delete it.',
  fr: 'Ce qu’offre un compte n’est vu que de son titulaire. Connectez-vous et cherchez comment le supprimer.',
};
const NO_DOOR: Text = {
  en: 'No field for a password was on the pages seen. If the site has accounts, open the page to sign in.',
  fr: 'Aucun champ de mot de passe n’était sur les pages vues. Si le site a des comptes, ouvrez la page de connexion.',
};
