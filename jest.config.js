const os = require('node:os');

/** Libraries below Univer (and hucre) that come as ES modules only; jest runs everything as CommonJS. */
const ES_MODULES =
  'cjk-regex collapse-white-space franc-min hucre kdbush lodash-es n-gram nanoid quickselect rbush regexp-util trigram-utils unicode-regex';
/** Preact ships only .mjs, which jest's CommonJS cannot load: tests take its sources. */
const preact = (folder) => `<rootDir>/node_modules/preact/${folder}src/index.js`;

/** jest's own choice leaves one processor free, of two as well. */
const MAX_WORKERS = Math.max(2, os.availableParallelism() - 1);

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testEnvironment: 'node',
  maxWorkers: MAX_WORKERS,
  // Milliseconds: for a test that hangs, not for one that is slow.
  testTimeout: 900_000,
  moduleNameMapper: { '^preact$': preact(''), '^preact/hooks$': preact('hooks/'), '^preact/jsx-runtime$': preact('jsx-runtime/') },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.split(' ').join('|')}|preact)/)`],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
};
