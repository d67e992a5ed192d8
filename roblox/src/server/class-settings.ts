export interface ClassSettings {
  /** Six letters, as on the teacher's board. */
  readonly code: string;
  /** Where the teacher's ToolboxAI answers, without a slash at its end. */
  readonly endpoint: string;
}

const letters = 'BCDFGHJKMNPQRTVWXZ';
const codeLength = 6;
const place = 'ServerStorage.ClassSettings';

/**
 * What a teacher wrote into the StringValues `SessionCode` and `Endpoint` of `ServerStorage.ClassSettings`.
 * `undefined` where there is no code: then nothing is sent to anybody. A code or an address that cannot be right is said once.
 */
export function readClassSettings(): ClassSettings | undefined {
  const settings = game.GetService('ServerStorage').FindFirstChild('ClassSettings');
  const code = readText(settings, 'SessionCode').upper().gsub('[%s%-]', '')[0];
  if (code === '') return undefined;
  if (!isCode(code)) {
    warn(`${place}.SessionCode must be the ${codeLength} letters of the teacher's board. No answers are sent to the class.`);
    return undefined;
  }
  const endpoint = readText(settings, 'Endpoint').gsub('[%s/]+$', '')[0];
  if (endpoint.match('^https?://[^%s/]%S*$')[0] === undefined) {
    warn(`${place}.Endpoint must be the address of ToolboxAI, beginning with https://. No answers are sent to the class.`);
    return undefined;
  }
  return { code, endpoint };
}

function isCode(code: string): boolean {
  return code.match(`^[${letters}]+$`)[0] !== undefined && code.size() === codeLength;
}

function readText(settings: Instance | undefined, name: string): string {
  const value = settings?.FindFirstChild(name);
  return value !== undefined && value.IsA('StringValue') ? value.Value : '';
}
