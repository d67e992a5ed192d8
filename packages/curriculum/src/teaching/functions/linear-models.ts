import type { Teaching } from '../../teaching.ts';

export const linearModelsTeaching: Teaching = {
  warmUp: [
    'A class has measured the height of its sunflowers every week, and the points in the diagram lie almost on a line.',
    'How tall will the plants probably be in two weeks, and how certain can you be about your prediction?',
  ],
  idea: [
    'Real measurements seldom lie exactly on a line, but often a straight line describes their general direction very well.',
    'Such a line is called a linear model, and its equation can be used to make predictions.',
    'The slope of the model describes the typical change for each step, and the intercept describes the predicted beginning.',
  ],
  steps: [
    'Identify what the two letters of the equation represent, and in which units they are measured.',
    'Decide whether the question asks for a predicted value or for a predicted change.',
    'For a value, substitute the given number, multiply it by the slope, and add the intercept.',
    'For a change, multiply the slope by the number of steps, without the intercept.',
    'Describe the result in a sentence, and remember that it is only a prediction.',
  ],
  why: [
    'The model replaces scattered points by one line that is as close to all of them as possible.',
    'Along this line each step adds the slope again, so many steps add it many times.',
    'The intercept belongs to the beginning, and therefore it appears in a predicted value but not in a change.',
  ],
  slip: [
    'Some students exchange the slope and the intercept when they substitute a number in the equation.',
    'Say in your own words what each number means before you begin to calculate.',
  ],
  world: [
    'The observations of this world have been summarized by a line, and tomorrow has not been observed yet.',
    'Use the model to predict what will happen, so that your team is prepared in time.',
  ],
  support: [
    'Draw the line in a coordinate system, move along the horizontal axis to the given number, and read the height.',
    'Build a table in which the first letter increases by one, and add the slope from row to row.',
  ],
  stretch: [
    'Discuss why a prediction far outside the measured values may be completely unreasonable.',
    'Collect ten pairs of measurements in your class, draw a line through them, and determine its equation.',
  ],
  rule: 'A linear model predicts a value from its slope and its intercept, and a change from its slope alone.',
  vocabulary: [
    { term: 'linear model', meaning: 'a line that describes the direction of measured points' },
    { term: 'prediction', meaning: 'a value that is expected but has not been measured' },
    { term: 'intercept', meaning: 'the value of the model for the input zero' },
  ],
};
