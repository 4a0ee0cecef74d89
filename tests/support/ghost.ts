// What Ghost takes of an oEmbed answer for its embed card: after its own oEmbed service (TryGhost/Ghost).

const FIELDS = [
  'type',
  'version',
  'html',
  'url',
  'title',
  'width',
  'height',
  'author_name',
  'author_url',
  'provider_name',
  'provider_url',
  'thumbnail_url',
  'thumbnail_width',
  'thumbnail_height',
] as const;

type Answer = Partial<Record<(typeof FIELDS)[number], unknown>>;

/** The fields that the card is made from; undefined where Ghost makes a bookmark of the address instead. */
export function ghostCard(oembedAddress: string, answer: Answer): Answer | undefined {
  const { type, version, html, width } = answer;
  // Of an address like WordPress's own, Ghost makes a bookmark unasked.
  if (/wp-json\/oembed/.test(oembedAddress)) return undefined;
  if (!type || !version || !['photo', 'video', 'link', 'rich'].includes(String(type))) return undefined;
  if (type !== 'rich' && type !== 'video') return undefined;
  if (!html || !width) return undefined;
  return Object.fromEntries(FIELDS.filter((name) => name in answer).map((name) => [name, answer[name]]));
}
