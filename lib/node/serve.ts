import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Handler } from './hosts.ts';

/** What local sites answer with. */

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};
const NODE_MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

type Headers = Readonly<Record<string, string | readonly string[]>>;

export function send(res: ServerResponse, type: '.html' | '.js' | '.css' | '.json' | '.svg' | '.txt', body: string | Buffer, headers: Headers = {}): void {
  res.writeHead(200, { 'content-type': TYPES[type] ?? '', 'cache-control': 'no-store', ...headers } as Record<string, string | string[]>).end(body);
}

export const sendHtml = (res: ServerResponse, body: string, headers?: Headers): void => send(res, '.html', body, headers);
export const sendScript = (res: ServerResponse, body: string, headers?: Headers): void => send(res, '.js', body, headers);
export const sendJson = (res: ServerResponse, body: unknown, headers?: Headers): void => send(res, '.json', JSON.stringify(body), headers);
export const sendNothing = (res: ServerResponse, headers: Headers = {}): void => void res.writeHead(204, headers as Record<string, string | string[]>).end();
export const sendMissing = (res: ServerResponse): void => void res.writeHead(404, { 'content-type': 'text/plain' }).end('not found');

/** Answers 204 to anything: fonts, analytics, avatars that a test does not need. */
export const silent: Handler = (req, res) => sendNothing(res, corsHeaders(req));

/** The page on `https://shop…` may call this host, with cookies, as real chat back ends allow. */
export const cors = (handler: Handler): Handler => (req, res) => {
  for (const [name, value] of Object.entries(corsHeaders(req))) res.setHeader(name, value);
  return req.method === 'OPTIONS' ? sendNothing(res) : handler(req, res);
};

function corsHeaders(req: IncomingMessage): Record<string, string> {
  return {
    'access-control-allow-origin': req.headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': req.headers['access-control-request-headers'] ?? 'content-type',
    'cross-origin-resource-policy': 'cross-origin',
  };
}

/** The path without its query string. */
export const pathOf = (req: IncomingMessage): string => (req.url ?? '/').split('?')[0] ?? '/';

export async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** One file of an installed package. 404 when it is not there. */
export async function sendPackageFile(res: ServerResponse, name: string, path: string): Promise<void> {
  const file = join(NODE_MODULES, name, normalize(`/${path}`));
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return sendMissing(res);
  res.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' }).end(bytes);
}

/** cdn.jsdelivr.net as its visitors know it: `/npm/NAME[@VERSION]/PATH`, from the installed packages. */
export const jsdelivr: Handler = cors(async (req, res) => {
  const [, name, path] = /^\/npm\/((?:@[^/]+\/)?[^/@]+)(?:@[^/]+)?\/(.+)$/.exec(pathOf(req)) ?? [];
  if (name === undefined || path === undefined) return sendMissing(res);
  await sendPackageFile(res, name, decodeURIComponent(path));
});
