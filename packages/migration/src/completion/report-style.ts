import { Html } from './escape-html.ts';

/** The page's colours are the dashboard's; printed it is the light page. */
export const reportStyle = new Html(`
:root{color-scheme:light dark;--paper:#fbf6ec;--card:#fffdf8;--line:#ddd2be;--edge:#857a68;--ink:#1d1a16;--quiet:#5b5246;--strong:#2640bd;
--right:#1c6238;--right-wash:#e0efdd;--wrong:#9c2322;--wrong-wash:#fae3dc;--caution:#704600;--caution-wash:#fbe9bf;
--top:#6f86ea;--left:#2640bd;--side:#16257a;--none-top:#f2eadb;--none-left:#fffdf8;--none-side:#f2eadb}
@media screen and (prefers-color-scheme:dark){:root{--paper:#171411;--card:#211d18;--line:#3b342b;--edge:#8f8473;--ink:#f6efe4;--quiet:#cabfae;--strong:#a3b4ff;
--right:#93d8a5;--right-wash:#1c3324;--wrong:#ffaa9c;--wrong-wash:#43211c;--caution:#f3c667;--caution-wash:#3d2f12;
--top:#c7d1ff;--left:#a3b4ff;--side:#6b82e0;--none-top:#2a251f;--none-left:#211d18;--none-side:#100e0b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.5 "Atkinson Hyperlegible Next",system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:62rem;margin:0 auto;padding:48px 24px 64px}
h1,h2,p,ul,ol,dl,dd,table{margin:0;padding:0}
h1{font-size:clamp(2rem,1.4rem + 2.4vw,2.75rem);line-height:1.1;letter-spacing:-.02em;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:48px 0 16px;break-after:avoid}
a{color:var(--strong);text-underline-offset:3px;text-decoration-thickness:1px}
.small,th,.boxes{font-size:.875rem}.quiet{color:var(--quiet)}
header p{margin-top:8px;max-width:44rem}
.boxes{display:flex;flex-wrap:wrap;gap:8px 24px;list-style:none;margin-top:24px}
.boxes li{display:flex;align-items:center;gap:8px}.boxes .is{font-weight:700}
.boxes svg,.mark svg{width:18px;height:18px;flex:none}
.wall{display:block;width:100%;height:auto;margin:24px 0 8px}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:16px 24px;margin-top:24px;padding-top:24px;border-top:1px solid var(--line)}
.facts dt{font-size:.875rem;color:var(--quiet)}.facts dd{font-weight:700}
table{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--line);border-radius:6px}
th{text-align:left;color:var(--quiet);font-weight:400;padding:8px 16px}
td{vertical-align:top;padding:12px 16px;border-top:1px solid var(--line)}
tr{break-inside:avoid}
td:first-child,th:first-child{width:4.5rem;color:var(--quiet);white-space:nowrap}
td:last-child{width:8.5rem}
td b{display:block}
.mark{display:inline-flex;align-items:center;gap:6px;font-weight:700;font-size:.875rem;padding:2px 10px 2px 6px;border-radius:6px;white-space:nowrap}
.done{color:var(--right);background:var(--right-wash)}.not-done{color:var(--wrong);background:var(--wrong-wash)}
.told{color:var(--ink);border:1px solid var(--edge)}.not-told{color:var(--caution);background:var(--caution-wash)}
code{font:.875em ui-monospace,monospace}
.line{list-style:none;border-left:2px solid var(--line);padding-left:24px}
.line li{margin-top:8px}.line time{color:var(--quiet);display:inline-block;min-width:13rem}
.plain{list-style:none}.plain li{margin-top:8px}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:0 48px}
.seal{margin-top:48px;padding:16px;border:1px solid var(--line);border-radius:6px;break-inside:avoid}
@media screen and (max-width:40rem){main{padding-top:32px}thead{display:none}table,tbody{display:block}
tr{display:grid;grid-template-columns:1fr auto;border-top:1px solid var(--line);padding:12px 16px;gap:8px}tr:first-child{border-top:0}
td,td:first-child,td:last-child{border:0;padding:0;width:auto}td:nth-child(2){grid-row:2;grid-column:1/-1}.line time{display:block}}
@page{margin:16mm}
@media print{body{font-size:10.5pt;background:#fff}main{max-width:none;padding:0}h2{margin-top:28px}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit}td{padding:7px 12px}}
`);
