import type { FingerprintRule } from '../../lib/model/rules.ts';

/**
 * Makers of code that reads a device's characteristics to tell it from others. `identification`: to recognise a
 * visitor. `anti-fraud`: to recognise a fraudster or a robot; whether a site strictly needs that, a person decides.
 * Code that a site serves from its own address, or through a proxy of its own, is not found by these.
 */
export default [
  {
    id: 'fingerprint',
    name: 'Fingerprint (FingerprintJS Pro)',
    use: 'identification',
    code: ['fpjscdn.net', 'fpnpmcdn.net', 'fpcdn.io'],
    results: ['api.fpjs.io'],
    sources: [
      { what: 'npm @fingerprintjs/fingerprintjs-pro 3.8.0: the loader fetches fpnpmcdn.net/v<version>/<apiKey>/loader_v<loaderVersion>.js', read: '2026-11-22', confirmed: true },
      { what: 'public site code, many repositories: import("https://fpjscdn.net/v3/<apiKey>"), API at api.fpjs.io and eu.api.fpjs.io', read: '2026-11-22', confirmed: true },
      { what: 'lead: fpcdn.io, an older address of the agent', read: '2026-11-22', confirmed: false },
    ],
  },
  {
    id: 'fingerprintjs',
    name: 'FingerprintJS (open source)',
    use: 'identification',
    // It has no server of its own: the site sends the result wherever it likes. Its monitoring call carries none.
    code: ['openfpcdn.io/fingerprintjs', 'cdn.jsdelivr.net/npm/@fingerprintjs/fingerprintjs', 'unpkg.com/@fingerprintjs/fingerprintjs', 'cdn.jsdelivr.net/npm/fingerprintjs2', 'cdnjs.cloudflare.com/ajax/libs/fingerprintjs2'],
    results: [],
    sources: [
      { what: 'public site code, many repositories: import("https://openfpcdn.io/fingerprintjs/v4"); m1.openfpcdn.io/fingerprintjs/v<version>/npm-monitoring is a GET without a result', read: '2026-11-22', confirmed: true },
      { what: 'jsDelivr, packages @fingerprintjs/fingerprintjs and fingerprintjs2', read: '2026-11-22', confirmed: true },
    ],
  },
  {
    id: 'thumbmarkjs',
    name: 'ThumbmarkJS',
    use: 'identification',
    code: ['cdn.thumbmarkjs.com', 'cdn.jsdelivr.net/npm/@thumbmarkjs/thumbmarkjs', 'unpkg.com/@thumbmarkjs/thumbmarkjs'],
    results: ['api.thumbmarkjs.com'],
    sources: [
      { what: 'npm thumbmarkjs, readme: cdn.thumbmarkjs.com/latest/Thumbmark.js; jsDelivr, package @thumbmarkjs/thumbmarkjs', read: '2026-11-22', confirmed: true },
      { what: 'lead: api.thumbmarkjs.com, the optional service', read: '2026-11-22', confirmed: false },
    ],
  },
  {
    id: 'threatmetrix',
    name: 'LexisNexis ThreatMetrix',
    use: 'anti-fraud',
    code: ['online-metrix.net'],
    results: ['online-metrix.net'],
    sources: [{ what: 'Paysafe, "Implementing ThreatMetrix for a Silent Post order": profiling code on h.online-metrix.net', read: '2026-11-22', confirmed: true }],
  },
  {
    id: 'iovation',
    name: 'TransUnion iovation',
    use: 'anti-fraud',
    code: ['iesnare.com'],
    results: ['iesnare.com'],
    sources: [{ what: 'public site code, many repositories: mpsnare.iesnare.com/snare.js and wss://mpsnare.iesnare.com/star', read: '2026-11-22', confirmed: true }],
  },
  {
    id: 'sift',
    name: 'Sift',
    use: 'anti-fraud',
    code: ['cdn.sift.com/s.js'],
    results: ['hexagon-analytics.com'],
    sources: [
      { what: 'public site code, many repositories: cdn.sift.com/s.js', read: '2026-11-22', confirmed: true },
      { what: 'lead: hexagon-analytics.com, where it reports', read: '2026-11-22', confirmed: false },
    ],
  },
  {
    id: 'datadome',
    name: 'DataDome',
    use: 'anti-fraud',
    code: ['js.datadome.co'],
    results: ['api-js.datadome.co'],
    sources: [{ what: 'public site code: js.datadome.co/tags.js; its maker calls it bot and fraud protection', read: '2026-11-22', confirmed: true }],
  },
  {
    id: 'human',
    name: 'HUMAN (PerimeterX)',
    use: 'anti-fraud',
    code: ['client.perimeterx.net', 'client.px-cloud.net'],
    results: ['perimeterx.net', 'px-cloud.net'],
    sources: [
      { what: 'PerimeterX, server modules (public repositories): client.perimeterx.net/<app>/main.min.js, collector-<app>.perimeterx.net', read: '2026-11-22', confirmed: true },
      { what: 'lead: px-cloud.net, its newer address', read: '2026-11-22', confirmed: false },
    ],
  },
] satisfies readonly FingerprintRule[];
