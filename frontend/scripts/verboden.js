/** For oxlint: "no-restricted-syntax" of ESLint, which it does not have. Options are { selector, message }. */
export default {
  meta: { name: 'verboden' },
  rules: {
    vorm: {
      meta: { schema: { type: 'array', items: { type: 'object' } } },
      create: (context) =>
        Object.fromEntries(
          context.options.map(({ selector, message }) => [
            selector,
            (node) => context.report({ node, message }),
          ]),
        ),
    },
  },
};
