"""How a claim is decided: refuted, proved, certified and re-checked."""
