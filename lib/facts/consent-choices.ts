import type { Entry, EntryOf } from '../model/observation.ts';
import type { ConsentState } from '../model/phase.ts';
import { order } from '../order.ts';
import { follows, isDecided, type RecordSeen } from './consent-records.ts';
import { readTestimony, type Testimony } from './consent-testimony.ts';
import type { Overheard } from './overheard.ts';
import { answersToBanners } from './gestures.ts';
import { readOnePurpose } from './one-purpose.ts';
import type { Visit } from './visit.ts';

type Click = EntryOf<'banner-click'>;
/** A change of the visitor's state, with the click that caused it. */
export interface ConsentStep { readonly state: ConsentState; readonly entry: Click | EntryOf<'gesture'> }

/** A banner that goes within this time of a click went because of it, in ms. */
export const VANISH_MS = 2_000;

/**
 * The visitor's choices: a trusted click on a button, and what the platform wrote down upon it. Where the two
 * disagree, nobody knows what was chosen: `unknown` from the click on. What a record says by itself, or upon
 * closing, scrolling, waiting or going on, is no choice (CNIL deliberation 2020-091, art. 2; CJEU C-673/17).
 */
export function readChoices(visit: Visit, records: readonly RecordSeen[], overheard: readonly Overheard[]): ConsentStep[] {
  const testify = readTestimony(visit, records);
  const set = readHandling(visit);
  const isOne = readOnePurpose(visit);
  const clicks = visit.of('banner-click');
  const steps: ConsentStep[] = [];
  let now: ConsentState | null = null;
  let agreed = false;
  let answered: Click | null = null;
  const acts = [...clicks.map((click) => ({ click, place: visit.place(click) })), ...overheard.map((act) => ({ act, place: visit.place(act.entry) }))].sort((a, b) => a.place - b.place);
  for (const one of acts) {
    if ('act' in one) {
      const state = stateOverheard(visit, one.act, records);
      agreed ||= state === 'accepted' || state === 'partial';
      if (state !== now) steps.push({ state, entry: one.act.entry });
      now = state;
      continue;
    }
    const { click } = one;
    const heard = testify(click);
    const said = stateAfter(visit, click, heard, { now, handled: set(answered, heard.until), first: click === clicks[0], one: isOne(click) });
    if (click.data.button === 'accept' || click.data.button === 'refuse' || click.data.button === 'save') answered = click;
    const state: ConsentState | null = said === 'refused' && agreed ? 'withdrawn' : said;
    if (state === null || state === now) continue;
    agreed = state === 'accepted' || state === 'partial' || state === 'withdrawn' || (state === 'unknown' && agreed);
    steps.push({ state, entry: click });
    now = state;
  }
  return steps;
}

/** An answer that nobody understood when it was given counts only with the platform's record beside it. */
function stateOverheard(visit: Visit, { entry, button }: Overheard, records: readonly RecordSeen[]): ConsentState {
  const next = visit.of('banner-click').find((click) => visit.place(click) > visit.place(entry));
  const last = records.findLast((seen) => isDecided(seen.record) && follows(seen, entry) && !(next !== undefined && follows(seen, next)));
  if (last === undefined) return 'unknown';
  const { says, mayBe = says } = last.record;
  const meant = button === 'accept' ? 'accepted' : 'refused';
  if (button === 'save') return says === 'accepted' || says === 'partial' || says === 'refused' ? says : 'unknown';
  return says === meant || mayBe === meant ? meant : 'unknown';
}

interface Scene { readonly now: ConsentState | null; /** The visitor had changed a toggle since the last answer. */ readonly handled: boolean; /** No click came before. */ readonly first: boolean; /** It answers for one purpose among several. */ readonly one: boolean }

function stateAfter(visit: Visit, click: Click, heard: Testimony, { now, handled, first, one }: Scene): ConsentState | null {
  const { says, may, fresh, settled } = heard;
  // Without a record nobody knows what was chosen for the rest: a no to one thing takes only that back.
  if (one && says === null) return click.data.button === 'accept' || now === 'accepted' ? 'partial' : null;
  switch (click.data.button) {
    case 'accept': return says === null || may.has('accepted') || !settled ? 'accepted' : 'unknown';
    case 'refuse': return says === null || may.has('refused') || !settled ? 'refused' : 'unknown';
    case 'save':
      if (says === null) return 'partial';
      // What stood before any click is a default: a click that left it as it was did not make it a choice.
      if ((fresh || !first) && isChoice(says)) return says;
      return settled ? 'unknown' : 'partial';
    case 'other':
      if (fresh && says === 'refused') return 'refused';
      return (fresh && says !== 'pending') || vanishes(visit, click) ? 'unknown' : null;
    case 'close':
      if (fresh && says === 'refused') return 'refused';
      return handled ? setByHand(heard, now) : null;
    case 'settings': return handled ? setByHand(heard, now) : null;
  }
}

/** Some platforms write at each toggle, without a button: something was chosen, and by which act is not known. */
const setByHand = ({ says, fresh }: Testimony, now: ConsentState | null): ConsentState | null =>
  fresh && says !== 'pending' && says !== now ? 'unknown' : null;

const isChoice = (says: Testimony['says']): says is 'accepted' | 'partial' | 'refused' => says === 'accepted' || says === 'partial' || says === 'refused';

const vanishes = (visit: Visit, click: Click): boolean =>
  visit.of('banner').some((banner) => !banner.data.shown && order(click, banner) !== 'after' && Math.abs(banner.at - click.at) <= VANISH_MS);

/** Was a box or slider used between two entries? Of those on the banner and those beside it the log tells no difference. */
function readHandling(visit: Visit): (from: Entry | null, until: Entry | null) => boolean {
  const answers = answersToBanners(visit);
  const toggles = visit.of('gesture').filter((entry) => !answers.has(entry) && entry.data.widget === null && isToggle(entry));
  return (from, until) => toggles.some((entry) => (from === null || visit.place(entry) > visit.place(from)) && (until === null || visit.place(entry) < visit.place(until)));
}

/** A box, a slider, or the label of one. */
export const isToggle = ({ data: { control: { tag, role } } }: EntryOf<'gesture'>): boolean =>
  tag === 'input' || tag === 'label' || role === 'switch' || role === 'checkbox' || role === 'radio';
