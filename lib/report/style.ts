/** Ink on paper: nothing is told by colour alone, so that a black-and-white printer loses nothing. No address in it. */
export const STYLE = `
@page { size: A4; margin: 16mm 15mm 18mm; }
*, *::before, *::after { box-sizing: border-box; }
html { color-scheme: light; background: #fff; }
body { margin: 0 auto; padding: 24px 20px 40px; max-width: 800px; background: #fff; color: #111; font: 15px/1.5 Inter, "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd, table { margin: 0; padding: 0; }
h1 { font-size: 22px; line-height: 1.25; }
h2 { font-size: 18px; margin: 30px 0 8px; padding-bottom: 3px; border-bottom: 2px solid #111; }
h3 { font-size: 14px; margin: 14px 0 4px; }
h4 { font-size: 15.500px; line-height: 1.35; }
.brand { font-weight: 700; letter-spacing: 0.02em; margin-bottom: 10px; }
.soft, small { color: #444; }
small { font-size: 12.500px; }
code { font: 12.500px/1.4 ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.top { display: flex; gap: 22px; align-items: center; margin: 14px 0 16px; padding: 16px 18px; border: 2px solid #111; border-radius: 10px; break-inside: avoid; }
.grade { flex: none; width: 78px; text-align: center; }
.letter { display: grid; place-items: center; width: 62px; height: 62px; margin: 0 auto 4px; border: 3px solid #111; border-radius: 50%; font-size: 32px; font-weight: 750; line-height: 1; }
.sentence { font-size: 18px; line-height: 1.35; font-weight: 650; }
table { width: 100%; border-collapse: collapse; font-size: 13.500px; }
th, td { text-align: left; vertical-align: top; padding: 5px 8px 5px 0; border-bottom: 1px solid #bbb; }
thead th { border-bottom: 1.500px solid #111; font-size: 12.500px; }
td.n, th.n { text-align: right; padding-right: 14px; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr { break-inside: avoid; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; font-size: 13.500px; }
.facts dt { color: #444; }
.finding { margin: 12px 0 16px; padding: 10px 14px 12px; border: 1px solid #888; border-left: 6px solid #111; border-radius: 4px; }
.finding.review { border-left-style: double; }
.finding.warn { border-left: 6px dotted #111; }
.finding > header { break-after: avoid; break-inside: avoid; }
.tag { display: inline-block; border: 1.500px solid #111; border-radius: 3px; padding: 0 6px; margin: 0 6px 2px 0; font-size: 12px; font-weight: 700; }
.tag.plain { border-width: 1px; font-weight: 400; }
.answers { display: grid; gap: 7px; margin-top: 8px; }
.answers dt { font-weight: 700; font-size: 13.500px; break-after: avoid; }
.seen { padding: 0 0 0 16px; }
.seen > li { margin-bottom: 6px; }
.traces { list-style: none; margin-top: 3px; font-size: 13px; }
.traces li { padding: 3px 0; border-top: 1px dotted #888; break-inside: avoid; }
.note { white-space: pre-wrap; border-left: 2px solid #888; padding-left: 9px; }
.titles { padding-left: 18px; font-size: 13.500px; }
.titles li { break-inside: avoid; }
.nots { border: 1.500px solid #111; border-radius: 8px; padding: 12px 16px; margin-top: 30px; font-size: 13.500px; break-inside: avoid; }
.nots h2 { margin: 0 0 6px; border: 0; padding: 0; font-size: 15px; }
.nots li { margin: 0 0 3px 18px; }
@media print {
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; font-size: 9.500pt; line-height: 1.4; }
  .finding { margin: 8px 0 10px; padding: 7px 11px 8px; }
  .answers { gap: 4px; margin-top: 5px; }
  .seen > li { margin-bottom: 3px; }
  .answers dt, .traces, .titles, table, .facts { font-size: 8.500pt; }
  small, code, .tag { font-size: 8pt; }
  h4 { font-size: 10.500pt; }
  h2, h3, h4 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .screen-only { display: none; }
}
`;

/** SHA-256 of the style, in base64: the only style that the document's own policy lets in. A test holds it to the text. */
export const STYLE_HASH = 'sha256-uov3oCZuicECTfTMAVe7IO1Fvpi3Mk8x8s7He9FA0UE=';
