import type { CompanionRule, Source } from '../../lib/model/rules.ts';

/**
 * Organisations whose hosts chats are seen to call besides their vendor's. What each does is its maker's own word
 * for it. A host that is a lead only can never make a site fail.
 */
const cookies: Source = { what: 'Open Cookie Database: cookies of these domains, with this purpose (rules/tracers)', read: '2026-11-22', confirmed: true };
const lead: Source = { what: 'known from public lists of hosts; not read at the maker', read: '2026-11-22', confirmed: false };

export default [
  { name: 'Google (advertising)', use: 'advertising', hosts: ['doubleclick.net', 'googleadservices.com', 'googlesyndication.com'], source: cookies },
  { name: 'Meta', use: 'advertising', hosts: ['connect.facebook.net', 'facebook.com/tr'], source: cookies },
  { name: 'Microsoft Advertising', use: 'advertising', hosts: ['bat.bing.com', 'bat.bing.net'], source: cookies },
  { name: 'LinkedIn Insight', use: 'advertising', hosts: ['px.ads.linkedin.com', 'snap.licdn.com'], source: cookies },
  { name: 'TikTok Pixel', use: 'advertising', hosts: ['analytics.tiktok.com'], source: cookies },
  { name: 'Xandr', use: 'advertising', hosts: ['adnxs.com'], source: cookies },

  { name: 'Google Analytics', use: 'audience', hosts: ['google-analytics.com', 'analytics.google.com'], source: { what: 'Google, Content Security Policy guide for Tag Manager and Analytics', read: '2026-11-22', confirmed: true } },
  { name: 'Google Tag Manager', use: 'tag-management', hosts: ['googletagmanager.com'], source: { what: 'Google, Content Security Policy guide for Tag Manager and Analytics', read: '2026-11-22', confirmed: true } },

  { name: 'Microsoft Clarity', use: 'session-replay', hosts: ['clarity.ms'], source: cookies },
  { name: 'Fullstory', use: 'session-replay', hosts: ['fullstory.com'], source: { what: 'Fullstory Help Center, Content-Security-Policy: edge.fullstory.com, rs.fullstory.com', read: '2026-11-22', confirmed: true } },
  { name: 'Hotjar', use: 'session-replay', hosts: ['hotjar.com', 'hotjar.io'], source: lead },
  { name: 'LogRocket', use: 'session-replay', hosts: ['logrocket.com', 'logrocket.io', 'lr-ingest.com', 'lr-in.com', 'lr-intake.com', 'intake-lr.com', 'ingest-lr.com', 'lrkt-in.com'], source: lead },

  { name: 'PostHog', use: 'product-analytics', hosts: ['posthog.com'], source: { what: 'PostHog docs, Content Security Policy and ingestion domains: *.posthog.com', read: '2026-11-22', confirmed: true } },
  { name: 'Amplitude', use: 'product-analytics', hosts: ['amplitude.com'], source: { what: 'Amplitude docs, Session Replay self-hosting: scripts and interfaces under amplitude.com', read: '2026-11-22', confirmed: true } },
  { name: 'Segment', use: 'product-analytics', hosts: ['segment.com', 'segment.io'], source: { what: 'c15t docs, Gorgias Chat: the chat brings Segment; Mintlify docs: cdn.segment.com is Segment analytics', read: '2026-11-22', confirmed: true } },
  { name: 'Mixpanel', use: 'product-analytics', hosts: ['mixpanel.com', 'mxpnl.com'], source: lead },

  { name: 'Sentry', use: 'error-tracking', hosts: ['ingest.sentry.io', 'ingest.us.sentry.io', 'ingest.de.sentry.io', 'sentry.io', 'sentry-cdn.com'], source: { what: 'Sentry docs, security policy reporting: o<number>.ingest.sentry.io', read: '2026-11-22', confirmed: true } },
  { name: 'New Relic', use: 'error-tracking', hosts: ['nr-data.net', 'newrelic.com'], source: { what: 'Adobe Commerce patch ACP2E-4890, allowed hosts of its New Relic module: *.newrelic.com, *.nr-data.net', read: '2026-11-22', confirmed: true } },
  { name: 'Bugsnag', use: 'error-tracking', hosts: ['bugsnag.com'], source: { what: 'CloudBees docs: notify.bugsnag.com, error monitoring and reporting', read: '2026-11-22', confirmed: true } },
  { name: 'Datadog', use: 'error-tracking', hosts: ['browser-intake-datadoghq.com', 'browser-intake-datadoghq.eu', 'browser-intake-us3-datadoghq.com', 'browser-intake-us5-datadoghq.com', 'datadoghq-browser-agent.com', 'datadoghq.com'], source: lead },
  { name: 'Rollbar', use: 'error-tracking', hosts: ['rollbar.com'], source: lead },
  { name: 'Loggly', use: 'error-tracking', hosts: ['loggly.com'], source: lead },

  { name: 'Google reCAPTCHA', use: 'captcha', hosts: ['google.com/recaptcha', 'recaptcha.net', 'gstatic.com/recaptcha'], source: lead },
  { name: 'hCaptcha', use: 'captcha', hosts: ['hcaptcha.com'], source: lead },
  { name: 'Cloudflare Turnstile', use: 'captcha', hosts: ['challenges.cloudflare.com'], source: lead },

  { name: 'Google Fonts', use: 'fonts', hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'], source: { what: 'Mintlify docs, CSP configuration: fonts.googleapis.com is Google Fonts', read: '2026-11-22', confirmed: true } },
  { name: 'Adobe Fonts', use: 'fonts', hosts: ['use.typekit.net', 'p.typekit.net'], source: lead },

  { name: 'jsDelivr', use: 'hosting', hosts: ['jsdelivr.net'], source: { what: 'Mintlify docs, CSP configuration: cdn.jsdelivr.net serves files', read: '2026-11-22', confirmed: true } },
  { name: 'unpkg', use: 'hosting', hosts: ['unpkg.com'], source: { what: 'unpkg.com: files of npm packages', read: '2026-11-22', confirmed: true } },
  { name: 'cdnjs', use: 'hosting', hosts: ['cdnjs.cloudflare.com'], source: { what: 'CSP guides that list cdnjs.cloudflare.com as a file host, several repositories', read: '2026-11-22', confirmed: true } },
  { name: 'Amazon CloudFront', use: 'hosting', hosts: ['cloudfront.net'], source: { what: 'Mintlify docs, CSP configuration: files at cloudfront.net hosts', read: '2026-11-22', confirmed: true } },
  { name: 'Amazon S3', use: 'hosting', hosts: ['amazonaws.com'], source: lead },
  { name: 'Google Cloud Storage', use: 'hosting', hosts: ['storage.googleapis.com'], source: lead },
] satisfies readonly CompanionRule[];
