import { completable, type GetPromptResult, type McpServer } from '@modelcontextprotocol/server';
import { gradeRange } from '@toolboxai/contracts';
import { suggestTopics } from '@toolboxai/curriculum';
import { z } from 'zod';
import type { McpContext } from './mcp-deps.ts';
import { ownerOf } from './mcp-deps.ts';

const subjects = ['English Language Arts', 'Geography', 'Mathematics', 'Science'];
const grades = Array.from({ length: gradeRange.max - gradeRange.min + 1 }, (_, i) => String(gradeRange.min + i));
const usualGrade = 4;
const mostSuggested = 20;
const startsLike = (typed: string) => (name: string) => name.toLowerCase().startsWith(typed.toLowerCase());

/** Arguments of prompts are always text. */
const planSchema = z.object({
  subject: completable(z.string().min(1).max(200).describe('For example Mathematics'), (typed) =>
    subjects.filter(startsLike(typed)),
  ),
  grade_level: completable(z.enum(grades).describe('US school grade; 0 is kindergarten'), (typed) =>
    grades.filter((grade) => grade.startsWith(typed)),
  ),
  topic: completable(z.string().min(1).max(200).describe('What children should learn'), (typed, context) => {
    const grade = Number(context?.arguments?.grade_level ?? usualGrade);
    return suggestTopics(typed, Number.isFinite(grade) ? grade : usualGrade, mostSuggested).map(({ title }) => title);
  }),
});

const say = (text: string): GetPromptResult => ({ messages: [{ role: 'user', content: { type: 'text', text } }] });

export function registerPrompts(server: McpServer, { caller, searchContent }: McpContext): void {
  server.registerPrompt(
    'plan_lesson',
    { title: 'Plan a lesson', description: 'Finds the standard, makes the lesson and looks it through.', argsSchema: planSchema },
    ({ subject, grade_level, topic }) =>
      say(
        `Plan a lesson for me: ${subject}, grade ${grade_level}, about "${topic}".
1. Look the topic up with find_standards (grade_level ${grade_level}) and name the standard that you choose. Invent none.
2. Make the lesson with generate_lesson: subject "${subject}", grade_level ${grade_level}, and the topic's title as its objective.
3. Read it with get_content. Tell me its title, its objectives, its sections with their minutes, and its quality score.
4. Say which questions wait for me to confirm their key, and what you would change. Start no class before I say so.`,
      ),
  );

  const contentId = completable(z.guid().describe('content_id of the lesson'), async (typed) => {
    const lessons = await searchContent(ownerOf(caller()), {
      text: '',
      gradeLevel: undefined,
      limit: mostSuggested,
      after: undefined,
    });
    return lessons.map(({ id }) => id).filter((id) => id.startsWith(typed));
  });
  server.registerPrompt(
    'review_lesson',
    {
      title: 'Review a lesson',
      description: 'Looks a lesson of the library through before it is taught.',
      argsSchema: z.object({ content_id: contentId }),
    },
    ({ content_id }) =>
      say(
        `Review the lesson ${content_id} before I teach it. Read lesson.md and quiz.json with get_content.
Solve every question yourself and compare with its key. List what is wrong, what is unclear for children, what lies above the
reading level, and which questions hold the same idea twice. Say for each what you would change, and change nothing.`,
      ),
  );
}
