import check from '../../lib/checks/banner-reject-same-ease.ts';
import type { BannerFact, ConsentFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aBanner, aButton, aLayer, anOffer, aToggle, consented, recorded, seqs } from '../support/facts.ts';

const [first, second, clicked, opened, goneCites] = [seqs(), seqs(), seqs(), seqs(), seqs()];
const noRefusal = aBanner({ refuseAll: false });
const undecided = consented(['undecided'], { banner: noRefusal });
/** The choice falls at the fourth second, upon the click cited. */
const refused: ConsentFact = { ...consented(['undecided', 'refused'], { banner: noRefusal }), states: [{ at: 0, state: 'undecided', cites: [] }, { at: 4_000, state: 'refused', cites: clicked }] };
const click = (button: BannerFact['clicks'][number]['button'], at: number, more: Partial<BannerFact['clicks'][number]> = {}) =>
  ({ at, page: 0, button, words: { refuse: 'Tout refuser', settings: 'Personnaliser', save: 'Enregistrer', accept: 'Tout accepter', close: '×', other: 'Oui, je suis sûr' }[button], cites: seqs(), ...more });
const refuse = click('refuse', 4_000, { cites: clicked });
const gone = (at: number, page = 0) => [{ at, page, cites: goneCites }];
const offer = (more: Partial<BannerFact> = {}) => anOffer({ first: aLayer({ cites: first }), ...more });
const twoLayers = (more: Partial<BannerFact> = {}, buttons = [aButton('accept'), aButton('settings')]) => anOffer({ first: aLayer({ cites: first, buttons }), ...more });
const settingsThen = (...buttons: Parameters<typeof aButton>[0][]) => aLayer({ at: 3_000, cites: second, buttons: buttons.map((one) => aButton(one)) });

