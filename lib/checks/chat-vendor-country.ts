import { defineCheck, inapplicable, pass, review, warn, type Finding } from '../model/check.ts';
import type { MakerFact, WidgetFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { allCites } from './reading/presence.ts';
import { seenChats } from './reading/seen-chat.ts';
import { citing } from './reading/sorted.ts';
import { inCountry } from './words/countries.ts';
import { inEach } from './words/parts.ts';

const CHECK_LIST: Text = {
  en: 'The decision for this country covers only companies that have joined the framework. Look the company up in the official list (dataprivacyframework.gov), or ask the site what else it relies on.',
  fr: 'La décision pour ce pays ne couvre que les entreprises qui ont adhéré au cadre. Cherchez l’entreprise dans la liste officielle (dataprivacyframework.gov), ou demandez au site sur quoi il s’appuie.',
};
const NOT_KNOWN: Text = {
  en: 'In which country the company behind this chat sits is not known. Look at its legal notice.',
  fr: 'Le pays de l’entreprise derrière ce chat n’est pas connu. Regardez ses mentions légales.',
};
const NO_COMPANY: Text = {
  en: 'No company is known to stand behind this chat: it is of no known vendor, or free software that the site may run itself.',
  fr: 'Aucune entreprise n’est connue derrière ce chat\u00a0: son prestataire est inconnu, ou c’est un logiciel libre que le site peut faire tourner lui-même.',
};

interface Made { readonly widget: WidgetFact; readonly maker: MakerFact }

const told = ({ widget, maker }: Made): Finding => ({
  what: inEach((lang) => {
    const fr = lang === 'fr';
    const who = maker.company ?? widget.name;
    if (maker.country === null) return fr ? `${who}\u00a0: le pays de l’entreprise n’est pas connu.` : `${who}: the company’s country is not known.`;
    const where = inCountry(maker.country, lang);
    const what = maker.standing === 'eea' ? (fr ? 'le RGPD s’y applique' : 'the GDPR applies there')
      : maker.standing === null ? (fr ? 'aucune décision d’adéquation ne le couvre' : 'no adequacy decision covers it')
        : `${fr ? 'décision d’adéquation' : 'adequacy decision'}${fr ? '\u00a0:' : ':'} ${maker.act ?? ''}`;
    return fr ? `${who} est établie ${where}\u00a0; ${what}.` : `${who} sits ${where}; ${what}.`;
  }),
  cites: citing(widget.cites),
});

const findings = (made: readonly Made[]): readonly Finding[] => made.map(told).sort((a, b) => (a.what.en < b.what.en ? -1 : 1));

export default defineCheck({
  id: 'chat-vendor-country',
  area: 'chat-transparency',
  title: { en: 'Vendor’s country and its status', fr: 'Pays du prestataire et statut' },
  why: {
    en: 'What you write may leave Europe with the company that runs the chat. Some countries protect it as well as here; for others the site must arrange for it.',
    fr: 'Ce que vous écrivez peut quitter l’Europe avec l’entreprise qui exploite le chat. Certains pays le protègent aussi bien qu’ici\u00a0; pour les autres, le site doit y pourvoir.',
  },
  remedy: {
    en: 'Tell people where the chat’s vendor sits and what protects their data there, or choose a vendor in Europe. This is the country of the company, not of its servers.',
    fr: 'Dites où est établi le prestataire du chat et ce qui y protège les données, ou choisissez un prestataire en Europe. Il s’agit du pays de l’entreprise, pas de ses serveurs.',
  },
  law: ['GDPR art. 44 and 45'],
  severity: 'major',
  mode: 'automatic',
  needs: ['widgets', 'watch', 'pages'],
  judge({ widgets, watch, pages }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;
    const made = chats.flatMap((widget): Made[] => (widget.maker != null && (widget.maker.company !== null || widget.maker.country !== null) ? [{ widget, maker: widget.maker }] : []));
    const nowhere = made.filter(({ maker }) => maker.country === null);
    const framework = made.filter(({ maker }) => maker.standing === 'framework');
    const outside = findings(made.filter(({ maker }) => maker.country !== null && maker.standing === null));
    if (nowhere.length > 0) return review(NOT_KNOWN, findings(nowhere));
    if (framework.length > 0) return review(CHECK_LIST, findings(framework));
    if (isNonEmpty(outside)) return warn(outside);
    const covered = made.map(({ widget }) => widget);
    return isNonEmpty(covered) ? pass(allCites(covered), findings(made)) : inapplicable(NO_COMPANY);
  },
});
