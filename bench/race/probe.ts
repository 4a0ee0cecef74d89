// What runs inside a page of the race before its own scripts do. Both functions are sent as text: they use nothing
// from this file.

export interface ProbeOptions {
  /** Selector of the drawing. */
  readonly drawing: string;
  readonly labels: readonly string[];
  /** Middles of the labels in the drawing, px: where to look for ink on a canvas; null when labels are text. */
  readonly ink: readonly { readonly x: number; readonly y: number }[] | null;
  /** Selector that matches when the click is answered. */
  readonly picked: string;
}

export interface RacePage {
  /** How many of the labels show now. */
  countLabels: () => number;
  /** ms since the navigation began; 0 until it happens. */
  labels: number;
  picked: number;
}

/** Gives the page `race.countLabels`. Labels are read as a reader sees them: visible text of the drawing, or ink. */
export function installCounter({ drawing, labels, ink }: ProbeOptions): void {
  const visible = { opacityProperty: true, visibilityProperty: true };

  /** Each library breaks lines in its own way, some with zero-width blanks. */
  const bare = (text: string) => text.replaceAll(/[\s\u200B]/g, '');

  function visibleText(): string {
    let text = '';
    for (const root of document.querySelectorAll(drawing)) {
      if (!root.checkVisibility()) continue;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.parentElement?.closest('title, desc, style, defs')) continue;
        if (node.parentElement?.checkVisibility(visible)) text += node.nodeValue ?? '';
      }
    }
    return bare(text);
  }

  /** Dark pixels in the middle of a node, where nothing but its label is dark. */
  function hasInk({ x, y }: { readonly x: number; readonly y: number }): boolean {
    const [halfWidth, halfHeight] = [14, 9];
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>(`${drawing} canvas`)) {
      const scale = canvas.width / canvas.clientWidth;
      const region = [x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight].map((px) => px * scale);
      const [left = 0, top = 0, width = 0, height = 0] = region;
      const pixels = canvas.getContext('2d')?.getImageData(left, top, width, height).data ?? [];
      let dark = 0;
      for (let i = 0; i < pixels.length; i += 4)
        if (pixels[i + 3]! > 128 && pixels[i]! + pixels[i + 1]! + pixels[i + 2]! < 300) dark++;
      if (dark >= 8) return true;
    }
    return false;
  }

  function countText(): number {
    let left = visibleText();
    if (left === '') return 0;
    const longestFirst = labels.map(bare).sort((a, b) => b.length - a.length);
    return longestFirst.filter((label) => {
      const found = left.includes(label);
      // “Community” is not to be found in “Community organisations of all kinds”.
      if (found) left = left.replace(label, '|');
      return found;
    }).length;
  }

  const countInk = (places: NonNullable<typeof ink>) =>
    'drawn' in document.documentElement.dataset ? places.filter(hasInk).length : 0;

  const race: RacePage = {
    countLabels: () => (ink === null ? countText() : countInk(ink)),
    labels: 0,
    picked: 0,
  };
  (globalThis as unknown as { race: RacePage }).race = race;
}

/**
 * Watches every frame for the labels, then for the answered click; says each through the binding `raceSaw`.
 * A time is taken in the first task after the frame that shows it: painted, not only in the document.
 */
export function installWatch({ labels, picked }: ProbeOptions): void {
  const { race, raceSaw } = globalThis as unknown as { race: RacePage; raceSaw: (what: string) => void };
  const afterPaint = (what: 'labels' | 'picked') => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      race[what] = performance.now();
      raceSaw(what);
      port1.close();
    };
    port2.postMessage(null);
  };
  let waitingFor: 'labels' | 'picked' = 'labels';
  const frame = () => {
    if (waitingFor === 'labels' && race.countLabels() === labels.length) {
      afterPaint('labels');
      waitingFor = 'picked';
    } else if (waitingFor === 'picked' && document.querySelector(picked) !== null) {
      afterPaint('picked');
      return;
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
