import type { Facts } from '../model/facts.ts';
import type { Entry } from '../model/observation.ts';
import type { Rules } from '../model/rules.ts';
import { readAttributions } from './attribution.ts';
import { foldBanner } from './banner.ts';
import { readCauses } from './cause.ts';
import { readChatPurpose } from './chat-purpose.ts';
import { readHosts } from './companions.ts';
import { foldConsent, readConsent } from './consent.ts';
import { readRecords } from './consent-records.ts';
import type { Facades } from './facades.ts';
import { foldFingerprints } from './fingerprints.ts';
import { foldForms } from './forms.ts';
import { Identifiers } from './identity.ts';
import { readItems, type Item } from './items.ts';
import { readLeftovers } from './leftovers.ts';
import { foldOpenings } from './openings.ts';
import { foldNotices } from './notices.ts';
import { readOverheard } from './overheard.ts';
import { trackPages } from './page-track.ts';
import { foldPages } from './pages.ts';
import { foldPanels } from './panels.ts';
import { readPhases } from './phases.ts';
import { readReads } from './reads.ts';
import { foldRecording } from './recording.ts';
import { foldRecords } from './records.ts';
import { foldRequests } from './requests.ts';
import { readSent } from './sent.ts';
import { foldStorage } from './storage.ts';
import { foldTransport } from './transport.ts';
import { readVisit } from './visit.ts';
import { foldWatch } from './watch.ts';
import { foldWidgets } from './widget-facts.ts';
import { findWidgets } from './widgets.ts';

/**
 * The facts of one visit. Pure and synchronous: no clock, no chance, nothing kept. Entries may come in any
 * order; cookie changes of other tabs among them are told apart by their hosts.
 * @param facades what other visits of the same log showed of launchers without a face
 * @throws RangeError when no entry belongs to a tab
 */
export function foldVisit(entries: readonly Entry[], rules: Rules, facades?: Facades): Facts {
  const visit = readVisit(entries, rules);
  const track = trackPages(visit);
  const causes = readCauses(visit);
  const widgets = findWidgets(visit, facades);
  const openings = foldOpenings(visit, widgets);
  const leftovers = readLeftovers(visit);
  const items = readItems(visit, causes, leftovers);
  const records = readRecords(visit, items);
  const overheard = readOverheard(visit, records);
  const consent = readConsent(visit, leftovers, records, overheard);
  const phases = readPhases(openings, consent);
  const identifiers = identifiersOf(items);
  const attributions = readAttributions(visit, widgets, causes);
  const reads = readReads(visit, causes, phases, track);
  const banner = foldBanner(visit, track, consent);
  const chat = readChatPurpose(visit, widgets.groups, banner, records, consent);
  const hosts = readHosts(visit, rules.companions ?? []);
  const sent = readSent(visit, { causes, phases, hosts, widgets });
  const storage = foldStorage(visit, { items, attributions, phases, identifiers, reads, sent });
  return {
    recording: foldRecording(visit, track, widgets),
    site: { site: visit.site, visit: visit.visit, startedAt: visit.startedAt },
    pages: foldPages(visit, track),
    widgets: foldWidgets(visit, widgets, openings, { track, consent, countries: rules.countries ?? [], causes, phases, attributions, hosts }),
    consent: foldConsent(visit, consent, chat),
    banner,
    records: foldRecords(visit, records, consent, causes, overheard),
    panels: foldPanels(visit, track, widgets),
    notices: foldNotices(visit, rules.notice ?? {}),
    forms: foldForms(visit, track, rules.forms ?? {}, rules.embeds),
    storage,
    requests: foldRequests(visit, { causes, widgets, attributions, phases, identifiers, storage, hosts }),
    transport: foldTransport(visit, track, attributions),
    fingerprints: foldFingerprints(visit, rules.fingerprinting ?? [], causes, phases, identifiers),
    watch: foldWatch(visit, track, consent, openings),
  };
}

function identifiersOf(items: readonly Item[]): Identifiers {
  const identifiers = new Identifiers();
  for (const item of items) {
    for (const { value } of item.writes) if (value) identifiers.add(value);
    for (const { value } of item.leftovers) if (value) identifiers.add(value);
  }
  return identifiers;
}
