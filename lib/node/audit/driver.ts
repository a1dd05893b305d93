import type { CDPSession, Page } from 'puppeteer-core';
import type { Aim } from '../../record/recorder.ts';

/**
 * Speaks with the extension's own recorder inside the page, in its isolated world: the audit looks with the
 * product's eyes (closed shadow roots included) and has none of its own.
 */
export class Eyes {
  private readonly contexts = new Map<number, { readonly frame: string; readonly id: number }>();

  private constructor(private readonly session: CDPSession) {}

  static async open(page: Page, extensionId: string): Promise<Eyes> {
    const session = await page.createCDPSession();
    const eyes = new Eyes(session);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId, type } = context.auxData as { frameId?: string; type?: string };
      if (type === 'isolated' && context.origin.includes(extensionId) && frameId) eyes.contexts.set(context.id, { frame: frameId, id: context.id });
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => void eyes.contexts.delete(executionContextId));
    session.on('Runtime.executionContextsCleared', () => eyes.contexts.clear());
    await session.send('Runtime.enable');
    return eyes;
  }

  /** Runs an expression beside every recorder of this page (frames of other processes have their own session). */
  private async ask<T>(expression: string): Promise<T[]> {
    const answers = await Promise.all([...this.contexts.values()].map(async ({ id }) => {
      try {
        const { result } = await this.session.send('Runtime.evaluate', { expression, contextId: id, returnByValue: true, awaitPromise: true });
        return result.value as T | null | undefined;
      } catch {
        return null; // the frame went away while it was asked
      }
    }));
    return answers.filter((answer) => answer !== null && answer !== undefined) as T[];
  }

  async aim(at: 'launcher' | 'entry'): Promise<Aim | null> {
    return (await this.ask<Aim>(`globalThis.temoin?.aim('${at}') ?? null`))[0] ?? null;
  }

  /** Where the banner's button is, when one is shown. Needs the injected consent part, which comes by itself. */
  async bannerButton(button: 'accept' | 'refuse'): Promise<{ readonly x: number; readonly y: number } | null> {
    return (await this.ask<{ x: number; y: number }>(`globalThis.temoinConsent?.aim('${button}') ?? null`))[0] ?? null;
  }

  /** Everything seen so far is in the log when this resolves. */
  async settle(): Promise<void> { await this.ask(`globalThis.temoin?.settle()`); }
}
