import { readdirSync } from 'node:fs';

const features = readdirSync(new URL('./src/features', import.meta.url));

/** These rules of a plugin, each as an error. */
const alleen = (plugin, namen) =>
  Object.fromEntries(
    namen
      .trim()
      .split(/\s+/)
      .map((naam) => [plugin + naam, 'error']),
  );

/** lib, ui -> concept -> features -> routes: nothing imports from further along, and no feature knows another. */
const zones = [
  { files: ['src/lib/**'], regex: '/(ui|features|routes)(/|$)|^(\\.\\./)+concept/' },
  { files: ['src/ui/**'], regex: '/(features|routes)(/|$)|^(\\.\\./)+concept/' },
  { files: ['src/concept/**'], regex: '/(features|routes)(/|$)' },
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

// What the presets of ESLint (recommended), typescript-eslint (strict, stylistic), React (recommended) and jsx-a11y
// (strict) hold: oxlint has no presets.

const algemeen = alleen(
  '',
  `
    for-direction no-async-promise-executor no-case-declarations no-compare-neg-zero
    no-cond-assign no-constant-binary-expression no-constant-condition no-control-regex
    no-debugger no-delete-var no-dupe-else-if no-duplicate-case no-empty
    no-empty-character-class no-empty-pattern no-empty-static-block no-ex-assign
    no-extra-boolean-cast no-fallthrough no-global-assign no-invalid-regexp
    no-irregular-whitespace no-loss-of-precision no-misleading-character-class
    no-nonoctal-decimal-escape no-prototype-builtins no-regex-spaces no-self-assign
    no-shadow-restricted-names no-sparse-arrays no-unexpected-multiline no-unsafe-finally
    no-unsafe-optional-chaining no-unused-labels no-unused-private-class-members
    no-useless-backreference no-useless-catch no-useless-escape no-var prefer-const
    prefer-rest-params prefer-spread require-yield use-isnan valid-typeof
  `,
);
const typen = alleen(
  'typescript/',
  `
    adjacent-overload-signatures array-type await-thenable ban-ts-comment ban-tslint-comment
    class-literal-property-style consistent-generic-constructors consistent-indexed-object-style
    consistent-type-assertions consistent-type-definitions dot-notation no-array-constructor
    no-array-delete no-base-to-string no-confusing-non-null-assertion
    no-confusing-void-expression no-deprecated no-duplicate-enum-values
    no-duplicate-type-constituents no-dynamic-delete no-empty-function no-empty-object-type
    no-explicit-any no-extra-non-null-assertion no-extraneous-class no-floating-promises
    no-for-in-array no-generated-empty-object-type no-implied-eval no-inferrable-types
    no-invalid-void-type no-meaningless-void-operator no-misused-new no-misused-promises
    no-misused-spread no-mixed-enums no-namespace no-non-null-asserted-nullish-coalescing
    no-non-null-asserted-optional-chain no-non-null-assertion no-redundant-type-constituents
    no-require-imports no-this-alias no-unnecessary-boolean-literal-compare
    no-unnecessary-condition no-unnecessary-template-expression no-unnecessary-type-arguments
    no-unnecessary-type-assertion no-unnecessary-type-constraint no-unnecessary-type-conversion
    no-unnecessary-type-parameters no-unsafe-argument no-unsafe-assignment no-unsafe-call
    no-unsafe-declaration-merging no-unsafe-enum-assignment no-unsafe-enum-comparison
    no-unsafe-function-type no-unsafe-member-access no-unsafe-return no-unsafe-unary-minus
    no-unused-expressions no-unused-vars no-useless-constructor no-useless-default-assignment
    no-wrapper-object-types non-nullable-type-assertion-style only-throw-error prefer-as-const
    prefer-find prefer-for-of prefer-function-type prefer-includes prefer-literal-enum-member
    prefer-namespace-keyword prefer-nullish-coalescing prefer-optional-chain
    prefer-promise-reject-errors prefer-reduce-type-parameter prefer-regexp-exec
    prefer-return-this-type prefer-string-starts-ends-with related-getter-setter-pairs
    require-await restrict-plus-operands restrict-template-expressions return-await
    triple-slash-reference unbound-method unified-signatures
    use-unknown-in-catch-callback-variable
  `,
);
const react = alleen(
  'react/',
  `
    error-boundaries exhaustive-deps globals immutability incompatible-library
    preserve-manual-memoization purity refs rules-of-hooks set-state-in-effect
    set-state-in-render static-components unsupported-syntax use-memo
  `,
);
const toegankelijk = alleen(
  'jsx-a11y/',
  `
    alt-text anchor-has-content anchor-is-valid aria-activedescendant-has-tabindex aria-props
    aria-proptypes aria-role aria-unsupported-elements autocomplete-valid
    click-events-have-key-events heading-has-content html-has-lang iframe-has-title
    img-redundant-alt interactive-supports-focus label-has-associated-control media-has-caption
    mouse-events-have-key-events no-access-key no-autofocus no-distracting-elements
    no-interactive-element-to-noninteractive-role no-noninteractive-element-interactions
    no-noninteractive-element-to-interactive-role no-noninteractive-tabindex no-redundant-roles
    no-static-element-interactions role-has-required-aria-props role-supports-aria-props scope
    tabindex-no-positive
  `,
);

export default {
  plugins: ['eslint', 'typescript', 'react', 'jsx-a11y', 'import'],
  jsPlugins: ['./scripts/verboden.js'],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'off' },
  ignorePatterns: [
    'dist',
    'dist-prerender',
    'src/client',
    'e2e/containers',
    'test-results',
    'playwright-report',
  ],
  // No circles between files, not even of types alone.
  rules: { ...algemeen, 'import/no-cycle': ['error', { ignoreTypes: false }] },
  overrides: [
    {
      files: ['**/*.{ts,tsx}'],
      rules: {
        ...typen,
        'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
        'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
        'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
        'verboden/vorm': [
          'error',
          {
            selector:
              "VariableDeclarator[init.callee.name='useSearchParams'][id.elements.length>1]",
            message:
              'Change the address with useAdres: it starts from the address of now, so no quick change is lost.',
          },
        ],
      },
    },
    {
      files: ['src/**/*.{ts,tsx}'],
      rules: {
        ...react,
        ...toegankelijk,
        // Said aloud: what a td is depends on the table around it.
        'jsx-a11y/no-redundant-roles': ['error', { td: ['gridcell'] }],
      },
    },
    ...zones,
    {
      // Fixtures of Playwright begin with an empty pattern when they need nothing.
      files: ['e2e/**/*.ts'],
      rules: {
        'no-empty-pattern': 'off',
        'verboden/vorm': ['error', eenKeerGelezen, opDeKlok, achterElkaar, gedeeld],
      },
    },
    {
      files: ['e2e/werk/**/*.ts'],
      rules: {
        'verboden/vorm': ['error', eenKeerGelezen, opDeKlok, achterElkaar, gedeeld, ...vanDeDemo],
      },
    },
    {
      files: ['e2e/ramp/**/*.ts'],
      rules: { 'verboden/vorm': ['error', eenKeerGelezen, opDeKlok, gedeeld, ...vanDeDemo] },
    },
    {
      // The stack is given up after a while; nothing in a test is.
      files: ['e2e/opstelling/stapel.ts'],
      rules: { 'verboden/vorm': 'off' },
    },
  ],
};
