import type { Digest, ExposureSeen, Kind, Sightings } from '../model/observation.ts';
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

export const banner: Way<'banner'> = async ({ cmp, foundBy, shown, acceptAll, refuseAll, beside }, redact) => ({ cmp: words(cmp, redact), foundBy, shown, acceptAll, refuseAll, ...(beside !== undefined && { beside: redact.words(beside) }) });

/** Longest text of a layer, and of what stands beside a toggle, in characters. */
const LAYER_MAX = 4_000;
const BESIDE_MAX = 400;

export const bannerLayer: Way<'banner-layer'> = async ({ cmp, layer, text, language, pageLanguage, buttons, toggles, links, covers, locksScroll }, redact) => ({
  cmp: words(cmp, redact),
  layer,
  text: redact.words(text, LAYER_MAX),
  language: languageOf(language),
  pageLanguage: languageOf(pageLanguage),
  buttons: await Promise.all(buttons.map(async ({ words: said, tag, ...look }) => ({ ...look, words: redact.words(said), tag: await redact.name(tag) }))),
  toggles: toggles.map(({ words: said, beside, on, locked }) => ({ words: redact.words(said), beside: redact.words(beside, BESIDE_MAX), on, locked })),
  links: await Promise.all(links.map(async ({ url, words: said }) => ({ url: url === null ? null : await redact.url(url), words: redact.words(said) }))),
  covers,
  locksScroll,
});

export const consentControl: Way<'consent-control'> = async ({ words: said, place, tag, leads }, redact) => ({ words: redact.words(said), place, tag: await redact.name(tag), ...(leads && { leads }) });

const languageOf = (code: string | null): string | null => (code !== null && /^[a-z]{2,3}$/.test(code) ? code : null);

export const bannerClick: Way<'banner-click'> = async ({ cmp, button, words: said }, redact) => ({ cmp: words(cmp, redact), button, words: redact.words(said) });

export const noticeLink: Way<'notice-link'> = async ({ url, words: said, place, widget }, redact) => ({
  url: await redact.url(url),
  words: redact.words(said),
  place,
  widget: await widgetName(widget, redact),
});

export const pageContent: Way<'page-content'> = async ({ forms, passwords, noticeLinks, legalLinks, exposure }, redact) => ({
  forms, passwords, noticeLinks, legalLinks, ...(exposure === undefined ? {} : { exposure: exposureOf(exposure, redact) }),
});

/** Named one by one: what nobody thought of stays out. */
function exposureOf(seen: ExposureSeen, redact: Redactor): ExposureSeen {
  const { personalForms, insecureForms, mailForms, personalByGet, passwordsToInsecure, passwordsByGet, insecureActive, insecurePassive, pinnedScripts, withoutIntegrity, metaPolicy, newPassword } = seen;
  return {
    personalForms, insecureForms, mailForms, personalByGet, passwordsToInsecure, passwordsByGet, insecureActive, insecurePassive, pinnedScripts, withoutIntegrity, metaPolicy,
    newPassword: newPassword === null ? null : { least: newPassword.least, most: newPassword.most, words: newPassword.words === null ? null : redact.words(newPassword.words, QUOTE_MAX) },
  };
}

export const panelRead: Way<'panel-read'> = async ({ widget, readable, noticeLinks, characters }, redact) => ({
  widget: await widgetName(widget, redact),
  readable,
  noticeLinks,
  characters,
});

/** Longest sentence kept of what a chat says of itself, in characters. */
const QUOTE_MAX = 160;

export const panelSaid: Way<'panel-said'> = async ({ widget, title, quotes, fields, controls, language, history, characters }, redact) => ({
  widget: await widgetName(widget, redact),
  title: words(title, redact),
  quotes: quotes.map(({ family, words: said, place }) => ({ family, words: redact.words(said, QUOTE_MAX), place })),
  fields: await Promise.all(fields.map(async ({ type, words: said, autocomplete, required, checked }) => ({
    type: await redact.name(type), words: redact.words(said), autocomplete: autocomplete === null ? null : await redact.name(autocomplete), required, checked,
  }))),
  controls: controls.map((said) => redact.words(said)),
  language: languageOf(language),
  history,
  characters,
});

export const reply: Way<'reply'> = async ({ widget, afterMs }, redact) => ({ widget: await widgetName(widget, redact), afterMs });

export const typing: Way<'typing'> = async ({ widget, sent, api, url, keys }, redact) => ({
  widget: await widgetName(widget, redact), sent, api, url: url === null ? null : await redact.url(url), keys,
});

export const hole: Way<'hole'> = async ({ reason, lost }) => ({ reason, lost });

const words = (text: string | null, redact: Redactor): string | null => (text === null ? null : redact.words(text));

/** A rule's id or `shape:<n>`: ours, and kept whole when it looks so. */
const widgetName = async (widget: string | null, redact: Redactor): Promise<string | null> =>
  widget === null || /^(?:[a-z0-9-]{1,40}|(?:shape|frame):\d{1,4})$/.test(widget) ? widget : redact.name(widget);
