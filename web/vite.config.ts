import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { garderFrontiere, laisserServeurDehors, listerPortes } from './vite/portes.ts';

const portes = listerPortes(new URL('..', import.meta.url));

export default defineConfig({
  plugins: [laisserServeurDehors(portes), garderFrontiere(), reactRouter()],
  // The dev server needs the exact ids here; the build needs the plugin above. Neither alone suffices.
  environments: { ssr: { resolve: { external: portes } } },
  // The policy allows no `data:` font or script, so nothing may be inlined into a stylesheet.
  build: { assetsInlineLimit: 0 },
});
