/** The list of numbers: what is asked for stands in the address, `?system=service&q=社区&sort=label`. */

const FACETS = ['system', 'kind', 'status', 'qualifier'] as const;

const form = document.querySelector<HTMLFormElement>('[data-filter]');
const body = document.querySelector<HTMLElement>('[data-numbers]');
if (form && body) attach(form, body);

function attach(form: HTMLFormElement, body: HTMLElement): void {
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const clear = form.querySelector<HTMLButtonElement>('[type=reset]')!;
  const rows = [...body.children] as HTMLElement[];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const fields = [...form.elements].filter(
    (field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
  );
  /** Whether the entry of history in front is one that typing made: more letters do not make another. */
  let typing = false;

  const asked = () => {
    const query = new URLSearchParams();
    for (const { name, value } of fields) if (value.trim() !== '') query.set(name, value.trim());
    return query;
  };

  function apply(query: URLSearchParams): void {
    const words = (query.get('q') ?? '').toLowerCase().split(/\s+/);
    const sort = query.get('sort');
    let shown = 0;
    rows.forEach((row, i) => {
      const fits =
        FACETS.every((name) => !query.get(name) || row.dataset[name] === query.get(name)) &&
        words.every((word) => texts[i]!.includes(word));
      row.hidden = !fits;
      if (fits) shown++;
    });
    const place = (row: HTMLElement) => Number(sort ? row.dataset[sort] : rows.indexOf(row));
    body.append(...rows.toSorted((a, b) => place(a) - place(b)));
    const { found = '', none = '' } = status.dataset;
    const text = found.replace('%n%', String(shown));
    const said = shown === 0 ? text + none : text;
    // A live region says again whatever is written into it again.
    if (status.textContent !== said) status.textContent = said;
    clear.hidden = query.size === 0;
  }

  function change(how: 'pushState' | 'replaceState'): void {
    const url = new URL(location.href);
    url.search = asked().toString();
    if (url.href !== location.href) history[how](null, '', url);
    apply(asked());
  }

  function readAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = query.get(field.name) ?? '';
      // What no choice offers is not asked.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    typing = false;
    apply(asked());
  }

  form.addEventListener('input', ({ target }) => {
    const typed = target instanceof HTMLInputElement;
    change(typed && typing ? 'replaceState' : 'pushState');
    typing = typed;
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const field of fields) field.value = '';
    typing = false;
    change('pushState');
    fields[0]!.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', readAddress);
  // A browser that brings a page back fills in its fields after the scripts have run.
  addEventListener('pageshow', readAddress);
  readAddress();
}
