import { wellFormed } from './arbitrary-observation.ts';

/** Every text in it: members' names, leaves, and the JSON as written. */
export function textsIn(node: unknown, into: string[] = [JSON.stringify(node)]): string[] {
  if (typeof node === 'string') into.push(node);
  if (typeof node === 'object' && node !== null) {
    for (const [name, child] of Object.entries(node)) {
      into.push(name);
      textsIn(child, into);
    }
  }
  return into;
}
const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/=+$/, '');
/** As it could be written, by whoever wants to know. */
export const spellings = (secret: string): string[] => [
  secret, encodeURIComponent(wellFormed(secret)), encodeURIComponent(encodeURIComponent(wellFormed(secret))), JSON.stringify(secret).slice(1, -1),
  base64(secret), base64(secret).replaceAll('+', '-').replaceAll('/', '_'), Buffer.from(secret).toString('hex'), secret.toLowerCase(), secret.toUpperCase(),
];
