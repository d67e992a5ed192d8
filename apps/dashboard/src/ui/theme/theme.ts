import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { cssVariables, tokens } from './tokens.ts';

/** One strong colour. Mantine takes shade 8 in the light scheme and 5 in the dark one: those are the tokens' `strong`. */
const ink: MantineColorsTuple = [
  '#eef0fd',
  '#e3e7fb',
  '#ccd5ff',
  '#bcc8ff',
  '#b0beff',
  tokens.dark.strong,
  '#6b82e0',
  '#4159d0',
  tokens.light.strong,
  tokens.light.strongSide,
];

const family = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif";

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 5 },
  colors: { ink },
  autoContrast: true,
  fontFamily: family,
  headings: { fontFamily: family, fontWeight: '700' },
  fontSizes: { xs: '0.875rem', sm: '0.875rem', md: '1.0625rem', lg: '1.25rem', xl: '1.75rem' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});

/** Our tokens as variables, and Mantine's own surfaces and texts pointed at them. */
export const resolveVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-default': 'var(--card)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-placeholder': 'var(--quiet)',
    '--mantine-color-dimmed': 'var(--quiet)',
    '--mantine-color-error': 'var(--wrong)',
    '--mantine-color-anchor': 'var(--strong)',
  };
  return {
    variables: {},
    light: { ...shared, ...cssVariables(tokens.light) },
    dark: { ...shared, ...cssVariables(tokens.dark) },
  };
};
