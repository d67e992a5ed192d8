import type { Content } from '@toolboxai/contracts';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ExportMenu } from './export-menu.tsx';
import styles from './lesson.module.css';
import { useDownload } from './use-download.ts';

/** What a teacher takes away. */
export function Downloads({ content }: { content: Pick<Content, 'id' | 'title' | 'version'> }) {
  const { env } = useServices();
  const download = useDownload(content);
  const button = (file: 'world' | 'lesson' | 'quiz', label: string) => (
    <BlockButton
      tone="quiet"
      leftSection={<Icon name="down" />}
      loading={download.isPending && download.variables === file}
      onClick={() => download.mutate(file)}
    >
      {label}
    </BlockButton>
  );
  return (
    <div className={styles.downloads}>
      {env.roblox && button('world', 'Download the world')}
      {button('lesson', env.roblox ? 'Lesson' : 'Download the lesson')}
      {button('quiz', 'Quiz')}
      <ExportMenu content={content} />
      {download.error !== null && <FailureNotice error={download.error} />}
    </div>
  );
}
