import { codeLength, codeLetters } from '@toolboxai/contracts';

/** What was typed as capitals without gaps; an address that carries `?code=` gives its code. */
export function normalizeCode(typed: string): string {
  const fromAddress = /[?&]code=([^&#\s]+)/i.exec(typed)?.[1];
  return (fromAddress ?? typed).replace(/[^a-z0-9]/gi, '').toUpperCase();
}

/** The code that was meant, or what to do about it. */
export function readCode(typed: string): { code: string } | { fault: string } {
  const code = normalizeCode(typed);
  if (code === '') return { fault: `Type the ${codeLength} letters from the board.` };
  const stranger = code.split('').find((letter) => !codeLetters.includes(letter));
  if (stranger !== undefined) return { fault: `A code never has “${stranger}” in it. Look at the board again.` };
  if (code.length !== codeLength) return { fault: `A code has ${codeLength} letters; this one has ${code.length}.` };
  return { code };
}

/** `BCD FGH`, as it is easiest to read out. */
export function spacedCode(code: string): string {
  return code.replace(/(.{3})(?=.)/g, '$1 ');
}
