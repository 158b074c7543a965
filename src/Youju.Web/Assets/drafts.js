/* What is typed is kept on the server, field by field, at the latest after 1.5 s. Floor: Chromium 86. */
(function () {
  'use strict';
  var quiet = 600, longest = 1500, fresh = 3600000;

  function random() {
    var bytes = new Uint8Array(12);
    crypto.getRandomValues(bytes);
    return Array.prototype.map.call(bytes, function (one) { return ('0' + one.toString(16)).slice(-2); }).join('');
  }
  function remember(key, value) { try { if (value === null) localStorage.removeItem(key); else localStorage.setItem(key, value); } catch (e) { /* no place here: the server still keeps it */ } }
  function recall(key) { try { return localStorage.getItem(key); } catch (e) { return null; } }

  var desk = recall('youju-desk') || random();
  remember('youju-desk', desk);

  // Who had to sign in anew comes back to the form.
  var back = JSON.parse(recall('youju-back') || 'null');
  if (back && document.body.dataset.person !== undefined) {
    remember('youju-back', null);
    if (Date.now() - back.at < fresh && back.path !== location.pathname + location.search) { location.replace(back.path); return; }
  }

  function clock(time) { var at = new Date(time); return ('0' + at.getHours()).slice(-2) + ':' + ('0' + at.getMinutes()).slice(-2); }

  // Keeps one form; what it holds is told by its reader, so that a grid keeps its rows the same way.
  function Draft(path, mark, seen) {
    var self = this, dirty = {}, timer = null, since = 0, sheet = random(), ended = false, waiting = null, again = false;
    var place = 'youju-draft:' + path;
    self.tell = function () {};
    self.desk = desk;
    self.sheet = sheet;
    self.seen = seen || '';
    self.touch = function (field, text) { var one = {}; one[field] = text; self.touchAll(one); };
    self.touchAll = function (texts) {
      if (ended) return;
      Object.keys(texts).forEach(function (field) { dirty[field] = texts[field]; });
      var now = Date.now();
      since = since || now;
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(quiet, since + longest - now)));
    };
    window.addEventListener('pagehide', function () { if (!ended) keepHere(); });
    self.end = function () { ended = true; clearTimeout(timer); dirty = {}; remember(place, null); };
    self.drop = function () { clearTimeout(timer); dirty = {}; remember(place, null); return send('/drafts/drop', {}); };
    self.flush = function () { return Object.keys(dirty).length > 0 ? flush() : waiting || Promise.resolve(); };

    // The sheet tells whether it was handed in after all.
    function keepHere() {
      remember(place, Object.keys(dirty).length === 0 ? null
        : JSON.stringify({ person: document.body.dataset.person, sheet: sheet, seen: self.seen, at: Date.now(), texts: dirty }));
    }
    function send(to, texts) {
      var body = new FormData();
      body.append('form-mark', mark); body.append('form', path); body.append('desk', desk);
      body.append('sheet', sheet); body.append('seen', self.seen);
      Object.keys(texts).forEach(function (field) { body.append('field:' + field, texts[field]); });
      return fetch(to, { method: 'POST', body: body, credentials: 'same-origin' });
    }
    // One at a time: what was typed later is never written over by what was typed before.
    function flush() {
      if (waiting) { again = true; return waiting; }
      var sent = dirty;
      keepHere();
      dirty = {}; since = 0; clearTimeout(timer);
      waiting = send('/drafts', sent).then(function (answer) {
        waiting = null;
        if (answer.ok) { keepHere(); self.tell('kept', '还没有保存，草稿已存 ' + clock(Date.now())); }
        else { restore(sent); tellRefusal(answer.status); }
        if (again) { again = false; return self.flush(); }
      }, function () {
        waiting = null; again = false; restore(sent);
        if (!ended) { self.tell('wrong', '没有连上，写的还在这一页，正在重试'); timer = setTimeout(flush, 3000); }
      });
      return waiting;
    }
    function tellRefusal(status) {
      if (status !== 401) { self.tell('wrong', '草稿没有存上，写的还在这一页'); return; }
      remember('youju-back', JSON.stringify({ path: location.pathname + location.search, at: Date.now() }));
      self.tell('out', '登录已经到期。写的都在，');
    }
    function restore(sent) {
      if (ended) return;
      Object.keys(sent).forEach(function (field) { if (!(field in dirty)) dirty[field] = sent[field]; });
      keepHere();
    }
    // What the server has, and over it what this browser could not send.
    self.load = function () {
      var here = JSON.parse(recall(place) || 'null');
      var asked = '/drafts?form=' + encodeURIComponent(path) + '&sheet=' + (here ? here.sheet : '');
      return fetch(asked, { credentials: 'same-origin' })
        .then(function (answer) { return answer.ok ? answer.json() : { drafts: [] }; })
        .then(function (found) {
          var mine = found.drafts.filter(function (one) { return one.desk === desk; })[0] || null;
          if (here && here.person === document.body.dataset.person && !found.handedIn) {
            mine = mine || { desk: desk, seen: here.seen, at: here.at, texts: {} };
            Object.keys(here.texts).forEach(function (field) { mine.texts[field] = here.texts[field]; self.touch(field, here.texts[field]); });
          } else if (found.handedIn) remember(place, null);
          return { mine: mine, others: found.drafts.filter(function (one) { return one.desk !== desk; }) };
        });
    };
  }
  window.youjuDraft = Draft;

  function typedFields(form) {
    return Array.prototype.filter.call(form.elements, function (one) {
      return one.name && !/^(hidden|file|password|submit|button|image|reset)$/.test(one.type);
    });
  }
  function read(form, name) {
    var all = typedFields(form).filter(function (one) { return one.name === name; });
    return /^(checkbox|radio)$/.test(all[0].type)
      ? JSON.stringify(all.filter(function (one) { return one.checked; }).map(function (one) { return one.value; }))
      : all[0].value;
  }
  // A form that was sent without script says what is ticked by itself.
  function chosen(text) { try { var all = JSON.parse(text); return Array.isArray(all) ? all.map(String) : [text]; } catch (plain) { return [text]; } }
  function write(form, name, text) {
    typedFields(form).filter(function (one) { return one.name === name; }).forEach(function (one) {
      if (/^(checkbox|radio)$/.test(one.type)) one.checked = chosen(text).indexOf(one.value) >= 0;
      else {
        if (one.tagName === 'SELECT' && !Array.prototype.some.call(one.options, function (choice) { return choice.value === text; }))
          one.add(new Option(text, text));
        one.value = text;
      }
      one.classList.add('restored');
    });
  }

  function watchForm(form) {
    var mark = form.querySelector('input[name="form-mark"]');
    if (!mark || form.dataset.draft === 'no' || typedFields(form).length === 0) return;
    var seen = form.querySelector('input[name="seen"]');
    var draft = new Draft(new URL(form.getAttribute('action') || location.pathname, location.href).pathname, mark.value, seen ? seen.value : '');
    var said = document.createElement('p');
    said.className = 'kept small'; said.setAttribute('role', 'status');
    form.appendChild(said);
    draft.tell = function (kind, words) {
      said.className = 'kept small ' + kind; said.textContent = words;
      form.dataset.kept = kind === 'kept' ? 'yes' : 'no';
      if (kind === 'out') { var link = document.createElement('a'); link.href = '/'; link.textContent = '重新进入，回到这里接着写'; said.appendChild(link); }
    };
    var touched = {};
    function note(event) {
      if (!event.target.name || typedFields(form).indexOf(event.target) < 0) return;
      touched[event.target.name] = true;
      form.dataset.kept = 'no';
      draft.touch(event.target.name, read(form, event.target.name));
    }
    form.addEventListener('input', note);
    form.addEventListener('change', note);
    form.addEventListener('submit', function () {
      draft.flush();
      [['draft-desk', draft.desk], ['draft-sheet', draft.sheet]].forEach(function (pair) {
        var hidden = form.querySelector('input[name="' + pair[0] + '"]') || form.appendChild(document.createElement('input'));
        hidden.type = 'hidden'; hidden.name = pair[0]; hidden.value = pair[1];
      });
    });
    if (form.dataset.typed === 'yes') return;
    draft.load().then(function (found) {
      if (found.mine) putBack(form, draft, found.mine, seen, touched, false);
      else if (found.others.length > 0) putBack(form, draft, found.others[0], seen, touched, true);
    });
  }

  function putBack(form, draft, kept, seen, touched, asks) {
    var names = typedFields(form).map(function (one) { return one.name; });
    var differing = Object.keys(kept.texts).filter(function (name) { return names.indexOf(name) >= 0 && !touched[name] && read(form, name) !== kept.texts[name]; });
    if (differing.length === 0) return;
    var bar = document.createElement('div'), button = document.createElement('button');
    bar.className = 'said'; bar.setAttribute('role', 'status');
    var older = seen && kept.seen !== seen.value;
    bar.textContent = asks
      ? '另一个窗口里 ' + clock(kept.at) + ' 填过 ' + differing.length + ' 处，没有保存。'
      : clock(kept.at) + ' 填过、没有保存的 ' + differing.length + ' 处已经放回。' + (older ? '那以后别人保存过，您保存时会把两边并排给您看。' : '');
    button.type = 'button'; button.className = 'quiet'; button.textContent = asks ? '放进来' : '不要了，用已保存的';
    button.addEventListener('click', function () {
      if (!asks) { draft.end(); draft.drop().then(function () { location.reload(); }); return; }
      apply(); bar.remove();
    });
    bar.appendChild(button);
    form.parentNode.insertBefore(bar, form);
    function apply() {
      if (seen) { seen.value = kept.seen; draft.seen = kept.seen; }
      differing.forEach(function (name) { write(form, name, kept.texts[name]); if (asks) draft.touch(name, kept.texts[name]); });
    }
    if (!asks) apply();
  }

  Array.prototype.forEach.call(document.querySelectorAll('form'), function (form) {
    if ((form.getAttribute('method') || '').toLowerCase() === 'post') watchForm(form);
  });
}());
