"use strict";
// Shows the rows that hold every word that was typed; without this script the page shows them all.
(() => {
  const form = document.querySelector("form");
  const rows = [...document.querySelectorAll("tbody tr")];
  if (!form || rows.length === 0) return;
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
  const texts = rows.map((row) => plain(row.textContent));
  const none = document.getElementById("none");
  const show = () => {
    const words = plain(form.elements.words.value).split(/\s+/).filter(Boolean);
    const kind = form.elements.kind.value;
    let shown = 0;
    rows.forEach((row, place) => {
      const fits = (!kind || row.dataset.kind === kind) && words.every((word) => texts[place].includes(word));
      row.hidden = !fits;
      if (fits) shown += 1;
    });
    form.elements.shown.value = `${shown} / ${rows.length}`;
    none.hidden = shown > 0;
  };
  form.hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
})();
