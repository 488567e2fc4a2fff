// Everything works without this file. It adds one box that chooses all rows of a page.
for (const form of document.querySelectorAll("form[data-choose-all]")) {
  const head = form.querySelector("th.choose");
  const boxes = [...form.querySelectorAll("td.choose input")];
  if (head && boxes.length > 1) {
    const all = document.createElement("input");
    all.type = "checkbox";
    all.setAttribute("aria-label", form.dataset.chooseAll);
    all.addEventListener("change", () => boxes.forEach((box) => { box.checked = all.checked; }));
    head.append(all);
  }
}
