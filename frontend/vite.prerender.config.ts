import { mergeConfig } from 'vite';
import site from './vite.config.ts';

/** The site as a program for Node that makes its pages without a browser, with all that it needs in one folder. */
export default mergeConfig(
  { ...site, build: undefined },
  {
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: 'prerender/server.ts',
      outDir: 'dist-prerender',
      // What stands in public/ is of the site.
      copyPublicDir: false,
      rolldownOptions: {
        // Modules, wherever they are put.
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'assets/[name]-[hash].mjs' },
      },
    },
  },
);
