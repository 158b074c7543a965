/* A grid as a spreadsheet has it: one field that stands over the chosen cell, rows drawn as they come in sight. Floor: Chromium 86. */
(function () {
  'use strict';
  var rowHeight = 38, beyond = 8, checkAfter = 200;
  var form = document.querySelector('form[data-grid]');
  if (!form) return;
  var path = form.dataset.grid, mark = form.querySelector('input[name="form-mark"]').value;
  var columns = [], rows = [], at = { row: 0, column: 0 }, anchor = null, editing = false, past = [], future = [], nextNew = 1;
  var area, body, head, field, said, count, saveButton, draft, drawn = { from: -1, to: -1 }, checkTimer = null, checking = 0;

  function make(tag, cls, words) { var one = document.createElement(tag); if (cls) one.className = cls; if (words !== undefined) one.textContent = words; return one; }
  function send(to, list) {
    var data = new FormData();
    data.append('form-mark', mark);
    data.append('rows', JSON.stringify(list.map(function (row) { return { id: row.id, seen: row.seen, texts: row.texts }; })));
    return fetch(to, { method: 'POST', body: data, credentials: 'same-origin' }).then(function (answer) {
      if (!answer.ok) throw answer;
      return answer.json();
    });
  }
  function blank() { return { key: 'new' + (nextNew++), id: null, seen: '', texts: columns.map(function () { return ''; }), was: null, why: null, theirs: null }; }
  function isBlank(row) { return !row.id && row.texts.every(function (text) { return text.trim() === ''; }); }
  function isChanged(row) { return row.was ? row.texts.some(function (text, place) { return text !== row.was[place]; }) : !isBlank(row); }
  function keepBlankEnd() { if (rows.length === 0 || !isBlank(rows[rows.length - 1])) rows.push(blank()); }

  // What a spreadsheet lays on the clipboard; the line end behind the last row is no row.
  function parse(text) {
    var table = [], row = [], cell = '';
    for (var i = 0; i < text.length; i++) {
      var c = text[i], end = c === '"' && cell === '' ? closing(text, i) : -1;
      if (end > 0) { cell = text.slice(i + 1, end).replace(/""/g, '"'); i = end; }
      else if (c === '\t') { row.push(cell); cell = ''; }
      else if (c === '\n') { row.push(cell); table.push(row); row = []; cell = ''; }
      else if (c !== '\r') cell += c;
    }
    if (cell !== '' || row.length > 0) { row.push(cell); table.push(row); }
    return table;
  }
  // A cell is in quotes where it needs them: it holds a line end, a tab or a quote of its own, and ends with the quote.
  function closing(text, start) {
    for (var at = start + 1, needed = false; at < text.length; at++) {
      if (text[at] !== '"') needed = needed || /[\t\n]/.test(text[at]);
      else if (text[at + 1] === '"') { needed = true; at++; }
      else return needed && (at + 1 === text.length || /[\t\n\r]/.test(text[at + 1])) ? at : -1;
    }
    return -1;
  }
  function quote(text) { return /[\t\n"]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text; }

  // As wide as what stands in the first rows, so that columns stay where they are while rows come and go.
  function measure(column, place) {
    var longest = rows.slice(0, 200).reduce(function (most, row) { return Math.max(most, extent(row.texts[place] || '')); }, extent(column.label) * 0.9 + 12);
    return Math.max(84, Math.min(240, Math.ceil(longest) + 18));
  }
  function extent(text) { var sum = 0; for (var i = 0; i < text.length; i++) sum += text.charCodeAt(i) > 255 ? 14 : 8; return sum; }

  function build() {
    form.querySelector('.wide').remove();
    var paste = form.querySelector('.plain-paste');
    if (paste) paste.remove();
    var size = Math.max(34 * 6, Math.min(window.innerHeight - 260, 900));
    area = make('div', 'grid-area'); area.style.height = size + 'px';
    var table = make('table', 'grid'), thead = make('thead');
    head = make('tr'); head.appendChild(make('th', 'n', '行'));
    var whole = 52;
    columns.forEach(function (column, place) {
      var cell = make('th', column.number ? 'n' : '', column.label + (column.required ? ' *' : '')), width = measure(column, place);
      cell.title = column.label; cell.style.width = width + 'px'; whole += width; head.appendChild(cell);
    });
    table.style.width = whole + 'px';
    thead.appendChild(head); table.appendChild(thead);
    body = make('tbody'); table.appendChild(body); area.appendChild(table);
    field = make('input', 'grid-field'); field.autocomplete = 'off'; field.spellcheck = false;
    area.appendChild(field);
    columns.forEach(function (column, place) {
      if (column.choices.length === 0) return;
      var list = make('datalist'); list.id = 'choices-' + place;
      column.choices.forEach(function (choice) { var one = make('option'); one.value = choice; list.appendChild(one); });
      form.appendChild(list);
    });
    form.insertBefore(area, form.querySelector('.tools'));
    said = make('p', 'grid-said'); said.setAttribute('role', 'status');
    form.insertBefore(said, form.querySelector('.tools'));
    count = make('span', 'small right'); form.querySelector('.tools').appendChild(count);
    saveButton = form.querySelector('button.first');
    area.addEventListener('scroll', function () { draw(false); });
    area.addEventListener('mousedown', choose);
    window.addEventListener('resize', function () { drawn.from = -1; draw(true); });
  }

  // ---- drawing
  function draw(anew) {
    var top = area.scrollTop, seen = Math.ceil(area.clientHeight / rowHeight);
    var from = Math.max(0, Math.floor(top / rowHeight) - beyond), to = Math.min(rows.length, from + seen + 2 * beyond);
    if (!anew && drawn.from === from && drawn.to === to) return;
    drawn = { from: from, to: to };
    var fresh = document.createDocumentFragment();
    fresh.appendChild(spacer(from));
    for (var index = from; index < to; index++) fresh.appendChild(drawRow(index));
    fresh.appendChild(spacer(rows.length - to));
    body.textContent = ''; body.appendChild(fresh);
    placeField();
  }
  function spacer(missing) { var row = make('tr', 'spacer'), cell = make('td'); cell.colSpan = columns.length + 1; cell.style.height = missing * rowHeight + 'px'; row.appendChild(cell); return row; }
  function inRange(r, c) {
    if (!anchor) return false;
    return r >= Math.min(anchor.row, at.row) && r <= Math.max(anchor.row, at.row) && c >= Math.min(anchor.column, at.column) && c <= Math.max(anchor.column, at.column);
  }
  function drawRow(index) {
    var row = rows[index], line = make('tr');
    line.appendChild(make('td', 'n small', String(index + 1)));
    for (var place = 0; place < columns.length; place++) {
      var cell = make('td', columns[place].number ? 'n' : ''), text = row.texts[place], why = row.why && row.why[place];
      var theirs = row.theirs && row.theirs[place] !== text ? '别人：' + (row.theirs[place] || '（空）') : '';
      var value = make('span', 'v', text); value.title = text; cell.appendChild(value);
      if (why) { cell.classList.add('invalid'); cell.appendChild(make('span', 'why', why)).title = why; }
      else if (theirs) { cell.classList.add('theirs-cell'); cell.appendChild(make('span', 'theirs', theirs)); }
      else if (row.was ? text !== row.was[place] : text !== '') cell.classList.add('changed');
      if (inRange(index, place)) cell.classList.add('in-range');
      cell.dataset.place = place; line.appendChild(cell);
    }
    line.dataset.index = index;
    return line;
  }
  function placeField() {
    var line = body.children[at.row - drawn.from + 1], cell = line && line.dataset.index !== undefined ? line.children[at.column + 1] : null;
    field.style.visibility = cell ? 'visible' : 'hidden';
    if (!cell) return;
    field.style.left = cell.offsetLeft + 'px'; field.style.top = cell.offsetTop + 'px';
    field.style.width = cell.offsetWidth + 'px'; field.style.height = cell.offsetHeight + 'px';
    field.classList.toggle('n', columns[at.column].number);
  }
  function tellCount() {
    var changed = rows.filter(isChanged).length, wrong = rows.filter(function (row) { return row.why || row.theirs; }).length;
    count.textContent = '共 ' + rows.filter(function (row) { return !isBlank(row); }).length + ' 行' + (changed ? '，改了 ' + changed + ' 行没有保存' : '') + (wrong ? '，' + wrong + ' 行要改' : '') + tellWeights();
  }

  // Weights are added up while they are typed: those of the whole unit, and those of each project.
  function tellWeights() {
    var weight = columns.findIndex(function (one) { return one.label.indexOf('分值') === 0; });
    var project = columns.findIndex(function (one) { return one.label.indexOf('项目名称') === 0; });
    if (weight < 0 || project < 0) return '';
    var sums = {};
    rows.forEach(function (row) { var sum = Number(row.texts[weight]), of = row.texts[project].trim() || '整体'; if (sum) sums[of] = (sums[of] || 0) + sum; });
    return '；分值合计：' + Object.keys(sums).map(function (of) { return of + ' ' + Math.round(sums[of] * 100) / 100; }).join('，');
  }

  // ---- choosing and editing
  function enter(row, column, keepsAnchor) {
    commit();
    if (!keepsAnchor) anchor = null;
    at = { row: Math.max(0, Math.min(rows.length - 1, row)), column: Math.max(0, Math.min(columns.length - 1, column)) };
    show();
  }
  function show() {
    var top = at.row * rowHeight, headHeight = head.offsetHeight;
    if (top < area.scrollTop) area.scrollTop = top;
    if (top + rowHeight + headHeight > area.scrollTop + area.clientHeight) area.scrollTop = top + rowHeight + headHeight - area.clientHeight;
    draw(true);
    var left = head.children[at.column + 1].offsetLeft, right = left + head.children[at.column + 1].offsetWidth, gutter = head.children[0].offsetWidth;
    if (left - gutter < area.scrollLeft) area.scrollLeft = left - gutter;
    if (right > area.scrollLeft + area.clientWidth) area.scrollLeft = right - area.clientWidth;
    editing = false;
    var row = rows[at.row], column = columns[at.column];
    field.value = row.texts[at.column];
    field.setAttribute('aria-label', '第' + (at.row + 1) + '行 ' + column.label);
    if (row.why && row.why[at.column]) { field.setAttribute('aria-invalid', 'true'); said.textContent = column.label + '：' + row.why[at.column]; } else { field.removeAttribute('aria-invalid'); }
    if (column.choices.length > 0) field.setAttribute('list', 'choices-' + at.column); else field.removeAttribute('list');
    if (document.activeElement !== field) field.focus({ preventScroll: true });
    field.select();
  }
  function commit() {
    if (rows.length === 0 || field.value === rows[at.row].texts[at.column]) return;
    change([{ row: at.row, column: at.column, text: field.value }]);
  }
  function change(cells) {
    var undo = { cells: cells.map(function (one) { return { row: one.row, column: one.column, text: rows[one.row].texts[one.column] }; }) };
    apply(cells); past.push(undo); future = []; outcome = '';
  }
  function apply(cells) {
    var touched = {};
    cells.forEach(function (one) { var row = rows[one.row]; row.texts[one.column] = one.text; touched[one.row] = true; });
    keepDrafts(Object.keys(touched).map(function (index) { return rows[index]; }));
    keepBlankEnd(); tellCount();
    checkSoon(Object.keys(touched).map(function (index) { return rows[index]; }));
  }
  function step(from, to) {
    commit();
    var last = from.pop();
    if (!last) return;
    to.push({ cells: last.cells.map(function (one) { return { row: one.row, column: one.column, text: rows[one.row].texts[one.column] }; }) });
    apply(last.cells); anchor = null; at = { row: last.cells[0].row, column: last.cells[0].column }; show();
    said.textContent = last.cells.length > 1 ? '撤回了 ' + last.cells.length + ' 格。' : '';
  }
  function paste(text) {
    var table = parse(text), cells = [], lost = 0;
    if (table.length === 0) return;
    while (rows.length < at.row + table.length) rows.push(blank());
    table.forEach(function (line, down) {
      line.forEach(function (words, right) {
        if (at.column + right >= columns.length) { if (words.trim() !== '') lost++; return; }
        if (rows[at.row + down].texts[at.column + right] !== words) cells.push({ row: at.row + down, column: at.column + right, text: words });
      });
    });
    if (cells.length > 0) change(cells);
    anchor = null; show();
    said.textContent = '贴了 ' + table.length + ' 行。' + (lost ? '右边多出的 ' + lost + ' 格没有列可放，没有贴。' : '') + '不对的话按 Ctrl+Z 一次撤回。';
  }
  function range() {
    var other = anchor || at;
    return { top: Math.min(other.row, at.row), bottom: Math.max(other.row, at.row), left: Math.min(other.column, at.column), right: Math.max(other.column, at.column) };
  }
  function clear() {
    var box = range(), cells = [];
    for (var r = box.top; r <= box.bottom; r++) for (var c = box.left; c <= box.right; c++) if (rows[r].texts[c] !== '') cells.push({ row: r, column: c, text: '' });
    if (cells.length > 0) change(cells);
    show();
  }
  function choose(event) {
    if (event.target === field) return;
    var cell = event.target.closest('td[data-place]');
    if (!cell) return;
    event.preventDefault();
    if (event.shiftKey) { anchor = anchor || { row: at.row, column: at.column }; enter(Number(cell.parentNode.dataset.index), Number(cell.dataset.place), true); }
    else enter(Number(cell.parentNode.dataset.index), Number(cell.dataset.place));
  }
  function move(event, down, right) {
    event.preventDefault();
    if (event.shiftKey && event.key !== 'Tab' && event.key !== 'Enter') { anchor = anchor || { row: at.row, column: at.column }; enter(at.row + down, at.column + right, true); }
    else enter(at.row + down, at.column + right);
  }
  function takeKey(event) {
    if (event.isComposing) return;
    var key = event.key, end = field.value.length;
    if ((event.ctrlKey || event.metaKey) && key === 'z' && !editing) { event.preventDefault(); step(past, future); }
    else if ((event.ctrlKey || event.metaKey) && (key === 'y' || key === 'Y') && !editing) { event.preventDefault(); step(future, past); }
    else if ((event.ctrlKey || event.metaKey) && key === 's') { event.preventDefault(); save(); }
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (key === 'Enter') { rows[at.row] && keepBlankAfterEnter(); move(event, event.shiftKey ? -1 : 1, 0); }
    else if (key === 'ArrowUp') move(event, -1, 0);
    else if (key === 'ArrowDown') { if (!field.hasAttribute('list') || !editing) move(event, 1, 0); }
    else if (key === 'Tab') {
      var last = at.column === columns.length - 1 && at.row === rows.length - 1, first = at.column === 0 && at.row === 0;
      if ((event.shiftKey && first) || (!event.shiftKey && last)) { commit(); return; }
      if (event.shiftKey) { if (at.column > 0) move(event, 0, -1); else { event.preventDefault(); enter(at.row - 1, columns.length - 1); } }
      else if (at.column < columns.length - 1) move(event, 0, 1); else { event.preventDefault(); commit(); keepBlankEnd(); enter(at.row + 1, 0); }
    }
    else if (key === 'ArrowLeft' && (!editing || (field.selectionStart === 0 && field.selectionEnd === 0))) move(event, 0, -1);
    else if (key === 'ArrowRight' && (!editing || field.selectionStart === end)) move(event, 0, 1);
    else if (key === 'F2') { editing = true; field.setSelectionRange(end, end); }
    else if (key === 'Escape') { if (editing) { field.value = rows[at.row].texts[at.column]; editing = false; field.select(); } else saveButton.focus(); }
    else if ((key === 'Delete' || key === 'Backspace') && !editing) { event.preventDefault(); clear(); }
  }
  function keepBlankAfterEnter() { commit(); keepBlankEnd(); }
  function watchField() {
    field.addEventListener('keydown', takeKey);
    field.addEventListener('input', function () { editing = true; });
    field.addEventListener('blur', function () { commit(); });
    field.addEventListener('dblclick', function () { editing = true; });
    field.addEventListener('paste', function (event) {
      var text = event.clipboardData.getData('text/plain');
      if (editing && !/[\t\n]/.test(text)) return;
      event.preventDefault(); editing = false; field.value = rows[at.row].texts[at.column]; paste(text);
    });
    field.addEventListener('copy', function (event) {
      if (editing) return;
      var box = range(), lines = [];
      for (var r = box.top; r <= box.bottom; r++) lines.push(rows[r].texts.slice(box.left, box.right + 1).map(quote).join('\t'));
      event.clipboardData.setData('text/plain', lines.join('\n')); event.preventDefault();
    });
  }

  // ---- checking, drafts, saving
  var waiting = new Set();
  function checkSoon(list) {
    list.forEach(function (row) { waiting.add(row); });
    clearTimeout(checkTimer);
    checkTimer = setTimeout(check, waiting.size > 20 ? 0 : checkAfter);
  }
  function check() {
    var list = Array.from(waiting), turn = ++checking;
    waiting.clear();
    var asked = list.filter(isChanged), texts = asked.map(function (row) { return row.texts.join('\u0001'); });
    list.forEach(function (row) { if (!isChanged(row)) row.why = null; });
    if (asked.length === 0) { draw(true); tellCount(); return; }
    send(path + '/check', asked).then(function (answer) {
      asked.forEach(function (row, index) {
        if (row.texts.join('\u0001') !== texts[index]) return;
        row.why = answer.rows[index].why; row.theirs = answer.rows[index].theirs;
      });
      draw(true); tellCount();
      if (turn === checking) form.dispatchEvent(new CustomEvent('checked'));
    }, function (answer) { tellTrouble(answer); });
  }
  function keepDraft(row) { keepDrafts([row]); }
  function keepDrafts(list) {
    var texts = {}, keys = columns.map(function (one) { return one.key; });
    list.forEach(function (row) {
      texts['row:' + (row.id || row.key)] = isChanged(row) ? JSON.stringify({ id: row.id, seen: row.seen, texts: row.texts, columns: keys }) : '';
    });
    draft.touchAll(texts);
  }
  function tellTrouble(answer) {
    if (answer && answer.status === 401) { draft.flush(); return; }
    said.textContent = answer && answer.status === 409 ? '没有存：这份档案现在不能改。写的都在，已存为草稿。' : '没有连上，写的都在这一页，已存为草稿；稍后再存。';
    said.classList.add('wrong');
  }
  function save() {
    commit();
    var list = rows.filter(isChanged);
    if (list.length === 0) { said.textContent = '没有改动。'; return; }
    saveButton.disabled = true; said.classList.remove('wrong'); said.textContent = '正在保存 ' + list.length + ' 行……';
    var sent = list.map(function (row) { return row.texts.slice(); });
    send(path, list).then(function (answer) { takeOutcome(list, sent, answer); }, tellTrouble).then(function () { saveButton.disabled = false; });
  }
  // What a save came to stays to be read while the rest is kept as a draft.
  var outcome = '';
  function takeOutcome(list, sent, answer) {
    var kept = 0;
    list.forEach(function (row, index) {
      var outcome = answer.rows[index];
      row.why = outcome.why; row.theirs = outcome.theirs; row.seen = outcome.seen;
      // A cell that nobody touched here is as somebody else has written it meanwhile.
      row.texts = row.texts.map(function (text, place) { return text === sent[index][place] ? outcome.texts[place] : text; });
      if (outcome.why || outcome.theirs) { keepDraft(row); return; }
      kept++;
      draft.touch('row:' + (row.id || row.key), '');
      row.id = outcome.id; row.was = outcome.texts.slice();
      if (isChanged(row)) keepDraft(row);
    });
    past = []; future = [];
    var left = list.length - kept;
    said.textContent = outcome = '存了 ' + kept + ' 行。' + (left ? left + ' 行没有进去，原样留着等您改。' : '');
    if (answer.step) offerUndo(answer.step);
    draw(true); tellCount();
    if (rows.some(isChanged)) draft.flush(); else draft.drop();
    form.dispatchEvent(new CustomEvent('saved'));
  }
  function offerUndo(number) {
    var undo = make('form'), hidden = make('input'), button = make('button', 'quiet', '撤销这次保存');
    undo.method = 'post'; undo.action = path.split('/').slice(0, 3).join('/') + '/changes/' + number + '/undo';
    hidden.type = 'hidden'; hidden.name = 'form-mark'; hidden.value = mark;
    undo.appendChild(hidden); undo.appendChild(button);
    // A form stands in no other: the line of words stands behind it.
    var old = document.querySelector('.undo-line');
    if (old) old.remove();
    var line = make('div', 'said calm undo-line', said.textContent); line.appendChild(undo);
    form.parentNode.insertBefore(line, form);
  }
  function putBack(kept) {
    var differing = 0;
    Object.keys(kept.texts).forEach(function (name) {
      if (!kept.texts[name] || name.indexOf('row:') !== 0) return;
      var saved = JSON.parse(kept.texts[name]);
      var row = saved.id ? rows.filter(function (one) { return one.id === saved.id; })[0] : null;
      if (!row) { row = blank(); row.key = name.slice(4); row.id = saved.id; row.was = saved.id ? columns.map(function () { return ''; }) : null; rows.splice(Math.max(0, rows.length - 1), 0, row); }
      columns.forEach(function (column, place) { var found = saved.columns.indexOf(column.key); if (found >= 0) row.texts[place] = saved.texts[found]; });
      row.seen = saved.seen;
      if (isChanged(row)) { differing++; waiting.add(row); }
    });
    if (differing === 0) return;
    var bar = make('div', 'said', '上次填了没有保存的 ' + differing + ' 行已经放回。'), drop = make('button', 'quiet', '不要了，用已保存的');
    bar.setAttribute('role', 'status'); drop.type = 'button';
    drop.addEventListener('click', function () { draft.end(); draft.drop().then(function () { location.reload(); }); });
    bar.appendChild(drop); form.parentNode.insertBefore(bar, form);
    checkSoon([]);
  }
  function takeLeft() {
    // Rows that came back with the page are those that could not be saved.
    Array.prototype.forEach.call(form.querySelectorAll('tbody tr'), function (line) {
      var hidden = line.querySelectorAll('input[type="hidden"]'), row = blank();
      row.id = hidden[0].value || null; row.seen = hidden[1].value;
      row.texts = Array.prototype.map.call(line.querySelectorAll('td input:not([type="hidden"])'), function (one) { return one.value; });
      if (!isBlank(row)) { row.was = row.id ? columns.map(function () { return null; }) : null; rows.push(row); waiting.add(row); }
    });
  }

  fetch(path + '/rows', { credentials: 'same-origin' }).then(function (answer) { return answer.json(); }).then(function (sheet) {
    columns = sheet.columns;
    if (form.dataset.left === 'yes') takeLeft();
    else rows = sheet.rows.map(function (row) { return { key: row.id, id: row.id, seen: row.seen, texts: row.texts, was: row.texts.slice(), why: null, theirs: null }; });
    keepBlankEnd();
    draft = new window.youjuDraft(path, mark, '');
    build(); watchField(); tellCount();
    draft.tell = function (kind, words) { said.textContent = kind === 'kept' ? outcome + words : words; if (kind === 'out') { var link = make('a', '', '重新进入，回到这里接着写'); link.href = '/'; said.appendChild(link); } };
    form.addEventListener('submit', function (event) { event.preventDefault(); save(); });
    return draft.load();
  }).then(function (found) {
    if (found.mine) putBack(found.mine);
    keepBlankEnd();
    var first = rows.findIndex(isBlank);
    at = { row: form.dataset.at ? Number(form.dataset.at) : Math.max(0, first), column: 0 };
    show(); tellCount(); checkSoon([]);
    form.classList.add('ready');
  });
}());
