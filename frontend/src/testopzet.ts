import { afterEach } from 'vitest';

// Only where there is a page (@vitest-environment happy-dom): most of what is tested here has none.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
