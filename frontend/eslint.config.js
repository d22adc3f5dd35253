import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const features = readdirSync(new URL('./src/features', import.meta.url));

/** ui, lib -> features -> routes: nothing imports from further along, and no feature knows another. */
const zones = [
  { files: ['src/lib/**'], regex: '/(ui|features|routes)(/|$)' },
  { files: ['src/ui/**'], regex: '/(features|routes)(/|$)' },
  ...features.map((feature) => ({
    files: [`src/features/${feature}/**`],
    regex: `^(\\.\\./)+(routes$|(${features.filter((ander) => ander !== feature).join('|')})/)`,
  })),
].map(({ files, regex }) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex,
            message:
              'Not from here: lib and ui know no feature, and features do not know each other.',
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'src/client', 'e2e/containers', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat.recommended,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "VariableDeclarator[init.callee.name='useSearchParams'][id.elements.length>1]",
          message:
            'Change the address with useAdres: it starts from the address of now, so no quick change is lost.',
        },
      ],
    },
  },
  ...zones,
  {
    files: ['**/*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
