import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Files that are served as they stand here. */
const STATIC_FILES = ['index.html', 'page.css', 'icon.svg'];

const staticFiles = {
  name: 'static-files',
  buildStart() {
    for (const fileName of STATIC_FILES) {
      this.addWatchFile(here(fileName));
      this.emitFile({ type: 'asset', fileName, source: readFileSync(here(fileName)) });
    }
  },
};

/** The page's script in one file, with the libraries it needs, and the files beside it. */
export default {
  input: here('main.tsx'),
  tsconfig: here('tsconfig.json'),
  plugins: [staticFiles],
  output: {
    dir: here('../../../dist/playground/page'),
    entryFileNames: 'page.js',
    format: 'esm',
    minify: true,
    sourcemap: false,
  },
};
