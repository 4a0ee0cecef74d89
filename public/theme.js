// Before the first paint: the theme that the reader chose, if any, and room for the line that leads back to a place
// that the reader kept. Storage may be closed; then the system's theme holds.
(function () {
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    if (localStorage.getItem('place')) document.documentElement.dataset.kept = '';
  } catch {
    // Nothing was chosen, or nothing may be remembered.
  }
})();
