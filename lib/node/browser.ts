import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { BROWSERS, findBrowser as findOn } from './setup/browsers.mjs';
import { thisMachine } from './setup/world.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** The program to run, found as set-up finds it. Null: none installed. Throws when TEMOIN_CHROMIUM or TEMOIN_FIREFOX leads nowhere. */
export const findBrowser = (name: BrowserName): string | null => findOn(name, thisMachine(''));

export interface LaunchOptions {
  readonly executable?: string;
  /** Folder of an unpacked extension. */
  readonly extension?: string;
  /** `host:port`; all traffic goes through it, loopback included. */
  readonly proxy?: string;
  readonly headless?: boolean;
  /** Default true: staging and test sites sign their own certificates. */
  readonly acceptInsecureCerts?: boolean;
  /** Language of the visitor, for `Accept-Language` and `navigator.language`. Default `fr-FR`. */
  readonly lang?: string;
}
export interface ChromiumOptions extends LaunchOptions {
  /** A folder to keep; without it a fresh profile that is removed at the end. */
  readonly userDataDir?: string;
  /** Default `allow`: headless Chromium would block unpartitioned third-party cookies, visitors' Chrome does not. */
  readonly thirdPartyCookies?: 'allow' | 'block';
  readonly args?: readonly string[];
}

/** A visitor's Chromium with a fresh profile. Throws when none is installed. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Browser> {
  const executablePath = options.executable ?? required('chromium');
  const profile = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'temoin-chromium-')));
  await writePreferences(profile, options);
  const browser = await launch({
    browser: 'chrome',
    executablePath,
    pipe: true, // installing extensions over the protocol is only allowed on a pipe
    userDataDir: profile,
    headless: options.headless ?? true,
    acceptInsecureCerts: options.acceptInsecureCerts ?? true,
    enableExtensions: options.extension === undefined ? false : [options.extension],
    defaultViewport: { width: 1280, height: 800 },
    args: [...chromiumFlags(options), ...(options.args ?? [])],
  });
  if (options.userDataDir === undefined) browser.on('disconnected', () => void rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {}));
  return browser;
}

function chromiumFlags(options: ChromiumOptions): string[] {
  const lang = options.lang ?? 'fr-FR';
  return [
    // Consent platforms hide from automated browsers (vanilla-cookieconsent 2 and 3, read 2026-11): a visitor's browser is not one.
    '--disable-blink-features=AutomationControlled',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run',
    // Asked for http://, Chromium quietly tries https:// first: the site's own answer would go unseen.
    // The others would tell Google about the audited page's forms and ask it for the time.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable,AutofillServerCommunication,NetworkTimeServiceQuerying',
    '--no-default-browser-check', `--lang=${lang}`, `--accept-lang=${lang},${lang.slice(0, 2)}`,
    ...(options.proxy === undefined ? [] : [`--proxy-server=http://${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
    // Chromium refuses its sandbox to root; containers run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Only a preference decides about third-party cookies; no flag does. */
async function writePreferences(profile: string, options: ChromiumOptions): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  const block = options.thirdPartyCookies === 'block';
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(file, JSON.stringify({
    profile: { cookie_controls_mode: block ? 1 : 0, block_third_party_cookies: block },
    intl: { accept_languages: `${options.lang ?? 'fr-FR'},${(options.lang ?? 'fr-FR').slice(0, 2)}` },
  }));
}

export interface FirefoxOptions extends LaunchOptions {
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  readonly args?: readonly string[];
}

/** A visitor's Firefox with a fresh profile, over WebDriver BiDi. Throws when none is installed. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Browser> {
  const [host, port] = (options.proxy ?? '').split(':');
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executable ?? required('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: options.acceptInsecureCerts ?? true,
    defaultViewport: { width: 1280, height: 800 },
    args: [...(options.args ?? [])],
    extraPrefsFirefox: {
      'intl.accept_languages': options.lang ?? 'fr-FR',
      'extensions.manifestV3.enabled': true,
      'dom.security.https_first': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...(options.proxy === undefined ? {} : {
        'network.proxy.type': 1,
        'network.proxy.http': host, 'network.proxy.http_port': Number(port),
        'network.proxy.ssl': host, 'network.proxy.ssl_port': Number(port),
        'network.proxy.no_proxies_on': '', 'network.proxy.allow_hijacking_localhost': true,
      }),
      ...options.preferences,
    },
  });
  if (options.extension !== undefined) await browser.installExtension(options.extension);
  return browser;
}

function required(name: BrowserName): string {
  const program = findBrowser(name);
  if (program === null) throw new Error(BROWSERS[name].missing);
  return program;
}
