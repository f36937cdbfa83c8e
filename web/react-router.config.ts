import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: '.',
  ssr: true,
  // One manifest sent once: no endpoint that answers questions about routes, one request less per link.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
