import { useMutation } from '@tanstack/react-query';
import type { Content } from '@toolboxai/contracts';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fileName, saveFile } from '../../ui/save-file.ts';
import styles from './roblox.module.css';

type RobloxFile = { path: string; extension: string; label: string; advice: string };

const files: readonly RobloxFile[] = [
  {
    path: 'place.rbxlx',
    extension: 'rbxlx',
    label: 'Place (.rbxlx)',
    advice: 'In Studio: File, Open from File. Press Play, walk to a flag and answer.',
  },
  { path: 'place.rbxl', extension: 'rbxl', label: 'Place (.rbxl)', advice: 'The same, smaller and quicker to open.' },
  {
    path: 'lesson.rbxm',
    extension: 'rbxm',
    label: 'Model (.rbxm)',
    advice: 'Into a game that you have: drag it into Studio. It is one folder; delete it, and it is gone.',
  },
  {
    path: 'rojo.zip',
    extension: 'rojo.zip',
    label: 'Rojo folder (.zip)',
    advice: 'For those who write games: unpack it and run rojo serve in it.',
  },
];

/** What to take along, and what to do with it there. */
export function RobloxFiles({ content }: { content: Pick<Content, 'id' | 'title'> }) {
  const { api } = useServices();
  const take = useMutation({
    mutationFn: async ({ path, extension }: RobloxFile) =>
      saveFile(await api.contentFile(content.id, path), fileName(content.title, extension)),
  });
  return (
    <section className={styles.way}>
      <h2>Open it in Roblox Studio</h2>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.path} className={styles.file}>
            <BlockButton
              leftSection={<Icon name="down" />}
              loading={take.isPending && take.variables.path === file.path}
              onClick={() => take.mutate(file)}
            >
              {file.label}
            </BlockButton>
            <p>{file.advice}</p>
          </li>
        ))}
      </ul>
      {take.error !== null && <FailureNotice error={take.error} />}
    </section>
  );
}
