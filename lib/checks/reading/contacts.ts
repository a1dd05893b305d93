import type { RequestFact, WidgetFact } from '../../model/facts.ts';
import type { NonEmpty, Text } from '../../model/text.ts';
import { counted, inEach } from '../words/parts.ts';
import { phaseClause } from '../words/phases.ts';
import { sameSite } from '../../site.ts';
import { isAgreed } from './acceptance.ts';
import { isOpened, rowOf } from './cells.ts';
import { widgetOf } from './presence.ts';
import type { Act, Subject, Weight } from './sorted.ts';
import { doubtOfFailure, type Scene } from './unopened.ts';

/** Requests to a chat's own hosts, as acts. */
export interface Contact extends Act { readonly request: RequestFact }
export interface ContactSubject extends Subject<Contact> { readonly widget: WidgetFact }

const REQUESTS = { en: ['request', 'requests'], fr: ['requête', 'requêtes'] } as const;

/** One subject per vendor and host, for vendors whose chat was seen. */
export function contactSubjects(requests: readonly RequestFact[], widgets: readonly WidgetFact[]): readonly ContactSubject[] {
  const byHost = new Map<string, { host: string; acts: Contact[]; widget: WidgetFact }>();
  for (const request of requests) {
    const widget = widgetOf(widgets, request.vendor);
    if (widget === undefined) continue;
    const key = `${request.vendor}\n${request.host}`;
    const held = byHost.get(key) ?? { host: request.host, acts: [], widget };
    held.acts.push({ at: request.firstAt, phase: request.phase, cites: request.cites, request });
    byHost.set(key, held);
  }
  return [...byHost.values()].map(({ host, acts, widget }) => ({ widget, name: host, acts, context: widget.cites.slice(0, 1) }));
}

export function weighContact({ phase, request }: Contact, widget: WidgetFact, scene: Scene): Weight {
  if (isOpened(phase.chat) && phase.clear) return null;
  const row = rowOf(phase.consent, scene.consent);
  if (row === 'accepted') return isAgreed(scene.consent, widget) ? 'fine' : { doubt: 'not-named' };
  if (row === 'unknown') return { doubt: 'earlier-choice' };
  if (row === 'partial') return { doubt: 'partial' };
  // The site's own host may be the site's own chat, or a vendor's behind a proxy.
  if (request.party === 'first') return isVendorElsewhere(widget, request.host) && !request.identifies ? null : { doubt: 'self-hosted' };
  const doubt = doubtOfFailure(request, phase, scene);
  if (doubt !== null) return { doubt };
  return request.identifies ? 'fail' : 'warn';
}

/** A launcher that the site drew itself, before a known vendor's frame at the vendor's own address: the site's script is the site's. */
const isVendorElsewhere = ({ maker, frames }: WidgetFact, host: string): boolean =>
  maker?.company != null && (frames ?? []).some((frame) => frame.of === 'own' && frame.host !== null && !sameSite(frame.host, host));

export function sayContact({ widget: { name: owner }, name }: ContactSubject, contacts: NonEmpty<Contact>): Text {
  const count = contacts.reduce((sum, { request }) => sum + request.count, 0);
  const identifies = contacts.some(({ request }) => request.identifies);
  return inEach((lang) => {
    const when = phaseClause(contacts[0].phase, lang);
    if (lang === 'fr') return `${name} (${owner}) a reçu ${counted(count, REQUESTS, lang)} ${when}.${identifies ? ' Une valeur qui distingue le visiteur a été envoyée.' : ''}`;
    return `${name} (${owner}) received ${counted(count, REQUESTS, lang)} ${when}.${identifies ? ' A value that singles out the visitor was sent.' : ''}`;
  });
}
