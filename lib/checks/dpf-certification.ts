import { defineCheck, inapplicable, review, untested } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { vendorChats, vendorSeen } from './reading/vendor-chats.ts';

/** No list is shipped: it changes daily, and an old one would accuse. The framework was upheld by the General Court (T-553/23, 3 September 2025); an appeal is pending (C-703/25 P). */
export default defineCheck({
  id: 'dpf-certification',
  area: 'chat-transparency',
  title: { en: 'US vendor is on the Data Privacy Framework list', fr: 'Prestataire US certifié DPF' },
  why: {
    en: 'Europe lets data go to a company in the United States without more only if the company has joined the framework, and renews each year.',
    fr: 'L’Europe laisse partir des données vers une entreprise américaine sans autre condition seulement si elle a adhéré au cadre, et le renouvelle chaque année.',
  },
  remedy: {
    en: 'Check that the vendor, or its parent, is listed as active; otherwise rely on standard contractual clauses and say so.',
    fr: 'Vérifiez que le prestataire, ou sa maison mère, figure comme actif\u00a0; sinon, appuyez-vous sur les clauses contractuelles types et dites-le.',
  },
  law: ['Commission Decision (EU) 2023/1795', 'GDPR art. 45'],
  severity: 'major',
  mode: 'semi-automatic',
  question: {
    en: 'Is the company listed as active on dataprivacyframework.gov, itself or under its parent’s name, for other than employees’ data; or does the site rely on contractual clauses?',
    fr: 'L’entreprise figure-t-elle comme active sur dataprivacyframework.gov, sous son nom ou celui de sa maison mère, au-delà des données de salariés\u00a0; ou le site s’appuie-t-il sur des clauses contractuelles\u00a0?',
  },
  needs: ['widgets', 'pages', 'watch', 'site'],
  judge(facts) {
    const chats = vendorChats(facts);
    if ('outcome' in chats) return chats;
    const american = chats.filter(({ maker }) => maker?.standing === 'framework');
    if (isNonEmpty(american)) return review(LOOK_UP, american.map(vendorSeen));
    return chats.some(({ maker }) => maker == null || (maker.company !== null && maker.country === null)) ? untested(WHO) : inapplicable(ELSEWHERE);
  },
});

const LOOK_UP: Text = {
  en: 'Look the company up in the official list: https://www.dataprivacyframework.gov/list.',
  fr: 'Cherchez l’entreprise dans la liste officielle\u00a0: https://www.dataprivacyframework.gov/list.',
};
const WHO: Text = {
  en: 'The company behind the chat, or its country, is not known. Find out first who provides the chat.',
  fr: 'L’entreprise derrière le chat, ou son pays, n’est pas connue. Cherchez d’abord qui fournit le chat.',
};
const ELSEWHERE: Text = {
  en: 'No company in the United States is known to provide the chat.',
  fr: 'Aucune entreprise américaine n’est connue pour fournir le chat.',
};
