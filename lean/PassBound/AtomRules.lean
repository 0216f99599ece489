import PassBound.Terms
import PassBound.Bases
/-!
# Rules about logarithms and powers

What the language's functions are known to satisfy, as rules that trees may use.
-/
namespace PassBound
noncomputable section

theorem if_and {C D : Prop} [Decidable C] [Decidable D] (a b : Int) : (if C ∧ D then a else b) = if C then (if D then a else b) else b := by
  by_cases h : C
  · by_cases k : D
    · rw [if_pos ⟨h, k⟩, if_pos h, if_pos k]
    · rw [if_neg (fun e => k e.2), if_pos h, if_neg k]
  · rw [if_neg (fun e => h e.1), if_neg h]
theorem if_or {C D : Prop} [Decidable C] [Decidable D] (a b : Int) : (if C ∨ D then a else b) = if C then a else (if D then a else b) := by
  by_cases h : C
  · rw [if_pos (.inl h), if_pos h]
  · by_cases k : D
    · rw [if_pos (.inr k), if_neg h, if_pos k]
    · rw [if_neg (fun e => e.elim h k), if_neg h, if_neg k]
theorem if_not {C : Prop} [Decidable C] (a b : Int) : (if ¬ C then a else b) = if C then b else a := by
  by_cases h : C
  · rw [if_neg (fun e => e h), if_pos h]
  · rw [if_pos h, if_neg h]

section
variable (F : Functions)
/-- b ^ k, for a number k. -/
def powerNumber (k : Nat) : Rule := ⟨1, [], .same 7 (.par 0) (.num k) (.num 0) (.num 0) (.pow (.par 0) k)⟩
theorem powerNumber_holds (k : Nat) : Rule.Holds F [] (powerNumber k) := fun _ _ _ => ipow_number k rfl
/-- b ^ (x + y). -/
def powerSum : Rule := ⟨3, [.le (.num 0) (.par 1), .le (.num 0) (.par 2)],
  .same 7 (.par 0) (.add (.par 1) (.par 2)) (.num 0) (.num 0) (.mul (.call2 7 (.par 0) (.par 1)) (.call2 7 (.par 0) (.par 2)))⟩
theorem powerSum_holds : Rule.Holds F [] powerSum := fun _ _ h => ipow_sum h.1 h.2.1 rfl rfl
/-- b ^ (k x). -/
def powerTimes (k : Nat) : Rule := ⟨2, [.le (.num 0) (.par 1)],
  .same 7 (.par 0) (.mul (.num k) (.par 1)) (.num 0) (.num 0) (.pow (.call2 7 (.par 0) (.par 1)) k)⟩
theorem powerTimes_holds (k : Nat) : Rule.Holds F [] (powerTimes k) := fun _ _ h => ipow_times k rfl h.1 rfl
/-- (r ^ k) ^ x. -/
def powerRoot (k : Nat) : Rule := ⟨2, [.le (.num 0) (.par 1)],
  .same 7 (.pow (.par 0) k) (.par 1) (.num 0) (.num 0) (.call2 7 (.par 0) (.mul (.num k) (.par 1)))⟩
theorem powerRoot_holds (k : Nat) : Rule.Holds F [] (powerRoot k) := fun _ _ h => ipow_of_root k rfl rfl h.1 rfl
def powerOne : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 7 (.num 1) (.par 0) (.num 0) (.num 0) (.num 1)⟩
theorem powerOne_holds : Rule.Holds F [] powerOne := fun _ _ h => ipow_one_base h.1
def powerNone : Rule := ⟨1, [.le (.num 1) (.par 0)], .same 7 (.num 0) (.par 0) (.num 0) (.num 0) (.num 0)⟩
theorem powerNone_holds : Rule.Holds F [] powerNone := fun _ _ h => ipow_zero_base (sub_of_le h.1) rfl
/-- Bernoulli: 1 + (b - 1) x <= b ^ x. -/
def powerLine : Rule := ⟨2, [.le (.num 1) (.par 0), .le (.num 0) (.par 1)],
  .le (.add (.num 1) (.mul (.sub (.par 0) (.num 1)) (.par 1))) (.call2 7 (.par 0) (.par 1))⟩
