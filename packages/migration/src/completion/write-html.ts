import { drawWall } from './draw-wall.ts';
import { Html, html } from './escape-html.ts';
import type { Item, Report } from './report.ts';
import { reportStyle } from './report-style.ts';
import type { Sealed } from './seal-report.ts';

const icons = {
  done: new Html('<path d="M4.5 9.5l3 3 6-7" fill="none" stroke="currentColor" stroke-width="2"/>'),
  'not done': new Html('<path d="M5 5l8 8M13 5l-8 8" fill="none" stroke="currentColor" stroke-width="2"/>'),
  told: new Html('<path d="M3 4h12v8H8l-3 3v-3H3z" fill="none" stroke="currentColor" stroke-width="1.6"/>'),
  'not told': new Html('<path d="M4 9h10" stroke="currentColor" stroke-width="2" stroke-dasharray="2 2"/>'),
} as const satisfies Record<Item['state'], Html>;

const words = { done: 'Done', 'not done': 'Not done', told: 'Told', 'not told': 'Not told' } as const;

/** "24 November 2026 at 22:53:10 UTC" */
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' });
const sayTime = (iso: string | null): string => (iso === null ? 'not yet' : `${moment.format(new Date(iso))} UTC`);
const sayDay = (day: string | null): string =>
  day === null ? 'not told' : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** The report as one page that needs nothing else. `hrefOf` gives the address of a document, as seen from where the page lies. */
export function writeHtml({ report, seal }: Sealed, hrefOf: (path: string) => string): string {
  const laid = (state: Item['state']): number => report.items.filter((item) => item.state === state).length;
  const open = report.items.length - laid('done') - laid('told');
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Migration report: ${report.status}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<header>
<h1>${headlineOf(report, open)}</h1>
<p>From version 1 to version 2 of ToolboxAI. ${laid('done')} of ${report.items.length} items are done by evidence, ${laid('told')} told by a person, ${open} open.</p>
<ul class="boxes">${['In Progress', 'Completed', 'Rolled Back'].map((state) => drawBox(state, report.status))}</ul>
${drawWall(report.items)}
<dl class="facts">
${fact('Migration lead', report.lead ?? 'not told')}
${fact('Begun', sayTime(report.period.from))}
${fact(report.status === 'Rolled Back' ? 'Rolled back' : 'Completed', sayTime(report.period.to))}
${fact('Post-migration review', sayDay(report.review_on))}
</dl>
</header>
<section>
<h2>Completion checklist</h2>
<table>
<thead><tr><th scope="col">Row</th><th scope="col">Item, and what shows it</th><th scope="col">State</th></tr></thead>
<tbody>${report.items.map(drawItem)}</tbody>
</table>
</section>
<section>
<h2>Timeline</h2>
${drawTimeline(report.period.timeline)}
</section>
<div class="two">
<section>
<h2>Emergency contacts</h2>
${drawContacts(report.contacts)}
</section>
<section>
<h2>Documents</h2>
<ul class="plain">${report.documents.map(({ title, path, is_there }) =>
    is_there
      ? html`<li><a href="${hrefOf(path)}">${title}</a> <span class="quiet">${path}</span></li>`
      : html`<li>${title} <span class="quiet">${path} is missing</span></li>`,
  )}</ul>
</section>
</div>
<aside class="seal small">
<p>Written ${sayTime(report.written_at)} from migration-report.json. ${drawSources(report.sources)}</p>
<p>SHA-256 <code>${seal.sum}</code></p>
<p class="quiet">${seal.says} To check: <code>npx toolboxai migrate report --check migration-report.json</code></p>
</aside>
</main>
</body>
</html>
`;
  return page.text;
}

function headlineOf({ status }: Report, open: number): string {
  if (status === 'Not Begun') return 'The migration was not begun';
  if (status === 'Rolled Back') return 'The migration was rolled back';
  if (status === 'In Progress') return 'The migration is in progress';
  return open === 0
    ? 'The migration is complete'
    : `The database is migrated, ${open} ${open === 1 ? 'item is' : 'items are'} open`;
}

const fact = (name: string, value: string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function drawBox(state: string, status: string): Html {
  const isIt = state === status;
  const tick = isIt ? icons.done : new Html('');
  return html`<li class="${isIt ? 'is' : 'quiet'}" aria-current="${isIt ? 'true' : 'false'}"><svg viewBox="0 0 18 18" aria-hidden="true"><rect x="1" y="1" width="16" height="16" rx="2" fill="none" stroke="currentColor"/>${tick}</svg>${state}</li>`;
}

const drawItem = ({ row, title, state, evidence, to_do }: Item): Html => html`<tr>
<td>${row}</td>
<td><b>${title}</b>${begin(evidence)}${to_do === undefined ? '' : html`<br><span class="quiet">To do: ${to_do}</span>`}</td>
<td><span class="mark ${state.replace(' ', '-')}"><svg viewBox="0 0 18 18" aria-hidden="true">${icons[state]}</svg>${words[state]}</span></td>
</tr>
`;

/** What a check says stands in the middle of a line elsewhere. */
const begin = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const drawTimeline = (timeline: Report['period']['timeline']): Html =>
  timeline.length === 0
    ? html`<p class="quiet">Nothing happened yet.</p>`
    : html`<ol class="line">${timeline.map(({ at, what }) => html`<li><time datetime="${at}">${sayTime(at)}</time> ${what}</li>`)}</ol>`;

const drawContacts = (contacts: Report['contacts']): Html =>
  contacts.length === 0
    ? html`<p class="quiet">None was told: report --contact "Technical Lead=…"</p>`
    : html`<ul class="plain">${contacts.map(({ role, who }) => html`<li><span class="quiet">${role}</span><br>${who}</li>`)}</ul>`;

const drawSources = (sources: Report['sources']): Html =>
  html`${sources.map(({ what, file, sha256 }) => html`${what}: ${file}, <code>${sha256.slice(0, 16)}…</code>. `)}`;
