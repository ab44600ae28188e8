// Lint: the strict TypeScript rules, the layers of src, and this project's own traps. tests/tooling shows that each bites.
// What Prettier settles is not repeated here.
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { layersRule } from './scripts/lint/layers.mjs';
import { syncInLoopRule } from './scripts/lint/syncInLoop.mjs';

const NO_ENUM = { selector: 'TSEnumDeclaration', message: 'Closed sets are literal unions, not enums.' };
const NO_ASYNC_EACH = {
  selector:
    'CallExpression[callee.property.name=/^(forEach|map|flatMap|filter|some|every|reduce)$/] > :matches(ArrowFunctionExpression, FunctionExpression)[async=true]',
  message: 'No async callback in an array method: nobody awaits it, or all run at once.',
};
/** Binary floating point has no place where amounts are judged. */
const NO_FLOATS = [
  {
    selector: 'Literal[raw=/^[0-9_]*\\.[0-9]|^[0-9_.]+[eE]/]',
    message: 'No fractional or exponent literals here: use exact amounts.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(toFixed|toPrecision|toExponential)$/]',
    message: 'Binary floating point rounds: format exact amounts instead.',
  },
  {
    selector: "CallExpression[callee.object.name='Number'][callee.property.name='parseFloat']",
    message: 'No parseFloat: parse exact amounts from text.',
  },
  {
    selector: "MemberExpression[object.name='Number'][property.name='EPSILON']",
    message: 'No tolerance: compare exactly.',
  },
];
const NO_RANDOM = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: 'Results must repeat: no randomness.',
};
const NO_CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The clock is an argument.',
  },
  NO_RANDOM,
];
const NO_JSX_WORDS = {
  selector: 'JSXText[value=/[A-Za-z]/]',
  message: 'Words for users live in src/messages.',
};

/** The typings of Excel; the ban on globals sees only values. */
const NO_EXCEL_TYPES = {
  selector: 'TSQualifiedName[left.name=/^(Excel|OfficeExtension)$/]',
  message: 'Only src/excel and src/host name Excel.',
};

const OFFICE_GLOBALS = ['Excel', 'OfficeExtension'].map((name) => ({
  name,
  message: `Only src/excel and src/host name ${name}.`,
}));
const PURE_GLOBALS = [
  'Office',
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'process',
  'Buffer',
  'require',
  'console',
  'setTimeout',
  'setInterval',
  'performance',
].map((name) => ({ name, message: `domain and sheets are pure: no ${name}.` }));
const FLOAT_GLOBALS = [{ name: 'parseFloat', message: 'No parseFloat: parse exact amounts from text.' }];

const bans = (...selectors) => ({ 'no-restricted-syntax': ['error', NO_ENUM, ...selectors.flat()] });
const globalsBan = (...names) => ({ 'no-restricted-globals': ['error', ...names.flat()] });

const NODE_GLOBALS = Object.fromEntries(
  ['process', 'console', 'Buffer', 'URL', 'setTimeout', 'clearTimeout', 'setImmediate', 'performance'].map(
    (name) => [name, 'readonly'],
  ),
);

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'release/',
      'coverage/',
      'bench/results/',
      'reliability/results/',
      '.cache/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { capaian: { rules: { layers: layersRule, 'sync-in-loop': syncInLoopRule } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allow: [{ from: 'lib', name: 'BigInt' }] },
      ],
      '@typescript-eslint/no-dynamic-delete': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-alert': 'error',
      ...bans(),
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'capaian/layers': 'error',
      'capaian/sync-in-loop': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      ...bans(NO_ASYNC_EACH, NO_EXCEL_TYPES),
      ...globalsBan(OFFICE_GLOBALS),
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      ...bans(NO_ASYNC_EACH, NO_EXCEL_TYPES, NO_FLOATS, NO_CLOCK),
      ...globalsBan(OFFICE_GLOBALS, PURE_GLOBALS, FLOAT_GLOBALS),
    },
  },
  {
    files: ['src/sheets/**/*.ts', 'src/application/**/*.ts', 'src/messages/**/*.ts'],
    rules: {
      ...bans(NO_ASYNC_EACH, NO_EXCEL_TYPES, NO_CLOCK),
      ...globalsBan(OFFICE_GLOBALS, PURE_GLOBALS, FLOAT_GLOBALS),
    },
  },
  {
    files: ['src/excel/**/*.ts', 'src/host/**/*.ts', 'src/host/**/*.tsx'],
    rules: { ...bans(NO_ASYNC_EACH), 'no-restricted-globals': 'off' },
  },
  {
    files: [
      'src/taskpane/**/*.ts',
      'src/taskpane/**/*.tsx',
      'src/workbench/**/*.ts',
      'src/workbench/**/*.tsx',
    ],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...bans(NO_ASYNC_EACH, NO_EXCEL_TYPES, NO_JSX_WORDS),
    },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx', 'bench/**/*.ts', 'reliability/**/*.ts'],
    rules: {
      // Tests read JSON and the library's untyped replies; what they assert is checked by running them.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-properties': [
        'error',
        ...['it', 'test', 'describe'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({
            object,
            property,
            message: 'Every test runs.',
          })),
        ),
      ],
    },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    ignores: [
      'tests/excel/**',
      'tests/host/**',
      'tests/conformance/**',
      'tests/support/**',
      'tests/golden/**',
      'tests/browser/**',
      'tests/application/**',
    ],
    rules: { ...bans(NO_EXCEL_TYPES), ...globalsBan(OFFICE_GLOBALS) },
  },
  {
    // The same seed gives the same cases, and what was found is told by whoever runs them.
    files: ['reliability/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      ...bans(NO_ASYNC_EACH, NO_RANDOM),
    },
  },
  {
    files: ['**/*.cjs', '**/*.mjs', '**/*.js'],
    languageOptions: { globals: NODE_GLOBALS },
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-var': 'error', 'prefer-const': 'error' },
  },
  {
    files: ['**/*.cjs', 'webpack.config.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
  },
  {
    // Parts of it run in the pages that it measures.
    files: ['bench/paneStart.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['window', 'document', 'requestAnimationFrame', 'MutationObserver'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // Runs in web views that know nothing newer than ES5, so that they can be told so.
    files: ['src/taskpane/unsupported.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly', navigator: 'readonly' },
    },
    rules: { 'no-var': 'off', 'prefer-const': 'off' },
  },
);
