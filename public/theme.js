// Before the first paint: the theme that the reader chose, if any. Storage may be closed; then the system's holds.
(function () {
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Nothing was chosen, or nothing may be remembered.
  }
})();
