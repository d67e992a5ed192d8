import './lib/no-eval.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './ui/theme/mantine-styles.ts';
import './ui/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createServices } from './lib/create-services.ts';
import { loadPageEnv } from './lib/env.ts';
import { watchErrors } from './lib/error-reports/watch-errors.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const env = loadPageEnv();
const tellError = watchErrors(env);

createRoot(root).render(
  <StrictMode>
    <App services={createServices(env)} tellError={tellError} />
  </StrictMode>,
);
