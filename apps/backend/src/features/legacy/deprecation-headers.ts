/** When version 2 replaced version 1's endpoints: the first second of its migration period. */
const deprecatedAt = Date.UTC(2025, 8, 1);

/**
 * Header fields that tell a client to move on: Deprecation (RFC 9745), Sunset (RFC 8594), and what to call instead
 * (RFC 5829, `successor-version`).
 */
export function deprecationHeaders(sunset: Date, successor: string): Record<string, string> {
  return {
    deprecation: `@${deprecatedAt / 1000}`,
    sunset: sunset.toUTCString(),
    link: `<${successor}>; rel="successor-version"`,
  };
}
