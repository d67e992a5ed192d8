export { type Bus, createMemoryBus } from './bus.ts';
export { isChannelName, isSocketId } from './channel-name.ts';
export { createChannels } from './create-channels.ts';
export type { Channels, ChannelsOptions, LogEntry, RestResponse, Stats } from './options.ts';
export type { WebhookEvent, WebhookOptions } from './send-webhooks.ts';
export {
  type App,
  type ChannelData,
  type RestRequest,
  signChannelAuth,
  signEncryptedAuth,
  signRest,
  signUserAuth,
  type UserData,
  verifyChannelAuth,
  verifyRest,
  verifyUserAuth,
} from './signatures.ts';
