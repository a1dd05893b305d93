// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPanels } from '../../lib/record/panel-watch.ts';
import type { Standing } from '../../lib/record/widgets.ts';

/** What the reader of panels was asked for, and when a chat's frame came late. */
const VENDOR = 'https://go.crisp.chat/chat/embed/';

let asked: (readonly string[])[] = [];
let panels: ReturnType<typeof watchPanels>;
const standing: Standing[] = [];
const frame = (src: string): HTMLIFrameElement => {
  const made = document.createElement('iframe');
  made.setAttribute('src', src);
  Object.defineProperty(made, 'src', { get: () => src });
  return made;
};
const opens = (panel: Element, widget = 'crisp'): void => { standing.push({ widget, foundBy: 'rule', name: null, roots: [], launcher: null, panel, inline: false }); };
const waits = (ms: number): void => { vi.advanceTimersByTime(ms); panels.look(); };
const loads = (one: HTMLIFrameElement): void => { one.dispatchEvent(new Event('load')); };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  asked = [];
  standing.length = 0;
  panels = watchPanels(window, { standing }, null, () => ({ keys: [], cookies: [] }), (frames) => asked.push(frames), () => {});
});
afterEach(() => vi.useRealTimers());

describe('what reads panels is asked for', () => {
  it('once a panel has stood for a while, and once only', () => {
    opens(frame(VENDOR));
    panels.look();
    expect(asked).toEqual([]);
    waits(950);
    waits(950);
    expect(asked).toEqual([[VENDOR]]);
  });

  it('again when a frame of it has come: before, an empty document stood there', () => {
    const slow = frame(VENDOR);
    const panel = document.createElement('div');
    panel.append(slow, frame('https://client.crisp.chat/autre'));
    opens(panel);
    panels.look();
    waits(950);
    loads(slow);
    expect(asked).toEqual([[VENDOR, 'https://client.crisp.chat/autre'], [VENDOR]]);
  });

  it('not for ever, however often a frame goes on', () => {
    const restless = frame(VENDOR);
    opens(restless);
    panels.look();
    waits(950);
    for (let times = 0; times < 100; times++) loads(restless);
    expect(asked).toHaveLength(16);
  });

  it('for the document alone where there is no frame', () => {
    opens(document.createElement('div'));
    panels.look();
    waits(950);
    expect(asked).toEqual([[]]);
  });
});