theorem powerLine_holds : Rule.Holds F [] powerLine := fun x _ h => by
  have k := bernoulli (sub_of_le h.1) h.2.1
  show 1 + (atom x 0 - 1) * atom x 1 ≤ ipow (atom x 0) (atom x 1)
  have k : 0 ≤ ipow (atom x 0) (atom x 1) - 1 - (atom x 0 - 1) * atom x 1 := k
  refine le_of_sub ?_
  generalize ipow (atom x 0) (atom x 1) = p at k
  generalize atom x 0 = b at k
  generalize atom x 1 = e at k
  rw [show p - (1 + (b - 1) * e) = p - 1 - (b - 1) * e by ring [p, b, e]]
  exact k
def powerPositive : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .le (.num 0) (.call2 7 (.par 0) (.par 1))⟩
theorem powerPositive_holds : Rule.Holds F [] powerPositive := fun _ _ h => ipow_nonneg h.1 h.2.1
/-- (b - 1) log_b n <= n - 1. -/
def logLine : Rule := ⟨2, [.le (.num 0) (.sub (.par 1) (.num 2)), .le (.num 0) (.sub (.par 0) (.num 1))],
  .le (.num 0) (.sub (.sub (.par 0) (.num 1)) (.mul (.sub (.par 1) (.num 1)) (.call2 3 (.par 0) (.par 1))))⟩
theorem logLine_holds : Rule.Holds F [] logLine := fun _ _ h => flog_linear h.1 h.2.1
/-- b ^ log_b n <= n. -/
def logLow : Rule := ⟨2, [.le (.num 0) (.sub (.par 1) (.num 2)), .le (.num 0) (.sub (.par 0) (.num 1))],
  .le (.num 0) (.sub (.par 0) (.call2 7 (.par 1) (.call2 3 (.par 0) (.par 1))))⟩
theorem logLow_holds : Rule.Holds F [] logLow := fun _ _ h => pow_flog h.1 h.2.1
/-- n < b ^ (log_b n + 1). -/
def logHigh : Rule := ⟨2, [.le (.num 0) (.sub (.par 1) (.num 2)), .le (.num 0) (.sub (.par 0) (.num 1))],
  .le (.num 0) (.sub (.sub (.mul (.par 1) (.call2 7 (.par 1) (.call2 3 (.par 0) (.par 1)))) (.par 0)) (.num 1))⟩
theorem logHigh_holds : Rule.Holds F [] logHigh := fun _ _ h => lt_pow_flog h.1 h.2.1
/-- log_b n <= k. -/
def logMost (k : Nat) : Rule := ⟨2, [.le (.num 0) (.sub (.par 1) (.num 2)), .le (.num 0) (.sub (.par 0) (.num 1)), .le (.num 0) (.sub (.sub (.mul (.par 1) (.pow (.par 1) k)) (.par 0)) (.num 1))],
  .le (.num 0) (.sub (.num k) (.call2 3 (.par 0) (.par 1)))⟩
theorem logMost_holds (k : Nat) : Rule.Holds F [] (logMost k) := fun _ _ h => flog_at_most k rfl h.1 h.2.1 h.2.2.1
/-- Logarithms are in the order of their arguments. -/
def logOrder : Rule := ⟨3, [.le (.num 0) (.sub (.par 2) (.num 2)), .le (.num 0) (.sub (.par 0) (.num 1)), .le (.num 0) (.sub (.par 1) (.par 0))],
  .le (.num 0) (.sub (.call2 3 (.par 1) (.par 2)) (.call2 3 (.par 0) (.par 2)))⟩
theorem logOrder_holds : Rule.Holds F [] logOrder := fun _ _ h => flog_mono h.1 h.2.1 h.2.2.1
/-- b ^ k m <= n. -/
def logRaised (k : Nat) : Rule := ⟨3, [.le (.num 0) (.sub (.par 2) (.num 2)), .le (.num 0) (.sub (.par 0) (.num 1)), .le (.num 0) (.sub (.par 1) (.mul (.pow (.par 2) k) (.par 0)))],
  .le (.num 0) (.sub (.sub (.call2 3 (.par 1) (.par 2)) (.call2 3 (.par 0) (.par 2))) (.num k))⟩
theorem logRaised_holds (k : Nat) : Rule.Holds F [] (logRaised k) := fun _ _ h => flog_raised k rfl h.1 h.2.1 h.2.2.1
/-- n < b ^ k (m + 1). -/
def logWithin (k : Nat) : Rule := ⟨3, [.le (.num 0) (.sub (.par 2) (.num 2)), .le (.num 0) (.sub (.par 0) (.num 1)), .le (.num 0) (.sub (.par 1) (.num 1)), .le (.num 0) (.sub (.sub (.mul (.pow (.par 2) k) (.add (.par 0) (.num 1))) (.par 1)) (.num 1))],
  .le (.num 0) (.sub (.add (.call2 3 (.par 0) (.par 2)) (.num k)) (.call2 3 (.par 1) (.par 2)))⟩
