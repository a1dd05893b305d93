import { defineCheck } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { askOfProcessing } from './reading/processing.ts';

export default defineCheck({
  id: 'record-of-processing',
  area: 'notice',
  title: { en: 'Processing is in the register', fr: 'Traitement inscrit au registre' },
  why: {
    en: 'Who keeps no list of what is done with people’s data cannot tell you either.',
    fr: 'Qui ne tient pas la liste de ce qu’il fait des données ne peut pas non plus vous le dire.',
  },
  remedy: {
    en: 'Enter the chat and the tracers in the record of processing: purpose, data, recipients, periods, security.',
    fr: 'Inscrivez le chat et les traceurs au registre des traitements\u00a0: finalité, données, destinataires, durées, sécurité.',
  },
  law: ['GDPR art. 30'],
  severity: 'minor',
  mode: 'manual',
  question: {
    en: 'Ask the site: are its chat and its tracers entered in the record of processing?',
    fr: 'Demandez au site\u00a0: son chat et ses traceurs sont-ils inscrits au registre des traitements\u00a0?',
  },
  needs: ['widgets', 'storage', 'pages', 'watch'],
  judge: (facts) => askOfProcessing(facts, ASK),
});

const ASK: Text = {
  en: 'What the record of processing holds cannot be seen from outside. Ask for its entry, or the date of it.',
  fr: 'Le contenu du registre ne se voit pas du dehors. Demandez la fiche, ou sa date.',
};
