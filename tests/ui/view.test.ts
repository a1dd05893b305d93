import { describe, expect, test } from 'vitest';
import type { Result } from '../../lib/model/check.ts';
import type { Facts } from '../../lib/model/facts.ts';
import { sentenceOf, viewOf } from '../../lib/ui/view.ts';
import { ASKED, consent, facts, found, judged, opened, phase, result, results, row, UNASKED, watch, widget, write } from './sample.ts';

/** Stories: what was seen, and the one sentence that says it, in both languages. */
const say = (its: Partial<Facts>, all: readonly Result[]): [en: string, fr: string] => {
  const tell = (lang: 'en' | 'fr'): string => {
    const view = viewOf(judged(lang, facts(its), all));
    return [view.headline, ...view.besides].join(' ').replace(/[\u00a0\u202f]/g, ' ');
  };
  return [tell('en'), tell('fr')];
};
const before = (...cites: [number, ...number[]]): Result => result('chat-cookie-before-open', 'fail', { findings: [found({ en: 'x', fr: 'x' }, ...cites)] });
const two = [row('a', [write(10, 800, UNASKED)]), row('b', [write(11, 900, UNASKED)])];

describe('what a chat stored unasked', () => {
  test('before it was opened, nothing answered', () => {
    expect(say({ widgets: [opened(5_000)], storage: two }, results(before(10, 11)))).toEqual([
      'Intercom stored 2 identifiers before you opened the chat, and you never agreed.',
      'Intercom a enregistré 2 identifiants avant que vous n’ouvriez le chat, et vous n’avez jamais donné votre accord.',
    ]);
  });
  test('and the chat was never opened: “before you opened” would be untrue', () => {
    expect(say({ widgets: [widget()], storage: two.slice(1) }, results(before(11)))).toEqual([
      'Intercom stored 1 identifier though you have not opened the chat, and you never agreed.',
      'Intercom a enregistré 1 identifiant alors que vous n’avez pas ouvert le chat, et vous n’avez jamais donné votre accord.',
    ]);
  });
  test('before the chat had even appeared counts as before it was opened', () => {
    expect(say({ widgets: [opened(5_000)], storage: [row('a', [write(10, 200, phase('undecided', 'none'))])] }, results(before(10)))[0]).toMatch(/^Intercom stored 1 identifier before you opened the chat/);
  });
  test('only what the checks hold against it is counted', () => {
    expect(say({ widgets: [opened(5_000)], storage: two }, results(before(10)))[0]).toMatch(/^Intercom stored 1 identifier before/);
  });
  test('when the chat opened by itself', () => {
    expect(say({ widgets: [widget({ autoOpenedAt: 3_000 })], storage: [row('a', [write(10, 3_100, phase('no-banner', 'auto-opened'))])], consent: consent([0, 'no-banner']) }, results(before(10)))).toEqual([
      'Intercom stored 1 identifier when the chat opened by itself, and no request for your agreement was seen.',
      'Intercom a enregistré 1 identifiant quand le chat s’est ouvert tout seul, et aucune demande d’accord n’a été vue.',
    ]);
  });
  test('despite a refusal, and already before it', () => {
    const both = row('a', [write(10, 800, UNASKED), write(20, 9_000, phase('refused', 'closed'))]);
    expect(say({ widgets: [widget()], storage: [both], consent: consent([0, 'undecided'], [5_000, 'refused']) }, results(before(10), result('chat-cookie-after-refuse-before-open', 'fail', { findings: [found({ en: 'x', fr: 'x' }, 20)] })))).toEqual([
      'Intercom stored 1 identifier though you have not opened the chat, despite your refusal. Also, Intercom stored 1 identifier before you had answered.',
      'Intercom a enregistré 1 identifiant alors que vous n’avez pas ouvert le chat, malgré votre refus. De plus, Intercom a enregistré 1 identifiant avant votre réponse.',
    ]);
  });
  test('before an agreement that came later', () => {
    expect(say({ widgets: [opened(9_000)], storage: two, consent: consent([0, 'undecided'], [5_000, 'accepted']) }, results(before(10, 11)))).toEqual([
      'Intercom stored 2 identifiers before you opened the chat, and you had not agreed yet.',
      'Intercom a enregistré 2 identifiants avant que vous n’ouvriez le chat, et vous n’aviez pas encore donné votre accord.',
    ]);
  });
  test.each([['withdrawn', 'after you took back your agreement', 'après le retrait de votre accord'], ['partial', 'which you had not agreed to', 'sans votre accord sur ce point']] as const)('in the state %s', (state, en, fr) => {
    const told = say({ widgets: [widget()], storage: [row('a', [write(10, 800, phase(state, 'closed'))])], consent: consent([0, state]) }, results(before(10)));
    expect(told[0]).toContain(en);
    expect(told[1]).toContain(fr);
  });
  test('attempts the browser did not keep are told as attempts', () => {
    const tried = row('a', [write(10, 800, UNASKED, { stored: false })]);
    expect(say({ widgets: [opened(5_000)], storage: [tried] }, results(before(10)))).toEqual([
      'Intercom tried to store 1 identifier before you opened the chat, and you never agreed.',
      'Intercom a tenté d’enregistrer 1 identifiant avant que vous n’ouvriez le chat, et vous n’avez jamais donné votre accord.',
    ]);
  });
  test('a cookie sent again after a refusal is told as received', () => {
    const read = row('a', [], { existedBefore: true, reads: [{ at: 7_000, phase: phase('refused', 'closed'), cites: [21] }] });
    expect(say({ widgets: [widget()], storage: [read], consent: consent([0, 'refused']) }, results(result('chat-cookie-after-refuse-before-open', 'fail', { findings: [found({ en: 'x', fr: 'x' }, 21)] })))).toEqual([
      'Intercom received 1 cookie stored earlier though you have not opened the chat, despite your refusal.',
      'Intercom a reçu 1 cookie enregistré plus tôt alors que vous n’avez pas ouvert le chat, malgré votre refus.',
    ]);
  });
  test('identifiers and other items are told apart; cookies that identify nobody are only cookies', () => {
    const plainCookie = row('c', [write(12, 950, UNASKED, { identifies: false })]);
    expect(say({ widgets: [opened(5_000)], storage: [...two, plainCookie] }, results(before(10, 11, 12)))[1]).toMatch(/^Intercom a enregistré 2 identifiants et 1 autre élément avant/);
    expect(say({ widgets: [opened(5_000)], storage: [plainCookie] }, results(before(12)))[0]).toMatch(/^Intercom stored 1 cookie before/);
    expect(say({ widgets: [opened(5_000)], storage: [plainCookie, row('k', [write(13, 960, UNASKED, { identifies: false })], { kind: 'localStorage' })] }, results(before(12, 13)))[0]).toMatch(/^Intercom stored 2 items before/);
  });
  test('several chats make one sentence, with the plural verb', () => {
    const other = row('b', [write(11, 900, UNASKED)], { vendor: 'tidio' });
    expect(say({ widgets: [opened(5_000), widget({ vendor: 'tidio', name: 'Tidio' })], storage: [row('a', [write(10, 800, UNASKED)]), other] }, results(before(10, 11)))).toEqual([
      'Intercom and Tidio stored 2 identifiers before you opened the chat, and you never agreed.',
      'Intercom et Tidio ont enregistré 2 identifiants avant que vous n’ouvriez le chat, et vous n’avez jamais donné votre accord.',
    ]);
  });
  test('once open, for another purpose than the conversation', () => {
    const late = row('a', [write(10, 6_000, phase('refused', 'opened'))], { purpose: 'marketing' });
    expect(say({ widgets: [opened(5_000)], storage: [late], consent: consent([0, 'refused']) }, results(result('chat-cookie-after-refuse-after-open', 'fail', { findings: [found({ en: 'x', fr: 'x' }, 10)] })))).toEqual([
      'Intercom stored 1 identifier for advertising after you opened the chat, despite your refusal.',
      'Intercom a enregistré 1 identifiant à des fins publicitaires après que vous avez ouvert le chat, malgré votre refus.',
    ]);
  });
  test('a chat no rule knows is called by its host, not by the name it gives itself', () => {
    const own = row('a', [write(10, 800, UNASKED)], { vendor: 'unknown:bots.example.net' });
    expect(say({ widgets: [opened(5_000, { vendor: 'unknown:bots.example.net', name: 'Your bank' })], storage: [own] }, results(before(10)))[0]).toMatch(/^bots\.example\.net stored/);
  });
});

