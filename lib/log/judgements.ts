import { NOTE_LENGTH_MAX, type Judgement } from '../model/check.ts';
import type { JudgementRow, Database } from './schema.ts';

/** A person's answer as the store keeps it: beside the log, of one visit. */
export type StoredJudgement = JudgementRow;

/**
 * Keeps an answer in place of an earlier one of that visit, and forgets the draft of its note. False, and nothing
 * changed, when the visit was forgotten meanwhile.
 * @throws RangeError, and nothing changed, when the note is longer than `NOTE_LENGTH_MAX`
 */
export async function saveJudgement(db: Database, visit: number, { id, outcome, note, at, under }: Judgement): Promise<boolean> {
  if (note.length > NOTE_LENGTH_MAX) throw new RangeError(`a note of ${note.length} characters: at most ${NOTE_LENGTH_MAX}`);
  return db.transaction('rw', db.visits, db.judgements, db.drafts, async () => {
    const site = await siteOfVisit(db, visit);
    if (site === null) return false;
    await db.judgements.put({ visit, site, id, outcome, note, at, under });
    await db.drafts.delete([visit, id]);
    return true;
  });
}

/** Takes an answer back. Its note becomes a draft again: what was written is not lost with the verdict. @param at epoch ms */
export async function withdrawJudgement(db: Database, visit: number, id: string, at: number): Promise<void> {
  await db.transaction('rw', db.judgements, db.drafts, async () => {
    const given = await db.judgements.get([visit, id]);
    if (given === undefined) return;
    await db.judgements.delete([visit, id]);
    if (given.note !== '' && (await db.drafts.get([visit, id])) === undefined) await db.drafts.put({ visit, site: given.site, id, note: given.note, at });
  });
}

/** All answers about a site, of every visit, newest first. */
export async function judgementsOfSite(db: Database, site: string): Promise<StoredJudgement[]> {
  return db.judgements.where('[site+at]').between([site, -Infinity], [site, Infinity], true, true).reverse().toArray();
}

/** One visit's, as the evaluator and the evidence file take them, in order of id. */
export async function judgementsOfVisit(db: Database, visit: number): Promise<Judgement[]> {
  const rows = await db.judgements.where('[visit+id]').between([visit, ''], [visit, '\uffff'], true, true).toArray();
  return rows.map(({ id, outcome, note, at, under }) => ({ id, outcome, note, at, under }));
}

/** What was typed and not yet answered, as it is: too long a note is kept too, until it is shortened. @param at epoch ms */
export async function saveDraft(db: Database, visit: number, id: string, note: string, at: number): Promise<void> {
  await db.transaction('rw', db.visits, db.judgements, db.drafts, async () => {
    const [site, given] = await Promise.all([siteOfVisit(db, visit), db.judgements.get([visit, id])]);
    // The same as what was answered, it is no draft: a later answer elsewhere must not be covered by it.
    if (site === null || note === (given?.note ?? '')) await db.drafts.delete([visit, id]);
    else await db.drafts.put({ visit, site, id, note, at });
  });
}

/** Drafts of one visit by check. */
export async function draftsOf(db: Database, visit: number): Promise<Record<string, string>> {
  const rows = await db.drafts.where('[visit+id]').between([visit, ''], [visit, '\uffff'], true, true).toArray();
  return Object.fromEntries(rows.map(({ id, note }) => [id, note]));
}

const siteOfVisit = async (db: Database, visit: number): Promise<string | null> => (await db.visits.get(visit))?.site ?? null;
