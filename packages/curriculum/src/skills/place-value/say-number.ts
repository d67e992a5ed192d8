const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
].flatMap((line) => line.split(' '));
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** `forty thousand two hundred six` for 40,206: words for 0 to 999,999. */
export function sayNumber(n: number): string {
  if (n < 20) return small[n] ?? '';
  if (n < 100) return [tens[Math.floor(n / 10)], n % 10 === 0 ? '' : small[n % 10]].filter(Boolean).join('-');
  const unit = n < 1000 ? 100 : 1000;
  const rest = n % unit;
  const front = `${sayNumber(Math.floor(n / unit))} ${unit === 100 ? 'hundred' : 'thousand'}`;
  return rest === 0 ? front : `${front} ${sayNumber(rest)}`;
}

/** Reads such words from left to right, the way one listens; null for a word that names no number. */
export function hearNumber(words: string): number | null {
  let [all, group] = [0, 0];
  for (const word of words.split(/[ -]/)) {
    const [one, ten] = [small.indexOf(word), tens.indexOf(word)];
    if (word === 'thousand') [all, group] = [group * 1000, 0];
    else if (word === 'hundred') group *= 100;
    else if (one >= 0 || ten >= 2) group += one >= 0 ? one : ten * 10;
    else return null;
  }
  return all + group;
}
