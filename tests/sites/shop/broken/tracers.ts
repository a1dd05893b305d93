import { allowing, FONTS, type Broken } from './row.ts';

export const tracers: readonly Broken[] = [
  { id: 'mesure-sans-attendre', journey: 'look', passesAfter: 'stay', how: (shop) => ({ ...shop, measures: 'at-once' }), breaks: { 'site-tracker-before-consent': 'fail' }, follows: { 'banner-gcm-default-denied': ['fail', 'it is a tag of Google’s that stored'], 'third-parties-before-consent': ['review', 'somebody else is contacted with the page'] } },
  { id: 'polices-de-google', journey: 'look', passesAfter: 'stay', how: (shop) => ({ ...allowing(shop, "style-src 'self'", 'https://fonts.googleapis.com'), head: FONTS }), breaks: { 'third-parties-before-consent': 'review' } },
  { id: 'mesure-malgre-refus', journey: 'refuse', passesAfter: 'refuse-stay', how: (shop) => ({ ...shop, measures: 'any-answer' }), breaks: { 'site-tracker-after-refuse': 'fail' } },
  { id: 'mesure-apres-retrait', journey: 'withdraw', passesAfter: 'withdraw-stay', how: (shop) => ({ ...shop, measures: 'any-answer', measurement: { ...shop.measurement, renewed: true } }), breaks: { 'site-tracker-after-withdrawal': 'fail' } },
  { id: 'deux-ans', journey: 'accept', how: (shop) => ({ ...shop, measurement: { ...shop.measurement, seconds: 730 * 86_400 } }), breaks: { 'cookie-lifetime-13-months': 'warn' } },
  { id: 'empreinte', journey: 'look', how: (shop) => ({ ...allowing(shop, "script-src 'self'", 'https://fpnpmcdn.net'), end: '<script src="https://fpnpmcdn.net/v3/4kXq2m/loader_v3.8.0.js"></script>' }), breaks: { 'site-fingerprinting-before-consent': 'review' }, was: { 'site-fingerprinting-before-consent': ['untested', 'what scripts read of a device without sending it is not recorded, so that nobody passes'] }, follows: { 'third-parties-before-consent': ['review', 'somebody else is contacted with the page'] } },
  { id: 'stockage-sans-fin', journey: 'look', passesAfter: 'stay', how: (shop) => ({ ...shop, script: "localStorage.setItem('visiteur', crypto.randomUUID());" }), breaks: { 'localstorage-no-expiry': 'warn', 'site-tracker-before-consent': 'review' } },
];
