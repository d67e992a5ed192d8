import type { LinkState } from '../../lib/realtime/follow-channel.ts';
import { Notice } from '../../ui/notice.tsx';

type LinkNoticeProps = {
  link: LinkState;
  /** The server does not answer to plain requests either. */
  isCutOff: boolean;
};

/** Says so when nothing is heard from the server. A missing socket alone is not worth a word: the page reads the log. */
export function LinkNotice({ link, isCutOff }: LinkNoticeProps) {
  if (isCutOff) {
    return (
      <Notice tone="caution" title="Not connected just now">
        <p>The lesson is still being made. This page catches up by itself as soon as ToolboxAI answers.</p>
      </Notice>
    );
  }
  if (link === 'denied') {
    return (
      <Notice tone="caution" icon="person" title="This lesson is someone else’s">
        <p>Only who asked for it can watch it being made. Your own lessons are on the first page.</p>
      </Notice>
    );
  }
  return null;
}
