import { expect, it } from 'vitest';
import { letScriptsWait } from '../../src/letScriptsWait.ts';

it('lets every script that a page links to wait, and leaves the others', () => {
  const inline = '<script>a()</script><script type="application/ld+json">{}</script>';
  expect(letScriptsWait(`${inline}<script type="module" src="/a.js"></script>`)).toBe(
    `${inline}<script type="module" fetchpriority="low" src="/a.js"></script>`,
  );
});
