"use strict";
/* The index: search and filters over the rows that stand on the page.  Everywhere: copying, trees. */
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const STOP = new Set(("a about again all an and answer are as ask at be best best? by calls? can cost costs could do does fewest for from get given " +
    "has have how i in is it least less llm llms many me minimum model most much my need needed needs no number of on one or our passes? possible possible? " +
    "required should take takes than that the them there this to what when which will with would you your").split(" "));
  const SAME = { documents: "items", document: "item", docs: "items", answers: "items", candidates: "items", texts: "items", passages: "chunks",
    summarise: "chunks", summarize: "chunks", summary: "chunks", rank: "sort", ranking: "sort", order: "order", sorting: "sort", "o(n": "linear", nlogn: "n log n",
    searching: "find", maximum: "best", max: "best", agents: "agree", mapreduce: "map-reduce" };

  /* What a query asks for: words that have to be there, and a size if it names one. */
  const parsed = (query) => {
    let size = null;
    let text = query.toLowerCase().replace(/\bn\s*=\s*/g, " ");
    let phrase = null;
    if (/\bn log n\b/.test(text)) { phrase = "n log n"; text = text.replace(/\bn log n\b/g, " "); }
    const words = [];
    for (let word of text.split(/[\s?!;"“”]+/)) {
      word = word.replace(/^[,.]+|[,.]+$/g, "");
      if (!word) continue;
      if (/^\d[\d,_]*$/.test(word)) { size = word.replace(/[,_]/g, ""); continue; }
      words.push(word);
    }
    let kept = words.filter((word) => !STOP.has(word));
    if (!kept.length && words.length < 3) kept = words;
    return { size, terms: [...new Set(kept.map((word) => SAME[word] || word)), ...(phrase ? [phrase] : [])] };
  };

  const index = () => {
    const box = document.getElementById("q");
    if (!box) return;
    const search = (item) => [item.dataset.words || "", item.textContent.toLowerCase(), item.dataset.growth || "", item.dataset.unit || ""].join(" ");
    const words = JSON.parse(document.getElementById("words").textContent);
    const rows = all("#rows > li").map((item) => {
      const [more, papers] = words[item.dataset.decomposition] || ["", ""];
      const text = search(item);
      return { item, papers, text: text + " " + text.replaceAll("_", " ") + " " + more, shown: true };
    });
    const cards = all(".card").map((item) => ({ item, text: search(item), link: item.querySelector("a"), shown: true }));
    const links = cards.map((card) => card.link.getAttribute("href"));
    const selects = all("[data-filter]");
    const found = document.getElementById("found"), none = document.getElementById("none"), clear = document.getElementById("clear");

    const set = (entry, shown) => { if (entry.shown !== shown) { entry.shown = shown; entry.item.hidden = !shown; } return shown; };
    const update = () => {
      const { size, terms } = parsed(box.value);
      const wanted = selects.filter((s) => s.value).map((s) => [s.dataset.filter, s.value]);
      const has = (list, value) => (" " + list + " ").includes(" " + value + " ");
      const passes = (row) => wanted.every(([key, value]) => key === "paper" ? has(row.papers, value) : key === "unit" ? has(row.item.dataset.unit, value) : row.item.dataset[key] === value);
      let count = 0, problems = 0;
      for (const row of rows) count += set(row, terms.every((term) => row.text.includes(term)) && passes(row));
      cards.forEach((card, i) => {
        problems += set(card, terms.every((term) => card.text.includes(term)));
        card.link.setAttribute("href", size ? links[i] + "#n=" + size : links[i]);
      });
      const asked = box.value.trim() !== "" || wanted.length > 0;
      const many = (n, word) => n.toLocaleString("en") + " " + word + (n === 1 ? "" : "s");
      found.textContent = asked ? many(problems, "problem") + " and " + many(count, "theorem") + (size ? "; the problems open at n = " + Number(size).toLocaleString("en") : "") : "";
      none.hidden = count > 0 || problems > 0;
      clear.hidden = wanted.length === 0;
      document.getElementById("problems").hidden = problems === 0;
    };
    box.addEventListener("input", update);
    box.form.addEventListener("submit", (event) => { event.preventDefault(); const first = cards.find((c) => c.shown) || rows.find((r) => r.shown); if (first) first.item.querySelector("a").click(); });
    selects.forEach((s) => s.addEventListener("change", update));
    clear.addEventListener("click", () => { selects.forEach((s) => { s.value = ""; }); update(); box.focus(); });
    document.getElementById("reset").addEventListener("click", () => { box.value = ""; selects.forEach((s) => { s.value = ""; }); update(); box.focus(); });
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) { event.preventDefault(); box.focus(); box.select(); }
      if (event.key === "Escape" && document.activeElement === box) { box.value = ""; update(); }
    });
    const given = /[#&]q=([^&]*)/.exec(location.hash);
    if (given) { try { box.value = decodeURIComponent(given[1]); } catch { box.value = ""; } }
    if (box.value || selects.some((s) => s.value)) update();
    document.documentElement.dataset.ready = "yes";
  };

  const copying = () => all("[data-copy]").forEach((button) => {
    const label = button.textContent;
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.copy).textContent;
      try { await navigator.clipboard.writeText(text); } catch {
        const area = document.createElement("textarea");
        area.value = text; document.body.append(area); area.select(); document.execCommand("copy"); area.remove(); button.focus();
      }
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = label; }, 1600);
    });
  });

  const trees = () => all("[data-tree]").forEach((figure) => {
    const readout = figure.querySelector(".readout code"), root = readout.textContent;
    const show = (event) => { const node = event.target.closest(".node"); readout.textContent = node ? node.getAttribute("aria-label") : root; };
    figure.addEventListener("mouseover", show);
    figure.addEventListener("focusin", show);
  });

  index(); copying(); trees();
})();
