import { defineConfig } from 'vite';

/** The page can stand below any path; its place is beside the compiled demo command. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: { outDir: '../../../dist/demo/web', emptyOutDir: true },
  logLevel: 'warn',
});
