export { createRedisBus, type RedisBus } from './create-redis-bus.ts';
