const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML 1.0 cannot hold even escaped, and what the HTML standard calls an error: controls and noncharacters. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu;

/** Text as it may stand between tags or inside a quoted attribute, in HTML and in XML; what neither can hold becomes U+FFFD. */
export const escapeMarkup = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
