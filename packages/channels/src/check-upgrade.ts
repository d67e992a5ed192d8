import { CLOSINGS, type Closing, PROTOCOL_VERSION } from './protocol.ts';

const APP_PATH = /^\/app\/([^/]+)\/?$/;

/** Whether an upgrade's URL is `/app/:key`, and if so, why it cannot be served (null: it can). */
export function checkUpgrade(url: string, key: string): { isOurs: boolean; closing: Closing | null } {
  const [path = '', query = ''] = url.split('?', 2);
  const match = APP_PATH.exec(path);
  if (!match) return { isOurs: false, closing: null };
  if (match[1] !== key) return { isOurs: true, closing: CLOSINGS.unknownApp };
  return { isOurs: true, closing: checkVersion(new URLSearchParams(query).get('protocol')) };
}

function checkVersion(version: string | null): Closing | null {
  if (version === null || version === '') return CLOSINGS.noVersion;
  if (!/^\d+$/.test(version)) return CLOSINGS.invalidVersion;
  return Number(version) === PROTOCOL_VERSION ? null : CLOSINGS.unsupportedVersion;
}
