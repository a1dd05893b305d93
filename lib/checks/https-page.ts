import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { PageFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { plainPages, type PlainPage } from './reading/plain-page.ts';
import { citing } from './reading/sorted.ts';
import { inEach, listed } from './words/parts.ts';

const NO_PAGE: Text = { en: 'No page was seen yet. Reload the page.', fr: 'Aucune page n’a encore été vue. Rechargez la page.' };
const LOCAL: Text = { en: 'The site is on this machine or a private network.', fr: 'Le site est sur cette machine ou un réseau privé.' };
const UNSURE: Text = {
  en: 'A page came without encryption, and whether it held a form, a chat or a tracer was not seen.',
  fr: 'Une page est arrivée sans chiffrement, et l’on n’a pas vu si elle contenait un formulaire, un chat ou un traceur.',
};

const plainly = (page: PageFact): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `${page.url.text} est arrivée sans chiffrement.` : `${page.url.text} came without encryption.`)),
  cites: page.cites,
});

const exposing = ({ page, exposed }: PlainPage): Finding => ({
  what: inEach((lang) => {
    const held = listed(exposed.map(({ what }) => what[lang]), lang);
    return lang === 'fr' ? `${page.url.text} est arrivée sans chiffrement, avec ${held}.` : `${page.url.text} came without encryption, with ${held}.`;
  }),
  cites: citing(page.cites, exposed.flatMap(({ cites }) => cites)),
});

export default defineCheck({
  id: 'https-page',
  area: 'transport',
  title: { en: 'Page is served over HTTPS', fr: 'Page servie en HTTPS' },
  why: {
    en: 'Without encryption, anyone between you and the site can read and change what you see and send.',
    fr: 'Sans chiffrement, quiconque se trouve entre vous et le site peut lire et modifier ce que vous voyez et envoyez.',
  },
  remedy: { en: 'Serve every page over https and redirect http to it.', fr: 'Servez toutes les pages en https et redirigez-y le http.' },
  law: ['GDPR art. 5(1)(f) and 32', 'CNIL security guide', 'CNIL SAN-2023-008'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['pages', 'storage', 'widgets'],
  judge({ pages, storage, widgets }) {
    const [first] = pages;
    if (first === undefined) return untested(NO_PAGE);
    if (pages.every((page) => page.local)) return inapplicable(LOCAL);

    const plain = plainPages(pages, storage, widgets);
    const fails = plain.filter(({ exposed }) => exposed.length > 0).map(exposing);
    if (isNonEmpty(fails)) return fail(fails);
    const unsure = plain.filter((one) => one.unsure).map(({ page }) => plainly(page));
    if (unsure.length > 0) return review(UNSURE, unsure);
    const warns = plain.map(({ page }) => plainly(page));
    if (isNonEmpty(warns)) return warn(warns);
    return pass(citing(first.cites, pages.flatMap((page) => page.cites)));
  },
});
