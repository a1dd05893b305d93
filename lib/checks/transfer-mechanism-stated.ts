import { defineCheck, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { Facts, WidgetFact } from '../model/facts.ts';
import type { Text } from '../model/text.ts';
import { foundIn, notFound, noticesRead, type Found, type NoticesRead } from './reading/notice.ts';
import { vendorSeen } from './reading/vendor-chats.ts';
import { OPEN_NOTICE, quoteWords } from './words/notice.ts';

export default defineCheck({
  id: 'transfer-mechanism-stated',
  area: 'notice',
  title: { en: 'Transfer tool is stated', fr: 'Mécanisme de transfert indiqué' },
  why: {
    en: 'When your data leave Europe, the notice must say what protects them there.',
    fr: 'Quand vos données quittent l’Europe, la politique doit dire ce qui les y protège.',
  },
  remedy: {
    en: 'Name the tool for each transfer (adequacy decision, standard contractual clauses, binding rules), and where to get a copy.',
    fr: 'Nommez l’outil de chaque transfert (décision d’adéquation, clauses contractuelles types, règles contraignantes), et où en obtenir copie.',
  },
  law: ['GDPR art. 13(1)(f) and 46 to 49'],
  severity: 'major',
  mode: 'automatic',
  needs: ['notices', 'widgets'],
  judge(facts) {
    const read = noticesRead(facts);
    if (read === null) return untested(OPEN_NOTICE);
    const abroad = chatsAbroad(facts);
    if (abroad.length === 0 && !isSure(foundIn(read, 'transfers'))) return notFound(read, 'transfers', TRANSFERS, () => inapplicable(NONE));
    const tool = foundIn(read, 'transfer-mechanism');
    // "No data leave Europe" is a transfer denied: whether that is true, `notice-transfers` asks.
    if (!isSure(tool) && abroad.length === 0 && read.all.some(({ deniesTransfers }) => deniesTransfers)) return told(read).length > 1 ? review(BOTH, told(read)) : inapplicable(NONE);
    // The company in the rules may have a European branch as its customers' partner: never more than a warning.
    if (!isSure(tool)) return notFound(read, 'transfer-mechanism', TOOL, (silent) => warn([silent, ...abroad.map(vendorSeen)], false));
    if (isAnnulled(facts, tool.mention.sentence)) return review(ANNULLED, [tool.finding]);
    const uncovered = abroad.filter(({ maker }) => maker?.standing === null);
    return uncovered.length > 0 && !CLAUSES.test(tool.mention.sentence) ? review(FITS, [tool.finding, ...uncovered.map(vendorSeen)]) : pass(read.cites, [tool.finding]);
  },
});

/** Words of the tools that need no adequacy decision, in six languages. */
const CLAUSES = /claus|klausel|\bSCC|\bCCT\b|\bBCR|bepaling|binding corporate|règles d.entreprise/iu;

/** Every sure sentence on transfers: more than one, and what is denied in the one may be told in the other. */
const told = ({ all }: NoticesRead): readonly Finding[] =>
  all.flatMap(({ mentions, cites }) => mentions.filter(({ kind, confidence }) => kind === 'transfers' && confidence !== 'low').map(({ sentence }) => ({ what: quoteWords(sentence), cites })));

const isSure = (found: Found | null): found is Found => found !== null && found.mention.confidence !== 'low';
const chatsAbroad = ({ widgets }: Pick<Facts, 'widgets'>): readonly WidgetFact[] =>
  [...widgets].filter(({ maker }) => maker != null && maker.country !== null && (maker.standing === null || maker.standing === 'framework')).sort((a, b) => (a.vendor < b.vendor ? -1 : 1));
/** Safe Harbour, Privacy Shield: annulled by the Court of Justice (C-362/14, C-311/18). */
const isAnnulled = ({ notices }: Pick<Facts, 'notices'>, said: string): boolean => notices.some(({ outdated }) => outdated.some(({ kind, sentence }) => kind === 'framework' && sentence === said));

const TRANSFERS: Text = { en: 'whether data leave Europe', fr: 'si des données quittent l’Europe' };
const TOOL: Text = { en: 'what protects data that leave Europe', fr: 'ce qui protège les données qui quittent l’Europe' };
const NONE: Text = {
  en: 'No transfer out of Europe was seen or told: no chat of a company there, no word of it in the notice.',
  fr: 'Aucun transfert hors d’Europe n’a été vu ni annoncé\u00a0: pas de chat d’une entreprise établie là-bas, pas un mot dans la politique.',
};
const BOTH: Text = {
  en: 'The notice denies transfers, and speaks of them more than once; no tool was recognised. Read whether any data leave Europe after all.',
  fr: 'La politique nie tout transfert et en parle plus d’une fois\u00a0; aucun outil n’a été reconnu. Lisez si des données quittent tout de même l’Europe.',
};
const ANNULLED: Text = {
  en: 'The notice relies on a framework that the Court of Justice has struck down. See whether it names another tool.',
  fr: 'La politique s’appuie sur un cadre annulé par la Cour de justice. Voyez si elle nomme un autre outil.',
};
const FITS: Text = {
  en: 'The notice names a tool. Whether it fits a company in a country without an adequacy decision must be read.',
  fr: 'La politique nomme un outil. S’il convient pour une entreprise d’un pays sans décision d’adéquation, il faut le lire.',
};
