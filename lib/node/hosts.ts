import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createSecureContext, TLSSocket, type SecureContext, type SecureVersion } from 'node:tls';
import { newKey, selfSigned } from './certificate.ts';

/**
 * Real host names on one machine: a forward proxy that answers for every host itself. Sites live at
 * `https://shop.example.fr`, vendors at their own names, http, https and WebSocket; nothing leaves.
 */

export type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;
export interface Route {
  readonly request: Handler;
  /** WebSocket and other upgrades; without it an upgrade is refused. */
  readonly upgrade?: (req: IncomingMessage, socket: Socket, head: Buffer) => void;
  /** The only version this host speaks. Absent: what Node offers by itself, 1.2 and 1.3. */
  readonly tls?: SecureVersion;
}
export type Routes = Readonly<Record<string, Handler | Route>>;

export interface Visited {
  readonly at: number;
  readonly host: string;
  readonly method: string;
  /** With its query string; empty for a tunnel that was refused. */
  readonly path: string;
  readonly secure: boolean;
  /** False: no route for it, so it got 502 and would have left the machine. */
  readonly known: boolean;
}

export interface Hosts {
  /** `host:port`, for `--proxy-server` and for `--proxy`. */
  readonly proxy: string;
  readonly log: readonly Visited[];
  close(): Promise<void>;
}

const TLS_HANDSHAKE = 0x16;

/** Starts the proxy on a free loopback port. `host` of a route is a bare host name, lower case. */
export async function startHosts(routes: Routes, options: { readonly port?: number } = {}): Promise<Hosts> {
  const log: Visited[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };

  const find = (host: string, req: IncomingMessage, path: string): Route | null => {
    const found = Object.hasOwn(routes, host) ? routes[host] : undefined;
    log.push({ at: Date.now(), host, method: req.method ?? '', path, secure: req.socket instanceof TLSSocket, known: found !== undefined });
    if (found === undefined) return null;
    return typeof found === 'function' ? { request: found } : found;
  };

  /** Handlers see an origin-form `req.url` and the `Host` header, however the request came in. */
  const prepare = (req: IncomingMessage): string => {
    if (!/^https?:/.test(req.url ?? '')) return bareHost(req.headers.host ?? '');
    const url = new URL(req.url ?? '');
    req.url = url.pathname + url.search;
    return url.hostname;
  };

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const host = prepare(req);
    const route = find(host, req, req.url ?? '');
    if (route === null) return void res.writeHead(502, { 'content-type': 'text/plain' }).end(`no such host here: ${host}`);
    try {
      await route.request(req, res);
    } catch (error) {
      if (!res.headersSent) res.writeHead(500, { 'content-type': 'text/plain' });
      res.end(String(error));
    }
  };

  const upgrade = (req: IncomingMessage, socket: Socket, head: Buffer): void => {
    const route = find(prepare(req), req, req.url ?? '');
    if (route?.upgrade === undefined) return void socket.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n');
    route.upgrade(req, socket, head);
  };

  const server: Server = createServer((req, res) => void answer(req, res));
  server.keepAliveTimeout = 60_000;
  server.on('connection', keep).on('upgrade', upgrade);

  const contexts = new Map<string, SecureContext>();
  const keys = newKey();
  const contextFor = (host: string): SecureContext => {
    const route = routes[host];
    const only = typeof route === 'object' ? route.tls : undefined;
    // OpenSSL keeps what was given up for those who lower its level.
    const context = contexts.get(host) ?? createSecureContext({ ...selfSigned(host, keys), ...(only && { minVersion: only, maxVersion: only, ciphers: 'DEFAULT@SECLEVEL=0' }) });
    contexts.set(host, context);
    return context;
  };

  server.on('connect', (req: IncomingMessage, socket: Socket) => {
    const host = bareHost(req.url ?? '');
    if (!Object.hasOwn(routes, host)) {
      find(host, req, '');
      return void socket.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n');
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    // Plain WebSockets are tunnelled too: the first byte, not the port, tells TLS from plain HTTP.
    socket.once('readable', () => {
      const first = socket.read(1) as Buffer | null;
      if (first === null) return void socket.destroy();
      socket.unshift(first);
      if (first[0] !== TLS_HANDSHAKE) return void server.emit('connection', socket);
      const secure = new TLSSocket(socket, { isServer: true, secureContext: contextFor(host), ALPNProtocols: ['http/1.1'] });
      secure.on('error', () => socket.destroy());
      server.emit('connection', secure);
    });
  });

  await new Promise<void>((done, failed) => server.once('error', failed).listen(options.port ?? 0, '127.0.0.1', done));
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    close: () => new Promise((done) => {
      server.close(() => done());
      for (const socket of sockets) socket.destroy();
    }),
  };
}

const bareHost = (authority: string): string => authority.replace(/:\d+$/, '').toLowerCase();
