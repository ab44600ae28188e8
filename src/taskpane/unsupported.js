// Shows one of the page's two notices where the pane itself cannot run: in an old web view, or when scripts did not load.
// ES5 only, and it never touches Office.
(function () {
  var agent = navigator.userAgent;
  var isOld = agent.indexOf('Trident') !== -1 || agent.indexOf('Edge/') !== -1;

  function show(id) {
    var notice = document.getElementById(id);
    if (notice) {
      notice.removeAttribute('hidden');
    }
  }

  function check() {
    var pane = document.getElementById('pane');
    if (isOld) {
      show('too-old');
    } else if (!window.Office || !pane || pane.getAttribute('data-loaded') === null) {
      show('no-office');
    }
  }

  // By then the deferred scripts have run, or will never run.
  if (window.addEventListener) {
    window.addEventListener('load', check);
  } else {
    window.attachEvent('onload', check);
  }
})();
