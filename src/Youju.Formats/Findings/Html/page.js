(function () {
  'use strict';
  var cards = Array.prototype.slice.call(document.querySelectorAll('.card'));
  var at = -1;

  function marksOf(number) {
    return document.querySelectorAll('mark[data-f~="' + number + '"]');
  }

  function light(card) {
    document.querySelectorAll('.here').forEach(function (lit) { lit.classList.remove('here'); });
    card.classList.add('here');
    at = cards.indexOf(card);
    marksOf(card.id.slice(1)).forEach(function (mark) { mark.classList.add('here'); });
  }

  function show(card, focus) {
    light(card);
    var place = document.getElementById('p' + card.id.slice(1));
    if (place) place.scrollIntoView({ block: 'center' });
    revealIn(card);
    if (focus) card.querySelector('.go').focus({ preventScroll: true });
  }

  // The panel scrolls on its own; scrollIntoView would move the report too.
  function revealIn(item) {
    var panel = document.querySelector('aside');
    if (panel.scrollHeight <= panel.clientHeight) return;
    var top = item.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    panel.scrollTop += top - panel.clientHeight / 4;
  }

  function step(by) {
    for (var next = at + by; next >= 0 && next < cards.length; next += by) {
      if (!cards[next].hidden) { show(cards[next], true); return; }
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
  });

  document.addEventListener('click', function (event) {
    var go = event.target.closest('.go');
    var mark = event.target.closest('mark');
    var note = event.target.closest('.note, .caret');
    var figure = event.target.closest('a.figure');
    var filter = event.target.closest('.count');
    if (go) { event.preventDefault(); show(go.closest('.card')); }
    else if (note || mark) {
      event.preventDefault();
      var number = note ? note.id.slice(1) : mark.dataset.f.split(' ')[0];
      var card = document.getElementById('f' + number);
      light(card);
      revealIn(card);
    } else if (figure) {
      event.preventDefault();
      var relation = document.querySelector(figure.getAttribute('href'));
      relation.closest('details').open = true;
      document.querySelectorAll('.here').forEach(function (lit) { lit.classList.remove('here'); });
      relation.classList.add('here');
      revealIn(relation);
    } else if (filter) {
      var shown = filter.getAttribute('aria-pressed') !== 'true';
      filter.setAttribute('aria-pressed', String(shown));
      cards.forEach(function (item) { if (item.dataset.s === filter.dataset.s) item.hidden = !shown; });
    }
  });
}());
