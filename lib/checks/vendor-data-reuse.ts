import { defineCheck, review, type Finding } from '../model/check.ts';
import type { StorageFact, WidgetFact } from '../model/facts.ts';
import type { Text } from '../model/text.ts';
import { vendorChats, vendorSeen } from './reading/vendor-chats.ts';
import { inEach, itemWords } from './words/parts.ts';

export default defineCheck({
  id: 'vendor-data-reuse',
  area: 'chat-transparency',
  title: { en: 'Vendor does not reuse chat data for its own ends', fr: 'Pas de réutilisation par le prestataire pour son compte' },
  why: {
    en: 'A vendor that uses what you wrote for itself is no longer the site’s helper: it owes you an explanation and a reason of its own.',
    fr: 'Un prestataire qui exploite vos propos pour lui-même n’est plus l’exécutant du site\u00a0: il vous doit une explication et une raison à lui.',
  },
  remedy: {
    en: 'Have the contract forbid any use for the vendor’s own ends, training of models and statistics across its customers included, or tell people of it.',
    fr: 'Faites interdire par le contrat tout usage pour le compte du prestataire, entraînement de modèles et statistiques entre clients compris, ou informez-en les gens.',
  },
  law: ['GDPR art. 6(4), 13 and 28(10)'],
  severity: 'major',
  mode: 'manual',
  question: {
    en: 'Ask the site, or read the vendor’s terms: are conversations and identifiers used for the site alone, and never for the vendor’s own ends?',
    fr: 'Demandez au site, ou lisez les conditions du prestataire\u00a0: échanges et identifiants servent-ils au site seul, et jamais aux fins propres du prestataire\u00a0?',
  },
  needs: ['widgets', 'storage', 'pages', 'watch', 'site'],
  judge(facts) {
    const chats = vendorChats(facts);
    if ('outcome' in chats) return chats;
    const shared = chats.flatMap((widget) => facts.storage.filter((item) => mayBeShared(item, widget)).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.cites[0] - b.cites[0])).map((item) => sharedWords(item, widget)));
    return shared.length > 0 ? review(SHARED, shared) : review(ASK, chats.map(vendorSeen));
  },
});

/** Under the vendor's own host and in no jar of this site alone: the same value comes back on every site with this chat. */
const mayBeShared = ({ vendor, party, partition, confidence, identifies, infrastructure, stored, kind }: StorageFact, widget: WidgetFact): boolean =>
  kind === 'cookie' && vendor === widget.vendor && party === 'third' && partition === null && confidence === 'high' && identifies === true && !infrastructure && stored;

const sharedWords = (item: StorageFact, { name }: WidgetFact): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `${name} garde sous son propre hôte ${item.host} un identifiant, ${itemWords(item, null, lang)}, qui peut revenir sur chaque site ayant ce chat.`
    : `${name} keeps an identifier under its own host ${item.host}, ${itemWords(item, null, lang)}, which may come back on every site with this chat.`)),
  cites: item.cites,
});

const SHARED: Text = {
  en: 'The vendor can recognise you on other sites that use it. Whether it does is in its terms: read them, or ask.',
  fr: 'Le prestataire peut vous reconnaître sur d’autres sites qui l’emploient. S’il le fait est dans ses conditions\u00a0: lisez-les, ou demandez.',
};
const ASK: Text = {
  en: 'What the vendor does with conversations cannot be seen from outside. Read its terms, or ask the site.',
  fr: 'Ce que le prestataire fait des échanges ne se voit pas du dehors. Lisez ses conditions, ou demandez au site.',
};
