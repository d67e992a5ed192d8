import { useMutation } from '@tanstack/react-query';
import type { Content } from '@toolboxai/contracts';
import { ExportMenu } from '../features/lesson/export-menu.tsx';
import { BlockButton } from '../ui/block-button.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Icon } from '../ui/icon.tsx';
import { fileName, saveFile } from '../ui/save-file.ts';
import type { BundleFileName } from './lesson-calls.ts';
import type { Workshop } from './lesson-workshop.ts';
import styles from './try.module.css';

const first = [
  { name: 'place.rbxlx', label: 'Download the world', extension: 'rbxlx' },
  { name: 'lesson.md', label: 'Lesson', extension: 'md' },
  { name: 'quiz.json', label: 'Quiz', extension: 'quiz.json' },
] as const;

const more = [
  { name: 'rojo.zip', label: 'World as a Rojo project', extension: 'rojo.zip' },
  { name: 'lesson.json', label: 'Lesson as data', extension: 'lesson.json' },
  { name: 'experience.json', label: 'World as data', extension: 'experience.json' },
] as const;

type TakeAwayProps = { workshop: Workshop; content: Content };

/** Every file of the lesson. Each is made when it is asked for, in this page. */
export function TakeAway({ workshop, content }: TakeAwayProps) {
  const { lesson, quiz, experience, title } = content;
  const take = useMutation({
    mutationFn: async ({ name, extension }: { name: BundleFileName; extension: string }) => {
      const file = await workshop.call('file', { bundle: { lesson, quiz, experience }, name });
      saveFile(file, fileName(title, extension));
    },
  });
  const button = (each: (typeof first | typeof more)[number]) => (
    <BlockButton
      key={each.name}
      tone={each.name === 'place.rbxlx' ? 'plain' : 'quiet'}
      leftSection={<Icon name="down" />}
      loading={take.isPending && take.variables.name === each.name}
      onClick={() => take.mutate(each)}
    >
      {each.label}
    </BlockButton>
  );
  return (
    <div className={styles.files}>
      <div className={styles.buttons}>
        {first.map(button)}
        <ExportMenu content={content} />
      </div>
      <details className={styles.more}>
        <summary>More files</summary>
        <div className={styles.buttons}>{more.map(button)}</div>
      </details>
      {take.error !== null && <FailureNotice error={take.error} />}
    </div>
  );
}
