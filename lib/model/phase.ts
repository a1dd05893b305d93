/** The two axes of every verdict. See ARCHITECTURE.md, "Two axes". */
export const CONSENT_STATES = ['no-banner', 'undecided', 'accepted', 'partial', 'refused', 'withdrawn', 'unknown'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

export const CHAT_STATES = ['none', 'closed', 'auto-opened', 'opened', 'message-sent', 'ended'] as const;
export type ChatState = (typeof CHAT_STATES)[number];

/** What a tracer is for. `unknown` is reviewed, never accused. */
export const PURPOSES = ['conversation', 'strictly-necessary', 'consent-record', 'security', 'preferences', 'analytics', 'marketing', 'unknown'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** How sure an attribution is. `high`: name pattern, setter's host, cookie domain or frame origin; `medium`: initiator chain; `low`: coincidence. */
export type Confidence = 'high' | 'medium' | 'low';

/** The phase in which the *cause* of something lies. `clear` is false when order between two clocks is uncertain. */
export interface Phase {
  readonly consent: ConsentState;
  readonly chat: ChatState;
  readonly clear: boolean;
}
