/* Typing { offers the figures that words may name. Floor: Chromium 86. */
(function () {
  'use strict';
  var most = 12;
  var area = document.querySelector('textarea[data-figures]');
  if (!area) return;
  var list = document.createElement('ul'), figures = null, at = -1, shown = [], start = -1;
  list.className = 'offer'; list.id = 'offer'; list.setAttribute('role', 'listbox'); list.setAttribute('aria-label', '可以用的数'); list.hidden = true;
  area.parentNode.insertBefore(list, area.nextSibling);
  area.setAttribute('aria-controls', 'offer');

  function load() {
    figures = figures || fetch(area.dataset.figures, { credentials: 'same-origin' }).then(function (answer) { return answer.json(); });
    return figures;
  }
  // What stands between the last { and the caret, where nothing closes it.
  function asked() {
    var before = area.value.slice(0, area.selectionStart), open = before.lastIndexOf('{');
    if (open < 0 || before.indexOf('}', open) >= 0 || before.indexOf('\n', open) >= 0) return null;
    start = open;
    while (start > 0 && before[start - 1] === '{') start--;
    return before.slice(open + 1).trim();
  }
  function close() { list.hidden = true; at = -1; area.removeAttribute('aria-activedescendant'); }
  function draw() {
    list.textContent = '';
    shown.forEach(function (figure, index) {
      var one = document.createElement('li');
      one.id = 'offer-' + index; one.setAttribute('role', 'option'); one.setAttribute('aria-selected', String(index === at));
      one.textContent = figure.label + '　' + figure.text + '　' + figure.key;
      one.addEventListener('mousedown', function (event) { event.preventDefault(); choose(index); });
      list.appendChild(one);
    });
    list.hidden = shown.length === 0;
    if (at >= 0) area.setAttribute('aria-activedescendant', 'offer-' + at);
  }
  function choose(index) {
    var words = '{{ ' + shown[index].key + ' }}', rest = area.value.slice(area.selectionStart).replace(/^ ?\}\}?/, '');
    area.value = area.value.slice(0, start) + words + rest;
    area.selectionStart = area.selectionEnd = start + words.length;
    close();
    area.dispatchEvent(new Event('input', { bubbles: true }));
    close();
  }
  area.addEventListener('input', function () {
    var words = asked();
    if (words === null) { close(); return; }
    load().then(function (all) {
      var parts = words.toLowerCase().split(/\s+/);
      shown = all.filter(function (figure) {
        var text = (figure.label + ' ' + figure.key).toLowerCase();
        return parts.every(function (part) { return text.indexOf(part) >= 0; });
      }).slice(0, most);
      at = shown.length > 0 ? 0 : -1;
      draw();
    });
  });
  area.addEventListener('keydown', function (event) {
    if (list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      at = (at + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length;
      draw();
    } else if (event.key === 'Enter' || event.key === 'Tab') { event.preventDefault(); choose(at); }
    else if (event.key === 'Escape') close();
  });
  area.addEventListener('blur', close);
}());
