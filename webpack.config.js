const fs = require('node:fs');
const path = require('node:path');
const HtmlInlineScriptPlugin = require('html-inline-script-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');

/** Makes the command line a program that a shell can start. */
class Executable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', ({ assets, outputOptions }) => {
      for (const name of Object.keys(assets)) fs.chmodSync(path.join(outputOptions.path, name), 0o755);
    });
  }
}

/** What both programs share: plain node, one readable file, so that a stack trace that a person sends us says something. */
const program = {
  mode: 'production',
  target: 'node20',
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
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
};
const oneFile = new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 });

/** @type {import('webpack').Configuration} */
const cli = {
  ...program,
  name: 'cli',
  entry: './src/cli/entry.ts',
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'seguimiento.js', clean: true },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.DefinePlugin({ VERSION: JSON.stringify(require('./package.json').version) }),
    oneFile,
    new Executable(),
  ],
};

/** The benchmark runs what users run: bundled code, not code transformed on the fly. @type {import('webpack').Configuration} */
const bench = {
  ...program,
  name: 'bench',
  entry: './tools/bench/index.ts',
  node: { __filename: false },
  output: { path: path.resolve(__dirname, 'dist/bench'), filename: 'bench.js', clean: true },
  plugins: [oneFile],
};

/** What runs in a browser: the pane. Our modules do nothing when loaded, so what is not used of them is left out. */
const page = {
  mode: 'production',
  target: ['web', 'es2020'],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        sideEffects: false,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2020',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic', importSource: 'preact' } },
          },
          module: { type: 'es6' },
        },
      },
      { test: /\.css$/, sideEffects: true, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.md$/, type: 'asset/source' },
    ],
  },
  performance: false,
  stats: 'errors-warnings',
};

/** The task pane as Excel and the workbench load it. @type {import('webpack').Configuration} */
const taskpane = {
  ...page,
  name: 'taskpane',
  entry: { taskpane: './src/addins/taskpane/entry.ts' },
  output: { path: path.resolve(__dirname, 'dist/taskpane'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlWebpackPlugin({ template: './src/addins/taskpane/taskpane.html', filename: 'taskpane.html', scriptLoading: 'defer' }),
  ],
};

const DIST_SHEETS = path.resolve(__dirname, 'dist/sheets');

/**
 * The server of the Google Sheets add-on: one script that only declares `App`, in the words of ES2019 (Apps Script refuses private
 * fields), libraries too. `npm run build:sheets` adds the other files. @type {import('webpack').Configuration}
 */
const sheetsServer = {
  ...program,
  name: 'sheets-server',
  target: 'es2019',
  entry: './src/addins/sheets/server/entry.ts',
  output: { path: DIST_SHEETS, filename: 'Code.js', library: { type: 'var', name: 'App' }, chunkFormat: false, chunkLoading: false },
  module: {
    rules: [
      {
        test: /\.[jt]s$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2019', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
      },
      { test: /\.md$/, type: 'asset/source' },
    ],
  },
  plugins: [oneFile],
};

/**
 * The sidebar: the pane in one page. HtmlService takes «//» inside a template literal for a comment, so none is left, in libraries
 * neither. @type {import('webpack').Configuration}
 */
const sheetsSidebar = {
  ...page,
  name: 'sheets-sidebar',
  entry: { sidebar: './src/addins/sheets/sidebar/entry.ts' },
  output: { path: DIST_SHEETS, filename: '[name].js' },
  module: {
    rules: [
      {
        test: /\.[jt]sx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic', importSource: 'preact' } },
          },
          env: { targets: 'chrome 100, firefox 100, safari 15', include: ['transform-template-literals'] },
          module: { type: 'es6' },
        },
      },
      { test: /\.css$/, sideEffects: true, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.md$/, type: 'asset/source' },
    ],
  },
  plugins: [
    oneFile,
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlWebpackPlugin({ template: './src/addins/sheets/sidebar/sidebar.ejs', filename: 'sidebar.html', inject: false, minify: false }),
    new HtmlInlineScriptPlugin(),
  ],
};

/** Univer's hyphenation dictionaries, 70 languages; the grid loads British English when it starts. */
const otherLanguages = new webpack.IgnorePlugin({
  resourceRegExp: /^\.\/(?!en-gb-|es-)[a-z-]+\d*-[\w-]{8}\.js$/,
  contextRegExp: /@univerjs.engine-render.lib.es$/,
});

/** The page with a real grid around the pane. It is served from this machine, so nothing is gained by minifying 6 MB of grid. @type {import('webpack').Configuration} */
const workbench = {
  ...page,
  name: 'workbench',
  entry: { workbench: './src/workbench/entry.ts' },
  output: { path: path.resolve(__dirname, 'dist/workbench'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: { rules: [...page.module.rules, { test: /\.xlsx$/, type: 'asset/resource', generator: { filename: '[name][ext]' } }] },
  optimization: { minimize: false, concatenateModules: false },
  plugins: [
    otherLanguages,
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlWebpackPlugin({ template: './src/workbench/index.html', scriptLoading: 'defer' }),
  ],
};

/**
 * The page of the Excel add-in; `npm run build:excel` adds what depends on the address it is published at.
 * @type {import('webpack').Configuration}
 */
const excel = {
  ...page,
  name: 'excel',
  entry: { excel: './src/addins/excel/entry.ts' },
  output: { path: path.resolve(__dirname, 'dist/excel'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlWebpackPlugin({ template: './src/addins/excel/taskpane.html', filename: 'taskpane.html', scriptLoading: 'defer' }),
  ],
};

module.exports = [cli, bench, taskpane, excel, sheetsServer, sheetsSidebar, workbench];
