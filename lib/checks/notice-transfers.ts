import { defineCheck, pass, review, untested } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { foundIn, noticesRead, traceIn } from './reading/notice.ts';
import { OPEN_NOTICE, PERHAPS } from './words/notice.ts';

export default defineCheck({
  id: 'notice-transfers',
  area: 'notice',
  title: { en: 'Transfers outside EU/EEA and safeguards', fr: 'Transferts hors UE/EEE et garanties' },
  why: {
    en: 'Outside Europe your data may have weaker protection. The notice must say whether they leave, and under which safeguard.',
    fr: 'Hors d’Europe, vos données peuvent être moins protégées. La politique doit dire si elles partent, et avec quelle garantie.',
  },
  remedy: {
    en: 'Say whether data leave the European Economic Area, to which countries and under which safeguard.',
    fr: 'Dites si des données quittent l’Espace économique européen, vers quels pays et avec quelle garantie.',
  },
  law: ['GDPR art. 13(1)(f), 44-49'],
  severity: 'major',
  mode: 'semi-automatic',
  needs: ['notices'],
  judge(facts) {
    const read = noticesRead(facts);
    if (read === null) return untested(OPEN_NOTICE);
    const transfers = foundIn(read, 'transfers');
    const safeguard = foundIn(read, 'transfer-mechanism');
    if (transfers === null || transfers.mention.confidence === 'low') {
      const trace = transfers?.finding ?? traceIn(read, 'transfers');
      return trace === null ? review(read.doubt ?? SILENT) : review(PERHAPS(SUBJECT), [trace]);
    }
    // Whether "none" is true depends on who receives data: that is for a person to compare.
    if (read.all.some(({ deniesTransfers }) => deniesTransfers)) return review(DENIED, [transfers.finding]);
    return safeguard === null || safeguard.mention.confidence === 'low' ? review(NO_SAFEGUARD, [transfers.finding]) : pass(read.cites, [transfers.finding, safeguard.finding]);
  },
});

const SUBJECT: Text = { en: 'whether data leave Europe', fr: 'si des données quittent l’Europe' };
const SILENT: Text = { en: 'The notice does not speak of transfers. Does any supplier of the site work outside Europe?', fr: 'La politique ne parle pas de transferts. Un fournisseur du site travaille-t-il hors d’Europe\u00a0?' };
const DENIED: Text = { en: 'The notice says that data do not leave Europe. Compare with the services that the site was seen to use.', fr: 'La politique dit que les données ne quittent pas l’Europe. Comparez avec les services que le site utilise.' };
const NO_SAFEGUARD: Text = { en: 'The notice speaks of transfers, and no safeguard was recognised. Does it name one?', fr: 'La politique parle de transferts, sans garantie reconnue. En nomme-t-elle une\u00a0?' };
