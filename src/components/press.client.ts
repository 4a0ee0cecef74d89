import type { Lang } from '../schema/primitives.ts';
import { copyText } from './copyText.client.ts';
import { creditHtml, creditText } from './creditLine.ts';
import { heightSaid } from './embedHost.ts';
import {
  embedAddress,
  embedSnippet,
  figureAddress,
  figureFileAddress,
  oembedAddress,
} from './embedSnippet.ts';
import type { Embed, EmbedForm, EmbedTheme } from './embedSnippet.ts';
import type { PressData } from './pressData.ts';

/** The press page: what is chosen stands in the address, `?figure=one-four-n&lang=en`, and makes code and preview. */

const form = document.querySelector<HTMLFormElement>('[data-press]');
if (form) attach(form, JSON.parse(form.dataset['press']!) as PressData);

function attach(form: HTMLFormElement, data: PressData): void {
  const live = form.querySelector<HTMLElement>('[role=status]')!;
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const code = (name: string) => form.querySelector<HTMLElement>(`[data-code=${name}]`)!;
  /** The field that arrow keys walk through: its stops on the way are no steps of history. */
  let walked = '';

  function chosen(): { embed: Embed; frozen: boolean; kind: EmbedForm } {
    const fields = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const figure = fields['figure']!;
    const lang = fields['lang'] as Lang;
    const frozen = fields['version'] === 'frozen';
    const width = Number(fields['width']);
    const [title, ...heights] = data.figures[figure]![lang];
    const embed = {
      ...{ site: data.site, script: data.script, figure, lang, title, width },
      theme: fields['theme'] as EmbedTheme,
      release: frozen ? data.release : null,
      height: heights[data.columns.indexOf(width)]!,
    };
    return { embed, frozen, kind: fields['form'] as EmbedForm };
  }

  function show(): void {
    const { embed, frozen, kind } = chosen();
    const here = { ...embed, site: data.root };
    const template = data.credit[embed.lang][frozen ? 'frozen' : 'live'];
    const credit = { template, title: embed.title, address: figureAddress(embed) };
    code('snippet').textContent = embedSnippet(kind, embed);
    code('text').textContent = creditText(credit);
    code('html').textContent = creditHtml(credit);
    for (const hint of form.querySelectorAll<HTMLElement>('[data-hint]'))
      hint.hidden = !hint.dataset['hint']!.split(' ').includes(kind);
    for (const link of form.querySelectorAll<HTMLAnchorElement>('[data-file]'))
      link.href = figureFileAddress(here, link.dataset['file']!);
    form.querySelector<HTMLAnchorElement>('[data-oembed]')!.href = oembedAddress(here);
    form.querySelector<HTMLAnchorElement>('[data-alone]')!.href = embedAddress(here);
    preview(here);
    live.textContent = '';
  }

  function preview(embed: Embed): void {
    const frame = form.querySelector('iframe')!;
    const src = embedAddress(embed);
    // A new frame: another address in the old one would be a step of history.
    const next = frame.getAttribute('src') === src ? frame : (frame.cloneNode() as HTMLIFrameElement);
    next.title = form.dataset['preview']!.replace('%title%', () => embed.title);
    next.width = String(embed.width);
    if (frame === next && frame.dataset['width'] === next.width) return;
    next.dataset['width'] = next.width;
    next.height = String(embed.height);
    form.querySelector<HTMLElement>('[data-foreign]')!.dataset['foreign'] = embed.theme;
    if (frame === next) return;
    next.setAttribute('src', src);
    frame.replaceWith(next);
  }

  /** The query that asks for what is chosen; what is preselected is not asked for. */
  function asked(): string {
    const query = new URLSearchParams(location.search);
    for (const { name, value, checked, defaultChecked } of radios) {
      if (checked && defaultChecked) query.delete(name);
      else if (checked) query.set(name, value);
    }
    return query.toString();
  }

  function readAddress(): void {
    const query = new URLSearchParams(location.search);
    const offered = (name: string) =>
      radios.some((radio) => radio.name === name && radio.value === query.get(name));
    for (const radio of radios)
      radio.checked = offered(radio.name) ? radio.value === query.get(radio.name) : radio.defaultChecked;
    walked = '';
    show();
  }

  form.addEventListener('keydown', ({ key }) => {
    if (!key.startsWith('Arrow')) walked = '';
  });
  form.addEventListener('pointerdown', () => (walked = ''));
  form.addEventListener('change', ({ target }) => {
    const { name } = target as HTMLInputElement;
    const url = new URL(location.href);
    url.search = asked();
    if (url.href !== location.href) history[walked === name ? 'replaceState' : 'pushState'](null, '', url);
    walked = name;
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const button of form.querySelectorAll<HTMLElement>('[data-copy]'))
    button.addEventListener('click', () => void copyText(code(button.dataset['copy']!), live));
  // The height that the figure reports, in the words that embed.js understands.
  addEventListener('message', ({ source, data: message }: MessageEvent<unknown>) => {
    const frame = form.querySelector('iframe')!;
    if (source === null || source !== frame.contentWindow) return;
    const height = heightSaid(message, chosen().embed.figure);
    if (height !== undefined) frame.height = String(height);
  });
  addEventListener('popstate', readAddress);
  // A browser that brings a page back fills in its fields after the scripts have run.
  addEventListener('pageshow', readAddress);
  readAddress();
}
