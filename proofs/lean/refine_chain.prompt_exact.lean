import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace refine_chain.prompt_exact
/-- The relation `refine_chain_prompt_tokens`. -/
def refine_chain_prompt_tokens.body (refine_chain_prompt_tokens : Int → Int → Int → Int) (n c d : Int) : Int := (if (n = 0) then 0 else (((refine_chain_prompt_tokens (n - 1) c d) + c) + d))
def refine_chain_prompt_tokens.Domain (n c d : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ d)
def refine_chain_prompt_tokens.size (n c d : Int) : Nat := magnitude n
def refine_chain_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := refine_chain_prompt_tokens.body (fun n c d => f (n, c, d)) x.1 x.2.1 x.2.2
def refine_chain_prompt_tokens (n c d : Int) : Int := fix (fun (x : Int × Int × Int) => refine_chain_prompt_tokens.size x.1 x.2.1 x.2.2) refine_chain_prompt_tokens.step (n, c, d)
/-- The recursion of `refine_chain_prompt_tokens` ends. -/
def refine_chain_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => refine_chain_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => refine_chain_prompt_tokens.size x.1 x.2.1 x.2.2) refine_chain_prompt_tokens.step

/-- The claim `refine_chain.prompt_exact`. -/
def Statement : Prop :=
  (refine_chain_prompt_tokens.Ends) ∧ (∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → (refine_chain_prompt_tokens n c d) = (n * (c + d)))
end refine_chain.prompt_exact

namespace refine_chain.prompt_exact
theorem refine_chain_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → (∀ n' c' d' : Int, (0 ≤ n') → (0 ≤ c') → (0 ≤ d') → refine_chain_prompt_tokens.size n' c' d' < refine_chain_prompt_tokens.size n c d → f₁ n' c' d' = f₂ n' c' d') → refine_chain_prompt_tokens.body f₁ n c d = refine_chain_prompt_tokens.body f₂ n c d := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 ih
  rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree3 (x := n_3) (y := c_1) (z := d_2) o2 o3 o4 (ih n_3 c_1 d_2 o5 o6 o7 (magnitude_lt (a := n_3) (b := (1 + n_3)) o8 o9))) rfl) rfl))) ?_
    exact shown [c_1, d_2, n_3] [] ⟨h_c_1, h_d_2, h_n_3, trivial⟩ (by decide +kernel)
theorem refine_chain_prompt_tokens.ends : refine_chain_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  refine_chain_prompt_tokens.congr (fun n c d => f (n, c, d)) (fun n c d => g (n, c, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' c' d' k0' k1' k2' lt => ih (n', c', d') ⟨k0', k1', k2'⟩ lt)
theorem refine_chain_prompt_tokens.eq : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → refine_chain_prompt_tokens n c d = (if (n = 0) then 0 else (((refine_chain_prompt_tokens (n - 1) c d) + c) + d)) :=
  fun n c d k0' k1' k2' => fix_eq refine_chain_prompt_tokens.ends (n, c, d) ⟨k0', k1', k2'⟩

def refine_chain_prompt_tokens.run := refine_chain_prompt_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → refine_chain_prompt_tokens.size n c d < bound → (refine_chain_prompt_tokens n c d) = (n * (c + d))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 lt
      rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((refine_chain_prompt_tokens.run 0 c_1 d_2 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) rfl)) rfl o6) ?_
        exact shown [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((refine_chain_prompt_tokens.run (1 + n_3) c_1 d_2 o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from (add_from ((call3 refine_chain_prompt_tokens (x := n_3) (y := c_1) (z := d_2) o5 o6 o7).trans ((ih n_3 c_1 d_2 o8 o9 o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_3) (b := (1 + n_3)) o11 o12) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl o13)) ?_
        exact shown [c_1, d_2, n_3] [] ⟨h_c_1, h_d_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → (refine_chain_prompt_tokens n c d) = (n * (c + d)) :=
  fun n c d k0' k1' k2' =>
    (Steps.lemma_1 (refine_chain_prompt_tokens.size n c d + 1)) n c d k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → (refine_chain_prompt_tokens n c d) = (n * (c + d)) := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2
  refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((call3 refine_chain_prompt_tokens (x := n_0) (y := c_1) (z := d_2) o1 o2 o3).trans ((Steps.lemma_1_1 n_0 c_1 d_2 o4 o5 o6).trans rfl)) rfl o7) ?_
  exact shown [n_0, c_1, d_2] [] ⟨h_n_0, h_c_1, h_d_2, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨refine_chain_prompt_tokens.ends, Steps.part_1⟩
end refine_chain.prompt_exact
