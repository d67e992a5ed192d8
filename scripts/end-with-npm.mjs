/**
 * Loaded before what `npm start` runs. npm passes a signal to its shell alone, and a shell that dies of it leaves the server behind
 * with the port and the database: so the server ends, as if it had had the signal, when the process that started it is gone.
 */
const parent = process.ppid;

if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
