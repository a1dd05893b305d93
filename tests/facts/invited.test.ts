import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/evaluate.ts';
import { foldVisit } from '../../lib/facts/index.ts';
import { checks, rules } from '../../lib/registry.ts';
import { A_UUID, aLog, type LogBuilder } from '../support/log.ts';

/** A video that waits for a click: the visitor asks for it, whatever was answered to a banner, or with no banner at all. */
const SHOP = 'https://shop.example.fr/';
const VIDEO = 'https://www.youtube.com/embed/abcdefghijk';
const COOKIE = `VISITOR_INFO1_LIVE=${A_UUID}; Domain=youtube.com; Max-Age=15552000; Secure; SameSite=None`;

const shop = (): LogBuilder => aLog().page(SHOP).loaded().at(3_000);
const inFrame = (log: LogBuilder): LogBuilder => log.cookieHeader(VIDEO, COOKIE, { type: 'sub_frame' }).frame(VIDEO).wait(50).store('yt-remote-device-id', A_UUID).inTop();
const plays = (log: LogBuilder): LogBuilder => inFrame(log.gesture('page', null, { name: 'Lire la vidéo' }).wait(-5).framePut(VIDEO).wait(30));
const goesOn = (log: LogBuilder): LogBuilder => log.at(20_000).scroll().at(21_000).page(`${SHOP}suite`).at(40_000).scroll();

const invited = (log: LogBuilder, name: string) => foldVisit(log.entries(), rules).storage.find((item) => item.name === name)!.writes.map((write) => write.invited ?? false);
const outcome = (log: LogBuilder, id: string) => evaluate(log.entries(), rules, checks, []).find((result) => result.id === id)!.outcome;

describe('what comes with a frame that a click on the page put there', () => {
  test('is told, by header and from within', () => {
    expect(invited(plays(shop()), 'VISITOR_INFO1_LIVE')).toEqual([true]);
    expect(invited(plays(shop()), 'yt-remote-device-id')).toEqual([true]);
  });
  test('not when the frame stood there already, or came by itself', () => {
    expect(invited(inFrame(shop()), 'VISITOR_INFO1_LIVE')).toEqual([false]);
    expect(invited(inFrame(shop().gesture('page').wait(30)), 'VISITOR_INFO1_LIVE')).toEqual([false]);
  });
  test('not when the click answered a banner', () => {
    expect(invited(inFrame(shop().banner().wait(500).choose('refuse').framePut(VIDEO).wait(30)), 'VISITOR_INFO1_LIVE')).toEqual([false]);
  });
  test('not when the click is older', () => {
    expect(invited(inFrame(shop().gesture('page').wait(2_000).framePut(VIDEO).wait(30)), 'VISITOR_INFO1_LIVE')).toEqual([false]);
  });
});

describe('a person reads what that click was told', () => {
  test('with no banner at all', () => {
    expect(outcome(goesOn(plays(shop())), 'site-tracker-before-consent')).toBe('review');
    expect(outcome(goesOn(plays(shop())), 'banner-present')).toBe('review');
    expect(outcome(goesOn(inFrame(shop())), 'site-tracker-before-consent')).toBe('fail');
    expect(outcome(goesOn(inFrame(shop())), 'banner-present')).toBe('fail');
  });
  test('after a refusal, on the next page', () => {
    const refused = (): LogBuilder => shop().banner().wait(1_000).choose('refuse').wait(50).banner({ shown: false }).at(8_000).page(`${SHOP}film`).at(10_000);
    expect(outcome(goesOn(plays(refused())), 'site-tracker-after-refuse')).toBe('review');
    expect(outcome(goesOn(inFrame(refused())), 'site-tracker-after-refuse')).toBe('fail');
  });
});
