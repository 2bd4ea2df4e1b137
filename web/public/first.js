// Runs before the first paint, so that neither the colours nor the reading direction jump; and
// opens the page anew, once, when a script or stylesheet of its beginning does not come.
(function () {
  var page = document.documentElement;
  var reopened = 'liaise.reopened';
  try {
    var theme = localStorage.getItem('liaise.theme');
    var language = localStorage.getItem('liaise.language');
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
    if (language) {
      page.lang = language;
      page.dir = language === 'ar' ? 'rtl' : 'ltr';
    }
  } catch (refused) {
    // Storage may be closed to us; the page then follows the system.
  }
  addEventListener('error', function (event) {
    var part = event.target;
    var is_part = part instanceof HTMLScriptElement || part instanceof HTMLLinkElement;
    if (!is_part || document.querySelector('#liaise > :not(.opening)')) return;
    try {
      if (sessionStorage.getItem(reopened) === location.pathname) return;
      sessionStorage.setItem(reopened, location.pathname);
      location.reload();
    } catch (refused) {
      // Without storage it might go on for ever: the reader is asked instead.
    }
  }, true);
})();
