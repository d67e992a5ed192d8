import { type Difficulty, difficulties } from '@toolboxai/contracts';
import { makeQuestions } from './make-questions.ts';
import { findGiveaways } from './measure-guessing.ts';
import { parseValue } from './parse-value.ts';
import { proveQuestion } from './prove-question.ts';
import { compare } from './rational.ts';
import { createRng } from './rng.ts';
import type { Skill } from './skill.ts';
import { skills } from './skill-list.ts';
import { spoilings } from './spoil-value.ts';
import { isStandardCode } from './standards.ts';

export type SpoilReport = { spoiling: string; tried: number; refused: number };

export type SkillReport = {
  id: string;
  standard: string;
  samples: number;
  /** Questions whose key is not what the proof's own arithmetic gives. */
  wrongKeys: number;
  /** Questions with two right choices. */
  doubleKeys: number;
  /** Questions in which two choices have the same value. */
  sameChoices: number;
  unknownStandards: number;
  /** Ways to find the key without the skill, such as `the largest: 97 of 100`. Needs a hundred samples. */
  giveaways: string[];
  /** Draws thrown away on the way to the samples. */
  redraws: number;
  /** Samples for which no usable draw was found. */
  failures: number;
  spoiled: SpoilReport[];
};

export type CheckReport = { ok: boolean; skills: SkillReport[]; lines: string[] };

/** Draws before a sample counts as failed; a quiz gives up at the same number. */
const drawLimit = 80;

function countRedraws(skill: Skill, samples: number): { redraws: number; failures: number } {
  let [redraws, failures] = [0, 0];
  for (let i = 0; i < samples; i++) {
    const rng = createRng(`check/${skill.id}/${i}`);
    let tries = 0;
    while (tries < drawLimit && skill.draw(rng, difficultyOf(i)).kind === 'refused') tries++;
    redraws += tries;
    if (tries === drawLimit) failures++;
  }
  return { redraws, failures };
}

const difficultyOf = (i: number): Difficulty => difficulties[i % difficulties.length] ?? 'medium';

function sameInValue(texts: readonly string[]): boolean {
  return texts.some((text, i) =>
    texts.slice(i + 1).some((other) => {
      const [x, y] = [parseValue(text), parseValue(other)];
      return x && y ? compare(x, y) === 0 : text === other;
    }),
  );
}

function spoilSkill(skill: Skill, samples: number): SpoilReport[] {
  return spoilings.map(({ name, spoil }) => {
    const verdicts = Array.from({ length: samples }, (_, i) =>
      skill.refusesSpoiled(createRng(`spoil/${skill.id}/${i}`), difficultyOf(i), spoil),
    ).filter((verdict) => verdict !== null);
    return { spoiling: name, tried: verdicts.length, refused: verdicts.filter(Boolean).length };
  });
}

function checkSkill(skill: Skill, samples: number, spoiled: SpoilReport[]): SkillReport {
  // One question a seed: a long quiz of one skill would run out of unlike questions before it ran out of samples.
  const questions = Array.from({ length: samples }, (_, i) =>
    makeQuestions({ skills: [skill.id], count: 1, seed: `check/${i}`, difficulty: difficultyOf(i) }),
  ).flat();
  const proofs = questions.map(proveQuestion).filter((proof) => !proof.ok);
  const count = <T>(items: readonly T[], test: (item: T) => boolean) => items.filter(test).length;
  const doubleKeys = count(proofs, (proof) => !proof.ok && / choices have the value/.test(proof.reason));
  return {
    id: skill.id,
    standard: skill.standard,
    samples,
    wrongKeys: proofs.length - doubleKeys,
    doubleKeys,
    sameChoices: count(questions, (question) => sameInValue(question.choices.map((choice) => choice.text))),
    unknownStandards: count(questions, (question) => !isStandardCode(question.standard?.code ?? '')),
    giveaways: findGiveaways(questions),
    ...countRedraws(skill, samples),
    spoiled,
  };
}

const isSound = (report: SkillReport): boolean =>
  report.wrongKeys + report.doubleKeys + report.sameChoices + report.unknownStandards === 0 &&
  report.failures * 100 < report.samples &&
  report.giveaways.length === 0 &&
  report.spoiled.every(({ tried, refused }) => refused === tried) &&
  (report.spoiled.length === 0 || report.spoiled.some(({ tried }) => tried > 0));

function describe(report: SkillReport): string {
  const { id, standard, samples, wrongKeys, doubleKeys, sameChoices, redraws, failures, giveaways, spoiled } = report;
  const keys = `${samples} samples, ${wrongKeys} wrong keys, ${doubleKeys} double keys, ${sameChoices} with choices alike`;
  const [tried, refused] = [spoiled.reduce((sum, x) => sum + x.tried, 0), spoiled.reduce((sum, x) => sum + x.refused, 0)];
  const mutation = spoiled.length > 0 ? `, ${refused} of ${tried} spoiled answers refused` : '';
  const telling = giveaways.length > 0 ? `, given away by ${giveaways.join(' and ')}` : '';
  const verdict = isSound(report) ? 'ok  ' : 'FAIL';
  return `${verdict} ${id.padEnd(28)} ${standard.padEnd(10)} ${keys}, ${redraws} redraws, ${failures} failed${mutation}${telling}`;
}

/**
 * Makes that many questions for every skill and proves each anew. With `mutate`, each skill's answers are spoiled in turn,
 * and each spoiling has to be refused by its `verify`. `only` takes those whose id holds it, or of that domain. Pure and
 * deterministic.
 */
export function checkSkills(options: {
  samplesPerSkill: number;
  mutate?: boolean | undefined;
  only?: string | undefined;
}): CheckReport {
  const { samplesPerSkill, mutate, only = '' } = options;
  const chosen = skills.filter((skill) => skill.id.includes(only) || skill.domain === only);
  const reports = chosen.map((skill) => checkSkill(skill, samplesPerSkill, mutate ? spoilSkill(skill, samplesPerSkill) : []));
  const sound = reports.filter(isSound).length;
  const last = `${sound} of ${reports.length} skills are sound.`;
  return { ok: sound === reports.length, skills: reports, lines: [...reports.map(describe), last] };
}
