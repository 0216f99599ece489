import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace react.cache_exact
/-- The relation `react_uncached_tokens`. -/
def react_uncached_tokens.body (react_uncached_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (if (n = 1) then p' else ((react_uncached_tokens (n - 1) p' t) + t)))
def react_uncached_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def react_uncached_tokens.size (n p' t : Int) : Nat := magnitude n
def react_uncached_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := react_uncached_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def react_uncached_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => react_uncached_tokens.size x.1 x.2.1 x.2.2) react_uncached_tokens.step (n, p', t)
/-- The recursion of `react_uncached_tokens` ends. -/
def react_uncached_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => react_uncached_tokens.Domain x.1 x.2.1 x.2.2) (fun x => react_uncached_tokens.size x.1 x.2.1 x.2.2) react_uncached_tokens.step

/-- The claim `react.cache_exact`. -/
def Statement : Prop :=
  (react_uncached_tokens.Ends) ∧ (∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ n) → (react_uncached_tokens n p' t) = (p' + ((n - 1) * t)))
end react.cache_exact

namespace react.cache_exact
theorem react_uncached_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → react_uncached_tokens.size n' p'' t' < react_uncached_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → react_uncached_tokens.body f₁ n p' t = react_uncached_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩ (by decide +kernel)
  · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
    · refine asked3 (fun o1 o2 o3 => (if_false_both (ne_from_gt rfl rfl o1) (if_true_both (eq_from rfl rfl o2 o3) rfl))) ?_
      exact shown [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (ne_from_gt rfl rfl o1) (if_false_both (ne_from_gt rfl rfl o2) (add_from (agree3 (x := (n_4 + 1)) (y := p_1) (z := t_2) o3 o4 o5 (ih (n_4 + 1) p_1 t_2 o6 o7 o8 (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + n_4))) o9 o10))) rfl)))) ?_
      exact shown [p_1, t_2, n_4] [] ⟨h_p_1, h_t_2, h_n_4, trivial⟩ (by decide +kernel)
theorem react_uncached_tokens.ends : react_uncached_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  react_uncached_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0' k1' k2' lt => ih (n', p'', t') ⟨k0', k1', k2'⟩ lt)
theorem react_uncached_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → react_uncached_tokens n p' t = (if (n = 0) then 0 else (if (n = 1) then p' else ((react_uncached_tokens (n - 1) p' t) + t))) :=
  fun n p' t k0' k1' k2' => fix_eq react_uncached_tokens.ends (n, p', t) ⟨k0', k1', k2'⟩

def react_uncached_tokens.run := react_uncached_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ n) → react_uncached_tokens.size n p' t < bound → (react_uncached_tokens n p' t) = (p' + ((n - 1) * t))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩))
      · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((react_uncached_tokens.run (1 + 0) p_1 t_2 o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (if_true (eq_from rfl rfl o5 o6) rfl))) rfl o7) ?_
          exact shown [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((react_uncached_tokens.run (1 + (1 + n_4)) p_1 t_2 o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (if_false (ne_from_gt rfl rfl o5) (add_from ((call3 react_uncached_tokens (x := (n_4 + 1)) (y := p_1) (z := t_2) o6 o7 o8).trans ((ih (n_4 + 1) p_1 t_2 o9 o10 o11 (le_from rfl rfl o12) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + n_4))) o13 o14) (Nat.le_of_lt_succ lt))).trans rfl)) rfl)))) rfl o15)) ?_
          exact shown [p_1, t_2, n_4] [] ⟨h_p_1, h_t_2, h_n_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ n) → (react_uncached_tokens n p' t) = (p' + ((n - 1) * t)) :=
  fun n p' t k0' k1' k2' k3' =>
    (Steps.lemma_1 (react_uncached_tokens.size n p' t + 1)) n p' t k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ n) → (react_uncached_tokens n p' t) = (p' + ((n - 1) * t)) := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 a0
  rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩))
  · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((call3 react_uncached_tokens (x := (n_3 + 1)) (y := p_1) (z := t_2) o1 o2 o3).trans ((Steps.lemma_1_1 (n_3 + 1) p_1 t_2 o4 o5 o6 (le_from rfl rfl o7)).trans rfl)) rfl o8) ?_
    exact shown [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨react_uncached_tokens.ends, Steps.part_1⟩
end react.cache_exact
