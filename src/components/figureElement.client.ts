import { embedAddress, heightGiven, SANDBOX } from './embedHost.ts';

const NAME = 'kangding-figure';

/** Until a frame has said its height, and has none given, it has that of most figures in an article’s column. */
const STYLE =
  ':host(:not([hidden])){display:block}iframe{display:block;box-sizing:content-box;width:100%;height:1000px;border:0}';

/**
 * Defines `<kangding-figure figure lang theme release height title>`: a frame in place of what stands in the element,
 * which is shown where there are no scripts, or no such embed.
 * @param shadowed gets the frames that are on the page
 */
export function defineFigureElement(root: string, shadowed: Set<HTMLIFrameElement>): void {
  if (customElements.get(NAME)) return;
  // A sheet of its own: style elements and attributes may be forbidden on the host page.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);

  class KangdingFigure extends HTMLElement {
    static observedAttributes = ['figure', 'lang', 'theme', 'release', 'title'];

    #frame: HTMLIFrameElement | undefined;
    #due = false;

    connectedCallback(): void {
      this.#follow();
    }

    disconnectedCallback(): void {
      this.#follow();
    }

    attributeChangedCallback(): void {
      this.#follow();
    }

    /** Once for all that changes together. */
    #follow(): void {
      if (this.#due) return;
      this.#due = true;
      queueMicrotask(() => {
        this.#due = false;
        this.#render();
      });
    }

    #render(): void {
      const last = this.#frame;
      if (last) shadowed.delete(last);
      if (!this.isConnected) return;
      const address = embedAddress(root, (name) => this.getAttribute(name));
      if (address === undefined) {
        this.#frame = undefined;
        this.#show(document.createElement('slot'));
        return;
      }
      if (last?.src !== address) {
        // A new frame: another address in a loaded one would be one more step Back for the reader.
        this.#frame = this.#framed(address, last?.style.height);
        this.#show(this.#frame);
      }
      shadowed.add(this.#frame!);
      this.#name();
    }

    #framed(address: string, height: string | undefined): HTMLIFrameElement {
      const frame = document.createElement('iframe');
      frame.style.height = height ?? heightGiven(this.getAttribute('height'));
      frame.setAttribute('sandbox', SANDBOX);
      frame.loading = 'lazy';
      frame.src = address;
      // While the element was read by the parser, its content was not there yet.
      frame.addEventListener('load', () => this.#name());
      return frame;
    }

    #name(): void {
      const text = (this.querySelector('a') ?? this).textContent.replace(/\s+/g, ' ').trim();
      this.#frame!.title = this.title || text || this.getAttribute('figure')!;
    }

    #show(child: HTMLElement): void {
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [sheet];
      shadow.replaceChildren(child);
    }
  }

  customElements.define(NAME, KangdingFigure);
}
