/** The code of the Excel add-in, bundled. */
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

/** The configuration of that name in webpack.config.js. */
function configuration(root: string, name: string): Configuration {
  const all = createRequire(path.join(root, 'package.json'))('./webpack.config.js') as Configuration[];
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`webpack.config.js has no configuration «${name}»`);
  return found;
}

/** Writes the bundle into `site`, which is emptied first. */
export function bundleExcel(root: string, site: string): Promise<void> {
  const config = configuration(root, 'excel');
  return new Promise((resolve, reject) => {
    webpack({ ...config, context: root, output: { ...config.output, path: site } }, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}
