import eslint from '@eslint/js';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Imports go one way: entrances → actions → hosts/host.ts → core; an add-in or the workbench wires a host to the pane. */
const ENTRANCES = ['cli', 'pane', 'functions', 'workbench', 'addins'];
const closed = (room, ...others) =>
  others.map((other) => ({
    target: `./src/${room}`,
    from: `./src/${other}`,
    message: 'Imports go one way: cli, pane, functions, workbench, addins → actions → hosts → core.',
  }));
const directions = [
  ...closed('core', ...ENTRANCES, 'actions', 'hosts'),
  ...closed('hosts', ...ENTRANCES, 'actions'),
  ...closed('actions', ...ENTRANCES),
  ...closed('cli', 'pane', 'functions', 'workbench', 'addins'),
  ...closed('functions', 'cli', 'pane', 'workbench', 'addins', 'actions'),
  ...closed('pane', 'cli', 'functions', 'workbench', 'addins'),
  ...closed('workbench', 'cli', 'functions', 'addins'),
  ...closed('addins', 'cli', 'workbench'),
  { target: './src/actions', from: './src/hosts', except: ['./host.ts'], message: 'Actions know only hosts/host.ts and core.' },
  {
    target: './src/pane',
    from: './src/hosts',
    except: ['./host.ts', './breathe.ts'],
    message: 'The pane knows only hosts/host.ts and core.',
  },
  { target: './src', from: './test', message: 'The product imports nothing from its tests.' },
  { target: './src', from: './tools', message: 'The product imports nothing from its tools.' },
];

/** What would make the core depend on when, where or how often it runs. */
const impure = ['console', 'process', 'performance', 'globalThis', 'window', 'document', 'fetch', 'setTimeout', 'setInterval', 'require'];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] })] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: directions }],
      // Splitting a string into code points is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'String' }, 'string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.|zod/mini$)', message: 'core imports only zod/mini and its own files.' }] },
      ],
      'no-restricted-globals': ['error', ...impure.map((name) => ({ name, message: 'core is pure: take it as an argument.' }))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'core has no clock: take the day as an argument.' },
        { object: 'Math', property: 'random', message: 'core is pure.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'core has no clock: take the day as an argument.' },
        { selector: 'CallExpression[callee.name="Date"]', message: 'core has no clock: take the day as an argument.' },
      ],
    },
  },
  {
    files: ['src/hosts/excel/**/*.ts', 'src/addins/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error'])),
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // What `npm run capturas` runs as well, where there is no jest.
    files: ['test/e2e/**/*.ts'],
    ignores: ['test/e2e/**/*.test.ts', 'test/e2e/{excel,pane,sheets}/**'],
    rules: { 'no-restricted-globals': ['error', { name: 'expect', message: 'Use node:assert: npm run capturas has no jest.' }] },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['**/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' } },
  },
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
