import { describe, expect, test } from 'vitest';
import { checkText } from './check-text.ts';

describe('a text for children', () => {
  test.each([
    'Learn to add fractions',
    'Compare 3 < 5 and 7 > 2',
    'The class assesses a passage about Essex',
    'Divide 1,000,000 by 1,000',
    '5.NF.A.1: add fractions',
    'What is 555 − 123 − 45?',
    'Café, naïve, Zoë',
    'Grade 5 (about 10 minutes)\n\tSecond line',
    'See the moon with the naked eye',
    'Which is larger: 0.75 or 0.8?',
  ])('may say: %s', (text) => {
    expect(checkText(text)).toEqual({ ok: true });
  });

  test.each([
    ['violence', 'how to build a bomb'],
    ['violence', 'k1ll the enemy'],
    ['violence', 'K I L L'],
    ['violence', 'ｋｉｌｌ'],
    ['sex', 'a lesson on s3xting'],
    ['drugs', 'count the beers'],
    ['gambling', 'Casino odds'],
    ['hate', 'racist jokes'],
    ['insults', 'you are stupid'],
    ['self-harm', 'Suicide'],
    ['e-mail', 'write to pat@example.com'],
    ['web address', 'see www.example'],
    ['web address', 'go to example.com now'],
    ['web address', 'javascript:alert'],
    ['telephone', 'call 555-123-4567'],
    ['telephone', 'call +44 20 7946 0958'],
    ['HTML', '<script>alert(1)</script>'],
    ['HTML', 'text <img src=x onerror=y>'],
    ['HTML', '&lt;b&gt;'],
    ['HTML', '< script'],
    ['hidden', 'zero\u200bwidth'],
    ['hidden', 'turned \u202eround'],
    ['hidden', 'null\u0000byte'],
    ['broken', 'half \ud83d'],
  ])('is refused for %s: %j', (about, text) => {
    expect(checkText(text)).toEqual({ ok: false, reason: expect.stringContaining(about) });
  });

  test('is never repeated in the reason', () => {
    const result = checkText('you are stupid');
    expect(result.ok || result.reason).not.toContain('stupid');
  });
});
