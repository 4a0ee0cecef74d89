/** The frame of every page: the theme choice, and a language switch that stays where the reader is. */

type Theme = 'auto' | 'light' | 'dark';

function storedTheme(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function applyTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is closed: the choice holds for this page.
  }
}

for (const select of document.querySelectorAll<HTMLSelectElement>('[data-theme-select]')) {
  select.value = storedTheme();
  select.addEventListener('change', () => applyTheme(select.value as Theme));
}

/** The address fragment that names what the reader sees: the one in the address bar, or the section in view. */
function currentPlace(): string {
  if (location.hash !== '') return location.hash;
  const sections = [...document.querySelectorAll<HTMLElement>('main section[id]')];
  const above = sections.filter((section) => section.getBoundingClientRect().top < innerHeight / 2);
  const section = above.at(-1);
  return section === undefined || scrollY < innerHeight / 2 ? '' : `#${section.id}`;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keep-place]')) {
  const { href } = link;
  const keepPlace = () => (link.href = href + location.search + currentPlace());
  link.addEventListener('pointerdown', keepPlace);
  link.addEventListener('keydown', keepPlace);
}
