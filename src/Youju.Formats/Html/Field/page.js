"use strict";
(function () {
  var data = JSON.parse(document.getElementById("data").textContent);
  var app = document.getElementById("app");
  var place = "youju-field/" + data.unit + "/" + data.year + "/" + data.register + "/" + data.page;
  var kept = true;
  var state = load();
  var query = "";
  var said = "";

  function load() {
    try {
      var stored = JSON.parse(localStorage.getItem(place) || "null");
      localStorage.setItem(place + "/test", "1");
      localStorage.removeItem(place + "/test");
      if (stored && stored.device) return stored;
    } catch (e) {
      kept = false;
    }
    return { device: createDevice(), by: "", next: 1, files: 0, sent: 0, entries: [], draft: null };
  }

  function createDevice() {
    var letters = "23456789abcdefghjkmnpqrstvwxyz";
    var bytes = new Uint8Array(5);
    crypto.getRandomValues(bytes);
    return Array.prototype.map.call(bytes, function (one) { return letters[one % letters.length]; }).join("");
  }

  function save() {
    try {
      localStorage.setItem(place, JSON.stringify(state));
      kept = true;
    } catch (e) {
      kept = false;
    }
  }

  function now() {
    var at = new Date();
    function two(n) { return (n < 10 ? "0" : "") + n; }
    var away = -at.getTimezoneOffset();
    return at.getFullYear() + "-" + two(at.getMonth() + 1) + "-" + two(at.getDate()) + "T" + two(at.getHours()) + ":" +
      two(at.getMinutes()) + ":" + two(at.getSeconds()) + (away < 0 ? "-" : "+") + two(Math.floor(Math.abs(away) / 60)) + ":" + two(Math.abs(away) % 60);
  }

  function make(tag, words, attributes) {
    var element = document.createElement(tag);
    if (words !== undefined && words !== null) element.textContent = words;
    Object.keys(attributes || {}).forEach(function (name) {
      if (attributes[name] !== null && attributes[name] !== undefined) element.setAttribute(name, attributes[name]);
    });
    return element;
  }

  function button(words, act, first) {
    var element = make("button", words, { type: "button", class: first ? "first" : null });
    element.addEventListener("click", act);
    return element;
  }

  // What a record says now: as it was taken along, with what was written here since.
  function listRecords() {
    var records = data.records.map(function (record) {
      return { key: record.id, id: record.id, version: record.version, state: record.state, texts: record.texts, last: null };
    });
    var byKey = {};
    records.forEach(function (record) { byKey[record.key] = record; });
    state.entries.forEach(function (entry) {
      var key = entry.record || "new:" + (entry.first || entry.n);
      if (!byKey[key]) {
        byKey[key] = { key: key, id: null, version: 0, state: "", texts: {}, last: null };
        records.push(byKey[key]);
      }
      byKey[key].texts = Object.assign({}, byKey[key].texts, entry.texts);
      byKey[key].state = entry.state;
      byKey[key].last = entry.n;
    });
    return records;
  }

  function nameOf(record) {
    return record.texts[data.name] || "（没有名称）";
  }

  function restOf(record) {
    return data.display.filter(function (key) { return key !== data.name; })
      .map(function (key) { return record.texts[key]; })
      .filter(function (words) { return words; }).join("　");
  }

  function showList() {
    app.textContent = "";
    app.append(make("h1", data.label));
    app.append(make("p", data.unitName + data.year + "年度　" + data.made + "带出", { class: "small" }));
    tellKept();
    if (said) { app.append(make("p", said, { class: "said", role: "status" })); said = ""; }
    var waiting = state.entries.length;
    app.append(make("p", waiting === 0 ? "这里还没有写过。" :
      "这里写了 " + waiting + " 条，" + (waiting > state.sent ? (waiting - state.sent) + " 条还没有存成文件。" : "都存成文件了；回去导入。"), { id: "waiting" }));
    var row = make("p", null, { class: "row" });
    row.append(button("新增一条", function () { showForm(null); }, true));
    row.append(button("存成文件带回去", download));
    if (state.draft) row.append(button("接着写没写完的", function () { showForm(state.draft.record, state.draft); }));
    app.append(row);
    var search = make("input", null, { type: "search", placeholder: "找", "aria-label": "找", value: query });
    var list = make("ul", null, { class: "list" });
    search.addEventListener("input", function () { query = search.value; fill(); });
    app.append(search, list);
    fill();
    function fill() {
      list.textContent = "";
      var found = listRecords().filter(function (record) {
        return !query || Object.keys(record.texts).some(function (key) { return record.texts[key].indexOf(query) >= 0; });
      });
      found.sort(function (a, b) { return (b.last || 0) - (a.last || 0); });
      found.slice(0, 200).forEach(function (record) {
        var item = make("li");
        var open = button(nameOf(record), function () { showForm(record.key); });
        if (record.last) open.append(" ", make("span", "等着带回", { class: "mark" }));
        open.append(make("small", restOf(record)));
        item.append(open);
        list.append(item);
      });
      if (found.length > 200) list.append(make("li", "还有 " + (found.length - 200) + " 条，请写几个字来找。"));
    }
  }

  function tellKept() {
    if (!kept)
      app.append(make("p", "这个浏览器不让网页存东西，关掉就没有了：每写一条都请存成文件。", { class: "said bad", role: "alert" }));
  }

  function showForm(key, draft) {
    var record = listRecords().find(function (one) { return one.key === key; }) || null;
    app.textContent = "";
    app.append(make("h1", record ? nameOf(record) : "新增一条"));
    tellKept();
    var form = make("form", null, { novalidate: "" });
    var inputs = {};
    var shown = {};
    form.append(make("label", "谁写的", { for: "by" }), make("input", null, { id: "by", value: state.by }));
    if (data.states.length > 0) addField({ key: "", label: "状态", type: "choice", choices: data.states }, record ? record.state : data.states[0]);
    data.fields.forEach(function (field) { addField(field, record ? record.texts[field.key] || "" : ""); });
    var problem = make("p", "", { class: "problem", role: "alert" });
    var row = make("p", null, { class: "row" });
    var keep = make("button", "记下来", { class: "first" });
    row.append(keep, button("不写了", function () { state.draft = null; save(); showList(); }));
    form.append(problem, row);
    form.addEventListener("submit", function (event) { event.preventDefault(); take(); });
    form.addEventListener("input", function () {
      state.draft = { record: key, texts: read(), state: inputs[""] ? inputs[""].value : "" };
      save();
    });
    app.append(form);
    window.scrollTo(0, 0);

    function addField(field, value) {
      var id = "f-" + field.key;
      var label = make("label", field.label + (field.unit ? "（" + field.unit + "）" : ""), { for: id });
      if (field.required) label.append(" ", make("small", "必填"));
      if (field.note) label.append(" ", make("small", field.note));
      var input;
      if (field.choices) {
        input = make("select", null, { id: id });
        [""].concat(field.choices).forEach(function (choice) { input.append(make("option", choice, { value: choice })); });
        if (value && field.choices.indexOf(value) < 0) input.append(make("option", value, { value: value }));
      } else if (field.type === "text") {
        input = make("textarea", null, { id: id });
      } else {
        input = make("input", null, { id: id, inputmode: field.type === "number" ? "decimal" : null, placeholder: field.example ? "如 " + field.example : null });
      }
      input.value = value;
      shown[field.key] = input.value.trim();
      if (draft) input.value = field.key === "" ? draft.state : draft.texts[field.key] || "";
      inputs[field.key] = input;
      form.append(label, input);
      if (field.key === data.point && navigator.geolocation) form.append(button("取现在的位置", function () { locate(input); }));
    }

    function locate(input) {
      problem.textContent = "正在取位置……";
      navigator.geolocation.getCurrentPosition(function (found) {
        input.value = found.coords.longitude.toFixed(6) + "," + found.coords.latitude.toFixed(6);
        if (inputs[data.system]) inputs[data.system].value = data.wgs84;
        problem.textContent = "误差约 " + Math.round(found.coords.accuracy) + " 米。";
        form.dispatchEvent(new Event("input"));
      }, function () { problem.textContent = "取不到位置：手机没有开定位，或浏览器不给本地的网页用。拍张照片带回去也行。"; },
      { enableHighAccuracy: true, timeout: 30000 });
    }

    function read() {
      var texts = {};
      data.fields.forEach(function (field) { texts[field.key] = inputs[field.key].value.trim(); });
      return texts;
    }

    function take() {
      var texts = read();
      var missing = data.fields.filter(function (field) { return field.required && !texts[field.key]; });
      if (missing.length > 0) {
        problem.textContent = "还没有填：" + missing.map(function (field) { return field.label; }).join("、") + "。";
        inputs[missing[0].key].focus();
        return;
      }
      // A field that was not touched is not sent: what others write there stays.
      var changed = {};
      data.fields.forEach(function (field) {
        if (texts[field.key] !== shown[field.key]) changed[field.key] = texts[field.key];
      });
      var chosen = inputs[""] ? inputs[""].value : "";
      state.by = document.getElementById("by").value.trim();
      state.draft = null;
      if (Object.keys(changed).length === 0 && record && chosen === record.state) { save(); said = "没有改动。"; showList(); return; }
      var entry = { n: state.next++, record: record ? record.id : null, base: record ? record.version : 0, after: record ? record.last : null,
        at: now(), by: state.by, state: chosen, texts: changed };
      if (record && !record.id) entry.first = Number(record.key.slice(4));
      state.entries.push(entry);
      save();
      said = "记下了“" + (texts[data.name] || "") + "”，共 " + state.entries.length + " 条等着带回。";
      showList();
    }
  }

  // Every file holds everything that was written here: one that is lost takes nothing with it.
  function download() {
    if (state.entries.length === 0) { said = "还没有写过，没有可以存的。"; showList(); return; }
    state.files++;
    state.sent = state.entries.length;
    save();
    var name = "现场记录-" + data.label + "-" + state.device + "-" + state.files + ".json";
    var words = JSON.stringify({ "youju-field": 1, unit: data.unit, unitName: data.unitName, year: data.year, register: data.register,
      page: data.page, device: state.device, by: state.by, file: state.files, entries: state.entries }, null, 1);
    var link = make("a", null, { download: name });
    link.href = URL.createObjectURL(new Blob([words], { type: "application/json" }));
    document.body.append(link);
    link.click();
    link.remove();
    said = "存成了“" + name + "”，回去用它导入；在“下载”里找不到的，复制下面的文字存成同名的文件也行。";
    showList();
    var whole = make("textarea", null, { readonly: "", "aria-label": "文件的内容" });
    whole.value = words;
    app.append(whole);
  }

  save();
  showList();
})();
