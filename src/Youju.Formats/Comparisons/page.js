(function () {
  var box = document.getElementById("same");
  box.addEventListener("change", function () {
    document.body.className = box.checked ? "all" : "";
  });
})();
