(function () {
  'use strict';
  var panel = document.getElementById('sources');
  var said = document.getElementById('said');
  var search = document.getElementById('search');
  var figures = Array.prototype.slice.call(document.querySelectorAll('main .figure'));
  var entries = Array.prototype.slice.call(document.querySelectorAll('#index li'));
  var at = null;

  document.documentElement.classList.add('js');
  document.querySelector('.search').hidden = false;

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }

  function idOf(link) {
    return link.getAttribute('href').slice(1);
  }

  function leave() {
    panel.classList.remove('chosen');
    each('.here, .same, .open', function (item) { item.classList.remove('here', 'same', 'open'); });
    each('[aria-current]', function (link) { link.removeAttribute('aria-current'); });
  }

  // Shows where a figure comes from; the text stays where it is.
  function choose(figure, enter) {
    leave();
    at = figure;
    var shown = document.getElementById(idOf(figure));
    each('main .figure[href="#' + shown.id + '"]', function (same) { same.classList.add('same'); });
    figure.classList.add('here');
    shown.classList.add('open');
    var place = panel.querySelector('#' + shown.id + ' a[href="#' + figure.id + '"]');
    if (place) place.setAttribute('aria-current', 'true');
    if (shown.classList.contains('source')) {
      panel.classList.add('chosen');
      panel.scrollTop = 0;
      said.textContent = shown.querySelector('h2').textContent;
    } else {
      panel.scrollTop += shown.getBoundingClientRect().top - panel.getBoundingClientRect().top - 40;
      said.textContent = '没有来源的数：' + figure.textContent;
    }
    if (enter) (shown.classList.contains('source') ? shown : place).focus({ preventScroll: true });
  }

  function go(figure) {
    figure.scrollIntoView({ block: 'center' });
    figure.focus({ preventScroll: true });
    choose(figure, false);
  }

  function close() {
    leave();
    said.textContent = '';
    if (at) at.focus();
  }

  function step(by) {
    var next = at ? figures.indexOf(at) + by : 0;
    if (next >= 0 && next < figures.length) go(figures[next]);
  }

  function filter() {
    var words = search.value.toLowerCase().split(/\s+/);
    var found = 0;
    leave();
    entries.forEach(function (entry) {
      var text = (entry.textContent + ' ' + entry.dataset.k).toLowerCase();
      entry.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
      if (!entry.hidden) found++;
    });
    panel.classList.toggle('searching', search.value !== '');
    said.textContent = search.value ? '找到 ' + found + ' 个数' : '';
  }

  function firstOf(source) {
    return document.querySelector('main .figure[href="#' + source + '"]');
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.classList.contains('figure')) { event.preventDefault(); choose(link, event.detail === 0); }
    else if (link.closest('.places')) { event.preventDefault(); go(document.getElementById(idOf(link))); }
    else if (link.closest('#index')) {
      event.preventDefault();
      var figure = firstOf(idOf(link));
      go(figure);
      document.getElementById(idOf(figure)).focus({ preventScroll: true });
    }
  });

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.classList.contains('table')) return;
    if (event.target === search) {
      var first = entries.filter(function (entry) { return !entry.hidden; })[0];
      if (event.key === 'Escape') { search.value = ''; filter(); search.blur(); }
      else if (event.key === 'Enter' && first) first.querySelector('a').click();
    } else if (event.key === 'Escape') close();
    else if (event.key === '/') { event.preventDefault(); search.focus(); }
    else if (event.key === 'ArrowRight' || event.key === 'j') { event.preventDefault(); step(1); }
    else if (event.key === 'ArrowLeft' || event.key === 'k') { event.preventDefault(); step(-1); }
  });

  search.addEventListener('input', filter);
  document.getElementById('back').addEventListener('click', close);

  var asked = /^#([gs]\d+)$/.exec(location.hash);
  var target = asked && document.getElementById(asked[1]);
  if (target) go(target.classList.contains('figure') ? target : firstOf(target.id));
}());
