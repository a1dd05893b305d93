import { hostMatches } from '../match.ts';
import type { WidgetRules } from './widget-rules.ts';

/** This document as a piece of a widget: by its address, or by the element that holds it when we may see it. */
export interface FrameRole { readonly widget: string }

export function frameRole(window: Window, rules: WidgetRules): FrameRole | null {
  if (window.top === window) return null;
  const { hostname, pathname } = window.location;
  if (hostname) {
    const rule = rules.rules.find((one) => one.hosts.some((host) => hostMatches(host, hostname, pathname)));
    if (rule) return { widget: rule.id };
  }
  // `about:blank` and `srcdoc` frames have no address of their own, and their holder is of the same origin.
  let holder: Element | null = null;
  try { holder = window.frameElement; } catch { return null; }
  if (!holder) return null;
  for (const rule of rules.rules) {
    const own = [rule.root, rule.launcher, rule.panel].filter(Boolean).join();
    if (own !== '' && holder.matches(own)) return { widget: rule.id };
    if (rule.root !== '' && holder.closest(rule.root)) return { widget: rule.id };
    const host = holder.getRootNode();
    if (rule.root !== '' && host instanceof ShadowRoot && host.host.closest(rule.root)) return { widget: rule.id };
  }
  return null;
}
