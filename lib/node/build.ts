// Builds the programs for Node into .output/node, one file each. Run by set-up; Node reads this file as it is.
import path from 'node:path';
import { build } from 'vite';
import { digestsPlugin } from './digests-plugin.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** `leavesOut`: packages that stay where they are installed. The referee has none: it must run where nothing is. */
const PROGRAMS = [
  { name: 'audit', leavesOut: ['puppeteer-core', 'unpdf'] },
  { name: 'referee', leavesOut: [] },
  { name: 'catalogue', leavesOut: [] },
];

for (const { name, leavesOut } of PROGRAMS) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [digestsPlugin(root)],
    publicDir: false,
    ssr: { noExternal: true, external: leavesOut, target: 'node' },
    build: {
      ssr: path.join(root, `lib/node/${name}.ts`),
      outDir: path.join(root, '.output/node'),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
}
