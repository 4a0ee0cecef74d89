import type { Lang } from './primitives.ts';

/** A number written by hand where it should come from the data. */
export interface BareNumber {
  readonly text: string;
  /** Offset in the text that was searched. */
  readonly index: number;
}

/** Names of standards and licences hold digits that count nothing. */
const NAMES = /SHA-256|CC BY 4\.0/g;

const DIGITS = /[0-9０-９]+(?:[.,，．][0-9０-９]+)*/g;

/** Measure words and counted nouns; a Chinese numeral before one of them is a number. */
const MEASURES =
  '个|项|条|张|名|户|栋|支|场|次|人|级|类|种|轴|网|段|处|句|字|年|月|日|天|位|家|所|室|站|门|方|联|自|座|片|件|份|组|面|道|套|块|行|列|格|节|章|版|倍|成|米|里|街道|社区|小区|体系|机制|平台|品牌|原则|行动|伙伴|队伍|中心';

const NUMERAL = '[〇零一二三四五六七八九十百千万亿两]';

/** 一 is also an article (一篇、一种); only before the article's own counting words does it count. */
const ARTICLE_AFTER =
  '(?:篇|种|座|句|样|些|起|处|边|直|下|段|家|字|面|方面|行|格|节|年|天|日|里|成|道|块|片|件|套|份|组|位|所|室)';
const ORDINAL_BEFORE = /[第每这那同某任哪统唯之单逐]$/;

const CHINESE = new RegExp(`(${NUMERAL}+)(?:多|余|来)?(?:${MEASURES})`, 'g');
const ARTICLE = new RegExp(`^一${ARTICLE_AFTER}`);

const UNITS_EN = 'two|three|four|five|six|seven|eight|nine';
const ENGLISH = new RegExp(
  `\\b(?:${UNITS_EN}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|${UNITS_EN}))?|dozens?|hundreds?|thousands?|millions?|billions?|twice|thrice)\\b`,
  'gi',
);
const ENGLISH_ONE =
  /(?<!\b(?:no|each|every|this|that|any|the|which|another|only|by) )\bone\b(?! (?:of|another|by|can|may|might|thing|day|must|would|could|should|does|is|has)\b)/gi;

function matches(pattern: RegExp, text: string): BareNumber[] {
  return [...text.matchAll(pattern)].map((match) => ({ text: match[0], index: match.index }));
}

function chinese(text: string): BareNumber[] {
  return matches(CHINESE, text).filter((found) => {
    if (ORDINAL_BEFORE.test(text.slice(0, found.index))) return false;
    return !ARTICLE.test(found.text);
  });
}

/** Numbers in running text: Arabic digits, English number words, Chinese numerals before what they count. */
export function findBareNumbers(original: string, lang: Lang): BareNumber[] {
  const text = original.replace(NAMES, (name) => ' '.repeat(name.length));
  const worded = lang === 'zh' ? chinese(text) : [...matches(ENGLISH, text), ...matches(ENGLISH_ONE, text)];
  return [...matches(DIGITS, text), ...worded].sort((a, b) => a.index - b.index);
}
