import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace self_consistency.universal_exact
/-- The relation `self_consistency_universal_tokens`. -/
def self_consistency_universal_tokens.body (self_consistency_universal_tokens : Int → Int → Int → Int) (n p' m : Int) : Int := (if (n = 0) then p' else (((self_consistency_universal_tokens (n - 1) p' m) + p') + m))
def self_consistency_universal_tokens.Domain (n p' m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ m)
def self_consistency_universal_tokens.size (n p' m : Int) : Nat := magnitude n
def self_consistency_universal_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := self_consistency_universal_tokens.body (fun n p' m => f (n, p', m)) x.1 x.2.1 x.2.2
def self_consistency_universal_tokens (n p' m : Int) : Int := fix (fun (x : Int × Int × Int) => self_consistency_universal_tokens.size x.1 x.2.1 x.2.2) self_consistency_universal_tokens.step (n, p', m)
/-- The recursion of `self_consistency_universal_tokens` ends. -/
def self_consistency_universal_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => self_consistency_universal_tokens.Domain x.1 x.2.1 x.2.2) (fun x => self_consistency_universal_tokens.size x.1 x.2.1 x.2.2) self_consistency_universal_tokens.step

/-- The claim `self_consistency.universal_exact`. -/
def Statement : Prop :=
  (self_consistency_universal_tokens.Ends) ∧ (∀ n p' m : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ m → (self_consistency_universal_tokens n p' m) = (((n + 1) * p') + (n * m)))
end self_consistency.universal_exact

namespace self_consistency.universal_exact
theorem self_consistency_universal_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ m) → (∀ n' p'' m' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ m') → self_consistency_universal_tokens.size n' p'' m' < self_consistency_universal_tokens.size n p' m → f₁ n' p'' m' = f₂ n' p'' m') → self_consistency_universal_tokens.body f₁ n p' m = self_consistency_universal_tokens.body f₂ n p' m := by
  intro n_0 p_1 m_2 h_n_0 h_p_1 h_m_2 ih
  rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [p_1, m_2] [] ⟨h_p_1, h_m_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree3 (x := n_3) (y := p_1) (z := m_2) o2 o3 o4 (ih n_3 p_1 m_2 o5 o6 o7 (magnitude_lt (a := n_3) (b := (1 + n_3)) o8 o9))) rfl) rfl))) ?_
    exact shown [p_1, m_2, n_3] [] ⟨h_p_1, h_m_2, h_n_3, trivial⟩ (by decide +kernel)
theorem self_consistency_universal_tokens.ends : self_consistency_universal_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  self_consistency_universal_tokens.congr (fun n p' m => f (n, p', m)) (fun n p' m => g (n, p', m)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' m' k0' k1' k2' lt => ih (n', p'', m') ⟨k0', k1', k2'⟩ lt)
theorem self_consistency_universal_tokens.eq : ∀ (n p' m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ m) → self_consistency_universal_tokens n p' m = (if (n = 0) then p' else (((self_consistency_universal_tokens (n - 1) p' m) + p') + m)) :=
  fun n p' m k0' k1' k2' => fix_eq self_consistency_universal_tokens.ends (n, p', m) ⟨k0', k1', k2'⟩

def self_consistency_universal_tokens.run := self_consistency_universal_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n p' m : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ m) → self_consistency_universal_tokens.size n p' m < bound → (self_consistency_universal_tokens n p' m) = (((n + 1) * p') + (n * m))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 p_1 m_2 h_n_0 h_p_1 h_m_2 lt
      rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((self_consistency_universal_tokens.run 0 p_1 m_2 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) rfl)) rfl o6) ?_
        exact shown [p_1, m_2] [] ⟨h_p_1, h_m_2, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((self_consistency_universal_tokens.run (1 + n_3) p_1 m_2 o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from (add_from ((call3 self_consistency_universal_tokens (x := n_3) (y := p_1) (z := m_2) o5 o6 o7).trans ((ih n_3 p_1 m_2 o8 o9 o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_3) (b := (1 + n_3)) o11 o12) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl o13)) ?_
        exact shown [p_1, m_2, n_3] [] ⟨h_p_1, h_m_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n p' m : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ m) → (self_consistency_universal_tokens n p' m) = (((n + 1) * p') + (n * m)) :=
  fun n p' m k0' k1' k2' =>
    (Steps.lemma_1 (self_consistency_universal_tokens.size n p' m + 1)) n p' m k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n p' m : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ m → (self_consistency_universal_tokens n p' m) = (((n + 1) * p') + (n * m)) := by
  intro n_0 p_1 m_2 h_n_0 h_p_1 h_m_2
  refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((call3 self_consistency_universal_tokens (x := n_0) (y := p_1) (z := m_2) o1 o2 o3).trans ((Steps.lemma_1_1 n_0 p_1 m_2 o4 o5 o6).trans rfl)) rfl o7) ?_
  exact shown [n_0, p_1, m_2] [] ⟨h_n_0, h_p_1, h_m_2, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨self_consistency_universal_tokens.ends, Steps.part_1⟩
end self_consistency.universal_exact
