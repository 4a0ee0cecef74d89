import { fingerprint } from '../../../src/provenance/fingerprint.ts';
import type { OwnedQuote, ProvenanceRecord, RecordedParagraph } from '../../../src/provenance/record.ts';

/** A notice that we made up, with the noise of a circulating copy: Traditional, pinyin, one damaged spot. */
export const NOISY = `雲河晚報 2030年02月03日
修(xiū )繕老石橋
本站訊 為(wéi)方便行人,鎮裡(lǐ)決定修繕“老石橋”(北段),工期15天(tiān),預算10,000元。
施工隊分3個(gè)班,每班8人;夜班改稱?yōu)椤跋戮W(wǎng)守魚”隊,輪流值守,守橋守魚。

陳(chén)小舟 文/圖
最新消息
`;

export const CLEAN = [
  '云河晚报 2030年02月03日',
  '修缮老石桥',
  '本站讯 为方便行人，镇里决定修缮“老石桥”（北段），工期15天，预算10,000元。',
  '施工队分3个班，每班8人；夜班改称为“下网守鱼”队，轮流值守，守桥守鱼。',
  '陈小舟 文/图',
] as const;

const KINDS = [
  ['m', 'masthead'],
  ['t', 'title'],
  ['p1', 'body'],
  ['p2', 'body'],
  ['b', 'byline'],
] as const;

const paragraphs: RecordedParagraph[] = KINDS.map(([id, kind], index) => {
  const text = CLEAN[index]!;
  return { id, kind, length: text.length, sha256: fingerprint(text) };
});

/** The quote of a phrase at its first place in a paragraph of the notice. */
export function quoteOf(paragraph: 'm' | 't' | 'p1' | 'p2' | 'b', exact: string): OwnedQuote {
  const start = CLEAN[KINDS.findIndex(([id]) => id === paragraph)]!.indexOf(exact);
  return {
    owner: `notice.json ${paragraph} ${exact}`,
    quote: { paragraph, exact, start, end: start + exact.length },
  };
}

export const RECORD: ProvenanceRecord = {
  paragraphs,
  quotes: [
    quoteOf('t', '老石桥'),
    quoteOf('p1', '工期15天'),
    quoteOf('p2', '分3个班'),
    quoteOf('p2', '每班8人'),
  ],
};
