import type { NetworkState } from '#platform/http';

/** What to look at, and what to ask the school's IT, where no device arrives: the likeliest first. */
export function adviseOnNetwork({ open, addresses, port }: NetworkState): string[] {
  if (!open)
    return ['This server answers this computer alone. Open it to the network, and devices in the same Wi-Fi can reach it.'];
  const nowhere =
    'No device can reach this server now: this computer is in no network that it can listen in. Connect it to the Wi-Fi that the devices use; the new address appears here.';
  const ports = [...new Set(addresses.map(({ url }) => new URL(url).port || '80'))];
  const portText = ports.length > 0 ? ports.join(' and ') : String(port);
  return [
    ...(addresses.length === 0 ? [nowhere] : []),
    'The devices have to be in the same network as this computer: the same Wi-Fi, and not a guest Wi-Fi.',
    'Type the address with http:// in front; some browsers try https:// first, and it does not answer here.',
    `Ask the school’s IT: does a firewall on this computer let TCP port ${portText} in? On Windows, Node.js has to be allowed in private networks.`,
    'Ask the school’s IT: does the Wi-Fi keep devices apart (“client isolation” or “AP isolation”)? It has to be off for this network.',
    'Ask the school’s IT: do the devices go through a web filter or a proxy? This address has to be an exception.',
    'The way is not encrypted: open it in a network that you trust, and close it after the class.',
  ];
}
