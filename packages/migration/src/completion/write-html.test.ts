import { expect, test } from 'vitest';
import { buildReport } from './build-report.ts';
import { checkSeal, sealReport } from './seal-report.ts';
import { writeHtml } from './write-html.ts';

const rude = `<script>alert("1")</script>&'`;
const report = buildReport(
  {
    status: null,
    database: null,
    verified: null,
    rehearsal: null,
    environment: { ok: true, detail: rude },
    code: null,
    documents: [{ row: 'S156', title: rude, path: `a"b/${rude}`, is_there: true }],
    rollbackDocument: null,
    trained: rude,
    deployed: null,
  },
  {
    lead: rude,
    review_on: '2030-01-31',
    contacts: [{ role: rude, who: rude }],
    sources: [{ what: rude, file: rude, sha256: rude }],
  },
  new Date('2030-01-01T10:00:00Z'),
);

test('whatever was told is shown as it is, and never becomes a part of the page', () => {
  const page = writeHtml(sealReport(report), (path) => path);
  expect(page).not.toContain('<script');
  expect(page).not.toContain('a"b');
  expect(page.split('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;').length).toBeGreaterThan(8);
});

test('the page needs nothing else: no address is called, and no script runs', () => {
  const page = writeHtml(sealReport(report), (path) => encodeURIComponent(path));
  expect(page).not.toMatch(/https?:|@import|url\(|src=/);
});

test('a seal holds for what was written, for each way of writing JSON, and for nothing else', () => {
  const sealed = sealReport(report);
  expect(checkSeal(JSON.stringify(sealed))).toMatchObject({ isUnchanged: true, report });
  expect(checkSeal(JSON.stringify(sealed, null, 2))).toMatchObject({ isUnchanged: true, sum: sealed.seal.sum });
  const changed = { ...sealed, report: { ...report, status: 'Completed' } };
  expect(checkSeal(JSON.stringify(changed))).toMatchObject({ isUnchanged: false });
  expect([checkSeal('no JSON'), checkSeal('{}'), checkSeal('null')]).toEqual([undefined, undefined, undefined]);
});
