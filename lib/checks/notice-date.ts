import { defineCheck, pass, review, untested, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { noticesRead } from './reading/notice.ts';
import { OPEN_NOTICE } from './words/notice.ts';
import { inEach, quoted } from './words/parts.ts';

/** WP260: a notice is looked through and dated; older than this, somebody should look again. In milliseconds. */
const OLD_MS = 24 * 30.44 * 86_400_000;

export default defineCheck({
  id: 'notice-date',
  area: 'notice',
  title: { en: 'Date or version of the notice', fr: 'Date ou version' },
  why: {
    en: 'A date shows whether the notice still tells what the site does today.',
    fr: 'Une date montre si la politique dit encore ce que fait le site aujourd’hui.',
  },
  remedy: {
    en: 'Date the notice, and look through it every year.',
    fr: 'Datez la politique et relisez-la chaque année.',
  },
  law: ['GDPR art. 5(2), 12', 'WP260'],
  severity: 'info',
  mode: 'automatic',
  needs: ['notices', 'site'],
  judge(facts) {
    const read = noticesRead(facts);
    if (read === null) return untested(OPEN_NOTICE);
    const [dated] = read.all.filter(({ date }) => date !== null).sort((a, b) => (a.date! < b.date! ? 1 : a.date! > b.date! ? -1 : a.cites[0] - b.cites[0]));
    if (dated === undefined) return review(read.doubt ?? NO_DATE);
    const finding = { what: dateWords(dated.dateSentence ?? dated.date!), cites: dated.cites };
    return facts.site.startedAt - Date.parse(dated.date!) > OLD_MS ? warn([{ what: OLD, cites: dated.cites }, finding]) : pass(read.cites, [finding]);
  },
});

const dateWords = (sentence: string): Text => inEach((lang) => (lang === 'fr' ? `Date trouvée\u00a0: ${quoted(sentence, lang)}` : `Date found: ${quoted(sentence, lang)}`));
const OLD: Text = { en: 'The notice is more than 24 months old.', fr: 'La politique a plus de 24 mois.' };
const NO_DATE: Text = { en: 'No date was recognised in the notice. Does it bear one?', fr: 'Aucune date n’a été reconnue dans la politique. En porte-t-elle une\u00a0?' };
