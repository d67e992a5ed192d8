/** `tops-not-changed` or `reading level`, as ids and checks are named, becomes `Tops not changed` or `Reading level`. */
export function readableName(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
