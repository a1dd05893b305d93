import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { hostMatches, nameMatches } from '../../lib/match.ts';
import type { ChatRule } from '../../lib/model/rules.ts';
import { PURPOSES } from '../../lib/model/phase.ts';
import { chatRules } from '../support/vendor.ts';

const files = import.meta.glob<ChatRule>('../../rules/chat/*.ts', { eager: true, import: 'default' });
const each = Object.entries(files).map(([path, rule]) => [path.replace(/^.*\//, '').replace(/\.ts$/, ''), rule] as const);
/** Something a `*` could stand for, so that two patterns can be laid side by side. */
const filled = (pattern: string): string => pattern.replaceAll('*', '0');
const others = (rule: ChatRule): readonly ChatRule[] => chatRules.filter((one) => one !== rule);

describe('chat rules', () => {
  // More may come without a word here; none of these may go.
  it('are at least those promised', () => expect(each.map(([file]) => file)).toEqual(expect.arrayContaining([
    'ada', 'bot-framework', 'botpress', 'brevo', 'chatbase', 'chatwoot', 'crisp', 'deep-chat', 'dialogflow', 'dixa', 'drift', 'dydu', 'elevenlabs',
    'flowise', 'freshchat', 'genesys', 'giosg', 'gorgias', 'help-scout', 'helpcrunch', 'hijiffy', 'hubspot', 'iadvize', 'imbox', 'inbenta', 'intercom',
    'jivochat', 'kindly', 'kundo', 'kustomer', 'liveagent', 'livechat', 'liveperson', 'n8n', 'olark', 'pipedrive-leadbooster', 'rasa-webchat',
    'rocket-chat', 'salesforce', 'smartsupp', 'tawk-to', 'tidio', 'twilio-flex', 'typebot', 'userlike', 'voiceflow', 'zendesk', 'zendesk-messaging', 'zoho-salesiq',
  ])));

  describe.each(each)('%s', (file, rule) => {
    it('is called as its file', () => {
      expect(rule.id).toBe(file);
      expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    });
    it('survives JSON', () => expect(JSON.parse(JSON.stringify(rule))).toEqual(rule));
    it('can be found and traced', () => {
      expect(rule.dom.root.length).toBeGreaterThan(0);
      expect(rule.hosts.length).toBeGreaterThan(0);
      expect(rule.name).not.toBe('');
      expect(rule.country === null || /^[A-Z]{2}$/.test(rule.country)).toBe(true);
    });
    it('has selectors that parse, one by one and joined', () => {
      const { document } = new Window();
      const { root, launcher, panel } = rule.dom;
      for (const selector of [...root, ...launcher, ...panel]) {
        expect(() => document.querySelector(selector), selector).not.toThrow();
        // A bare element of HTML would be found on every page.
        expect(selector, selector).toMatch(/[#.[-]|^jdiv$/);
      }
      expect(() => document.querySelector([...root, ...launcher, ...panel].join())).not.toThrow();
    });
    it('has hosts of its own', () => {
      for (const host of rule.hosts) {
        expect(host, host).toMatch(/^(\*\/[\w.-]+|[a-z0-9*-]+\.[a-z0-9.*-]+)/);
        expect(host, host).not.toContain('://');
        const [name, ...path] = host.split('/');
        const address = [filled(name!), `/${filled(path.join('/'))}`] as const;
        for (const other of others(rule)) expect(other.hosts.filter((pattern) => hostMatches(pattern, ...address)), `${host} is also ${other.id}'s`).toEqual([]);
      }
    });
    it('has names of its own, each once', () => {
      for (const { type, identifier } of rule.storage) {
        const rivals = others(rule).filter((other) => other.storage.some((d) => d.type === type && nameMatches(d.identifier, filled(identifier))));
        expect(rivals.map((one) => one.id), `${type} ${identifier}`).toEqual([]);
      }
      const keys = rule.storage.map((d) => `${d.type} ${d.identifier}`);
      expect(keys).toEqual([...new Set(keys)]);
    });
    it('claims no name that is nearly anybody\'s', () => {
      for (const d of rule.storage.filter((one) => one.confirmed)) {
        expect(d.identifier.replaceAll('*', '').length, d.identifier).toBeGreaterThanOrEqual(4);
      }
    });
    it('says what each entry is for, and how long it lasts in seconds', () => {
      for (const d of rule.storage) {
        expect(d.purposes.every((p) => PURPOSES.includes(p)), d.identifier).toBe(true);
        expect(new Set(d.purposes).size).toBe(d.purposes.length);
        if (d.maxAgeSeconds !== null && d.maxAgeSeconds !== undefined) {
          expect(Number.isInteger(d.maxAgeSeconds) && d.maxAgeSeconds >= 60 && d.maxAgeSeconds <= 10 * 366 * 86_400, d.identifier).toBe(true);
        }
      }
    });
    it('does not accuse by a lead', () => {
      for (const d of rule.storage.filter((one) => !one.confirmed)) expect(d.identifies ?? false, `${d.identifier} is unconfirmed and identifies`).toBe(false);
    });
    it('has dated sources, one of them read', () => {
      expect(rule.sources.some((source) => source.confirmed)).toBe(true);
      for (const source of rule.sources) {
        expect(source.read).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(Number.isNaN(Date.parse(source.read))).toBe(false);
        expect(source.what.length).toBeGreaterThan(10);
      }
      if (rule.storage.some((d) => !d.confirmed)) expect(rule.sources.some((source) => !source.confirmed) || (rule.notes ?? '').includes('confirmed but too general'), 'a lead without a word on it').toBe(true);
    });
  });

  it('network defences and load balancers belong to nobody\'s chat', () => {
    const names = ['__cf_bm', 'cf_clearance', '_cfuvid', 'AWSALB', 'AWSALBCORS', 'ARRAffinity', 'BIGipServerpool', 'incap_ses_1_2'];
    expect(chatRules.flatMap((rule) => rule.storage.filter((d) => names.some((name) => nameMatches(d.identifier, name))).map((d) => `${rule.id} ${d.identifier}`))).toEqual([]);
  });
  it('names that any site may use belong to nobody\'s chat', () => {
    const names = ['session', 'sessionId', 'token', 'id', 'uid', 'user', 'visitor_id', 'lang', 'theme', 'cart', 'store', 'state', 'chat', 'client', 'test', 'PHPSESSID', 'JSESSIONID', '_ga', '_fbp', 'hubspotutk'];
    expect(chatRules.flatMap((rule) => rule.storage.filter((d) => names.some((name) => nameMatches(d.identifier, name))).map((d) => `${rule.id} ${d.identifier}`))).toEqual([]);
  });
});
