"use strict";
/* Exact evaluation of relations over BigInt: the operations of the model language, with memory.

   A page defines its relations by number; values are those of the Python evaluator, and where there
   is none (outside of a domain, too much work) an error says so. */
const exact = (() => {
  class Outside extends Error {}
  class TooMuch extends Error {}
  const STEPS = 3e6;
  let functions = [], memory = [], left = 0;
  const spend = () => { if (--left < 0) throw new TooMuch("too much work for a page"); };
  const $ = {
    outside() { throw new Outside("outside of the domain"); },
    div(a, b) { if (b === 0n) $.outside(); const q = a / b; return a % b !== 0n && (a < 0n) !== (b < 0n) ? q - 1n : q; },
    mod(a, b) { return a - $.div(a, b) * b; },
    cdiv(a, b) { return -$.div(-a, b); },
    pow(a, b) { if (b < 0n) $.outside(); if (b > 100000n && a > 1n) throw new TooMuch("the number is too long"); return a ** b; },
    flog(n, b) {
      if (n < 1n || b < 2n) $.outside();
      if (b === 2n) return BigInt(n.toString(2).length - 1);
      let level = 0n, power = b;
      while (power <= n) { power *= b; level += 1n; }
      return level;
    },
    clog(n, b) { return n === 1n && b >= 2n ? 0n : $.flog(n - 1n, b) + 1n; },
    max: (list) => list.reduce((a, b) => (b > a ? b : a)),
    min: (list) => list.reduce((a, b) => (b < a ? b : a)),
    * over(start, stop, step, keep) { for (let i = start; i < stop; i += step) { spend(); if (keep(i)) yield i; } },
    sumOver(start, stop, step, keep, value) { let total = 0n; for (const i of $.over(start, stop, step, keep)) total += value(i); return total; },
    maxOver(start, stop, step, keep, value) { let best = null; for (const i of $.over(start, stop, step, keep)) { const v = value(i); if (best === null || v > best) best = v; } if (best === null) $.outside(); return best; },
    minOver(start, stop, step, keep, value) { let best = null; for (const i of $.over(start, stop, step, keep)) { const v = value(i); if (best === null || v < best) best = v; } if (best === null) $.outside(); return best; },
    call(key, args) {
      if (args.some((arg) => arg < 0n)) $.outside();
      const name = args.join(), known = memory[key].get(name);
      if (known !== undefined) return known;
      spend();
      const value = functions[key](...args);
      memory[key].set(name, value);
      return value;
    },
  };
  const forget = () => { memory = functions.map(() => new Map()); };
  return {
    Outside, TooMuch,
    define(make) { functions = make($); forget(); },
    /* The value of a relation; small sizes first where the recursion is too deep for the stack. */
    value(key, args) {
      if (!functions[key]) throw new TooMuch("this relation has no code");
      forget();
      left = STEPS;
      try { return $.call(key, args); } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
      try {
        for (let n = 0n; n < args[0]; n += 400n) { try { $.call(key, [n, ...args.slice(1)]); } catch (error) { if (!(error instanceof Outside)) throw error; } }
        return $.call(key, args);
      } catch (error) {
        if (error instanceof RangeError) throw new TooMuch("the recursion is too deep for a page");
        throw error;
      }
    },
  };
})();
