import path from 'node:path';
import type { Config } from '@react-router/dev/config';
import { compresserDossier } from './vite/compresser.ts';

export default {
  appDirectory: '.',
  ssr: true,
  // One manifest sent once: no endpoint that answers questions about routes, one request less per link.
  routeDiscovery: { mode: 'initial' },
  buildEnd: ({ reactRouterConfig: { buildDirectory } }) =>
    compresserDossier(path.join(buildDirectory, 'client')),
} satisfies Config;
