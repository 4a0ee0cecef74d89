import { expect, test } from 'vitest';
import { withdrawnIds } from '../../../src/publication/withdrawals.ts';
import { smallReleases } from '../../support/smallReleases.ts';

test('a withdrawn id is known with its reason, its last release and what replaces it', () => {
  expect(withdrawnIds(smallReleases().map(({ entry }) => entry))).toEqual([
    {
      kind: 'number',
      id: 'volumes',
      reason: { zh: '与藏书一条重复。', en: 'It repeats the record of the books.' },
      replacedBy: ['books'],
      since: '2.0.0',
      last: '1.1.0',
    },
  ]);
});
