// The legend of a report switches each kind of finding on and off.
document.querySelectorAll("input[data-kind]").forEach(function (box) {
  box.addEventListener("change", function () {
    document.querySelector(".text").classList.toggle("without-" + box.dataset.kind, !box.checked);
  });
});
