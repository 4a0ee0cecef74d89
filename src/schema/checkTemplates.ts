import { findBareNumbers } from './bareNumbers.ts';
import { declaredIds, type RawRelease } from './checkReferences.ts';
import { locate, walk } from './jsonPath.ts';
import { LANGS, type Lang } from './primitives.ts';
import type { Problem } from './problems.ts';
import { slotsOf, withoutSlots } from './template.ts';

const TEMPLATES = new Set(['title', 'caption', 'alt', 'notes']);

/** Names of formulas stand in quotation marks and are not numbers. */
const QUOTED = /“[^”]*”|‘[^’]*’/g;

/** Captions and alternatives of figures: every slot resolves, and no number is typed. */
export function checkTemplates(raw: RawRelease, file: string): Problem[] {
  const json = raw['figures.json'];
  const whole = raw['indicators.json'] !== undefined && raw['references.json'] !== undefined;
  const numbers = whole ? declaredIds(raw).get('number') : undefined;
  return [...walk(json)].flatMap(({ path, key, value }) => {
    const lang = LANGS.find((language) => language === key);
    const field = path.findLast((segment) => typeof segment === 'string' && segment !== lang);
    if (lang === undefined || typeof value !== 'string' || !TEMPLATES.has(field as string)) return [];
    const at = locate(json, path);
    const dangling = numbers === undefined ? [] : danglingSlots(value, numbers, file, at);
    return [...dangling, ...typedNumbers(value, lang, file, at)];
  });
}

function danglingSlots(template: string, numbers: ReadonlySet<string>, file: string, at: string): Problem[] {
  return slotsOf(template)
    .filter(({ id }) => !numbers.has(id))
    .map(({ id }) => ({
      file,
      at,
      found: `{${id}}`,
      expected: 'the id of an indicator, a derived number or a context fact',
      mend: 'correct the id between the braces',
    }));
}

function typedNumbers(template: string, lang: Lang, file: string, at: string): Problem[] {
  // A blank keeps the words on both sides of a slot or a quotation apart.
  const own = withoutSlots(template.replaceAll(QUOTED, ' '));
  return findBareNumbers(own, lang).map(({ text }) => ({
    file,
    at,
    found: `the number "${text}" typed by hand`,
    expected: 'numbers that come from the data',
    mend: 'write {id} (or {id|word} for a word) with the id of the number in indicators.json or references.json',
  }));
}
