"use strict";
/* Plots: counts against bounds as SVG, linear or logarithmic, read by pointer or by arrow keys. */
(() => {
  const LEFT = 56, RIGHT = 14, TOP = 12, BOTTOM = 34;
  const NS = "http://www.w3.org/2000/svg";
  const make = (name, attributes, parent, text) => {
    const element = document.createElementNS(NS, name);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    if (text !== undefined) element.textContent = text;
    if (parent) parent.append(element);
    return element;
  };
  const shown = (value) => Math.abs(value) >= 1e12 ? value.toExponential(2) : value.toLocaleString("en", { maximumFractionDigits: 2 });
  const short = (value) => {
    for (const [unit, mark] of [[1e12, "T"], [1e9, "G"], [1e6, "M"], [1e3, "k"]]) if (Math.abs(value) >= unit) return +(value / unit).toPrecision(3) + mark;
    return String(+value.toPrecision(3));
  };
  const linearTicks = (low, high) => {
    const rough = (high - low) / 5 || 1, power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((k) => k * power).find((s) => s >= rough);
    const ticks = [];
    for (let v = Math.ceil(low / step) * step; v <= high + step / 1e6; v += step) ticks.push(v);
    return ticks;
  };
  const logTicks = (low, high, base) => {
    const ticks = [];
    let v = base ** Math.ceil(Math.log(low) / Math.log(base) - 1e-9);
    for (; v <= high * 1.0001; v *= base) ticks.push(v);
    const every = Math.ceil(ticks.length / 8);
    return ticks.filter((_, i) => i % every === 0);
  };

  const draw = (figure) => {
    const data = JSON.parse(document.getElementById(figure.dataset.plot).textContent);
    const canvas = figure.querySelector(".canvas"), readout = figure.querySelector(".readout"), most = figure.querySelector("[data-most]");
    const choices = [16, 32, 64, 128, 256, 1024].filter((n) => n <= data.sizes.at(-1));
    if (!choices.includes(data.sizes.at(-1))) choices.push(data.sizes.at(-1));
    const preferred = choices.find((n) => n >= 64) || choices.at(-1);
    for (const n of choices) { const option = document.createElement("option"); option.value = option.textContent = n; option.selected = n === preferred; most.append(option); }
    const W = Math.max(300, Math.min(740, canvas.clientWidth)), H = Math.round(Math.max(230, W * 0.52));
    const state = { x: false, y: false, at: null };

    const legend = document.createElement("div");
    legend.className = "legend";
    data.curves.forEach((curve, i) => {
      const item = document.createElement("span"), mark = make("svg", { width: 26, height: 8, "aria-hidden": "true" });
      make("path", { d: "M0 4H26", class: "curve " + curve.role, style: "stroke:var(--c" + (i % 7) + ");fill:none;stroke-width:2" + ({ above: ";stroke-dasharray:7 4", bound: ";stroke-dasharray:7 4", below: ";stroke-dasharray:2 4" }[curve.role] || "") }, mark);
      const label = document.createElement("code");
      label.textContent = curve.label;
      item.append(mark, label);
      legend.append(item);
    });
    if (data.points.length) { const item = document.createElement("span"); item.textContent = "○ counted runs"; legend.append(item); }
    canvas.after(legend);

    let place = () => 0, sizes = [], cursor = null;
    const render = () => {
      const limit = +most.value;
      const keep = data.sizes.map((n, i) => [n, i]).filter(([n]) => n <= limit && (!state.x || n > 0));
      sizes = keep.map(([n]) => n);
      const values = data.curves.flatMap((c) => keep.map(([, i]) => c.values[i])).filter((v) => v !== null && (!state.y || v > 0));
      const points = data.points.filter((p) => p.size <= limit && (!state.x || p.size > 0) && (!state.y || p.counted > 0));
      values.push(...points.map((p) => p.counted));
      if (!sizes.length || !values.length) { canvas.textContent = ""; return; }
      const x0 = state.x ? Math.max(1, sizes[0]) : sizes[0], x1 = Math.max(sizes.at(-1), x0 + 1);
      let y0 = state.y ? Math.min(...values) : Math.min(0, ...values), y1 = Math.max(...values);
      if (y1 <= y0) y1 = y0 + 1;
      const scale = (log, a, b, from, to) => log ? (v) => from + (Math.log(v) - Math.log(a)) / (Math.log(b) - Math.log(a)) * (to - from) : (v) => from + (v - a) / (b - a) * (to - from);
      const x = scale(state.x, x0, x1, LEFT, W - RIGHT), y = scale(state.y, y0, y1, H - BOTTOM, TOP);
      place = x;
      const svg = make("svg", { viewBox: "0 0 " + W + " " + H, "aria-hidden": "true" });
      for (const v of state.y ? logTicks(y0, y1, 10) : linearTicks(y0, y1)) { make("line", { class: "grid", x1: LEFT, x2: W - RIGHT, y1: y(v), y2: y(v) }, svg); make("text", { x: LEFT - 8, y: y(v) + 4, "text-anchor": "end" }, svg, short(v)); }
      for (const v of state.x ? logTicks(x0, x1, 2) : linearTicks(x0, x1)) make("text", { x: x(v), y: H - BOTTOM + 18, "text-anchor": "middle" }, svg, short(v));
      make("line", { class: "axis", x1: LEFT, x2: W - RIGHT, y1: H - BOTTOM, y2: H - BOTTOM }, svg);
      make("text", { x: W - RIGHT, y: H - 2, "text-anchor": "end" }, svg, data.param);
      data.curves.forEach((curve, c) => {
        let path = "", pen = "M";
        for (const [n, i] of keep) {
          const v = curve.values[i];
          if (v === null || (state.y && v <= 0)) { pen = "M"; continue; }
          path += pen + x(n).toFixed(1) + " " + y(v).toFixed(1);
          pen = "L";
        }
        make("path", { class: "curve " + curve.role, d: path || "M0 0", style: "stroke:var(--c" + (c % 7) + ")" }, svg);
      });
      for (const p of points) make("circle", { class: "run", cx: x(p.size), cy: y(p.counted), r: 3.6 }, svg);
      cursor = make("line", { class: "cursor", y1: TOP, y2: H - BOTTOM, visibility: "hidden" }, svg);
      canvas.replaceChildren(svg);
      if (state.at !== null) read(state.at);
    };
    const read = (n) => {
      const nearest = sizes.reduce((a, b) => Math.abs(b - n) < Math.abs(a - n) ? b : a, sizes[0]);
      state.at = nearest;
      const i = data.sizes.indexOf(nearest);
      cursor.setAttribute("x1", place(nearest)); cursor.setAttribute("x2", place(nearest)); cursor.setAttribute("visibility", "visible");
      const said = data.curves.filter((c) => c.values[i] !== null).map((c) => c.label + " = " + shown(c.values[i]));
      const runs = data.points.filter((p) => p.size === nearest).map((p) => shown(p.counted) + " counted");
      readout.textContent = data.param + " = " + shown(nearest) + ":  " + [...said, ...runs].join(";  ");
    };
    canvas.addEventListener("pointermove", (event) => {
      const box = canvas.getBoundingClientRect(), at = (event.clientX - box.left) / box.width * W;
      if (sizes.length) read(sizes.reduce((a, b) => Math.abs(place(b) - at) < Math.abs(place(a) - at) ? b : a, sizes[0]));
    });
    canvas.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (!step || !sizes.length) return;
      event.preventDefault();
      const here = sizes.indexOf(state.at);
      read(sizes[Math.min(sizes.length - 1, Math.max(0, here + step))]);
    });
    figure.querySelectorAll("[data-axis]").forEach((button) => button.addEventListener("click", () => {
      const axis = button.dataset.axis;
      state[axis] = !state[axis];
      button.setAttribute("aria-pressed", String(state[axis]));
      render();
    }));
    most.addEventListener("change", render);
    render();
  };
  document.querySelectorAll("[data-plot]").forEach(draw);
})();
