import type { ConsentFact, BannerFact, LayerFact } from '../../model/facts.ts';
import { isNonEmpty, type Text } from '../../model/text.ts';
import { PAY_INSTEAD, TWO_AT_ONCE, unreadButtons } from '../words/banner.ts';
import type { Offer } from './offer.ts';

const SAVES_TICKED: Text = {
  en: 'Saving the choice as it stands may refuse, or agree to what is on. Look at the boxes of the first layer.',
  fr: 'Enregistrer le choix tel qu’il est refuse peut-être, ou accepte ce qui est activé. Regardez les cases du premier écran.',
};
const SEEN_ELSEWHERE: Text = {
  en: 'A control that refuses was seen on another look at the banner. Look at the banner.',
  fr: 'Un moyen de refuser a été vu à un autre moment dans le bandeau. Regardez le bandeau.',
};

/** What keeps "there is no way to refuse on the first layer" from being certain. Null: nothing does. */
export function doubtOfNoRefusal({ consent, banner, first, offer }: { readonly consent: ConsentFact; readonly banner: BannerFact; readonly first: LayerFact; readonly offer: Offer }): Text | null {
  if (isNonEmpty(offer.unread)) return unreadButtons(offer.unread);
  if (offer.saves.length > 0) return SAVES_TICKED;
  if (first.says.some(({ family }) => family === 'pay-or-consent')) return PAY_INSTEAD;
  if (banner.together.length > 0) return TWO_AT_ONCE;
  return consent.banner?.refuseAll === true ? SEEN_ELSEWHERE : null;
}