theorem logWithin_holds (k : Nat) : Rule.Holds F [] (logWithin k) := fun _ _ h => flog_within k rfl h.1 h.2.1 h.2.2.1 h.2.2.2.1
/-- The binomial series up to the square. -/
def powerCurve : Rule := ⟨2, [.le (.num 0) (.sub (.par 0) (.num 1)), .le (.num 0) (.par 1)],
  .le (.num 0) (.sub (.mul (.num 2) (.sub (.sub (.call2 7 (.par 0) (.par 1)) (.num 1)) (.mul (.sub (.par 0) (.num 1)) (.par 1)))) (.mul (.pow (.sub (.par 0) (.num 1)) 2) (.sub (.mul (.par 1) (.par 1)) (.par 1))))⟩
theorem powerCurve_holds : Rule.Holds F [] powerCurve := fun _ _ h => bernoulli_two h.1 h.2.1
/-- Powers are in the order of their bases. -/
def powerBase : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.sub (.par 1) (.par 0)), .le (.num 0) (.par 2)],
  .le (.num 0) (.sub (.call2 7 (.par 1) (.par 2)) (.call2 7 (.par 0) (.par 2)))⟩
theorem powerBase_holds : Rule.Holds F [] powerBase := fun _ _ h => ipow_base h.1 h.2.1 h.2.2.1
/-- b ^ p <= c ^ q. -/
def powerBetween (p q : Nat) : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.sub (.pow (.par 1) q) (.pow (.par 0) p)), .le (.num 0) (.par 2)],
  .le (.num 0) (.sub (.pow (.call2 7 (.par 1) (.par 2)) q) (.pow (.call2 7 (.par 0) (.par 2)) p))⟩
theorem powerBetween_holds (p q : Nat) : Rule.Holds F [] (powerBetween p q) := fun _ _ h => ipow_between p q h.1 h.2.1 h.2.2.1
/-- (c / b) ^ x >= 1 + (c / b - 1) x. -/
def powerScaled : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)],
  .le (.num 0) (.sub (.mul (.par 0) (.call2 7 (.par 1) (.par 2))) (.mul (.call2 7 (.par 0) (.par 2)) (.add (.par 0) (.mul (.par 2) (.sub (.par 1) (.par 0))))))⟩
theorem powerScaled_holds : Rule.Holds F [] powerScaled := fun _ _ h => ipow_scaled h.1 h.2.1 h.2.2.1
/-- A quotient that is rounded: d x > -d. -/
def rounded : Rule := ⟨2, [.le (.num 0) (.sub (.par 0) (.num 1)), .le (.num 0) (.sub (.add (.mul (.par 0) (.par 1)) (.par 0)) (.num 1))],
  .le (.num 0) (.par 1)⟩
theorem rounded_holds : Rule.Holds F [] rounded := fun _ _ h => nonneg_of_pos_mul h.1 h.2.1
/-- log_c m <= log_b n for m <= n and b <= c. -/
def logBases : Rule := ⟨4, [.le (.num 0) (.sub (.par 0) (.num 2)), .le (.num 0) (.sub (.par 2) (.num 1)), .le (.num 0) (.sub (.par 3) (.par 2)), .le (.num 0) (.sub (.par 1) (.par 0))],
  .le (.num 0) (.sub (.call2 3 (.par 3) (.par 0)) (.call2 3 (.par 2) (.par 1)))⟩
theorem logBases_holds : Rule.Holds F [] logBases := fun _ _ h => flog_base h.1 h.2.1 h.2.2.1 h.2.2.2.1
/-- c ^ p <= b ^ (q + 1) and m <= c ^ i n. -/
def logRatio (p q i : Nat) : Rule := ⟨4, [.le (.num 0) (.sub (.par 0) (.num 2)), .le (.num 0) (.sub (.par 1) (.num 2)), .le (.num 0) (.sub (.par 2) (.num 1)), .le (.num 0) (.sub (.par 3) (.num 1)),
    .le (.num 0) (.sub (.mul (.par 0) (.pow (.par 0) q)) (.pow (.par 1) p)), .le (.num 0) (.sub (.mul (.pow (.par 1) i) (.par 3)) (.par 2))],
  .le (.num 0) (.sub (.sub (.mul (.add (.num q) (.num 1)) (.add (.add (.call2 3 (.par 3) (.par 1)) (.num 1)) (.num i))) (.mul (.num p) (.call2 3 (.par 2) (.par 0)))) (.num 1))⟩
