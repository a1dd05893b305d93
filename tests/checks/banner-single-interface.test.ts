import check from '../../lib/checks/banner-single-interface.ts';
import type { BannerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { anOffer, aRecord, consented, recorded, seqs, watched } from '../support/facts.ts';

const [together, one, two] = [seqs(2), seqs(), seqs()];
const watch = [watched('undecided × none')];
const shows = (more: Partial<BannerFact> = {}) => ({ consent: consented(['undecided']), watch, banner: anOffer(more) });
const platforms = (first: string | null, second: string | null): BannerFact['platforms'] => [{ cmp: first, cites: one }, { cmp: second, cites: two }];

describeCheck(check, [
  { name: 'two platforms at the same time', expect: 'fail', alone: true, facts: shows({ platforms: platforms('onetrust', 'axeptio'), together }), cites: together, says: 'Two banners stood there at the same time (“axeptio” and “onetrust”).' },

  { name: 'two platforms one after the other: or one under two names', expect: 'review', facts: shows({ platforms: platforms('onetrust', 'axeptio') }), cites: [...one, ...two], says: 'one after the other' },
  { name: 'one banner, and two platforms that record', expect: 'warn', alone: true, facts: { ...shows(), records: [aRecord('pending', { format: 'didomi', cites: one }), aRecord('pending', { cites: two })] }, cites: [...one, ...two], says: '“didomi” and “tarteaucitron”' },

  { name: 'a banner and something nobody knows at the same time', expect: 'review', facts: shows({ platforms: platforms('onetrust', null), together }), cites: together },
  { name: 'the same platform twice', expect: 'review', facts: shows({ platforms: platforms('onetrust', 'onetrust'), together }) },

  { name: 'one', expect: 'pass', facts: shows({ platforms: [{ cmp: 'onetrust', cites: one }] }), cites: one },
  { name: 'known by its shape before it was known by its name', expect: 'pass', facts: shows({ platforms: platforms(null, 'onetrust') }) },
  { name: 'its record, and those of the standards it speaks', expect: 'pass',
    facts: { ...shows(), records: [aRecord('pending'), aRecord('pending', { format: 'tcf' }), aRecord('pending', { format: 'gpp' }), aRecord('accepted', { format: 'google-consent-mode' })] } },
  { name: 'the shop system keeps a record of the same answer', expect: 'pass', facts: { ...shows(), records: [aRecord('refused'), aRecord('refused', { format: 'shopify' })] } },
  { name: 'another platform’s record of before', expect: 'pass', facts: { ...shows(), records: [aRecord('pending'), aRecord('accepted', { format: 'didomi', existedBefore: true })] } },
  { name: 'a cookie that only shares a name', expect: 'pass', facts: { ...shows(), records: [aRecord('pending'), aRecord('unreadable', { format: 'didomi' })] } },

  { name: 'a second one may still come', expect: 'untested', facts: { ...shows(), watch: [watched('undecided × none', { afterLoadMs: 3_000 })] }, says: 'Stay 7 seconds more.' },
  { name: 'watched late', expect: 'untested', facts: { ...shows({ together }), recording: recorded({ fromStart: false }) } },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
