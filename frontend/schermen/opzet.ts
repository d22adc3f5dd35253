import { afterEach } from 'vitest';
import './renders';
import index from '../index.html?raw';
import { ruimOp } from './toon';

// The page around the site is that of index.html: language, theme, and what React Aria looks for.
const bron = new DOMParser().parseFromString(index, 'text/html');
for (const { name, value } of bron.documentElement.attributes) {
  document.documentElement.setAttribute(name, value);
}
document.head.append(...bron.head.querySelectorAll('meta[id]'));

afterEach(ruimOp);
