import check from '../../lib/checks/vendor-data-reuse.ts';
import type { StorageFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, aWidget, seqs } from '../support/facts.ts';
import { ANY_VENDOR } from '../support/vendor-stories.ts';

const [cookie, widget] = [seqs(), seqs()];
const chat = (more: Partial<StorageFact>) => ({ widgets: [aWidget({ cites: widget })], storage: [aCookie('parley_id', { host: 'parley.example', party: 'third', identifies: true, cites: cookie, ...more })] });

describeCheck(check, [
  { name: 'an identifier of the vendor’s own', expect: 'review', facts: chat({}), cites: cookie, says: 'under its own host parley.example' },
  { name: 'kept apart for this site', expect: 'review', facts: chat({ partition: 'https://shop.example' }), cites: widget, spares: cookie, says: 'cannot be seen from outside' },
  { name: 'under the site’s name', expect: 'review', facts: chat({ host: 'shop.example', party: 'first' }), spares: cookie },
  { name: 'perhaps not the chat’s', expect: 'review', facts: chat({ confidence: 'medium' }), spares: cookie },
  { name: 'singles out nobody', expect: 'review', facts: chat({ identifies: false }), spares: cookie },
  { name: 'a load balancer’s', expect: 'review', facts: chat({ infrastructure: true }), spares: cookie },
  { name: 'refused by the browser', expect: 'review', facts: chat({ stored: false }), spares: cookie },
  { name: 'another vendor’s', expect: 'review', facts: chat({ vendor: 'other' }), spares: cookie },
  ...ANY_VENDOR,
]);
