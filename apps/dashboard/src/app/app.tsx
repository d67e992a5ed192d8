import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import type { Services } from '../lib/create-services.ts';
import type { TellError } from '../lib/error-reports/watch-errors.ts';
import { ServicesProvider } from '../lib/services-context.ts';
import { resolveVariables, theme } from '../ui/theme/theme.ts';
import { createQueryClient } from './query-client.ts';
import { createAppRouter } from './router.tsx';

type AppProps = {
  services: Services;
  /** Told of what kept a page from being shown. */
  tellError: TellError;
};

export function App({ services, tellError }: AppProps) {
  const [queries] = useState(createQueryClient);
  const [router] = useState(() => createAppRouter({ session: services.session, queries }, tellError));
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
      <ServicesProvider value={services}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ServicesProvider>
    </MantineProvider>
  );
}