describe('the rest of the site', () => {
  test('its own trackers, named by their purpose', () => {
    const ga = row('_ga', [write(10, 800, UNASKED)], { vendor: null, purpose: 'analytics' });
    const fail = result('site-tracker-before-consent', 'fail', { findings: [found({ en: 'x', fr: 'x' }, 10)] });
    expect(say({ storage: [ga] }, results(fail))).toEqual([
      'This site stored 1 identifier for statistics, and you never agreed.',
      'Ce site a enregistré 1 identifiant à des fins statistiques, et vous n’avez jamais donné votre accord.',
    ]);
  });
  test('a failure about something else speaks for itself', () => {
    const plainText = { en: 'The page was loaded without encryption', fr: 'La page a été chargée sans chiffrement' };
    expect(say({}, results(result('https-page', 'fail', { findings: [found(plainText, 1)] })))).toEqual(['The page was loaded without encryption.', 'La page a été chargée sans chiffrement.']);
  });
  test('a critical failure elsewhere outranks a minor one of the chat', () => {
    const minor = result('chat-third-party-load-before-open', 'fail', { findings: [found({ en: 'contacted', fr: 'contacté' }, 5)] });
    const https = result('https-page', 'fail', { findings: [found({ en: 'unsafe', fr: 'en clair' }, 1)] });
    expect(say({ widgets: [widget()] }, results(minor, https))[0]).toBe('unsafe.');
  });
});

