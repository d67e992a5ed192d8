export type CellRow = { line: number; cells: string[] };

/**
 * Rows of delimited text (RFC 4180, with any one-character delimiter), empty ones left out; `line` is where a row starts. A quote
 * that is never closed takes in the rest of the text, so that a row may be longer than meant, and nothing is lost.
 */
export function readCells(text: string, delimiter: string): CellRow[] {
  const rows: CellRow[] = [];
  let [row, cell, line, startLine, isQuoted]: [string[], string, number, number, boolean] = [[], '', 1, 1, false];
  const endRow = (): void => {
    const cells = [...row, cell];
    if (cells.some((found) => found.trim() !== '')) rows.push({ line: startLine, cells });
    [row, cell] = [[], ''];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\n') line++;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(at++);
      else isQuoted = false;
    } else if (sign === '"' && cell.length < 9 && cell.trim() === '') [cell, isQuoted] = ['', true];
    else if (sign === delimiter) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      endRow();
      startLine = line;
    } else cell += sign;
  }
  endRow();
  return rows;
}
