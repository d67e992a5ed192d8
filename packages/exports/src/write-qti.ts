import { type LessonBundle, quizSchema } from '@toolboxai/contracts';
import { escapeMarkup } from './escape-markup.ts';
import { hashText } from './hash-text.ts';
import { type QtiItem, qtiNamespaces, writeQtiItem } from './write-qti-item.ts';

type NamedItem = QtiItem & { file: string };

const testFile = 'assessment.xml';

const manifest = (packageId: string, items: readonly NamedItem[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="${packageId}">
  <metadata>
    <schema>QTIv2.2 Package</schema>
    <schemaversion>1.0.0</schemaversion>
  </metadata>
  <organizations/>
  <resources>
    <resource identifier="${packageId}-test" type="imsqti_test_xmlv2p2" href="${testFile}">
      <file href="${testFile}"/>
${items.map(({ identifier }) => `      <dependency identifierref="${identifier}"/>`).join('\n')}
    </resource>
${items
  .map(
    ({ identifier, file }) => `    <resource identifier="${identifier}" type="imsqti_item_xmlv2p2" href="${file}">
      <file href="${file}"/>
    </resource>`,
  )
  .join('\n')}
  </resources>
</manifest>
`;

const assessmentTest = (
  packageId: string,
  title: string,
  items: readonly NamedItem[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<assessmentTest ${qtiNamespaces} identifier="${packageId}-test" title="${escapeMarkup(title)}">
  <testPart identifier="part-1" navigationMode="nonlinear" submissionMode="individual">
    <assessmentSection identifier="section-1" title="Questions" visible="true">
${items.map(({ identifier, file }) => `      <assessmentItemRef identifier="${identifier}" href="${file}"/>`).join('\n')}
    </assessmentSection>
  </testPart>
</assessmentTest>
`;

/**
 * A QTI 2.2 content package: texts by file name, the manifest first. All files lie side by side, since importers differ in what a
 * path is relative to. Identifiers come from the quiz's content: Canvas replaces an earlier import that has the same ones, so
 * that two quizzes must never share them, and the same quiz always has the same bytes.
 */
export function writeQti({ quiz }: Pick<LessonBundle, 'quiz'>): Record<string, string> {
  // Parsed, so that a quiz whose keys a database has reordered is still the same quiz.
  const packageId = `toolboxai-${hashText(JSON.stringify(quizSchema.parse(quiz)))}`;
  const items = quiz.questions.map((question, index): NamedItem => {
    const number = String(index + 1).padStart(2, '0');
    return { identifier: `${packageId}-${number}`, file: `question-${number}.xml`, title: `Question ${index + 1}`, question };
  });
  return {
    'imsmanifest.xml': manifest(packageId, items),
    [testFile]: assessmentTest(packageId, quiz.title, items),
    ...Object.fromEntries(items.map((item) => [item.file, writeQtiItem(item)])),
  };
}
