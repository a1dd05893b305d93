/**
 * What the page sends, for the other world to look into while the visitor types in a chat (typing.ts): only while it
 * listens, and only to the node that the two worlds know. Page world. Nothing is compared and nothing is kept here:
 * this world never learns what the visitor typed, so a page that replaces the platform's functions learns nothing.
 * A body is read after it was sent, with what was captured at start; a stream or a request is never touched.
 */
import * as NOTE from './note-codes.ts';
import { apply, descriptorOf, getPrototypeOf, getterOf, isObject, ownerOf, quietly, toText, type Anyone } from './page-natives.ts';
import { isHeard, say } from './page-queue.ts';
import { watch } from './page-wrap.ts';

/** UTF-16 units, or bytes, of a body that are looked into. */
const MOST = 200_000;

const method = (owner: string, name: string): Anyone => ownerOf(owner)?.[name];
const NativeBytes = Uint8Array;
const isView = ArrayBuffer.isView;
const codes = String.fromCharCode;
const slice = String.prototype.slice;
const paramsText = method('URLSearchParams', 'toString');
const eachOf = method('FormData', 'forEach');
const bufferLength = getterOf('ArrayBuffer', 'byteLength');
const views = getPrototypeOf(NativeBytes.prototype) as Anyone;
const ofView = (name: string): Anyone => descriptorOf(views, name)!.get;
const [viewBuffer, viewStart, viewLength] = [ofView('buffer'), ofView('byteOffset'), ofView('byteLength')];
const blobSize = getterOf('Blob', 'size');
const blobText = method('Blob', 'text');
const requestMethod = getterOf('Request', 'method');
const socketUrl = getterOf('WebSocket', 'url');

const tell = (code: NOTE.Code, form: NOTE.Form, url: string, body: string): void => say(code + form + url.length + ':' + url + apply(slice, body, [0, MOST]));

const binary = (bytes: Uint8Array): string => {
  let text = '';
  // An index beyond the end of a typed array is never looked for on its prototypes.
  for (let i = 0, byte; i < MOST && (byte = bytes[i]) !== undefined; i++) text += codes(byte);
  return text;
};
const bytesOf = (body: Anyone): Uint8Array => {
  if (isView(body)) return new NativeBytes(apply(viewBuffer, body, []), apply(viewStart, body, []), apply(viewLength, body, []));
  apply(bufferLength, body, []);
  return new NativeBytes(body as ArrayBuffer);
};

/** Each asks the platform whether the body is of its kind, and throws when it is of another. */
const KINDS: ((code: NOTE.Code, url: string, body: Anyone) => void)[] = [
  (code, url, body) => tell(code, NOTE.words, url, apply(paramsText, body, [])),
  (code, url, body) => {
    let text = '';
    apply(eachOf, body, [(value: unknown, key: string) => { text += key + '=' + (isObject(value) ? '' : value) + '\n'; }]);
    tell(code, NOTE.words, url, text);
  },
  (code, url, body) => tell(code, NOTE.bytes, url, binary(bytesOf(body))),
  (code, url, body) => {
    // Read later, from a copy of its own: the page's is not touched.
    if ((apply(blobSize, body, []) as number) > MOST) return tell(code, NOTE.closed, url, '');
    void (async () => { try { tell(code, NOTE.words, url, (await apply(blobText, body, [])) as string); } catch { tell(code, NOTE.closed, url, ''); } })();
  },
];

export const sent = (code: NOTE.Code, url: string, body: Anyone): void => {
  if (!isHeard()) return;
  if (!isObject(body)) return tell(code, NOTE.words, url, body == null ? '' : toText(body));
  for (let i = 0; i < 4; i++) { try { return KINDS[i]!(code, url, body); } catch { /* another kind */ } }
  tell(code, NOTE.closed, url, '');
};

/** Of `fetch(input, init)`. A body behind a getter of the page's own is not asked for a second time. */
export const fetched = (url: string, input: Anyone, init: Anyone): void => {
  if (!isHeard()) return;
  const given = isObject(init) ? descriptorOf(init, 'body') : undefined;
  if (given) return 'value' in given ? sent(NOTE.fetch, url, given.value) : tell(NOTE.fetch, NOTE.closed, url, '');
  let closed = false;
  quietly(() => { const verb = apply(requestMethod, input, []); closed = verb !== 'GET' && verb !== 'HEAD'; });
  tell(NOTE.fetch, closed ? NOTE.closed : NOTE.words, url, '');
};

// ---- where each goes ---------------------------------------------------------------------------------------------
const addresses = new WeakMap<object, string>();
const addressOf = addresses.get.bind(addresses);
const keepAddress = addresses.set.bind(addresses);
export const opened = (request: object, url: string): void => { keepAddress(request, url); };

watch('XMLHttpRequest', 'send', 0, (self, args) => sent(NOTE.xhr, addressOf(self) ?? '', args[0]));
watch('WebSocket', 'send', 0, (self, args) => { if (isHeard()) sent(NOTE.socket, apply(socketUrl, self, []), args[0]); });
// Whatever a worker does with words it is given happens out of sight; objects would have to be walked to be read.
watch('Worker', 'postMessage', 0, (_self, args) => { if (!isObject(args[0])) sent(NOTE.worker, '', args[0]); });
