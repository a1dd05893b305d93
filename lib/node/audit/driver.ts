import { CDPSessionEvent, type CDPSession, type Frame, type Page } from 'puppeteer-core';
import type { ConsentAim, ConsentPart } from '../../record/consent-aim.ts';
import type { Aim } from '../../record/recorder.ts';

interface Context { readonly session: CDPSession; readonly id: number; readonly frame: string }

/**
 * Speaks with the extension's own recorder inside the page and its frames, in their isolated worlds: the audit
 * looks with the product's eyes (closed shadow roots included) and has none of its own.
 */
export class Eyes {
  private readonly contexts = new Map<CDPSession, Map<number, Context>>();

  private constructor(private readonly page: Page, private readonly extensionId: string) {}

  static async open(page: Page, extensionId: string): Promise<Eyes> {
    const eyes = new Eyes(page, extensionId);
    await eyes.watch(await page.createCDPSession());
    return eyes;
  }

  /** Frames of other sites live in processes of their own, each with its session. */
  private async watch(session: CDPSession): Promise<void> {
    const contexts = new Map<number, Context>();
    this.contexts.set(session, contexts);
    session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
      const { frameId: frame, type } = auxData as { frameId?: string; type?: string };
      if (type === 'isolated' && origin.includes(this.extensionId) && frame) contexts.set(id, { session, id, frame });
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => void contexts.delete(executionContextId));
    session.on('Runtime.executionContextsCleared', () => contexts.clear());
    session.on(CDPSessionEvent.SessionAttached, (child: CDPSession) => void this.watch(child).catch(() => {}));
    session.on(CDPSessionEvent.SessionDetached, (child: CDPSession) => void this.contexts.delete(child));
    await session.send('Runtime.enable');
    await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true, filter: [{ type: 'iframe' }] });
  }

  /** Runs an expression beside every recorder of this page. */
  private async ask<T extends object>(expression: string): Promise<(T & { readonly frame: string })[]> {
    const contexts = [...this.contexts.values()].flatMap((of) => [...of.values()]);
    const answers = await Promise.all(contexts.map(async ({ session, id, frame }) => {
      try {
        const { result } = await session.send('Runtime.evaluate', { expression, contextId: id, returnByValue: true, awaitPromise: true });
        return result.value ? { ...(result.value as T), frame } : null;
      } catch {
        return null; // the frame went away while it was asked
      }
    }));
    return answers.filter((answer) => answer !== null);
  }

  async aim(at: 'launcher' | 'entry'): Promise<Aim | null> {
    return (await this.ask<Aim>(`globalThis.temoin?.aim('${at}') ?? null`))[0] ?? null;
  }

  /** What an open chat says was read, in whatever frame it stands. Null: not yet. */
  async panelRead(): Promise<true | null> {
    return (await this.ask<{ read: true }>('globalThis.temoinHasRead ? { read: true } : null')).length > 0 || null;
  }

  /**
   * The first of `parts` that can be seen of the consent banner, or of what opens it again; the first document that
   * has one, the page before its frames. Needs the injected consent part, which comes by itself.
   */
  async consent(parts: readonly ConsentPart[], thorough = true): Promise<ConsentAim | null> {
    const found = await this.ask<ConsentAim>(`globalThis.temoinConsent?.aim(${JSON.stringify(parts)}, ${thorough}) ?? null`);
    // The best part anywhere before a lesser one nearer by.
    const [best] = found.sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));
    if (!best) return null;
    const { x, y } = await this.cornerOf(best.frame);
    return { ...best, x: best.x + x, y: best.y + y };
  }

  /** Where a frame's viewport begins in the page's. */
  private async cornerOf(id: string): Promise<{ x: number; y: number }> {
    const frame = this.page.frames().find((one) => (one as Frame & { readonly _id: string })._id === id);
    const element = frame && frame !== this.page.mainFrame() ? await frame.frameElement() : null;
    const box = await element?.boxModel();
    await element?.dispose();
    return box?.content[0] ?? { x: 0, y: 0 };
  }

  /** Everything seen so far is in the log when this resolves. */
  async settle(): Promise<void> { await this.ask(`globalThis.temoin?.settle()`); }
}