theorem logRatio_holds (p q i : Nat) : Rule.Holds F [] (logRatio p q i) := fun x _ h =>
  flog_ratio p q i h.1 h.2.1 h.2.2.1 h.2.2.2.1 (by
    have k : 0 ≤ atom x 0 * atom x 0 ^ q - atom x 1 ^ p := h.2.2.2.2.1
    show 0 ≤ atom x 0 ^ q * atom x 0 - atom x 1 ^ p
    generalize atom x 0 ^ q = s at k ⊢
    rw [show s * atom x 0 = atom x 0 * s by generalize atom x 0 = t; ring [s, t]]; exact k) h.2.2.2.2.2.1
/-- a ^ k <= n. -/
def logPowerRaised (k : Nat) : Rule := ⟨3, [.le (.num 0) (.sub (.par 2) (.num 2)), .le (.num 0) (.sub (.par 0) (.num 1)), .le (.num 0) (.sub (.par 1) (.num 1)), .le (.num 0) (.sub (.par 1) (.pow (.par 0) k))],
  .le (.num 0) (.sub (.call2 3 (.par 1) (.par 2)) (.mul (.num k) (.call2 3 (.par 0) (.par 2))))⟩
theorem logPowerRaised_holds (k : Nat) : Rule.Holds F [] (logPowerRaised k) := fun _ _ h => flog_power_raised k rfl h.1 h.2.1 h.2.2.1 h.2.2.2.1
/-- n <= a ^ (k + 1). -/
def logPowerWithin (k : Nat) : Rule := ⟨3, [.le (.num 0) (.sub (.par 2) (.num 2)), .le (.num 0) (.sub (.par 0) (.num 1)), .le (.num 0) (.sub (.par 1) (.num 1)), .le (.num 0) (.sub (.mul (.pow (.par 0) k) (.par 0)) (.par 1))],
  .le (.num 0) (.sub (.add (.mul (.add (.num k) (.num 1)) (.call2 3 (.par 0) (.par 2))) (.num k)) (.call2 3 (.par 1) (.par 2)))⟩
theorem logPowerWithin_holds (k : Nat) : Rule.Holds F [] (logPowerWithin k) := fun _ _ h => flog_power_within k rfl h.1 h.2.1 h.2.2.1 h.2.2.2.1
/-- b ^ log_k n is below n ^ e, and how far below. -/
def powerLogBelow (e : Nat) : Rule := ⟨3, [.le (.num 0) (.sub (.par 1) (.num 2)), .le (.num 0) (.sub (.par 0) (.num 1)), .le (.num 0) (.par 2)],
  .le (.num 0) (.sub (.mul (.par 2) (.pow (.par 0) e)) (.mul (.call2 7 (.par 2) (.call2 3 (.par 0) (.par 1))) (.add (.par 2) (.mul (.call2 3 (.par 0) (.par 1)) (.sub (.pow (.par 1) e) (.par 2))))))⟩
theorem powerLogBelow_holds (e : Nat) : Rule.Holds F [] (powerLogBelow e) := fun _ _ h => power_of_flog_upper e h.1 h.2.1 h.2.2.1
/-- b ^ log_k n is above n ^ e for k ^ e <= b, and how far above. -/
def powerLogAbove (e : Nat) : Rule := ⟨3, [.le (.num 0) (.sub (.par 1) (.num 2)), .le (.num 0) (.sub (.par 0) (.num 1)), .le (.num 0) (.sub (.par 2) (.pow (.par 1) e))],
  .le (.num 0) (.sub (.mul (.mul (.pow (.par 1) e) (.pow (.par 1) e)) (.call2 7 (.par 2) (.call2 3 (.par 0) (.par 1)))) (.mul (.pow (.add (.par 0) (.num 1)) e) (.add (.pow (.par 1) e) (.mul (.call2 3 (.par 0) (.par 1)) (.sub (.par 2) (.pow (.par 1) e))))))⟩
theorem powerLogAbove_holds (e : Nat) : Rule.Holds F [] (powerLogAbove e) := fun _ _ h => power_of_flog_lower e h.1 h.2.1 h.2.2.1
end

end
end PassBound
