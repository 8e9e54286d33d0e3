const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');

/** Makes the command line a program that a shell can start. */
class Executable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', ({ assets, outputOptions }) => {
      for (const name of Object.keys(assets)) fs.chmodSync(path.join(outputOptions.path, name), 0o755);
    });
  }
}

/** @type {import('webpack').Configuration} */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/entry.ts',
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'seguimiento.js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
      },
      { test: /\.md$/, type: 'asset/source' },
    ],
  },
  // One readable file: a stack trace that a person sends us should say something.
  optimization: { minimize: false, splitChunks: false },
  performance: false,
  stats: 'errors-warnings',
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.DefinePlugin({ VERSION: JSON.stringify(require('./package.json').version) }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new Executable(),
  ],
};

module.exports = [cli];
