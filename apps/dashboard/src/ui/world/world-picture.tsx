import { useInViewport } from '@mantine/hooks';
import { usePainting } from './use-painting.ts';
import styles from './world.module.css';
import type { WorldSource } from './world-source.ts';

type WorldPictureProps = {
  source: WorldSource;
  /** What it shows; empty where the words beside it say so already. */
  label: string;
  /** On a ground of the theme's tint, instead of the bare page. */
  onTint?: true;
};

/** The drawing of a finished world. It is made when it comes into view, and its place is kept. */
export function WorldPicture({ source, label, onTint }: WorldPictureProps) {
  const { ref, inViewport } = useInViewport<HTMLSpanElement>();
  const painting = usePainting(source, inViewport);
  const tint = onTint === true && painting.data !== undefined ? { background: painting.data.tint } : {};
  return (
    <span ref={ref} className={styles.frame} data-tint={onTint} style={tint}>
      {painting.data !== undefined && <img className={styles.picture} src={painting.data.url} alt={label} decoding="async" />}
      {painting.isError && <span className={styles.lost}>The drawing could not be made. The lesson is not affected.</span>}
    </span>
  );
}
