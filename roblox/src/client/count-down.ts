/** Calls `show` once a second with what is left, until it is stopped or nothing is left. Returns the stop. */
export function countDown(seconds: number, show: (secondsLeft: number) => void): () => void {
  const timer = task.spawn(() => {
    for (let left = seconds; left > 0; left -= 1) {
      show(left);
      task.wait(1);
    }
  });
  return () => task.cancel(timer);
}
