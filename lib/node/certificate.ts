import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/**
 * Self-signed certificates without any external tool, so that a local server can answer for
 * `https://shop.example.fr`. Only the ten DER shapes that X.509 (RFC 5280) needs are written here.
 */

const tagged = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const hex = body.length.toString(16);
  const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex'); // DER lengths are minimal
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body]);
};
const sequence = (...parts: Uint8Array[]): Buffer => tagged(0x30, ...parts);
const oid = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'));
const bits = (bytes: Uint8Array): Buffer => tagged(0x03, Buffer.from([0]), bytes);
const octets = (bytes: Uint8Array): Buffer => tagged(0x04, bytes);
const time = (epochMs: number): Buffer =>
  tagged(0x17, Buffer.from(`${new Date(epochMs).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`, 'ascii'));

const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
const COMMON_NAME = '550403';
const SUBJECT_ALT_NAME = '551d11';
const DNS_NAME = 0x82;
const DAY_MS = 86_400_000;

export interface Certificate { readonly key: string; readonly cert: string }

/** One key for a run is enough: generating a key for each host would be slower and prove nothing more. */
export function newKey(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

/** A certificate for `host`, valid from yesterday for 30 days. Browsers must be told to accept it. */
export function selfSigned(host: string, keys = newKey()): Certificate {
  const name = sequence(tagged(0x31, sequence(oid(COMMON_NAME), tagged(0x0c, Buffer.from(host.slice(0, 64), 'utf8')))));
  const alternative = sequence(oid(SUBJECT_ALT_NAME), octets(sequence(tagged(DNS_NAME, Buffer.from(host, 'ascii')))));
  const serial = randomBytes(8);
  serial[0] = 1; // positive and not zero-padded: DER integers are signed and minimal
  const now = Date.now();
  const body = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, serial),
    ECDSA_SHA256,
    name,
    sequence(time(now - DAY_MS), time(now + 30 * DAY_MS)),
    name,
    keys.publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(alternative)),
  );
  const der = sequence(body, ECDSA_SHA256, bits(sign('sha256', body, keys.privateKey)));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  const cert = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
  return { key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert };
}
