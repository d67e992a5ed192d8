export { isChannelName, isSocketId } from './channel-name.ts';
export { createChannels } from './create-channels.ts';
export type { Channels, ChannelsOptions, LogEntry, RestResponse, Stats } from './options.ts';
export {
  type App,
  type ChannelData,
  type RestRequest,
  signChannelAuth,
  signRest,
  verifyChannelAuth,
  verifyRest,
} from './signatures.ts';
