/** Line icons on a 20-pixel grid, drawn for this page. Always beside a word, so they are silent. */
const paths = {
  check: 'M4 10.5 8.2 15 16 5.5',
  cross: 'M5 5l10 10M15 5 5 15',
  down: 'M10 3v10m0 0 4-4m-4 4L6 9M3.5 17h13',
  out: 'M10 12V3m0 0 4 4m-4-4L6 7M3.5 11v6h13v-6',
  plus: 'M10 4v12M4 10h12',
  back: 'M12.5 4.5 7 10l5.5 5.5',
  again: 'M15.5 8A6 6 0 1 0 16 11.5M16 4v4h-4',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5 7 7 0 1 0 16.5 12z',
  person: 'M10 3.5a3.25 3.25 0 1 0 0 6.5 3.25 3.25 0 0 0 0-6.5zM3.5 17c.6-3.2 3.2-5 6.5-5s5.9 1.8 6.5 5',
  pen: 'M4 16l.8-3.2L13.5 4.1a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2L7.2 15.2z',
  bin: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11',
  stop: 'M6.9 2.5h6.2l4.4 4.4v6.2l-4.4 4.4H6.9l-4.4-4.4V6.9zM10 6v5M10 13.5v.5',
  away: 'M3 3l14 14M2.5 8a11 11 0 0 1 4-2.6M17.5 8a11 11 0 0 0-6-2.9M5.5 11.5a7 7 0 0 1 2.5-1.7M14.5 11.5a7 7 0 0 0-1.7-1.3M10 15.5v.1',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={paths[name]} />
    </svg>
  );
}
