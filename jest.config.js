/** Libraries below Univer (and hucre) that come as ES modules only; jest runs everything as CommonJS. */
const ES_MODULES =
  'cjk-regex collapse-white-space franc-min hucre kdbush lodash-es n-gram nanoid quickselect rbush regexp-util trigram-utils unicode-regex';

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  transform: { '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.split(' ').join('|')})/)`],
};
