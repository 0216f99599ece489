"use strict";
/* A problem's page: exact values of its relations at any size, and what nothing can beat. */
(() => {
  const data = JSON.parse(document.getElementById("problem-data").textContent);
  const form = document.querySelector(".sizes"), verdict = document.getElementById("verdict"), table = document.querySelector(".ways");
  const inputs = [...form.querySelectorAll("input")];
  const grouped = (value) => {
    const text = value.toString();
    if (text.length > 24) return text[0] + "." + text.slice(1, 4) + " × 10^" + (text.length - 1);
    return text.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  };
  const words = (name) => name.replaceAll("_", " ");
  const sizes = () => {
    const values = {};
    for (const input of inputs) {
      const text = input.value.replace(/[,_\s]/g, "");
      const good = /^\d{1,30}$/.test(text);
      input.setAttribute("aria-invalid", String(!good));
      if (good) values[input.name] = BigInt(text);
    }
    return values;
  };
  const value = (name, given) => {
    const args = data.params[name].map((param) => given[param]);
    if (args.some((arg) => arg === undefined)) throw new exact.Outside("a size is missing");
    return exact.value(data.keys[name], args);
  };
  const ratio = (a, b) => {
    const hundredths = a * 10000n / b;
    return Number(hundredths) / 10000;
  };
  const element = (name, text) => { const made = document.createElement(name); made.textContent = text; return made; };

  const update = () => {
    const given = sizes(), values = new Map();
    for (const row of table.querySelectorAll("tr[data-relation]")) {
      const cell = row.querySelector("[data-value]"), name = row.dataset.relation;
      cell.classList.remove("dim");
      try { const v = value(name, given); values.set(name, v); cell.textContent = grouped(v); } catch (error) { cell.textContent = error.message; cell.classList.add("dim"); }
    }
    let limit = null;
    if (data.limit) {
      limit = values.get(data.limit.relation) ?? null;
      if (data.limit.sharp) try {
        const outcomes = value(data.limit.sharp, given);
        if (outcomes >= 1n) { limit = outcomes === 1n ? 0n : BigInt((outcomes - 1n).toString(2).length); values.set(data.limit.relation, limit); table.querySelector("tr.limit [data-value]").textContent = grouped(limit); }
      } catch (error) { if (!(error instanceof exact.TooMuch || error instanceof exact.Outside || error instanceof RangeError)) throw error; }
    }
    const compared = [...values].filter(([name]) => data.primary.includes(name));
    const rows = [...table.querySelectorAll("tr[data-relation]")];
    const units = new Map(rows.map((row) => [row.dataset.relation, row.children[1].textContent]));
    for (const row of rows) {
      const v = values.get(row.dataset.relation), bar = row.querySelector(".bar span");
      const top = [...values].filter(([name]) => data.primary.includes(name) && units.get(name) === units.get(row.dataset.relation)).reduce((a, [, b]) => (b > a ? b : a), v || 1n);
      bar.style.width = v === undefined ? "0" : Math.max(1, ratio(v, top) * 100).toFixed(1) + "%";
    }
    const first = compared.filter(([name]) => units.get(name) === words(data.unit));
    if (!first.length) { verdict.textContent = "Give sizes as whole numbers within every way's domain."; return; }
    const [name, best] = first.reduce((a, b) => (b[1] < a[1] ? b : a));
    const other = [...values].filter(([n, v]) => data.others.includes(n) && v < best).reduce((a, b) => (a && a[1] <= b[1] ? a : b), null);
    const same = first.filter(([, v]) => v === best).map(([n]) => words(n));
    const param = data.param;
    const unit = best === 1n ? words(data.unit).replace(/s$/, "") : words(data.unit);
    verdict.replaceChildren("For " + param + " = " + grouped(given[param]) + ", ", element("b", same.length > 1 ? same.slice(0, -1).join(", ") + " or " + same.at(-1) : words(name)), (same.length > 1 ? " take " : " takes "), element("strong", grouped(best)), " " + unit + " in the worst case, the fewest here. ");
    if (limit !== null && data.limit) {
      verdict.append("Nothing can do it with fewer than ", element("strong", grouped(limit)), " " + data.limit.condition + ". ");
      if (limit === best) { const sure = element("span", "So this is the best possible."); sure.className = "sure"; verdict.append(sure); }
      else if (limit > 0n && best > limit) { const sure = element("span", "So it is within " + ((ratio(best, limit) - 1) * 100).toFixed(1) + " % of the best possible."); sure.className = "sure"; verdict.append(sure); }
    }
    if (other) verdict.append(" By calls that ask for more than that, ", element("b", words(other[0])), " takes " + grouped(other[1]) + ".");
  };
  const fromAddress = () => {
    for (const piece of location.hash.slice(1).split("&")) {
      const [name, text] = piece.split("="), input = inputs.find((i) => i.name === name) || (name === "n" ? inputs.find((i) => i.name === data.param) : null);
      if (input && /^\d{1,30}$/.test(text || "")) input.value = text;
    }
    update();
  };
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => { event.preventDefault(); history.replaceState(null, "", "#" + inputs.map((i) => i.name + "=" + i.value.replace(/[,_\s]/g, "")).join("&")); });
  addEventListener("hashchange", fromAddress);
  const more = document.getElementById("more");
  if (!table.querySelector("tr.more")) more.hidden = true;
  more.addEventListener("click", () => { const every = table.classList.toggle("every"); form.classList.toggle("every", every); more.setAttribute("aria-pressed", String(every)); });
  fromAddress();
})();
