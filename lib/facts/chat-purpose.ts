import { fold, saysAny } from '../match.ts';
import type { BannerFact, ConsentFact, LayerFact } from '../model/facts.ts';
import type { EntryOf } from '../model/observation.ts';
import type { Consent, ConsentStep } from './consent.ts';
import { follows, type RecordSeen } from './consent-records.ts';
import { isToggle } from './consent-choices.ts';
import type { Visit } from './visit.ts';
import type { WidgetGroup } from './widgets.ts';

/** Is the chat among what the banner asks about, and was it granted? */
export interface ChatPurpose extends Pick<ConsentFact, 'chatCovered' | 'chatGranted'> {}

export function readChatPurpose(visit: Visit, groups: readonly WidgetGroup[], banner: BannerFact | null, records: readonly RecordSeen[], consent: Consent): ChatPurpose {
  const vendors = groups.flatMap((group) => { const rule = visit.book.rule(group.vendor); return rule === null ? [] : [{ id: rule.id, name: rule.name }]; });
  return { chatCovered: coveredBy(visit, vendors, banner, records), chatGranted: grantedBy(visit, vendors, records, consent) };
}

interface Vendor { readonly id: string; readonly name: string }

// ---- named ----

function coveredBy(visit: Visit, vendors: readonly Vendor[], banner: BannerFact | null, records: readonly RecordSeen[]): boolean | null {
  const listed = records.some(({ record }) => Object.keys(record.choices).some((name) => namesChat(visit, vendors, name)));
  const layers = [banner?.first, banner?.second].filter((layer) => layer != null);
  if (listed || layers.some((layer) => speaksOfChat(vendors, layer))) return true;
  if (layers.length === 0) return null;
  // What stands behind a "settings" button nobody pressed was not seen: the chat may be named there.
  const more = banner?.second == null && banner?.first?.buttons.some(({ button }) => button === 'settings');
  return more ? null : false;
}

/** In the text a purpose must be named; on a toggle any word for a chat is one. */
const speaksOfChat = (vendors: readonly Vendor[], { says, toggles, text }: LayerFact): boolean =>
  says.some(({ family }) => family === 'purpose-chat')
  || toggles.some((toggle) => toggle.says?.some((family) => family === 'purpose-chat' || family === 'chat-words'))
  || saysAny([text, ...toggles.map(({ words, beside }) => `${words} ${beside}`)].join('\n'), vendors.map(({ name }) => name)) !== null;

/** A service or purpose in the platform's own words: `crisp`, `c:intercom-Xy`, `liveChat`. */
const namesChat = (visit: Visit, vendors: readonly Vendor[], key: string): boolean => namesVendor(vendors, key) || namesPurpose(visit, key);

const namesVendor = (vendors: readonly Vendor[], key: string): boolean => {
  const parts = partsOf(key);
  const runs = new Set(parts.flatMap((_, from) => parts.slice(from).map((__, length) => parts.slice(from, from + length + 1).join(''))));
  return vendors.some(({ id, name }) => runs.has(partsOf(id).join('')) || runs.has(partsOf(name).join('')));
};

const namesPurpose = (visit: Visit, key: string): boolean =>
  saysAny(partsOf(key).join(' '), Object.values(visit.book.rules.phrases).flatMap((phrases) => phrases['purpose-chat'])) !== null;

const partsOf = (key: string): string[] => fold(key.replace(/([a-z])([A-Z])/g, '$1 $2')).split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');

// ---- granted ----

/** Of every choice of some purposes in the visit the same must be known: the fact stands for all of them. */
function grantedBy(visit: Visit, vendors: readonly Vendor[], records: readonly RecordSeen[], { steps }: Consent): boolean | null {
  const answers = new Set(steps.flatMap((step, index) => (step.state === 'partial' ? [grantedIn(visit, vendors, records, step, steps[index + 1] ?? null)] : [])));
  const [answer] = answers;
  return answers.size === 1 ? (answer ?? null) : null;
}

function grantedIn(visit: Visit, vendors: readonly Vendor[], records: readonly RecordSeen[], step: ConsentStep, next: ConsentStep | null): boolean | null {
  const own = records.filter((seen) => follows(seen, step.entry) && !(next !== null && follows(seen, next.entry)));
  const last = new Map(own.map((seen) => [`${seen.record.format}\n${seen.name}`, seen.record.choices]));
  const choices = [...last.values()].flatMap((one) => Object.entries(one));
  // Every vendor seen must be among them: of two chats one may be granted and not the other.
  const byVendor = vendors.map((vendor) => agreed(choices.filter(([key]) => namesVendor([vendor], key)).map(([, granted]) => granted)));
  const byService = byVendor.length === 0 ? null : agreed(byVendor);
  return byService ?? agreed(choices.filter(([key]) => namesPurpose(visit, key)).map(([, granted]) => granted)) ?? byToggle(visit, vendors, step);
}

const agreed = (answers: readonly (boolean | null)[]): boolean | null => (new Set(answers).size === 1 ? (answers[0] ?? null) : null);

/** The toggle that names the chat, as it was last described; nothing when any was used since. */
function byToggle(visit: Visit, vendors: readonly Vendor[], { entry: click }: ConsentStep): boolean | null {
  const before = visit.of('banner-layer').filter((layer) => visit.place(layer) < visit.place(click) && layer.data.toggles.length > 0);
  const layer = before[before.length - 1];
  if (layer === undefined || usedSince(visit, layer, click)) return null;
  const chatWords = Object.values(visit.book.rules.phrases).flatMap((phrases) => [...phrases['purpose-chat'], ...phrases['chat-words']]);
  const naming = layer.data.toggles.filter(({ words, locked }) => !locked && saysAny(words, [...chatWords, ...vendors.map(({ name }) => name)]) !== null);
  return agreed(naming.map(({ on }) => on));
}

const usedSince = (visit: Visit, layer: EntryOf<'banner-layer'>, click: ConsentStep['entry']): boolean =>
  visit.of('gesture').some((act) => isToggle(act) && visit.place(act) > visit.place(layer) && visit.place(act) < visit.place(click));
