import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { taxAndTipTeaching } from '../../teaching/ratios/tax-and-tip.ts';
import { money, ratioOf, showValue, type Value } from '../../value.ts';

/** A price in cents to which a tax or a tip is added; asked is that part or the total. */
type Params = Telling & { price: number; percent: number; kind: 'tax' | 'tip'; asks: 'part' | 'total' };

const partOf = ({ price, percent }: Params): number => (price * percent) / 100;
const asked = (p: Params, part: number): Value => money(p.asks === 'part' ? part : p.price + part);

const rates = {
  tax: { easy: [5, 10], medium: [4, 6, 8], hard: [7, 9, 12] },
  tip: { easy: [10, 20], medium: [15, 20], hard: [12, 18] },
} as const;

function drawBill(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): Pick<Params, 'price' | 'percent' | 'kind' | 'asks'> {
  const kind = rng.pick(['tax', 'tip'] as const);
  const step = difficulty === 'easy' ? 200 : 100;
  const price = step * rng.int(Math.ceil(500 / step), { easy: 30, medium: 80, hard: 180 }[difficulty]);
  return {
    kind,
    percent: rng.pick(rates[kind][difficulty]),
    price: price === 10_000 ? price + step : price,
    asks: rng.pick(['part', 'total'] as const),
  };
}

const prompts = [
  (p: Params) =>
    p.asks === 'part'
      ? say`How much is a ${p.kind} of ${p.percent}% on ${money(p.price)}?`
      : say`A ${p.kind} of ${p.percent}% is added to ${money(p.price)}. What is the total?`,
  (p: Params) =>
    p.kind === 'tip'
      ? say`The meal of ${p.name}'s family costs ${money(p.price)}, and they leave a tip of ${p.percent}%. ${p.asks === 'part' ? 'How much is the tip?' : 'How much do they pay in all?'}`
      : say`${p.name} chooses headphones for ${money(p.price)}, and a sales tax of ${p.percent}% is added. ${p.asks === 'part' ? 'How much is the tax?' : `How much does ${p.name} pay in all?`}`,
  (p: Params) =>
    p.kind === 'tip'
      ? say`A taxi ride costs ${money(p.price)}, and ${p.name} gives a tip of ${p.percent}%. ${p.asks === 'part' ? 'How much is the tip?' : `How much does ${p.name} pay in all?`}`
      : say`A pair of shoes costs ${money(p.price)} before a tax of ${p.percent}%. ${p.asks === 'part' ? `How much tax does ${p.name} pay?` : `How much does ${p.name} pay with the tax?`}`,
];

export const taxAndTip = defineSkill<Params>({
  id: 'tax-and-tip',
  name: 'Tax and tip',
  grade: 7,
  grades: [6, 8],
  domain: 'ratios and percent',
  standard: '7.RP.A.3',
  keywords: ['tax and tip', 'sales tax', 'tips', 'gratuity', 'total with tax', 'percent of a bill'],
  prerequisites: ['percent-of-amount', 'multiply-decimals'],
  teaching: taxAndTipTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawBill(rng, difficulty) }),
  solve: (p) => asked(p, partOf(p)),
  // Pays the percent cent by cent: so many of every hundred cents of the price.
  verify: (p, answer) => {
    let hundredths = p.asks === 'part' ? 0 : p.price * 100;
    for (let share = 0; share < p.percent; share++) hundredths += p.price;
    return answer.kind === 'money' && `${ratioOf(answer)?.n}00` === String(hundredths);
  },
  misconceptions: [
    {
      id: 'answered-the-other-question',
      name: 'Gives the part where the total is asked, or the total where the part is asked',
      wrong: (p) => (p.asks === 'part' ? money(p.price + partOf(p)) : money(partOf(p))),
      feedback: (p) =>
        p.asks === 'part'
          ? say`That is the total with the ${p.kind}. The question asks for the ${p.kind} alone.`
          : say`That is the ${p.kind} alone. The question asks for everything that is paid.`,
    },
    {
      id: 'percent-as-dollars',
      name: 'Takes the percent as dollars',
      wrong: (p) => asked(p, p.percent * 100),
      feedback: ({ percent }) =>
        say`You used ${percent} dollars. ${percent}% means ${percent} cents for every dollar of the price.`,
    },
    {
      id: 'percent-as-cents',
      name: 'Takes the percent as cents',
      wrong: (p) => asked(p, p.percent),
      feedback: ({ percent }) => say`You used ${percent} cents. That is right for one dollar, but the price is higher.`,
    },
    {
      id: 'ten-times-too-little',
      name: 'Divides by 1,000 where 100 is needed',
      wrong: (p) => asked(p, partOf(p) / 10),
      feedback: () => say`Your percent is ten times too small. Find 10% of the price first, and compare.`,
    },
    {
      id: 'took-it-off',
      name: 'Takes the part off like a discount',
      wrong: (p) => money(p.price - partOf(p)),
      feedback: (p) => say`You took the ${p.kind} off the price. A ${p.kind} is paid on top of it.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const part = money(partOf(p));
    const first = say`1% of ${money(p.price)} is one cent for every dollar, and ${p.percent}% is ${p.percent} times as much.`;
    const second = say`${p.percent} ÷ 100 × ${money(p.price)} = ${part}.`;
    if (p.asks === 'part') return [first, say`${second} So the ${p.kind} is ${answer}.`];
    return [first, second, say`Add it to the price: ${money(p.price)} + ${part} = ${answer}.`];
  },
  proof: (p) => {
    const price = showValue(money(p.price)).replace(/[$,]/g, '');
    return { expression: `${p.asks === 'part' ? '' : `${price} + `}${price} * ${p.percent}/100` };
  },
});
