import { createContext, useContext } from 'react';
import type { Services } from './create-services.ts';

const context = createContext<Services | null>(null);

export const ServicesProvider = context.Provider;

/** The services of the page; only below `ServicesProvider`. */
export function useServices(): Services {
  const services = useContext(context);
  if (services === null) throw new Error('useServices was called outside of ServicesProvider');
  return services;
}
