/* Small islands: every page works without them. Floor: Chromium 86. */
(function () {
  'use strict';

  // Files dropped anywhere on the page go where the page takes files; on one with several such places, where they are dropped.
  function takeDrops(form, at, all) {
    var input = form.querySelector('input[type="file"]'), ground = all.length > 1 ? form : document;
    function over(event, is) { event.preventDefault(); form.classList.toggle('over', is); }
    ground.addEventListener('dragover', function (event) { over(event, true); });
    ground.addEventListener('dragleave', function (event) { over(event, false); });
    ground.addEventListener('drop', function (event) {
      over(event, false);
      if (!event.dataTransfer || event.dataTransfer.files.length === 0) return;
      input.files = event.dataTransfer.files;
      if (form.dataset.drop === 'send') form.submit();
    });
  }

  // The key / leads to the search, j and k from row to row.
  function takeKeys() {
    var rows = Array.prototype.slice.call(document.querySelectorAll('a.row')), at = -1;
    document.addEventListener('keydown', function (event) {
      if (event.ctrlKey || event.altKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
      var search = document.getElementById('search') || document.getElementById('words');
      if (event.key === '/' && search) { event.preventDefault(); search.focus(); }
      var next = event.key === 'j' ? at + 1 : event.key === 'k' ? at - 1 : -1;
      if (rows[next]) { at = next; rows[at].focus(); }
    });
  }

  // Findings and their places: j and k go from one to the next, a click leads from either to the other.
  function linkFindings(root) {
    var cards = Array.prototype.slice.call(root.querySelectorAll('.card'));
    var panel = root.querySelector('aside');
    var at = -1;

    function light(card) {
      root.querySelectorAll('.here').forEach(function (lit) { lit.classList.remove('here'); });
      card.classList.add('here');
      at = cards.indexOf(card);
      root.querySelectorAll('mark[data-f~="' + card.id.slice(1) + '"]').forEach(function (mark) { mark.classList.add('here'); });
    }

    function reveal(item) {
      if (panel.scrollHeight <= panel.clientHeight) return;
      var top = item.getBoundingClientRect().top - panel.getBoundingClientRect().top;
      panel.scrollTop += top - panel.clientHeight / 4;
    }

    function show(card, focus) {
      light(card);
      var place = document.getElementById('p' + card.id.slice(1));
      if (place) place.scrollIntoView({ block: 'center' });
      reveal(card);
      if (focus) card.querySelector('.go').focus({ preventScroll: true });
    }

    document.addEventListener('keydown', function (event) {
      if (event.ctrlKey || event.altKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
      var next = event.key === 'j' ? at + 1 : event.key === 'k' ? at - 1 : -1;
      if (next >= 0 && next < cards.length) show(cards[next], true);
    });

    root.addEventListener('click', function (event) {
      var go = event.target.closest('.go');
      var note = event.target.closest('.note, .caret');
      var mark = event.target.closest('mark');
      var figure = event.target.closest('a.figure');
      if (go) { event.preventDefault(); show(go.closest('.card')); }
      else if (note || mark) {
        event.preventDefault();
        var card = document.getElementById('f' + (note ? note.id.slice(1) : mark.dataset.f.split(' ')[0]));
        light(card); reveal(card);
      } else if (figure) {
        event.preventDefault();
        var relation = document.querySelector(figure.getAttribute('href'));
        relation.closest('details').open = true;
        root.querySelectorAll('.here').forEach(function (lit) { lit.classList.remove('here'); });
        relation.classList.add('here'); reveal(relation);
      }
    });
  }

  takeKeys();
  document.querySelectorAll('[data-drop]').forEach(takeDrops);
  document.querySelectorAll('.checked').forEach(linkFindings);
}());
