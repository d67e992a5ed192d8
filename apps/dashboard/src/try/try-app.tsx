import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { MakeLesson } from '../features/generation/make-lesson.tsx';
import { ServicesProvider } from '../lib/services-context.ts';
import { BlockButton } from '../ui/block-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { resolveVariables, theme } from '../ui/theme/theme.ts';
import { usePageTitle } from '../ui/use-page-title.ts';
import type { Workshop } from './lesson-workshop.ts';
import { OrderPage } from './order-page.tsx';
import { writeAddress } from './page-address.ts';
import { createFormServices } from './page-services.ts';
import { TryLayout } from './try-layout.tsx';
import { goTo, useAddress } from './use-address.ts';

/** Nothing is fetched, so nothing waits for a network, and what failed fails again. */
const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', retry: false }, mutations: { networkMode: 'always', retry: false } },
  });

function FormPage({ workshop }: { workshop: Workshop }) {
  const services = useMemo(() => createFormServices({ workshop, onOrder: (order) => goTo(writeAddress(order)) }), [workshop]);
  usePageTitle(undefined);
  return (
    <TryLayout page="form">
      <ServicesProvider value={services}>
        <MakeLesson onTask={() => undefined} />
      </ServicesProvider>
    </TryLayout>
  );
}

function BrokenLink({ faults }: { faults: readonly string[] }) {
  usePageTitle('This link names no lesson');
  return (
    <TryLayout page="broken">
      <h1>This link names no lesson</h1>
      <Notice
        tone="wrong"
        title="A part of it is missing or was changed"
        actions={<BlockButton onClick={() => goTo('new')}>Make a lesson</BlockButton>}
      >
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </Notice>
    </TryLayout>
  );
}

function Pages({ workshop }: { workshop: Workshop }) {
  const address = useAddress();
  if (address.kind === 'form') return <FormPage workshop={workshop} />;
  if (address.kind === 'broken') return <BrokenLink faults={address.faults} />;
  return <OrderPage key={JSON.stringify(address.order)} workshop={workshop} order={address.order} view={address.view} />;
}

/** The dashboard's other root: lessons made, read and played in the page itself. */
export function TryApp({ workshop }: { workshop: Workshop }) {
  const [queries] = useState(createQueries);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <Pages workshop={workshop} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
