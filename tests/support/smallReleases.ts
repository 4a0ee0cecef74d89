import { smallRelease, textsOf, type SmallRelease } from '../unit/schema/smallRelease.ts';
import { seal, type SealedRelease } from './releaseSeries.ts';

const both = (zh: string, en: string) => ({ zh, en });

function edited(change: (release: SmallRelease) => void): SmallRelease {
  const release = smallRelease();
  change(release);
  return release;
}

const reworded = (release: SmallRelease) => {
  release['indicators.json'].indicators[0]!.label.en = 'Books in the reading rooms';
};

const corrected = (release: SmallRelease) => {
  reworded(release);
  const [books] = release['indicators.json'].indicators;
  release['indicators.json'].indicators.push({ ...structuredClone(books!), id: 'volumes' });
  books!.value = 421;
  release['indicators.json'].derived[0]!.value = 2;
};

const withdrawn = (release: SmallRelease) => {
  reworded(release);
  release['indicators.json'].indicators[0]!.value = 421;
};

/**
 * The small release and three that follow it: a label reworded; a value corrected and a record added; that
 * record withdrawn. Nothing in them is true.
 */
export function smallReleases(): SealedRelease[] {
  return [
    seal(textsOf(smallRelease()), {
      version: '1.0.0',
      date: '2026-01-01',
      changes: both('首次发布。', 'First release.'),
    }),
    seal(textsOf(edited(reworded)), {
      version: '1.0.1',
      date: '2026-02-01',
      changes: both('改写藏书的名称。', 'The label of the books is reworded.'),
    }),
    seal(textsOf(edited(corrected)), {
      version: '1.1.0',
      date: '2026-03-01',
      changes: both('更正藏书数，增加一条。', 'The number of books is corrected, a record is added.'),
    }),
    seal(textsOf(edited(withdrawn)), {
      version: '2.0.0',
      date: '2026-04-01',
      changes: both('撤回重复的一条。', 'A record that said the same is withdrawn.'),
      withdrawn: [
        {
          kind: 'number',
          id: 'volumes',
          reason: both('与藏书一条重复。', 'It repeats the record of the books.'),
          replacedBy: ['books'],
        },
      ],
    }),
  ];
}
