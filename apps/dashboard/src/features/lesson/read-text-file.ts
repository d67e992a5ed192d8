/** Far above the server's own limit of signs, and below what it takes in one request. */
const mostBytes = 800_000;

type TextFile = { text: string } | { fault: string };

/** Excel writes "Unicode text" as UTF-16, and plain CSV in the signs of Windows; all else is UTF-8. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A chosen file as text, or why it cannot be one. */
export async function readTextFile(file: Blob): Promise<TextFile> {
  if (file.size > mostBytes) return { fault: 'This file is too large to be a list of questions. Paste a part of it instead.' };
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  return text.includes('\0')
    ? { fault: 'This file is no text. Save it as CSV or as plain text, and choose that file.' }
    : { text };
}
