import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useServices } from '../lib/services-context.ts';

/** Pages on which nobody has to be logged in. */
const openPaths: readonly string[] = ['/login', '/play'];

/** When the session ends under the person's hands, the login comes, and leads back to where they were. */
export function RootLayout() {
  const { session } = useServices();
  const router = useRouter();
  useEffect(
    () =>
      session.subscribe(() => {
        const { pathname, href } = router.state.location;
        if (session.state() !== 'out' || openPaths.includes(pathname)) return;
        router.options.context.queries.clear();
        void router.navigate({ to: '/login', search: pathname === '/' ? {} : { next: href } });
      }),
    [session, router],
  );
  return <Outlet />;
}
