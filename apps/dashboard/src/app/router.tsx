import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { Session } from '../lib/session/create-session.ts';
import { PageFailure } from './page-failure.tsx';
import { HomePage } from './pages/home-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { RootLayout } from './root-layout.tsx';
import { Splash } from './splash.tsx';
import { TeacherLayout } from './teacher-layout.tsx';

type RouterContext = { session: Session; queries: QueryClient };

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Only an address of this page: a link from elsewhere must not lead away after the login. */
const localPath = (value: unknown): string | undefined => {
  const path = textOf(value);
  return path !== undefined && /^\/(?![/\\])/.test(path) ? path : undefined;
};

const root = createRootRouteWithContext<RouterContext>()({
  component: RootLayout,
  notFoundComponent: NotFoundPage,
  errorComponent: PageFailure,
});

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (search: Record<string, unknown>) => {
    const next = localPath(search.next);
    return next === undefined ? {} : { next };
  },
  component: lazyRouteComponent(() => import('./pages/login-page.tsx'), 'LoginPage'),
});

const teacher = createRoute({
  getParentRoute: () => root,
  id: 'teacher',
  beforeLoad: async ({ context, location }) => {
    if (!(await context.session.ready())) throw redirect({ to: '/login', search: { next: location.href } });
  },
  component: TeacherLayout,
});

const home = createRoute({ getParentRoute: () => teacher, path: '/', component: HomePage });

const making = createRoute({
  getParentRoute: () => teacher,
  path: '/making/$taskId',
  component: lazyRouteComponent(() => import('./pages/making-page.tsx'), 'MakingPage'),
});

const lesson = createRoute({
  getParentRoute: () => teacher,
  path: '/lessons/$lessonId',
  validateSearch: (search: Record<string, unknown>) => {
    const tab = textOf(search.tab);
    return tab === undefined ? {} : { tab };
  },
  component: lazyRouteComponent(() => import('./pages/lesson-page.tsx'), 'LessonPage'),
});

export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree: root.addChildren([login, teacher.addChildren([home, making, lesson])]),
    context,
    defaultPreload: 'intent',
    defaultPendingComponent: Splash,
    defaultPendingMs: 150,
    defaultErrorComponent: PageFailure,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
