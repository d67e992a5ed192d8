/** Words that tell children what a group of people is like, or that leave one out, with what to write instead. */
const biased: readonly { pattern: RegExp; advice: string }[] = [
  {
    pattern:
      /\b(all|most|every)\s+(boys?|girls?|men|man|women|woman|blacks?|whites?|asians?|immigrants?|old people|poor people)\b/i,
    advice: 'it says what a whole group of people is like; speak of one person, or of people',
  },
  {
    pattern: /\b(boys?|girls?|men|women)\s+(are|can|should|must|do not|don't|cannot|can't|usually|always|never)\b/i,
    advice: 'it says what a whole group of people is like; speak of one person, or of people',
  },
  {
    pattern: /\b(like a girl|man up|boys will be boys|for a girl|for a boy)\b/i,
    advice: 'it measures children by being a boy or a girl',
  },
  {
    pattern:
      /\b(police|fire|mail|chair|sales|business|weather|congress)m[ae]n\b|\b(stewardess|housewife|housewives|manpower|mankind)\b/i,
    advice: 'it names a job or people by one sex; write police officer, firefighter, people and the like',
  },
  {
    pattern:
      /\b(third world|primitive (people|tribe|culture)s?|savages?|exotic people|normal (people|kids|children)|illegal aliens?|handicapped|crippled)\b/i,
    advice: 'it looks down on people; say where they live or what they do',
  },
];

/** Why a text is unfair to a group of people, in words that say what to write instead; null where the list finds nothing. */
export const findBias = (text: string): string | null => biased.find(({ pattern }) => pattern.test(text))?.advice ?? null;
