// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { attach } from '../../../../src/figures/evidence-matrix/interact.client.ts';
import { rowsInOrder, type RowOrder } from '../../../../src/figures/evidence-matrix/model.ts';
import { rowOrderHtml } from '../../../../src/figures/evidence-matrix/rowOrder.ts';
import { contextIn, drawn, model } from './subject.ts';

const { t } = contextIn('en');

function page(): HTMLElement {
  const rows = model.rows.map(({ quantity }) => `<tr><td>${quantity.id}</td></tr>`).join('');
  document.body.innerHTML =
    `<figure id="figure-evidence-matrix"><div class="figure-body"><div class="drawings">${drawn('en', 288)}` +
    `${drawn('en', 896)}</div></div><table><tbody>${rows}</tbody></table><p data-live></p></figure>`;
  return document.querySelector('figure')!;
}

/** Without motion: happy-dom has no preference, so one is given. */
function withoutMotion(): void {
  globalThis.matchMedia = (() => ({ matches: true })) as unknown as typeof matchMedia;
}

const idsIn = (order: RowOrder) =>
  rowsInOrder(model, order).flatMap((rows) => rows.map(({ quantity }) => quantity.id));
const tableIds = () => [...document.querySelectorAll('td')].map(({ textContent }) => textContent);
const heightOf = (row: Element) => Number(/,(-?[\d.]+)\)/.exec(row.getAttribute('transform')!)![1]);

function drawnIds(drawing: Element): string[] {
  return [...drawing.querySelectorAll('.row')]
    .map((row, i) => ({ id: model.rows[i]!.quantity.id, y: heightOf(row) }))
    .toSorted((a, b) => a.y - b.y)
    .map(({ id }) => id);
}

function choose(order: RowOrder): void {
  const radio = document.querySelector<HTMLInputElement>(`input[value="${order}"]`)!;
  radio.click();
}

describe('the choice of order', () => {
  beforeEach(() => {
    withoutMotion();
    history.replaceState(null, '', '/?only=source');
    attach(page());
  });

  it('stands before the drawings: a named group of radio buttons in the words of the page', () => {
    const group = document.querySelector('fieldset')!;
    expect(group.nextElementSibling!.className).toBe('drawings');
    expect(group.querySelector('legend')!.textContent).toBe(t('figure.evidence-matrix.sort'));
    expect([...group.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual(
      ['article', 'system', 'completeness'].map((order) => t(`figure.evidence-matrix.sort.${order}`)),
    );
    expect(group.querySelector<HTMLInputElement>('input:checked')!.value).toBe('article');
  });

  it.each(['system', 'completeness', 'article'] as const)(
    'puts every drawing and the table in order: %s',
    (order) => {
      choose(order);
      for (const drawing of document.querySelectorAll('.drawing')) {
        expect(drawnIds(drawing)).toEqual(idsIn(order));
        expect(drawing.classList.contains('is-flat')).toBe(order === 'completeness');
      }
      expect(tableIds()).toEqual(idsIn(order));
    },
  );

  it('is the one that the page has from the start, if it has one, and the same', () => {
    const made = document.querySelector('fieldset')!;
    const root = page();
    root.querySelector('.drawings')!.insertAdjacentHTML('beforebegin', rowOrderHtml(contextIn('en')));
    const drawn = root.querySelector('fieldset')!;
    attach(root);
    expect([...root.querySelectorAll('fieldset')]).toEqual([drawn]);
    const contentOf = (control: Element) => [
      control.textContent,
      ...[...control.querySelectorAll('input')].map(({ type, name, value, checked }) => [
        type,
        name,
        value,
        checked,
      ]),
    ];
    expect(contentOf(drawn)).toEqual(contentOf(made));
    choose('system');
    expect(tableIds()).toEqual(idsIn('system'));
  });

  it('keeps the choice in the address, beside what else is there, and says it once', () => {
    choose('completeness');
    expect(location.search).toBe('?only=source&rows=completeness');
    expect(document.querySelector('[data-live]')!.textContent).toBe(
      t('figure.evidence-matrix.sort.done', { order: t('figure.evidence-matrix.sort.completeness') }),
    );
    choose('article');
    expect(location.search).toBe('?only=source');
  });

  it('begins with what the address asks for', () => {
    history.replaceState(null, '', '/?rows=system');
    attach(page());
    expect(document.querySelector<HTMLInputElement>('input:checked')!.value).toBe('system');
    expect(tableIds()).toEqual(idsIn('system'));
  });

  it('leaves the order of the article where the address asks for something unknown', () => {
    history.replaceState(null, '', '/?rows=size');
    attach(page());
    expect(tableIds()).toEqual(idsIn('article'));
  });
});
