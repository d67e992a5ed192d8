import type { Choice, Question } from '@toolboxai/contracts';
import { escapeMarkup } from './escape-markup.ts';
import { writeMaths } from './write-maths.ts';

const namespace = 'http://www.imsglobal.org/xsd/imsqti_v2p2';

/** The attributes that every document of the package opens with. */
export const qtiNamespaces = `xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd"`;

// A choice's own id may be any text; an identifier of QTI may not.
const choiceId = (index: number): string => `choice-${index + 1}`;

const choiceElement = (choice: Choice, index: number): string =>
  `      <simpleChoice identifier="${choiceId(index)}">${writeMaths(choice.text, choice.text_rich)}</simpleChoice>`;

const feedbackElement = (choice: Choice, index: number): string =>
  `  <modalFeedback outcomeIdentifier="FEEDBACK" identifier="${choiceId(index)}" showHide="show"><p>${writeMaths(choice.feedback, choice.feedback_rich)}</p></modalFeedback>`;

/** Shown after any answer. */
const solutionElement = ({ explanation, explanation_rich }: Question): string[] =>
  explanation.length === 0
    ? []
    : [
        '  <modalFeedback outcomeIdentifier="SOLUTION" identifier="solution" showHide="show">',
        '    <ol>',
        ...explanation.map((step, index) => `      <li>${writeMaths(step, explanation_rich?.[index])}</li>`),
        '    </ol>',
        '  </modalFeedback>',
      ];

const declarations = (
  correct: number,
): string => `  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
    <correctResponse><value>${choiceId(correct)}</value></correctResponse>
  </responseDeclaration>
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMaximum="1"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
  <outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
  <outcomeDeclaration identifier="SOLUTION" cardinality="single" baseType="identifier"/>`;

const processing = `  <responseProcessing>
    <responseCondition>
      <responseIf>
        <match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>
        <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue>
      </responseIf>
      <responseElse>
        <setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue>
      </responseElse>
    </responseCondition>
    <setOutcomeValue identifier="FEEDBACK"><variable identifier="RESPONSE"/></setOutcomeValue>
    <setOutcomeValue identifier="SOLUTION"><baseValue baseType="identifier">solution</baseValue></setOutcomeValue>
  </responseProcessing>`;

export type QtiItem = { identifier: string; title: string; question: Question };

/** One question as an `assessmentItem`: a choice, one point, a hint for each choice, and the worked steps afterwards. */
export function writeQtiItem({ identifier, title, question }: QtiItem): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<assessmentItem ${qtiNamespaces} identifier="${identifier}" title="${escapeMarkup(title)}" adaptive="false" timeDependent="false">`,
    declarations(question.choices.findIndex((choice) => choice.correct)),
    '  <itemBody>',
    '    <choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">',
    `      <prompt>${writeMaths(question.prompt, question.prompt_rich)}</prompt>`,
    ...question.choices.map(choiceElement),
    '    </choiceInteraction>',
    '  </itemBody>',
    processing,
    ...question.choices.map(feedbackElement),
    ...solutionElement(question),
    '</assessmentItem>',
  ];
  return `${lines.join('\n')}\n`;
}
