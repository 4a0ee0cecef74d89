import type { Place } from './locateQuote.ts';
import {
  DIFFERENT_TEXT_BELOW,
  type CheckedParagraph,
  type CheckedQuote,
  type Verification,
} from './verify.ts';

const STEP_UNITS: Readonly<Record<Verification['steps'][number]['id'], string>> = {
  lines: 'lines tidied',
  damage: 'damaged spots repaired',
  pinyin: 'pinyin insertions removed',
  simplified: 'characters made Simplified',
  punctuation: 'punctuation marks made full width',
  residue: 'blank or page lines dropped',
};

/** Line numbers beyond this many are only counted. */
const LINES_SHOWN = 12;

/** The phrases hold “ and ” themselves. */
const phrase = (text: string): string => `「${text}」`;

const percent = (share: number): string => `${Math.floor(share * 100)} %`;

const nameOf = (place: Place): string =>
  `${place.paragraph ?? 'no paragraph of the article'}, line ${place.line}`;

function paragraphLine({ id, outcome, length, line }: CheckedParagraph): string {
  return outcome === 'missing'
    ? `  ${id}: missing; a paragraph of ${length.recorded} characters is expected`
    : `  ${id}: differs; ${length.recorded} characters are expected, line ${line} has ${length.found}` +
        (length.recorded === length.found ? ', not the same ones' : '');
}

function outcomeOf({ outcome, places, instead, quote }: CheckedQuote): string {
  const there =
    instead === null
      ? `paragraph ${quote.paragraph} is missing`
      : instead === quote.exact
        ? 'it stands there, but not with its prefix and suffix'
        : `there stands ${phrase(instead)}`;
  const where = places.map((place) => `${nameOf(place)}, offset ${place.start}`).join('; ');
  if (outcome === 'not-found') return `not found; ${there}`;
  if (outcome === 'found-elsewhere') return `found elsewhere: ${where}; ${there}`;
  return `ambiguous: it stands ${places.length} times, none of them there: ${where}`;
}

/** Failed quotes, each selector once with all the records that hold it. */
function quoteLines(failed: readonly CheckedQuote[]): string[] {
  const bySelector = new Map<string, CheckedQuote[]>();
  for (const checked of failed) {
    const key = JSON.stringify(checked.quote);
    const same = bySelector.get(key);
    if (same === undefined) bySelector.set(key, [checked]);
    else same.push(checked);
  }
  return [...bySelector.values()].flatMap((group) =>
    group
      .slice(0, 1)
      .flatMap((checked) => [
        `  ${phrase(checked.quote.exact)}`,
        `    expected  ${checked.quote.paragraph}, offset ${checked.quote.start} to ${checked.quote.end}`,
        `    result    ${outcomeOf(checked)}`,
        ...[...new Set(group.map(({ owner }) => owner))].map((owner) => `    held by   ${owner}`),
      ]),
  );
}

function otherLinesLine(lines: readonly number[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, LINES_SHOWN).join(', ') + (lines.length > LINES_SHOWN ? ', …' : '');
  return [`Lines that are no part of the article, left aside: ${lines.length} (${shown})`];
}

/** The outcome of a verification in lines for a terminal. */
export function reportVerification(result: Verification): string[] {
  const { likeness, paragraphs, quotes, otherLines } = result;
  const same = paragraphs.filter(({ outcome }) => outcome === 'same');
  const failed = quotes.filter(({ outcome }) => outcome !== 'ok');
  const measure =
    `${likeness.bodySame} of ${likeness.bodyTotal} body paragraphs have their fingerprint, ` +
    `and ${percent(likeness.quotedShare)} of the quoted characters stand in the file`;
  if (result.verdict === 'different-text')
    return [
      'This is a different text.',
      `  Measured: ${measure}.`,
      `  Rule: no body paragraph has its fingerprint, and less than ${percent(DIFFERENT_TEXT_BELOW)} of the quoted characters stand in the file.`,
    ];
  const changed = result.steps.filter(({ changes }) => changes > 0);
  return [
    'Normalisation: ' +
      (changed.length === 0
        ? 'nothing to change'
        : changed.map(({ id, changes }) => `${STEP_UNITS[id]} ${changes}`).join(', ')),
    `Paragraph fingerprints: ${same.length} of ${paragraphs.length}`,
    `Quotes: ${quotes.length - failed.length} of ${quotes.length}`,
    ...otherLinesLine(otherLines),
    ...paragraphs.filter(({ outcome }) => outcome !== 'same').map(paragraphLine),
    ...quoteLines(failed),
    result.verdict === 'proven' ? 'Proven: every paragraph and every quote.' : `Not proven: ${measure}.`,
  ];
}
