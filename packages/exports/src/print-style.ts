/**
 * The sheet's style. `@page` names no paper, so that the printer's own is used: all measures fit the narrower of A4 and
 * Letter in each direction (210 × 279 mm).
 */
export const printStyle = `
@page { margin: 16mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 174mm; padding: 8mm 0; background: #fff; color: #111; font: 12pt/1.6 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
h1 { margin: 0 0 4mm; font-size: 18pt; line-height: 1.2; }
h2 { margin: 8mm 0 2mm; font-size: 14pt; line-height: 1.2; break-after: avoid; }
p { margin: 0; }
math { math-style: normal; } /* room between a fraction and its bar, as in a line of its own */
.lines { display: flex; gap: 8mm; margin-bottom: 6mm; }
.lines span { flex: 1; border-bottom: 0.3mm solid #111; padding-bottom: 1mm; }
.lines span:first-child { flex: 2; }
.task { margin-bottom: 4mm; }
ol, ul { margin: 0; padding: 0; list-style: none; }
.questions > li { display: grid; grid-template-columns: 9mm 1fr; margin-bottom: 7mm; break-inside: avoid; }
.number { font-weight: 700; }
.prompt { margin-bottom: 3mm; }
.choices { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm 8mm; }
.choices > li, .answer { display: flex; align-items: baseline; gap: 3mm; }
.box { flex: none; width: 7mm; height: 7mm; border: 0.3mm solid #111; border-radius: 1mm; line-height: 6.4mm; text-align: center; font-weight: 700; }
.key { break-before: page; }
.key .questions > li { margin-bottom: 6mm; }
.seal { border: 0.3mm solid #111; border-radius: 3mm; padding: 0 2.5mm; font-size: 9pt; }
.seal[data-kind="exact"] { background: #111; color: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.seal[data-kind="teacher"] { border-style: dashed; }
.evidence, .wrong, .standard { font-size: 10pt; }
.steps li, .wrong li { margin-bottom: 1mm; }
.glance { display: flex; flex-wrap: wrap; gap: 1mm 6mm; }
.steps { margin: 2mm 0; padding-left: 6mm; list-style: decimal; }
.evidence { color: #333; }
.wrong { margin-top: 2mm; }
dt { font-weight: 700; }
dd { margin: 0 0 2mm; }
@media screen { .key { margin-top: 16mm; border-top: 0.3mm dashed #111; padding-top: 8mm; } body { padding: 8mm; max-width: 190mm; } }
`;
