import type { ModelPartName } from '@toolboxai/contracts';
import { type LessonModel, type ModelAsk, ModelUnavailable } from './lesson-model.ts';

export type Script = (ask: ModelAsk, call: number) => unknown;

export type ScriptedModel = LessonModel & { asked: ModelPartName[]; requests: string[] };

/** A model that answers by a script: objects as JSON, texts as they are. */
export function scriptModel(script: Script): ScriptedModel {
  const model: ScriptedModel = {
    by: { provider: 'test', model: 'scripted' },
    asked: [],
    requests: [],
    async ask(ask) {
      model.asked.push(ask.part);
      model.requests.push(ask.request);
      const answer = script(ask, model.asked.length);
      if (answer instanceof Error) throw answer;
      return typeof answer === 'string' ? answer : JSON.stringify(answer);
    },
  };
  return model;
}

/** What a good model writes for children of grade 5, whatever the topic. */
export const goodParts: Readonly<Record<Exclude<ModelPartName, 'questions'>, unknown>> = {
  introduction: {
    sentences: [
      'Have you ever shared a large cake with your whole family?',
      'There is always someone who wants to know if all of you got the same.',
    ],
  },
  explanation: {
    idea: ['You can only put parts together when they have the same size.', 'So both cakes are cut into equal parts first.'],
    why: ['A new cut changes the name of a part, but there is as much cake on the plate as before.'],
  },
  world: {
    story: [
      'Your team has found an old map with a path that leads from flag to flag.',
      'Every guide on the way asks for your help before the next gate is opened.',
    ],
  },
  differentiation: {
    support: ['Fold a strip of paper and color the parts, so that you can see them beside each other.'],
    stretch: ['Find out whether there is a smallest part, and explain your answer to a friend.'],
  },
  vocabulary: {
    words: [
      { term: 'part', meaning: 'a piece of something larger' },
      { term: 'whole', meaning: 'all of it together' },
    ],
  },
  practice: {
    tasks: ['Ask your partner a question about the topic, and listen to the answer.', 'Draw what you have learned today.'],
    check: ['Write down one thing that you can explain to somebody else now.'],
  },
};

export const answerWell: Script = ({ part }) => (part === 'questions' ? { questions: [] } : goodParts[part]);

export const gone = (): Error => new ModelUnavailable('the model server does not answer');
