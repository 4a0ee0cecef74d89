/** Before the first paint: the theme that the host's page asks for. Anything but these two is the reader's own. */
const [, theme] = /[?&]theme=(light|dark)(?=&|$)/.exec(location.search) ?? [];
if (theme !== undefined) document.documentElement.dataset['theme'] = theme;
