import fc from 'fast-check';

/** What tries to end a text early in one of the formats, or to be run by what opens it. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '</p></li></ol><img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  ']]></simpleChoice><simpleChoice identifier="choice-9">',
  '<!-- <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]> &e; -->',
  '</style></title></script>',
  '{=right ~wrong} ::name:: ####all #one // no comment',
  '%100%yes',
  '[html]<b>bold</b>',
  '\\n \\\\ \\= \\~',
  '// a comment',
  '$CATEGORY: elsewhere',
  '->',
  '=1+1',
  '=HYPERLINK("http://example.com","x")',
  '@SUM(A1:A9)',
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "'=1+1",
  '\t=1+1',
  'a,"b";c\td',
  'two\nlines',
  'two\r\n\r\nlines\rmore',
  '"quoted"',
  'print("]]") -- ]=] end',
  '\u202egnol si siht\u202c',
  'שלום, مرحبا',
  'nul\u0000 and \u0007 and \u001b[31m',
  'half \ud83d of a pair',
  '\ufeff\u200b\u2028\u2029\u0085',
  '&lt;b&gt; &amp; &#60;',
  '3 < 4 & 5 > 2',
  '1/2',
  '-3/4',
  '3:4',
  '',
  '   ',
] as const;

/** Texts of all kinds, the hostile ones above often among them. */
export const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(fc.constantFrom(...hostileTexts), fc.constantFrom(...hostileTexts)).map((parts) => parts.join('')),
);

/** The five texts of a question. */
export const anyTexts = fc.array(anyText, { minLength: 5, maxLength: 5 });
