export { createHttp, type Http, type HttpOptions } from './create-http.ts';
export { createNetworkDoor, type NetworkDoor, type NetworkState } from './open-network.ts';
export { problems } from './problems.ts';
export { servePages } from './serve-pages.ts';