describe('doubt is told as doubt', () => {
  const review = (seq: number) => result('chat-cookie-before-open', 'review', { reason: { en: 'Look.', fr: 'Regardez.' }, findings: [found({ en: 'x', fr: 'x' }, seq)] });
  const person = ['A person has to decide: the tool only shows what it saw.', 'C’est à une personne d’en décider : l’outil montre seulement ce qu’il a vu.'];
  test.each([
    ['order', row('a', [write(10, 4_990, phase('undecided', 'closed', false))]), consent(),
      'Intercom stored 1 identifier at about the moment the chat opened: which came first cannot be told.',
      'Intercom a enregistré 1 identifiant à peu près au moment où le chat s’ouvrait : impossible de dire ce qui est venu en premier.'],
    ['an earlier choice', row('a', [write(10, 800, phase('unknown', 'closed'))]), consent([0, 'unknown']),
      'Intercom stored 1 identifier, but you had answered this site’s banner on an earlier visit: whether you agreed cannot be told.',
      'Intercom a enregistré 1 identifiant, mais vous aviez répondu au bandeau lors d’une visite précédente : impossible de dire si vous étiez d’accord.'],
    ['weak attribution', row('sid', [write(10, 800, UNASKED)], { confidence: 'low' }), consent(),
      '1 identifier stored before you opened the chat may belong to Intercom; that is not certain.',
      '1 identifiant enregistré avant que vous n’ouvriez le chat, peut-être par Intercom, sans certitude.'],
    ['a banner that may not name the chat', row('a', [write(10, 800, phase('accepted', 'closed'))]), consent([0, 'accepted']),
      'Intercom stored 1 identifier after you agreed, but whether you were asked about the chat cannot be told.',
      'Intercom a enregistré 1 identifiant après votre accord, mais impossible de dire s’il portait aussi sur le chat.'],
  ])('%s', (_, item, states, en, fr) => {
    expect(say({ widgets: [opened(5_000)], storage: [item], consent: states }, results(review(10)))).toEqual([`${en} ${person[0]}`, `${fr} ${person[1]}`]);
  });
  test('who opened the chat is unclear', () => {
    expect(say({ widgets: [widget({ unclear: true })] }, results())[0]).toBe('The chat of Intercom opened, but whether you or the page opened it cannot be told.');
  });
  test('any other doubt speaks for itself', () => {
    expect(say({ widgets: [opened(5_000)] }, results(result('chat-storage-before-open', 'review', { reason: { en: 'A frame could not be read', fr: 'Un cadre n’a pas pu être lu' } })))[0]).toBe(`A frame could not be read. ${person[0]}`);
  });
  test('a failure is not hidden behind a doubt', () => {
    expect(say({ widgets: [opened(5_000)], storage: [row('b', [write(11, 900, UNASKED)], { kind: 'localStorage' })] },
      results(review(10), result('chat-storage-before-open', 'fail', { findings: [found({ en: 'x', fr: 'x' }, 11)] })))[0]).toMatch(/^Intercom stored 1 identifier before/);
  });
});

