/** `?mode=evidence` keeps the reading mode in the address; the style sheet alone draws it, from the checkbox. */

const box = document.querySelector<HTMLInputElement>('#evidence');
const live = document.querySelector<HTMLElement>('[data-evidence]');

function showAddress(): void {
  if (box) box.checked = new URLSearchParams(location.search).get('mode') === 'evidence';
}

box?.addEventListener('change', () => {
  const url = new URL(location.href);
  if (box.checked) url.searchParams.set('mode', 'evidence');
  else url.searchParams.delete('mode');
  history.pushState(null, '', url);
  if (live) live.textContent = (box.checked ? live.dataset['on'] : live.dataset['off']) ?? '';
});

addEventListener('popstate', showAddress);
// A browser that brings a page back fills in its boxes after the scripts have run.
addEventListener('pageshow', showAddress);
showAddress();
