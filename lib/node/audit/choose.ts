import type { ConsentAim, ConsentPart } from '../../record/consent-aim.ts';
import { done, looked, not, pause, pressed, type Performed, type Stage } from './hands.ts';

/** A layer that was called up comes within this time, if it comes. */
const LAYER_MS = 5_000;
/** Whoever opens the settings reads them, for as long as the recorder takes to describe them. */
const READING_MS = 2_500;
/** What stands beside the first button seen is there a moment later. */
const BESIDE_MS = 1_500;
/** Banners show their buttons a moment before they listen to them: a visitor clicks again. */
const TRIES = 3;
const GONE_MS = 1_500;
/** More than any platform lists by purpose; lists of vendors are longer and lie deeper. */
const MOST_SWITCHES = 40;
const ANY: readonly ConsentPart[] = ['accept', 'refuse', 'save', 'settings'];

const NO_BANNER = 'no consent banner with a button was seen';

/** What was pressed on the way, by the words on it. */
class Hand {
  private readonly said: string[] = [];
  constructor(readonly stage: Stage) {}

  see(parts: readonly ConsentPart[], forMs: number): Promise<ConsentAim | null> { return looked(() => this.stage.eyes.consent(parts), forMs); }

  async press(aim: ConsentAim): Promise<void> {
    this.said.push(aim.words);
    await pressed(this.stage.page, aim);
  }

  /** Presses what ends the choice, until it is gone. */
  async conclude(aim: ConsentAim): Promise<Performed> {
    let now: ConsentAim | null = aim;
    for (let tries = 0; now !== null; tries++) {
      if (tries === TRIES) return not(`the banner stays after ${TRIES} clicks on “${aim.words}”`);
      // In some settings "refuse all" only moves the switches (Orejime 3.2.1): what saves them ends the choice.
      const saved = tries > 0 && aim.part === 'refuse' ? await this.see(['switch', 'save'], 0) : null;
      if (saved?.part === 'save') return this.conclude(saved);
      if (tries === 0) await this.press(now);
      else await pressed(this.stage.page, now);
      now = await this.stillThere(aim);
    }
    await pause(500);
    await this.stage.settle();
    return done(`${this.said.length} ${this.said.length === 1 ? 'click' : 'clicks'}: ${this.said.map((words) => `“${words}”`).join(', ')}`);
  }

  private async stillThere({ part, words }: ConsentAim): Promise<ConsentAim | null> {
    const until = Date.now() + GONE_MS;
    for (;;) {
      await pause(200);
      const now = await this.stage.eyes.consent([part], false);
      if (now === null || now.words !== words) return null;
      if (Date.now() > until) return now;
    }
  }
}

export async function accept(stage: Stage): Promise<Performed> {
  const hand = new Hand(stage);
  if (!(await hand.see(ANY, stage.lookMs))) return not(NO_BANNER);
  const button = await hand.see(['accept'], BESIDE_MS);
  return button ? hand.conclude(button) : not('the banner has no button that accepts');
}

/** On the first layer where that is possible, else through the settings. */
export async function refuse(stage: Stage): Promise<Performed> {
  const hand = new Hand(stage);
  if (!(await hand.see(ANY, stage.lookMs))) return not(NO_BANNER);
  const button = await hand.see(['refuse'], BESIDE_MS);
  return button ? hand.conclude(button) : refuseBeyond(hand);
}

/** The settings as they come, saved. Where the choice by purpose stands on the first layer, that is saved. */
export async function customise(stage: Stage): Promise<Performed> {
  const hand = new Hand(stage);
  if (!(await hand.see(ANY, stage.lookMs))) return not(NO_BANNER);
  const settings = await hand.see(['settings'], BESIDE_MS);
  if (!settings) {
    const save = await hand.see(['save'], 0);
    return save ? hand.conclude(save) : not('the banner has no settings');
  }
  await hand.press(settings);
  await pause(READING_MS);
  const save = await hand.see(['save'], LAYER_MS);
  return save ? hand.conclude(save) : not(`nothing that saves a choice was seen after “${settings.words}”`);
}

/** Opens the choice again by what the page offers for it, then refuses all. */
export async function withdraw(stage: Stage): Promise<Performed> {
  const hand = new Hand(stage);
  if (await hand.see(ANY, 0)) return not('a consent banner still stands: nothing has been chosen that could be withdrawn');
  const control = await hand.see(['control'], LAYER_MS);
  if (!control) return not('nothing on the page opens the choice again');
  await hand.press(control);
  await pause(READING_MS);
  if (!(await hand.see(ANY, LAYER_MS))) return not(`“${control.words}” opened no choice`);
  const button = await hand.see(['refuse'], BESIDE_MS);
  return button ? hand.conclude(button) : refuseBeyond(hand);
}

/** Refuses where no button of this layer does it at once: switches off and saves here, or in the settings. */
async function refuseBeyond(hand: Hand): Promise<Performed> {
  const settings = await hand.see(['settings'], 0);
  const here = await hand.see(['switch', 'save'], 0);
  if (!settings && !here) return not('the banner offers neither a refusal nor settings');
  if (settings) {
    await hand.press(settings);
    await pause(READING_MS);
    if (!(await hand.see(['refuse', 'save'], LAYER_MS))) return not(`neither a refusal nor a way to save was seen after “${settings.words}”`);
    const button = await hand.see(['refuse'], BESIDE_MS);
    if (button) return hand.conclude(button);
  }
  const on = await switchOff(hand);
  if (on) return not(`“${on.words}” cannot be switched off`);
  const save = await hand.see(['save'], BESIDE_MS);
  return save ? hand.conclude(save) : not('nothing that saves the refusal was seen');
}

/** Null: all are off. Else one that stays on. */
async function switchOff(hand: Hand): Promise<ConsentAim | null> {
  let last: ConsentAim | null = null;
  for (let count = 0; count < MOST_SWITCHES; count++) {
    const one = await hand.see(['switch'], 0);
    if (one === null) return null;
    if (last && Math.abs(one.x - last.x) < 2 && Math.abs(one.y - last.y) < 2 && one.words === last.words) return one;
    await hand.press(one);
    await pause(300);
    last = one;
  }
  return last;
}