describeCheck(check, [
  { name: 'refusing is behind the settings', expect: 'fail', alone: false, facts: { consent: undecided, banner: twoLayers({ second: settingsThen('accept', 'refuse', 'save') }) }, cites: [...first, ...second],
    says: 'Accepting takes 1 click (“Tout accepter”), refusing at least 2 clicks (“Personnaliser”, then “Tout refuser”).' },
  { name: 'two boxes to be switched off before saving', expect: 'fail', facts: { consent: undecided, banner: twoLayers({ second: { ...settingsThen('save'), toggles: [aToggle('Publicité', { on: true }), aToggle('Audience', { on: true })] } }) }, says: 'at least 4 clicks' },
  { name: 'refused through the settings, which were not read', expect: 'fail', facts: { consent: refused, banner: twoLayers({ clicks: [click('settings', 3_000, { cites: opened }), refuse], gone: gone(4_200) }) }, cites: [...first, ...opened, ...clicked], says: '“Personnaliser”, then “Tout refuser”' },
  { name: 'accepting, too, is behind the settings, and there boxes are on', expect: 'fail', says: 'Accepting takes 2 clicks',
    facts: { consent: undecided, banner: twoLayers({ second: { ...settingsThen('accept', 'save'), toggles: [aToggle('Publicité', { on: true })] } }, [aButton('settings')]) } },

  { name: 'are you sure?', expect: 'warn', alone: true, facts: { consent: refused, banner: offer({ clicks: [refuse, click('other', 5_000)], gone: gone(5_200) }) }, cites: clicked, says: 'After “Tout refuser” the banner went only upon “Oui, je suis sûr”.' },

  { name: 'it took its time', expect: 'review', facts: { consent: refused, banner: offer({ clicks: [refuse], gone: gone(9_000) }) }, cites: [...clicked, ...goneCites], says: '5 seconds after the refusal' },
  { name: 'it did not go, five seconds and more', expect: 'review', facts: { consent: refused, banner: offer({ clicks: [refuse], gone: [] }), recording: recorded({ lastAt: 9_001 }) } },
  { name: 'it did not go', expect: 'review', facts: { consent: refused, banner: offer({ clicks: [refuse], gone: [] }) }, cites: clicked, says: 'was not seen to go' },
  { name: 'a cross beside accept and settings', expect: 'review', facts: { consent: undecided, banner: twoLayers({ second: settingsThen('refuse') }, [aButton('accept'), aButton('settings'), aButton('close')]) }, says: 'does not say whether closing refuses' },
  { name: 'a button nobody knows', expect: 'review', facts: { consent: undecided, banner: twoLayers({ second: settingsThen('refuse') }, [aButton('accept'), aButton('settings'), aButton('other', { words: 'Plus tard' })]) } },
  { name: 'no button is known', expect: 'review', facts: { consent: undecided, banner: twoLayers({}, [aButton('other')]) } },
  { name: 'accept is all there is', expect: 'review', facts: { consent: undecided, banner: twoLayers({}, [aButton('accept')]) }, says: 'No way to refuse was found' },
  { name: 'settings that refuse nothing', expect: 'review', facts: { consent: undecided, banner: twoLayers({ second: settingsThen('accept') }) } },

  { name: 'one click each', expect: 'pass', facts: { consent: refused, banner: offer({ clicks: [refuse], gone: gone(4_300) }) }, cites: [...first, ...clicked, ...goneCites], says: 'Refusing took 1 click (“Tout refuser”), and the banner went.' },
  { name: 'refused through the settings, though one click was offered', expect: 'pass', facts: { consent: refused, banner: offer({ clicks: [click('settings', 3_000), refuse], gone: gone(4_300), second: settingsThen('refuse') }) } },
  { name: 'gone within three seconds', expect: 'pass', facts: { consent: refused, banner: offer({ clicks: [refuse], gone: gone(7_000) }) } },
  { name: 'known by the record alone, a moment after the click', expect: 'pass', cites: goneCites,
    facts: { consent: { ...refused, states: [{ at: 0, state: 'undecided', cites: [] }, { at: 4_000, state: 'refused', cites: seqs() }] }, banner: offer({ clicks: [click('close', 1_000), click('refuse', 4_000), click('refuse', 8_000, { words: 'Refuser' })], gone: gone(4_300) }) } },
  { name: 'the page was loaded anew by it', expect: 'pass', facts: { consent: refused, banner: offer({ clicks: [refuse], gone: [], onPages: [{ page: 0, cameByItself: true, consent: 'undecided', cites: seqs() }, { page: 1, cameByItself: false, consent: 'refused', cites: seqs() }] }) } },
  { name: 'clicked twice, out of impatience', expect: 'pass', facts: { consent: refused, banner: offer({ clicks: [refuse, click('refuse', 4_100)], gone: gone(4_300) }) } },
  { name: 'clicked again when the banner was called up', expect: 'pass', facts: { consent: refused, banner: offer({ clicks: [refuse, click('other', 9_000)], gone: gone(4_300) }) } },
  { name: 'both behind the settings', expect: 'pass', facts: { consent: refused, banner: twoLayers({ clicks: [click('settings', 3_000), refuse], gone: gone(4_300), second: settingsThen('accept', 'refuse') }, [aButton('settings')]) } },
  { name: 'refused by saving nothing', expect: 'pass', says: 'Enregistrer',
    facts: { consent: refused, banner: offer({ first: aLayer({ cites: first, buttons: [aButton('accept'), aButton('save')], toggles: [aToggle('Publicité')] }), clicks: [click('save', 4_000, { cites: clicked })], gone: gone(4_300) }) } },

  { name: 'nothing was clicked', expect: 'untested', facts: { consent: undecided, banner: offer() }, says: /^Refuse everything in the banner and wait/ },
  { name: 'accepted: the other half of the comparison is missing', expect: 'untested', facts: { consent: consented(['undecided', 'accepted']), banner: offer({ clicks: [click('accept', 4_000)] }) }, says: 'Start a clean visit' },
  { name: 'no refusal in sight, and the settings were not opened', expect: 'untested', facts: { consent: undecided, banner: twoLayers() } },
  { name: 'no refusal in sight, and accepted', expect: 'untested', facts: { consent: consented(['undecided', 'accepted'], { banner: noRefusal }), banner: twoLayers() }, says: 'Start a clean visit' },
  { name: 'refused without the settings, by what was not read', expect: 'untested', facts: { consent: refused, banner: twoLayers({ clicks: [refuse], gone: gone(4_200) }) } },
  { name: 'refused where the settings had been opened on the page before', expect: 'untested', facts: { consent: refused, banner: twoLayers({ clicks: [click('settings', 2_000), { ...refuse, page: 1 }], gone: gone(4_200, 1) }) } },
  { name: 'refused where the settings had been left before', expect: 'untested', facts: { consent: refused, banner: twoLayers({ clicks: [click('settings', 2_000), refuse], gone: [...gone(3_000), ...gone(4_200)] }) } },
  { name: 'refused where the settings were opened afterwards', expect: 'untested', facts: { consent: refused, banner: twoLayers({ clicks: [refuse, click('settings', 8_000)], gone: gone(4_200) }) } },
  { name: 'refused a moment ago', expect: 'untested', facts: { consent: refused, banner: offer({ clicks: [refuse], gone: [] }), recording: recorded({ lastAt: 4_500 }) } },
  { name: 'refused, and no click was seen', expect: 'untested', facts: { consent: refused, banner: offer() } },
  { name: 'answered before it was read', expect: 'untested', facts: { consent: refused, banner: anOffer({ first: null }) } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { consent: consented(['unknown']) } },
]);
