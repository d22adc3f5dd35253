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

const POLLEND = 'CallExpression[callee.property.name=/^(poll|toPass)$/] *';

/** What made browser tests unsteady, or lean on one another. */
const eenKeerGelezen = {
  selector: `CallExpression[callee.type='MemberExpression'][arguments.length=0][callee.property.name=/^(count|textContent|allTextContents|innerText|allInnerTexts|isVisible|inputValue)$/]:not(${POLLEND})`,
  message: 'Read once, this is what the page was by chance: expect it, or read it in expect.poll.',
};
const opDeKlok = {
  selector:
    "CallExpression[callee.property.name='waitForTimeout'], CallExpression[callee.name='setTimeout']",
  message: 'Wait for what the page says, not for the clock.',
};
const achterElkaar = {
  selector: "Property[key.name='mode'][value.value='serial']",
  message: 'A test stands on its own: only ramp/ may go one after the other.',
};
const gedeeld = {
  selector:
    "Program > VariableDeclaration[kind='let'], CallExpression[callee.object.name='test'][callee.property.name=/^(beforeAll|afterAll)$/]",
  message: 'Shared by tests: give each its own, with a fixture.',
};
const vanDeDemo = ['Literal[value=', 'TemplateElement[value.raw='].map((soort) => ({
  selector: `${soort}/zoetermeer|zimihc|goud-maken|stabiele-basis|ckc|wijck|stadstheater|stadsarchief/i]`,
  message: 'A test that writes uses what is its own, not what the demo holds.',
}));

export default tseslint.config(
  { ignores: ['dist', 'src/client', 'e2e/containers', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: true, tsconfigRootDir: import.meta.dirname },
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
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  ...zones,
  {
    // Fixtures of Playwright begin with an empty pattern when they need nothing.
    files: ['e2e/**/*.ts'],
    rules: {
      'no-empty-pattern': 'off',
      'no-restricted-syntax': ['error', eenKeerGelezen, opDeKlok, achterElkaar, gedeeld],
    },
  },
  {
    files: ['e2e/werk/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        eenKeerGelezen,
        opDeKlok,
        achterElkaar,
        gedeeld,
        ...vanDeDemo,
      ],
    },
  },
  {
    files: ['e2e/ramp/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', eenKeerGelezen, opDeKlok, gedeeld, ...vanDeDemo],
    },
  },
  {
    // The stack is given up after a while; nothing in a test is.
    files: ['e2e/opstelling/stapel.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
