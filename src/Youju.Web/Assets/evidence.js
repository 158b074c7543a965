/* A box drawn on a picture says which piece of it proves something. Floor: Chromium 86. */
(function () {
  'use strict';
  var canvas = document.querySelector('.canvas'), form = document.getElementById('anchor');
  if (!canvas) return;
  var image = canvas.querySelector('img'), box = null, start = null;
  function scale() { return image.naturalWidth / image.clientWidth || 1; }
  function lay(one, left, top, width, height) {
    var by = scale();
    one.style.left = left / by + 'px'; one.style.top = top / by + 'px';
    one.style.width = width / by + 'px'; one.style.height = height / by + 'px';
  }
  function add(kind) { var one = document.createElement('i'); one.className = kind; canvas.appendChild(one); return one; }
  function side(name) { return form.querySelector('[name="' + name + '"]'); }
  function fill(left, top, width, height) {
    box = box || add('box fresh'); lay(box, left, top, width, height);
    side('left').value = Math.round(left); side('top').value = Math.round(top);
    side('width').value = Math.round(width); side('height').value = Math.round(height);
  }
  function point(event) {
    var edge = image.getBoundingClientRect(), by = scale();
    return { x: Math.max(0, Math.min(image.clientWidth, event.clientX - edge.left)) * by, y: Math.max(0, Math.min(image.clientHeight, event.clientY - edge.top)) * by };
  }
  function drawKept() {
    canvas.dataset.boxes.split(';').filter(Boolean).forEach(function (text) {
      var sides = text.split(',').map(Number);
      lay(add('box'), sides[0], sides[1], sides[2], sides[3]);
    });
  }
  if (image.complete) drawKept(); else image.addEventListener('load', drawKept);
  if (!form) return;
  canvas.addEventListener('pointerdown', function (event) { start = point(event); canvas.setPointerCapture(event.pointerId); event.preventDefault(); });
  canvas.addEventListener('pointermove', function (event) {
    if (!start) return;
    var now = point(event);
    fill(Math.min(start.x, now.x), Math.min(start.y, now.y), Math.abs(now.x - start.x), Math.abs(now.y - start.y));
  });
  canvas.addEventListener('pointerup', function () { start = null; });
}());
