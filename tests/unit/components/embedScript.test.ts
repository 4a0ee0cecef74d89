import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileBudget } from '../../../scripts/budgets/budgets.ts';
import { bundleClassic, type ClassicScript } from '../../../src/classicScript.ts';

/**
 * The bytes of embed.js are part of the contract: codes on other sites carry this hash, and a browser that finds
 * another does not run the script, whereupon their frames keep the height of the code. After a change on purpose,
 * put the new hash here and say so in CHANGELOG.md.
 */
const INTEGRITY = 'sha384-rfabi7GBwkp3Rca1J/q7aaU/sm0pCKmIuXw1dbVhsGnwqYyEypwXz4k31lubY1jG';

describe('/embed.js', () => {
  let script: ClassicScript;
  beforeAll(async () => {
    script = await bundleClassic('src/components/embedHost.client.ts');
  });

  it('is the script that codes on other sites name by its hash', () => {
    expect(script.integrity).toBe(INTEGRITY);
  });

  it('weighs no more than it may', () => {
    expect(brotliCompressSync(script.code).length).toBeLessThanOrEqual(fileBudget('embed.js').max);
  });

  it('makes no markup, no code and no style from text', () => {
    expect(script.code).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|srcdoc|document\.write|\beval\b|Function\(|createElement\(`style`\)|`style`|cssText/,
    );
  });
});
