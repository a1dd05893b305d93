import { useContext } from 'preact/hooks';
import type { Lang } from '../../model/text.ts';
import { say } from '../labels.ts';
import { NoticeContext } from '../notice-context.ts';
import { READ, READ_NOTE, readingWords, STOP } from '../notice-words.ts';

/** One click reads the site's notice: what that does is said above the button, how it went below. */
export function ReadNotice({ lang, primary }: { readonly lang: Lang; readonly primary: boolean }) {
  const offer = useContext(NoticeContext);
  if (offer === null || (!offer.offered && offer.reading === null)) return null;
  const { offered, reading, act } = offer;
  const busy = reading?.is === 'busy';
  return (
    <div class="read-notice">
      {offered && !busy ? <p class="next-text" id="read-notice-note">{say(READ_NOTE, lang)}</p> : null}
      {offered && !busy ? <button type="button" class={primary ? 'button primary' : 'button'} aria-describedby="read-notice-note" onClick={() => void act.readNotice()}>{say(READ, lang)}</button> : null}
      {busy ? <button type="button" class="button" onClick={act.stopReading}>{say(STOP, lang)}</button> : null}
      <p class="next-text" role="status">{reading === null ? '' : readingWords(reading, lang)}</p>
    </div>
  );
}
