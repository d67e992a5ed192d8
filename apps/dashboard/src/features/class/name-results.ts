import type { SeatNames } from './seat-names.ts';

/** As the server writes cells: quoted where it must be, and nothing that a spreadsheet would run. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows of a CSV text; a line break within quotes ends none. */
function rowsOf(csv: string): string[] {
  return csv.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+(?:\r?\n|$)/g) ?? [];
}

/** The server's results with this browser's names beside the seats. Rows begin with the seat's number. */
export function nameResults(csv: string, names: SeatNames): string {
  const mark = csv.startsWith('\uFEFF') ? '\uFEFF' : '';
  const rows = rowsOf(csv.slice(mark.length)).map((row, index) => {
    const [, seat = '', rest = ''] = /^([^,]*),([^]*)$/.exec(row) ?? [];
    return `${seat},${index === 0 ? 'name' : cell(names[Number(seat)] ?? '')},${rest}`;
  });
  return mark + rows.join('');
}
