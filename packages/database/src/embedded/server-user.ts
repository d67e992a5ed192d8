import * as fs from 'node:fs';
import { DatabaseError } from '../database-error.ts';

export type ServerUser = { name: string; uid: number; gid: number };

/**
 * Postgres refuses to run as root, so as root another user runs it: the one who owns the data already, else nobody, else
 * postgres. It must stand in the passwd file, or initdb fails. Null where the process is not root: it runs as itself.
 * @throws DatabaseError NO_SERVER_USER
 */
export function chooseServerUser(dataPath: string, passwd = '/etc/passwd'): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = fs.readFileSync(passwd, 'utf8').split('\n').map(readUser);
  const owner = fs.existsSync(dataPath) ? fs.statSync(dataPath).uid : 0;
  const user =
    users.find((each) => owner !== 0 && each?.uid === owner) ??
    users.find((each) => each?.name === 'nobody') ??
    users.find((each) => each?.name === 'postgres');
  if (user) return user;
  throw new DatabaseError(
    'NO_SERVER_USER',
    'Postgres does not run as root, and there is no user "nobody" or "postgres" to run it as. Nothing was changed. ' +
      'Start as an ordinary user, or set DATABASE_URL.',
  );
}

function readUser(line: string): ServerUser | undefined {
  const [name, , uid, gid] = line.split(':');
  return name && uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined;
}

/** Gives the data, all of it, to the user who runs the server, where it is another's. */
export function giveData(path: string, user: ServerUser | null): void {
  if (user === null || fs.statSync(path).uid === user.uid) return;
  for (const each of fs.readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    fs.lchownSync(`${path}/${each}`, user.uid, user.gid);
  }
  fs.lchownSync(path, user.uid, user.gid);
}
