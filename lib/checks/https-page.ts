import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { PageFact } from '../model/facts.ts';
import type { Seq, TlsVersion } from '../model/observation.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { plainPages, type PlainPage } from './reading/plain-page.ts';
import { publicPages } from './reading/public-pages.ts';
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

/** Given up by RFC 8996 (March 2021) and, by default, by browsers; the CNIL's security guide asks websites for the most recent versions only. */
const GIVEN_UP: readonly TlsVersion[] = ['1.0', '1.1'];
interface Connected { readonly host: string; readonly tls: TlsVersion; readonly cites: NonEmpty<Seq> }
/** Only Firefox tells by which TLS a page came: where nobody does, it is no part of the verdict. One of each host and version. */
function connectedOf(pages: readonly PageFact[]): readonly Connected[] {
  const found = new Map<string, Connected>();
  for (const { url: { host }, connection } of publicPages(pages)) {
    if (connection === undefined) continue;
    const { tls, cites } = connection;
    found.set(`${host} ${tls}`, { host, tls, cites: citing(cites, found.get(`${host} ${tls}`)?.cites ?? []) });
  }
  return [...found.values()];
}
const outdated = ({ host, tls, cites }: Connected): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `${host} et le navigateur se sont accordés sur TLS ${tls}, une version abandonnée.` : `${host} and the browser agreed on TLS ${tls}, a version that has been given up.`)),
  cites,
});
const encrypting = ({ host, tls, cites }: Connected): Finding => ({ what: inEach((lang) => (lang === 'fr' ? `${host} a répondu en TLS ${tls}.` : `${host} answered by TLS ${tls}.`)), cites });

export default defineCheck({
  id: 'https-page',
  area: 'transport',
  title: { en: 'Page is served over HTTPS', fr: 'Page servie en HTTPS' },
  why: {
    en: 'Without encryption, anyone between you and the site can read and change what you see and send.',
    fr: 'Sans chiffrement, quiconque se trouve entre vous et le site peut lire et modifier ce que vous voyez et envoyez.',
  },
  remedy: { en: 'Serve every page over https, by TLS 1.2 or 1.3, and redirect http to it.', fr: 'Servez toutes les pages en https, en TLS 1.2 ou 1.3, et redirigez-y le http.' },
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
    const connected = connectedOf(pages);
    const warns = [...plain.map(({ page }) => plainly(page)), ...connected.filter(({ tls }) => GIVEN_UP.includes(tls)).map(outdated)];
    if (isNonEmpty(warns)) return warn(warns);
    return pass(citing(first.cites, pages.flatMap((page) => page.cites)), connected.map(encrypting));
  },
});
