const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

/** FNV-1a with 64 bits, over UTF-16 units, as 16 hex digits. It names things apart; it keeps no secret. */
export function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) hash = ((hash ^ BigInt(text.charCodeAt(i))) * prime) & mask;
  return hash.toString(16).padStart(16, '0');
}
