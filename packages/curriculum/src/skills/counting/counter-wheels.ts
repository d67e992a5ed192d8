/** One step on a counter with number wheels: a 9 that turns to 0 takes the wheel on its left along. */
const turn = (wheels: string): string => {
  if (wheels === '') return '1';
  const [others, last] = [wheels.slice(0, -1), wheels.slice(-1)];
  return last === '9' ? `${turn(others)}0` : `${others}${'123456789'.charAt(Number(last))}`;
};

/** What a counter shows that starts at n and is turned that many times: counting on without adding. */
export function turnCounter(n: number, times: number): number {
  let wheels = String(n);
  for (let i = 0; i < times; i++) wheels = turn(wheels);
  return Number(wheels);
}
