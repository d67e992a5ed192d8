export { createHttp, type Http, type HttpOptions } from './create-http.ts';
export { createUpgrades, type Upgrades } from './create-upgrades.ts';
export { endWithProblem } from './end-with-problem.ts';
export { hostAndPort } from './host-and-port.ts';
export { oncePerRequest } from './once-per-request.ts';
export { createNetworkDoor, type NetworkDoor, type NetworkState } from './open-network.ts';
export { problems } from './problems.ts';
export { serveHealthAlone } from './serve-health-alone.ts';
export { servePages } from './serve-pages.ts';
