// Runs before the first paint, so that neither the colours nor the reading direction jump.
(function () {
  var page = document.documentElement;
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
})();
