import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/facts/notice-read.ts';
import { books, chatRules, isWhole, measure, notices, OPEN_SHEETS, readPage } from '../labels/measure-notices.ts';

const [phrases, rules] = await Promise.all([books(), chatRules()]);
const read = (text: string) => readNotice({ text, title: '', language: null }, phrases, rules);

describe('the open notices', () => {
  const rows = measure(notices('open').map((label) => ({ label, reading: readPage(label.file, phrases, rules) })));
  it.each(rows.map((row) => [row.what, row] as const))('%s: at most one read wrongly, at most one missed', (_, { right, found, labelled }) => {
    const most = found > 50 ? 4 : 1;
    expect(found - right).toBeLessThanOrEqual(most);
    expect(labelled - right).toBeLessThanOrEqual(most);
  });
});

// Floors, set from what was measured (November 2026: 100.0/100.0, 100.0/100.0 and 100.0/98.2; shown 98/100 and 140/146).
// They guard against loss; whoever wrote the phrases has read these sheets.
describe.each(OPEN_SHEETS)('%s, all of it', (sheet) => {
  const all = measure(notices(sheet).map((label) => ({ label, reading: readPage(label.file, phrases, rules) }))).find(({ what }) => what === 'all mentions')!;
  it('of what is found 98 in 100 are there, and 96 of those that are there are found', () => {
    expect(all.right / all.found).toBeGreaterThanOrEqual(0.98);
    expect(all.right / all.labelled).toBeGreaterThanOrEqual(0.96);
  });
  it('none is lost without a trace', () => expect(all.lost).toBe(0));
  if (isWhole(sheet)) it('of the sentences shown 95 in 100 say what they are shown for', () => expect(all.quoted![0] / all.quoted![1]).toBeGreaterThanOrEqual(0.95));
});

const FRENCH = 'Vos données sont traitées par nous pour vous répondre, et vous avez le droit de nous écrire à ce sujet quand vous le voulez. '.repeat(3);

describe('what leaves a trace', () => {
  const traced = (text: string, kind: string) => read(`${FRENCH}\n${text}`).traces.some((one) => one.kind === kind);
  it('of a complaint: whom one complains to', () => expect(traced('Si cela ne vous convient pas, il y a encore le gendarme des données.', 'complaint-authority')).toBe(true));
  it('of a complaint: no asking to write, to get in touch or to be told', () => expect(traced('Écrivez-nous, contactez-nous ou adressez votre demande au siège ; vous pouvez aussi signaler une erreur auprès de notre équipe, qui la reçoit.', 'complaint-authority')).toBe(false));
});

describe('what is not said', () => {
  it('a denial is no recipient', () => expect(read(`${FRENCH}\nVos données ne sont jamais communiquées à des tiers.`).mentions.filter(({ kind, confidence }) => kind === 'recipients' && confidence !== 'low')).toEqual([]));
  it('money that is transferred is no transfer of data', () => expect(read('# Virements\nLe transfert de l’acompte hors de l’Union européenne est payant. Le silence est de rigueur pour les vacanciers et les campeurs dans les allées et sur la plage, avec des chiens que vous tenez en laisse.').mentions.filter(({ kind, confidence }) => kind === 'transfers' && confidence !== 'low')).toEqual([]));
  it('an annulled framework that is said to be annulled', () => expect(read(`${FRENCH}\nLe Privacy Shield ayant été invalidé, nous utilisons les clauses contractuelles types.`).outdated).toEqual([]));
  it('a language that nobody here reads', () => expect(read('Dane osobowe są przetwarzane przez administratora. '.repeat(20))).toMatchObject({ known: false, language: null, mentions: [] }));
});

describe('how long a chat is kept', () => {
  const period = (under: string): string | null | undefined => read(`${FRENCH}\n## La fraude\nPrévenir la fraude au paiement : vos données sont conservées six mois.\n## Le chat\nLe chat en ligne répond à vos questions ; vos messages y sont enregistrés.${under}`).chat?.period;
  it('as its own part says', () => expect(period(' Vos messages sont conservés trois mois.')).toContain('trois mois'));
  it('and not as another part says of something else', () => expect(period('')).toBeNull());
});

it('reads 30,000 words fast enough to wait for', () => {
  const text = Array.from({ length: 600 }, (_, index) => `## Article ${index}\nVos données de facturation sont conservées pendant dix ans, puis supprimées, sauf si la loi nous oblige à les garder davantage ; vous pouvez vous y opposer ou en demander une copie. Les destinataires sont nos prestataires de paiement, situés en France, et aucun transfert hors de l’Union européenne n’a lieu.`).join('\n');
  const before = performance.now();
  const reading = read(text);
  console.log(`notice of ${text.split(/\s+/).length} words read in ${Math.round(performance.now() - before)} ms`);
  expect(reading.mentions.some(({ kind, exact }) => kind === 'retention' && exact)).toBe(true);
});