describe('what went well, and what is not known yet', () => {
  test('opened by the visitor, nothing before', () => {
    expect(say({ widgets: [opened(5_000)], storage: [row('s', [write(30, 5_400, ASKED)])] }, results())).toEqual([
      'You opened the chat yourself; nothing had been stored before. Since then, Intercom stored 1 identifier for the conversation you asked for.',
      'Vous avez ouvert le chat vous-même ; rien n’avait été enregistré avant. Depuis, Intercom a enregistré 1 identifiant pour la conversation que vous avez demandée.',
    ]);
  });
  test.each(['untested', 'inapplicable'] as const)('“nothing before” is not claimed when a check was %s', (outcome) => {
    expect(say({ widgets: [opened(5_000)] }, results(result('chat-storage-before-open', outcome)))[0]).toBe('You opened the chat yourself; nothing was seen stored before, but the watch was too short to be sure.');
  });
  test('after an agreement', () => {
    const agreed = row('a', [write(10, 6_000, phase('accepted', 'closed'))]);
    expect(say({ widgets: [widget()], storage: [agreed], consent: consent([0, 'undecided'], [5_000, 'accepted']) }, results(result('chat-cookie-before-open', 'inapplicable')))[1]).toBe('Intercom a enregistré 1 identifiant après que vous avez donné votre accord.');
  });
  test('an attempt the browser did not keep is one here too', () => {
    const tried = row('a', [write(10, 6_000, phase('accepted', 'closed'), { stored: false })]);
    expect(say({ widgets: [widget()], storage: [tried], consent: consent([0, 'undecided'], [5_000, 'accepted']) }, results())[0]).toBe('Intercom tried to store 1 identifier after you had agreed.');
  });
  test('only what identifies nobody', () => {
    const cache = row('k', [write(10, 800, UNASKED, { identifies: false })], { kind: 'localStorage' });
    const warn = result('chat-storage-before-open', 'warn', { findings: [found({ en: 'x', fr: 'x' }, 10)] });
    expect(say({ widgets: [opened(5_000)], storage: [cache] }, results(warn))[0]).toBe('Intercom stored 1 item before you opened the chat, nothing that looks like an identifier.');
  });
  test('only the plumbing of its network', () => {
    const bm = row('__cf_bm', [write(10, 800, UNASKED)], { infrastructure: true });
    const warn = result('chat-cookie-before-open', 'warn', { findings: [found({ en: 'x', fr: 'x' }, 10)] });
    expect(say({ widgets: [opened(5_000)], storage: [bm] }, results(warn))[1]).toBe('Intercom a enregistré 1 cookie de nature purement technique avant que vous n’ouvriez le chat.');
  });
  test('what the checks let pass is not called nothing', () => {
    const record = row('consent', [write(10, 800, UNASKED, { identifies: false })], { purpose: 'consent-record' });
    expect(say({ widgets: [opened(5_000)], storage: [record] }, results())[0]).toBe('You opened the chat yourself; nothing that needs your agreement had been stored before.');
    expect(say({ widgets: [widget()], storage: [record] }, results())[1]).toBe('Intercom est présent sur cette page, encore fermé ; rien qui demande votre accord n’a été enregistré jusqu’ici.');
    expect(say({ widgets: [widget({ autoOpenedAt: 500 })], storage: [record] }, results())[0]).toBe('The chat of Intercom opened by itself; nothing that needs your agreement has been stored so far.');
  });
  test('what no check has judged yet is neither nothing nor fine', () => {
    const its = row('a', [write(10, 800, UNASKED)]);
    const late = results(result('chat-cookie-before-open', 'untested'));
    expect(say({ widgets: [opened(5_000)], storage: [its] }, late)[0]).toBe('You opened the chat yourself; what was stored before could not be judged.');
    expect(say({ widgets: [widget()], storage: [its] }, late)[0]).toBe('Intercom is on this page, still closed; what has been stored so far could not be judged yet.');
  });
  test('left over from an earlier visit', () => {
    expect(say({ widgets: [widget()], storage: [row('a', [], { existedBefore: true }), row('b', [], { existedBefore: true })] }, results(result('chat-cookie-before-open', 'untested')))).toEqual([
      'Intercom had left 2 items in your browser on an earlier visit; nothing new was stored.',
      'Intercom avait laissé 2 éléments dans votre navigateur lors d’une visite précédente ; rien de nouveau n’a été enregistré.',
    ]);
  });
  test('opened by itself without storing anything', () => {
    expect(say({ widgets: [widget({ autoOpenedAt: 3_000 })] }, results())[0]).toBe('The chat of Intercom opened by itself; nothing has been stored so far.');
  });
  test('waiting, closed', () => {
    expect(say({ widgets: [widget(), widget({ vendor: 'tidio', name: 'Tidio' })], watch: [watch('undecided', 'closed')] }, results(result('chat-cookie-before-open', 'untested')))).toEqual([
      'Intercom and Tidio are on this page, still closed; nothing has been seen stored so far.',
      'Intercom et Tidio sont présents sur cette page, encore fermés ; rien n’a été vu enregistré jusqu’ici.',
    ]);
  });
  test('no chat', () => {
    expect(say({}, results())).toEqual([
      'No chat seen on this site so far. Nothing for advertising or statistics was seen stored without your agreement.',
      'Aucun chat vu sur ce site jusqu’ici. Rien n’a été vu enregistré pour la publicité ou les statistiques sans votre accord.',
    ]);
    expect(say({}, results(result('site-tracker-before-consent', 'untested')))[0]).toBe('No chat seen on this site so far.');
  });
  test('a check that broke is said before anything else', () => {
    expect(say({ widgets: [opened(5_000)], storage: two }, results(before(10), result('https-page', 'error')))[0]).toBe('Témoin could not finish judging this visit.');
  });
});

test('the sentence kept for the history is the headline, in every language', () => {
  const its = facts({ widgets: [opened(5_000)], storage: two });
  const all = results(before(10, 11));
  const kept = sentenceOf(judged('en', its, all));
  for (const lang of ['en', 'fr'] as const) expect(kept[lang]).toBe(viewOf(judged(lang, its, all)).headline);
  expect(kept.fr).not.toBe(kept.en);
});

test('caveats stand beside any sentence: a late start, holes', () => {
  const late = facts({ recording: { holes: [{ what: 'page-muted', cites: [] }], fromStart: false, entries: 3, lastAt: 9, cites: [1] } });
  expect(viewOf(judged('en', late, results())).caveats).toHaveLength(2);
  expect(viewOf(judged('en', facts(), results())).caveats).toEqual([]);
});
