/** `A` for the first choice. */
export const choiceLetter = (index: number): string => String.fromCharCode(65 + index);
