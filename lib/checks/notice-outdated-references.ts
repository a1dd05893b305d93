import { defineCheck, pass, review, untested, warn } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { noticesRead } from './reading/notice.ts';
import { OPEN_NOTICE } from './words/notice.ts';
import { inEach, quoted } from './words/parts.ts';

export default defineCheck({
  id: 'notice-outdated-references',
  area: 'notice',
  title: { en: 'No outdated legal references', fr: 'Pas de références juridiques périmées' },
  why: {
    en: 'A notice that quotes rules that are gone has not been looked at for years: the rest of it may be as old.',
    fr: 'Une politique qui cite des règles disparues n’a pas été relue depuis des années\u00a0: le reste est peut-être aussi ancien.',
  },
  remedy: {
    en: 'Remove references to declarations, old laws and agreements that were struck down, and look through the whole notice.',
    fr: 'Retirez les références aux déclarations, aux anciennes lois et aux accords annulés, et relisez toute la politique.',
  },
  law: ['GDPR art. 5(1)(a), 12(1)', 'CJEU C-362/14, C-311/18'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    const read = noticesRead(facts);
    if (read === null) return untested(OPEN_NOTICE);
    const old = read.all.flatMap((notice) => notice.outdated.map(({ kind, sentence }) => ({ kind, finding: { what: oldWords(sentence), cites: notice.cites } })));
    const findings = old.map(({ finding }) => finding);
    if (!isNonEmpty(findings)) return read.doubt === null ? pass(read.cites) : review(read.doubt);
    // Whether a transfer rests on an annulled framework alone is a question of the whole text.
    if (old.some(({ kind }) => kind === 'framework') && !read.all.some(({ mentions }) => mentions.some(({ kind }) => kind === 'transfer-mechanism'))) return review(ONLY_ANNULLED, findings);
    return warn(findings);
  },
});

const oldWords = (sentence: string): Text => inEach((lang) => (lang === 'fr' ? `Référence qui n’a plus cours\u00a0: ${quoted(sentence, lang)}` : `A reference that no longer stands: ${quoted(sentence, lang)}`));
const ONLY_ANNULLED: Text = {
  en: 'The notice names a framework that the Court of Justice struck down, and no other safeguard was recognised. Are there transfers that rest on it alone?',
  fr: 'La politique nomme un accord annulé par la Cour de justice, et aucune autre garantie n’a été reconnue. Des transferts reposent-ils sur lui seul\u00a0?',
};
