import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const runtime = { id: 'abc' as string | undefined, sendMessage: vi.fn<() => Promise<unknown>>(), getURL: (path: string) => `chrome-extension://abc/${path}` };
vi.stubGlobal('chrome', { runtime });
const { askForConsent } = await import('../../lib/platform/page-side.ts');
const dead = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => { vi.useFakeTimers(); runtime.id = 'abc'; runtime.sendMessage.mockReset(); });
afterEach(() => { vi.useRealTimers(); });

describe('asking for what knows banners', () => {
  it('asks again when the worker died with the question, and once is enough when it did not', async () => {
    runtime.sendMessage.mockRejectedValueOnce(dead).mockResolvedValueOnce(undefined).mockResolvedValueOnce(true);
    const asked = askForConsent();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asked).toBe(true);
    expect(runtime.sendMessage).toHaveBeenCalledTimes(3);
  });

  it('gives up after a while and says so, at once when the extension is gone', async () => {
    runtime.sendMessage.mockRejectedValue(dead);
    const asked = askForConsent();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await asked).toBe(false);
    expect(runtime.sendMessage.mock.calls.length).toBeGreaterThan(3);
    runtime.sendMessage.mockClear();
    runtime.id = undefined;
    expect(await askForConsent()).toBe(false);
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });
});
