import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { TellError } from '../lib/error-reports/watch-errors.ts';
import type { Session } from '../lib/session/create-session.ts';
import { PageFailure } from './page-failure.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { RootLayout } from './root-layout.tsx';
import { Splash } from './splash.tsx';

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

/** For children: no login, and nothing of the teachers' pages is loaded. */
const play = createRoute({
  getParentRoute: () => root,
  path: '/play',
  validateSearch: (search: Record<string, unknown>) => {
    const code = textOf(search.code);
    return code === undefined ? {} : { code };
  },
  component: lazyRouteComponent(() => import('./pages/play-page.tsx'), 'PlayPage'),
});

type Guarded = { context: RouterContext; location: { href: string } };

async function requireLogin({ context, location }: Guarded): Promise<void> {
  if (!(await context.session.ready())) throw redirect({ to: '/login', search: { next: location.href } });
}

const teacher = createRoute({
  getParentRoute: () => root,
  id: 'teacher',
  beforeLoad: requireLogin,
  component: lazyRouteComponent(() => import('./teacher-layout.tsx'), 'TeacherLayout'),
});

/** Teachers' pages that are shown to a class: the whole screen is theirs. */
const alone = createRoute({ getParentRoute: () => root, id: 'alone', beforeLoad: requireLogin });

const home = createRoute({
  getParentRoute: () => teacher,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home-page.tsx'), 'HomePage'),
});

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

const classroom = createRoute({
  getParentRoute: () => teacher,
  path: '/classes/$classId',
  component: lazyRouteComponent(() => import('./pages/class-page.tsx'), 'ClassPage'),
});

const account = createRoute({
  getParentRoute: () => teacher,
  path: '/account',
  component: lazyRouteComponent(() => import('./pages/account-page.tsx'), 'AccountPage'),
});

const tryOut = createRoute({
  getParentRoute: () => alone,
  path: '/lessons/$lessonId/try',
  component: lazyRouteComponent(() => import('./pages/try-page.tsx'), 'TryPage'),
});

const screen = createRoute({
  getParentRoute: () => alone,
  path: '/lessons/$lessonId/screen',
  component: lazyRouteComponent(() => import('./pages/screen-page.tsx'), 'ScreenPage'),
});

export function createAppRouter(context: RouterContext, tellError: TellError) {
  return createRouter({
    routeTree: root.addChildren([
      login,
      play,
      alone.addChildren([tryOut, screen]),
      teacher.addChildren([home, making, lesson, classroom, account]),
    ]),
    context,
    defaultPreload: 'intent',
    defaultPendingComponent: Splash,
    defaultPendingMs: 150,
    defaultErrorComponent: PageFailure,
    defaultOnCatch: tellError,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
