export type TextCheck = { ok: true } | { ok: false; reason: string };

/**
 * Words that have no place in a lesson for children, by what is said about them. Whole words only. The lists are short on
 * purpose: they refuse, and a teacher words the objective anew.
 */
const unfitWords: readonly { about: string; words: RegExp }[] = [
  {
    about: 'violence',
    words:
      /\b(kill(s|ed|ing|er)?|murder\w*|shoot(ing|er)?s?|stab(bed|bing)?|bomb\w*|guns?|rifles?|weapons?|terroris\w*|massacre\w*|behead\w*|tortur\w*)\b/,
  },
  { about: 'self-harm', words: /\b(suicid\w*|self[- ]?harm\w*|anorexi\w*|bulimi\w*|cut(ting)? (myself|yourself|themselves))\b/ },
  {
    about: 'sex',
    words:
      /\b(sex(y|ual\w*|ting)?|porn\w*|nud(e|es|ity)|naked(?! eye)|erotic\w*|genital\w*|rape[ds]?|rapist\w*|prostitut\w*|fetish\w*)\b/,
  },
  {
    about: 'drugs',
    words:
      /\b(drugs?|cocaine|heroin|meth|marijuana|cannabis|weed|vap(e|es|ing)|cigarettes?|tobacco|vodka|whisk(e)?y|beers?|drunk|alcohol\w*|opioids?)\b/,
  },
  { about: 'gambling', words: /\b(gambl\w*|casinos?|betting|poker|roulette|slot machines?|lotter(y|ies))\b/ },
  { about: 'hate', words: /\b(nazi\w*|hitler|swastika\w*|racis[tm]\w*|white power|genocid\w*|slurs?)\b/ },
  {
    about: 'insults',
    words:
      /\b(idiots?|stupid\w*|dumb(ass)?|morons?|losers?|shut up|hate you|fuck\w*|shit\w*|bitch\w*|bastards?|damn|crap|ass(hole)?s?)\b/,
  },
];

/** What may lead to a person, or out of the lesson. */
const privatePatterns: readonly { about: string; pattern: RegExp }[] = [
  { about: 'an e-mail address', pattern: /[\w.+-]+\s?@\s?[\w-]+\.[a-z]{2,}/i },
  {
    about: 'a web address',
    pattern:
      /\b(https?|ftp|javascript|data|file):\S|\bwww\.|\b[\w-]{2,}\.(com|org|net|io|gg|ru|co|edu|gov|me|tv|xyz|info|app|dev|link|site|online)\b/i,
  },
  { about: 'a telephone number', pattern: /(?<!\d)(\+\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|\+\d[\d .-]{8,}\d/ },
  {
    about: 'HTML',
    pattern:
      /<\/?[a-z!?][^<>]*>|<\s*\/?\s*(script|iframe|img|svg|style|object|embed|link|meta)\b|&(#\d+|#x[\da-f]+|lt|gt|amp|quot);/i,
  },
];

/** Control characters but for tab and line end, marks that turn text around or hide in it, and halves of characters. */
const hiddenCharacter = /[^\P{C}\t\n]/u;

/** The same word behind other signs: `k1ll`, `s3x`, full-width letters, dots between letters. */
function unmask(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const swaps: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };
  const swapped = plain.replace(/\S*[a-z]\S*/g, (word) =>
    word.replace(/(?<=[a-z].*)[013457@$](?=.*[a-z])|^[013457@$](?=[a-z]{2})/g, (sign) => swaps[sign] ?? sign),
  );
  const joined = plain.replace(/\b[a-z](?:[ .*_-][a-z]){2,}\b/g, (letters) => letters.replace(/[ .*_-]/g, ''));
  return [plain, swapped, joined];
}

/**
 * Whether a text may stand in a lesson for children. Fails closed: what it cannot be sure of is refused, with the reason in
 * words that fit after "This cannot be used: ". The text itself is never repeated in the reason.
 */
export function checkText(text: string): TextCheck {
  if (!text.isWellFormed() || hiddenCharacter.test(text)) return { ok: false, reason: 'it holds hidden or broken characters' };
  const found = privatePatterns.find(({ pattern }) => pattern.test(text) || pattern.test(text.normalize('NFKC')));
  if (found) return { ok: false, reason: `it holds ${found.about}` };
  const unfit = unfitWords.find(({ words }) => unmask(text).some((form) => words.test(form)));
  return unfit
    ? { ok: false, reason: `it speaks of ${unfit.about}, which does not belong in a lesson for children` }
    : { ok: true };
}
