import styles from './brand.module.css';

/** One block of a world, and the name. */
export function Brand() {
  return (
    <span className={styles.brand}>
      <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path d="M16 2 29 9.5v13L16 30 3 22.5v-13z" fill="#17266f" />
        <path d="M16 2 29 9.5 16 17 3 9.5z" fill="#f2b632" />
        <path d="M3 9.5 16 17v13L3 22.5z" fill="#2a45c2" />
      </svg>
      <span>ToolboxAI</span>
    </span>
  );
}
