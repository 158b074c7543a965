/* A map to move about in, and a point, a line or an area drawn into a record. Every page works without it. Floor: Chromium 86. */
(function () {
  'use strict';
  var ground = document.querySelector('.pan'), L = window.L;
  if (!ground || !L) return;
  var sheet = ground.closest('[data-moving]');
  if (sheet) sheet.hidden = false;

  var map = L.map(ground, { attributionControl: false, zoomControl: false, zoomSnap: 0.5, maxZoom: 19 });
  L.control.zoom({ position: 'topright', zoomInTitle: '放大', zoomOutTitle: '缩小' }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);

  // What lies under the records, from files of the unit's own.
  function addBase(one) {
    var bounds = one.bounds && L.latLngBounds(one.bounds), up = one.isDrawn ? 1 : 0;
    // Seen from far above, a window would ask for thousands of squares: two steps below the least there is nothing.
    if (one.kind === 'tiles')
      L.tileLayer(one.address, {
        bounds: bounds, minNativeZoom: one.zooms[0] + up, maxNativeZoom: one.zooms[1] + up,
        tileSize: one.isDrawn ? 512 : 256, zoomOffset: -up, minZoom: Math.max(0, one.zooms[0] + up - 2), maxZoom: 19
      }).addTo(map);
    else if (one.kind === 'picture') L.imageOverlay(one.address, bounds).addTo(map);
    else if (one.kind === 'shapes')
      fetchJson(one.address, function (shapes) {
        L.geoJSON(shapes, { interactive: false, style: { color: '#8a7f66', weight: 1, fillOpacity: 0.04 } }).addTo(map).bringToBack();
      });
    return bounds;
  }

  function fetchJson(address, take) {
    fetch(address, { credentials: 'same-origin' }).then(function (answer) { return answer.ok ? answer.json() : null; }).then(function (found) { if (found) take(found); });
  }

  // Words and a link, never markup: names are what people typed.
  function tell(feature, layer) {
    var words = feature.properties;
    if (!words || !words.name) return;
    var box = document.createElement('div'), name = document.createElement('a');
    name.textContent = words.name; name.href = words.link; box.appendChild(name);
    if (words.group) { box.appendChild(document.createElement('br')); box.appendChild(document.createTextNode(words.group)); }
    layer.bindPopup(box);
  }

  function dot(feature, at) { return L.circleMarker(at, { radius: 5 }); }

  function style(feature) {
    var color = (feature.properties && feature.properties.color) || '#b3261e', isDot = feature.geometry.type === 'Point';
    return isDot ? { color: '#fff', weight: 1, fillColor: color, fillOpacity: 1 } : { color: color, fillColor: color, weight: 3, fillOpacity: 0.2 };
  }

  function look(bounds, closest) { if (bounds && bounds.isValid()) map.fitBounds(bounds.pad(0.1), { maxZoom: closest || 16, animate: false }); }

  // Where to look is said once and last: a view that squares correct afterwards is moved back to by the correction.
  var under = JSON.parse(ground.dataset.base || '[]').map(addBase).filter(Boolean).reduce(function (all, one) { return all.extend(one); }, L.latLngBounds([]));
  if (under.isValid()) look(under); else map.setView([35, 105], 4);
  if (ground.dataset.places)
    fetchJson(ground.dataset.places, function (places) {
      look(L.geoJSON(places, { style: style, pointToLayer: dot, onEachFeature: tell, renderer: L.canvas() }).addTo(map).getBounds());
    });
  if (ground.dataset.own !== undefined) draw(ground.dataset.own);

  // ---- drawing into the record ----
  function draw(own) {
    var fields = { point: field('point'), shape: field('shape'), system: field('crs') };
    var drawn = { point: null, line: [], isArea: false }, kind = null, layer = L.layerGroup().addTo(map);
    var bar = document.querySelector('.pan-tools');
    if (own) {
      var kept = L.geoJSON(JSON.parse(own), { style: style, pointToLayer: dot });
      kept.addTo(map); look(kept.getBounds());
    }
    if (!bar) return;
    var said = bar.querySelector('[role="status"]');

    function field(name) { return document.getElementById('field.' + name); }
    function number(degrees) { return String(Math.round(degrees * 1e6) / 1e6); }
    function print(at) { var turned = at.wrap(); return number(turned.lng) + ',' + number(turned.lat); }
    function say(words) { said.textContent = words; }

    // Points in a system that is shifted for maps would lie beside what is drawn here.
    function mayDraw() {
      var system = fields.system && fields.system.value, written = (fields.point && fields.point.value) || (fields.shape && fields.shape.value);
      if (!system || !written || /CGCS2000|WGS84/.test(system)) return true;
      say('这条记录的坐标是 ' + system + '，和图上的不是一种；先把坐标换算成 CGCS2000，再在图上画。');
      return false;
    }

    function put(input, words) {
      if (!input) return;
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }

    function write() {
      if (drawn.point) put(fields.point, print(drawn.point));
      var least = drawn.isArea ? 3 : 2;
      if (drawn.line.length >= least) put(fields.shape, (drawn.isArea ? '面 ' : '线 ') + drawn.line.map(print).join('；'));
      if (fields.system && (drawn.point || drawn.line.length >= least) && !fields.system.value) put(fields.system, 'CGCS2000');
    }

    function corner(at, move) {
      var handle = L.marker(at, { draggable: true, keyboard: false, icon: L.divIcon({ className: 'pan-corner', iconSize: [12, 12] }) });
      handle.on('drag', function () { move(handle.getLatLng()); lines(); });
      handle.on('dragend', write);
      return handle;
    }

    var path = null;
    function lines() {
      if (path) path.remove();
      path = drawn.line.length > 1 ? (drawn.isArea ? L.polygon : L.polyline)(drawn.line, { color: '#0b57a4', weight: 3, fillOpacity: 0.15, interactive: false }).addTo(map) : null;
    }

    function show() {
      layer.clearLayers();
      if (drawn.point) corner(drawn.point, function (at) { drawn.point = at; }).addTo(layer);
      drawn.line.forEach(function (at, place) { corner(at, function (now) { drawn.line[place] = now; }).addTo(layer); });
      lines();
    }

    function choose(next) {
      if (next && !mayDraw()) return;
      kind = next;
      bar.querySelectorAll('[data-draw]').forEach(function (button) { button.setAttribute('aria-pressed', String(button.dataset.draw === kind)); });
      ground.classList.toggle('drawing', kind !== null);
      if (kind === 'line' || kind === 'area') { drawn.line = drawn.isArea === (kind === 'area') ? drawn.line : []; drawn.isArea = kind === 'area'; show(); }
      say(kind === 'point' ? '在图上点一下。' : kind ? '在图上依次点各个拐点，点“画完”结束；点可以拖动。' : '');
    }

    map.on('click', function (event) {
      if (kind === 'point') { drawn.point = event.latlng; show(); write(); choose(null); say('坐标已填好，保存才算数。'); }
      else if (kind) { drawn.line.push(event.latlng); show(); write(); }
    });
    bar.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (!button) return;
      if (button.dataset.draw) choose(button.dataset.draw);
      else if (button.dataset.step === 'back') { drawn.line.pop(); show(); write(); }
      else if (button.dataset.step === 'done') { choose(null); say('已填进表里，保存才算数。'); }
    });
  }
}());
