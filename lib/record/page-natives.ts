/**
 * Of the platform, as it is before the page's first script can replace any of it. Page world only: evaluated when
 * the script is loaded, in the page's own realm. Everything used after start is captured here or at start.
 */
export type Anyone = any; // eslint-disable-line -- natives of every shape pass through here

export const win = window as Anyone;
export const { apply, construct, defineProperty, deleteProperty, get, set, getPrototypeOf, setPrototypeOf } = Reflect;
export const { getOwnPropertyDescriptor: descriptorOf, defineProperty: defineOrThrow, prototype: { toString: tagOf } } = Object;
export const toText = String;

/** Without a prototype: what an object lacks would be asked of the page's own `Object.prototype`. */
export const bare = <T extends object>(value: T): T => { setPrototypeOf(value, null); return value; };
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
/** A class's prototype; of `''` the window itself. Undefined where the platform has no such class. */
export const ownerOf = (name: string): Anyone => (name ? win[name]?.prototype : win);
export const getterOf = (owner: string, name: string): Anyone => { const at = ownerOf(owner); return at && descriptorOf(at, name)?.get; };
export const quietly = (act: () => void): void => { try { act(); } catch { /* the page must not notice */ } };
