/** One accent for each theme, dark enough for white text (4.5:1 or better). */
const accents: { readonly [theme: string]: Color3 } = {
  island: Color3.fromRGB(11, 110, 118),
  castle: Color3.fromRGB(120, 62, 140),
  space_station: Color3.fromRGB(58, 77, 176),
  forest: Color3.fromRGB(36, 108, 58),
  city: Color3.fromRGB(160, 66, 28),
  underwater_lab: Color3.fromRGB(16, 94, 150),
};

export const paper = Color3.fromRGB(251, 248, 241);
export const ink = Color3.fromRGB(28, 27, 31);
export const faintInk = Color3.fromRGB(86, 83, 92);
/** Behind white text: 5:1. */
export const rightGreen = Color3.fromRGB(28, 118, 62);

export function accentOf(theme: string): Color3 {
  return accents[theme] ?? Color3.fromRGB(58, 77, 176);
}
