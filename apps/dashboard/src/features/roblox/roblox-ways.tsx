import type { Content } from '@toolboxai/contracts';
import { PublishPanel } from './publish-panel.tsx';
import { RobloxFiles } from './roblox-files.tsx';
import { RojoPanel } from './rojo-panel.tsx';

/** From the lesson into Roblox: as files, live, and at last in public. */
export function RobloxWays({ content }: { content: Pick<Content, 'id' | 'title'> }) {
  return (
    <>
      <RobloxFiles content={content} />
      <RojoPanel content={content} />
      <PublishPanel content={content} />
    </>
  );
}
