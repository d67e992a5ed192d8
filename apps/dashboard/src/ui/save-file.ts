/** Hands a file to the browser's downloads under `name`. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The click has started the download; the next turn may free the bytes.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** `Adding Fractions!` becomes `adding-fractions.rbxlx`. */
export function fileName(title: string, extension: string): string {
  const stem = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${stem === '' ? 'lesson' : stem}.${extension}`;
}
