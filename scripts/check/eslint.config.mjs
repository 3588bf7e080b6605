import parser from '@babel/eslint-parser';
import litA11y from 'eslint-plugin-lit-a11y';

/** Only what oxlint cannot do: accessibility of templates. No TypeScript needed, Babel strips the types. */
export default [
  { ignores: ['**/dist/**', '**/cdn/**'] },
  {
    files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts'],
    languageOptions: {
      parser,
      parserOptions: {
        requireConfigFile: false,
        babelOptions: {
          babelrc: false,
          configFile: false,
          parserOpts: { plugins: ['typescript', 'decorators-legacy'] },
        },
      },
    },
    linterOptions: { reportUnusedDisableDirectives: true },
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
];
