import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `commonthread serve` listens while the page is being worked on. */
const api = process.env.COMMONTHREAD_URL ?? 'http://127.0.0.1:4747';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: api, changeOrigin: true, headers: { origin: api } },
      '/sign-in': { target: api, changeOrigin: true },
    },
  },
});
