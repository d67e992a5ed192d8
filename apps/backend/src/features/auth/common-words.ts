/** What most passwords that are guessed first are made of, in lower case. Longer ones stand for all that holds them. */
const words = `
password passwort passphrase passcode passw0rd passwd pass
qwerty qwertz azerty qazwsx zaqwsx zxcvbn asdfgh asdf qweasd
1q2w3e4r5t6y 1q2w3e4r5t 1q2w3e4r q1w2e3r4t5y6 q1w2e3r4 1qaz2wsx3edc 1qaz2wsx zaq12wsx qazwsxedc a1b2c3d4
letmein welcome hello login admin administrator root user guest test testing tester demo sample default changeme
change secret private access enter please master super superman batman spiderman ironman pokemon pikachu starwars
iloveyou loveyou lovely love sweetheart darling honey angel princess prince queen king baby babygirl forever
dragon monkey tiger lion eagle wolf puppy kitty butterfly dolphin panda unicorn rainbow flower sunshine moonlight
football baseball basketball soccer hockey tennis liverpool arsenal chelsea barcelona juventus realmadrid
summer winter spring autumn january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
michael michelle jennifer jessica ashley daniel jordan charlie thomas robert andrew william matthew anthony
freedom whatever nothing trustno1 trustno computer internet google facebook samsung microsoft windows android
school teacher student classroom lesson homework principal education elementary highschool kindergarten
toolbox toolboxai roblox minecraft fortnite company business manager office server database system security
cookie cheese chocolate banana orange purple yellow silver golden diamond
abc123 abcd1234 aaa111 one two three four five six seven eight nine ten
`
  .trim()
  .split(/\s+/);

/** The longest first, so that "administrator" is one word and not "admin" with a rest. */
export const commonWords: readonly string[] = [...new Set(words)].sort((a, b) => b.length - a.length);

/** What hands type along the keyboard, and everyone counts; backwards as well. */
export const commonRuns: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop[]',
  "asdfghjkl;'",
  'zxcvbnm,./',
  'qwertzuiop',
  'azertyuiop',
  '!@#$%^&*()',
];
