import '../lib/no-eval.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '../ui/theme/mantine-styles.ts';
import '../ui/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createWorkshop } from './lesson-workshop.ts';
import { TryApp } from './try-app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const workshop = createWorkshop(() => new Worker(new URL('./worker/lesson-worker.ts', import.meta.url), { type: 'module' }));

createRoot(root).render(
  <StrictMode>
    <TryApp workshop={workshop} />
  </StrictMode>,
);
