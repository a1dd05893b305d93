import { openScopes } from './notice-links.ts';

/**
 * Frames in which the text of a page may stand: services that write notices (iubenda, Termly) hand out a frame to be put
 * into one's own page. A recorder of its own reads each; here it is only told which.
 */

const MOST_SEEN = 200;
const MOST_NAMED = 4;
/** In CSS pixels, and of the viewport's area: less is a picture, a video, a map beside the text. */
const LEAST = 300;
const SHARE = 0.25;

export interface FrameSizes {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly of: (frame: HTMLIFrameElement) => { readonly width: number; readonly height: number };
}

/**
 * Addresses of the frames that fill much of the page, in order, at most 4. One without an address of its own
 * (`srcdoc`) is called `about:srcdoc`.
 * @param leaves a frame of this address is somebody's player, card field or advertisement
 */
export function noticeFrames(document: Document, leaves: (address: string) => boolean, sizes = laidOut(document)): string[] {
  if (document.getElementsByTagName('iframe').length === 0) return [];
  const { width: wide, height: high } = sizes.viewport;
  const all = openScopes(document).flatMap((scope) => [...scope.querySelectorAll('iframe')]).slice(0, MOST_SEEN);
  const large = all.filter((frame) => {
    const { width, height } = sizes.of(frame);
    return width >= LEAST && height >= LEAST && Math.min(width, wide) * Math.min(height, high) >= SHARE * wide * high;
  });
  const named = large.flatMap((frame) => (/^https?:/.test(frame.src) ? (leaves(frame.src) ? [] : [frame.src]) : frame.hasAttribute('srcdoc') ? ['about:srcdoc'] : []));
  return [...new Set(named)].slice(0, MOST_NAMED);
}

const laidOut = ({ defaultView: view }: Document): FrameSizes => ({
  viewport: { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 },
  of: ({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }),
});
