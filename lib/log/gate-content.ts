import type { Digest, Kind, Sightings } from '../model/observation.ts';
import type { Redactor } from './redactor.ts';

// What our content scripts saw of the document. Furniture of the site, never what the visitor typed.
type Way<K extends Kind> = (data: Sightings<string>[K], redact: Redactor) => Promise<Sightings<Digest>[K]>;

export const frameStarted: Way<'frame-started'> = async ({ url, top, early, prerendering, lang }, redact) => ({
  url: await redact.url(url),
  top,
  early,
  prerendering,
  lang: lang !== null && /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,3}$/i.test(lang) ? lang : null,
});

export const storageAtStart: Way<'storage-at-start'> = async ({ area, keys }, redact) => ({ area, keys: await redact.names(keys) });

export const databasesSeen: Way<'databases-seen'> = async ({ area, names }, redact) => ({ area, names: await redact.names(names) });

export const gesture: Way<'gesture'> = async ({ kind, control, on, widget, chatWords }, redact) => ({
  kind,
  // A custom element's name is the site's to choose.
  control: { tag: await redact.name(control.tag.slice(0, 80)), role: words(control.role, redact), name: words(control.name, redact) },
  on,
  widget: await widgetName(widget, redact),
  chatWords,
});

export const scrolled: Way<'scrolled'> = async ({ toEnd }) => ({ toEnd });
export const watching: Way<'watching'> = async ({ sinceLoadMs }) => ({ sinceLoadMs });

export const widgetSeen: Way<'widget-seen'> = async ({ widget, foundBy, launcher, panel, inline, frames, script, name }, redact) => ({
  widget: (await widgetName(widget, redact)) ?? '',
  foundBy,
  launcher,
  panel,
  inline,
  frames: await redact.urls(frames),
  script: script === null ? null : await redact.url(script),
  name: words(name, redact),
});

export const frameInserted: Way<'frame-inserted'> = async ({ url }, redact) => ({ url: await redact.url(url) });

export const messageSent: Way<'message-sent'> = async ({ widget }, redact) => ({ widget: await widgetName(widget, redact) });

export const banner: Way<'banner'> = async ({ cmp, foundBy, shown, acceptAll, refuseAll }, redact) => ({ cmp: words(cmp, redact), foundBy, shown, acceptAll, refuseAll });

export const bannerClick: Way<'banner-click'> = async ({ cmp, button, words: said }, redact) => ({ cmp: words(cmp, redact), button, words: redact.words(said) });

export const noticeLink: Way<'notice-link'> = async ({ url, words: said, place, widget }, redact) => ({
  url: await redact.url(url),
  words: redact.words(said),
  place,
  widget: await widgetName(widget, redact),
});

export const pageContent: Way<'page-content'> = async ({ forms, passwords, noticeLinks, legalLinks }) => ({ forms, passwords, noticeLinks, legalLinks });

export const panelRead: Way<'panel-read'> = async ({ widget, readable, noticeLinks, characters }, redact) => ({
  widget: await widgetName(widget, redact),
  readable,
  noticeLinks,
  characters,
});

export const hole: Way<'hole'> = async ({ reason, lost }) => ({ reason, lost });

const words = (text: string | null, redact: Redactor): string | null => (text === null ? null : redact.words(text));

/** A rule's id or `shape:<n>`: ours, and kept whole when it looks so. */
const widgetName = async (widget: string | null, redact: Redactor): Promise<string | null> =>
  widget === null || /^(?:[a-z0-9-]{1,40}|(?:shape|frame):\d{1,4})$/.test(widget) ? widget : redact.name(widget);
