import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chunk_vote.prompt_exact
/-- The relation `chunk_vote_prompt_tokens`. -/
def chunk_vote_prompt_tokens.body (chunk_vote_prompt_tokens : Int → Int → Int → Int) (n v c : Int) : Int := (if (n = 0) then 0 else ((chunk_vote_prompt_tokens (n - 1) v c) + (sumRange 0 v 1 (fun (i : Int) => c))))
def chunk_vote_prompt_tokens.Domain (n v c : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v) ∧ (0 ≤ c)
def chunk_vote_prompt_tokens.size (n v c : Int) : Nat := magnitude n
def chunk_vote_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := chunk_vote_prompt_tokens.body (fun n v c => f (n, v, c)) x.1 x.2.1 x.2.2
def chunk_vote_prompt_tokens (n v c : Int) : Int := fix (fun (x : Int × Int × Int) => chunk_vote_prompt_tokens.size x.1 x.2.1 x.2.2) chunk_vote_prompt_tokens.step (n, v, c)
/-- The recursion of `chunk_vote_prompt_tokens` ends. -/
def chunk_vote_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => chunk_vote_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => chunk_vote_prompt_tokens.size x.1 x.2.1 x.2.2) chunk_vote_prompt_tokens.step

/-- The claim `chunk_vote.prompt_exact`. -/
def Statement : Prop :=
  (chunk_vote_prompt_tokens.Ends) ∧ (∀ n v c : Int, 0 ≤ n → 0 ≤ v → 0 ≤ c → (chunk_vote_prompt_tokens n v c) = ((v * n) * c))
end chunk_vote.prompt_exact

namespace chunk_vote.prompt_exact
theorem chunk_vote_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n v c : Int), (0 ≤ n) → (0 ≤ v) → (0 ≤ c) → (∀ n' v' c' : Int, (0 ≤ n') → (0 ≤ v') → (0 ≤ c') → chunk_vote_prompt_tokens.size n' v' c' < chunk_vote_prompt_tokens.size n v c → f₁ n' v' c' = f₂ n' v' c') → chunk_vote_prompt_tokens.body f₁ n v c = chunk_vote_prompt_tokens.body f₂ n v c := by
  intro n_0 v_1 c_2 h_n_0 h_v_1 h_c_2 ih
  rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [v_1, c_2] [] ⟨h_v_1, h_c_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := n_3) (y := v_1) (z := c_2) o2 o3 o4 (ih n_3 v_1 c_2 o5 o6 o7 (magnitude_lt (a := n_3) (b := (1 + n_3)) o8 o9))) rfl))) ?_
    exact shown [v_1, c_2, n_3] [] ⟨h_v_1, h_c_2, h_n_3, trivial⟩ (by decide +kernel)
theorem chunk_vote_prompt_tokens.ends : chunk_vote_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  chunk_vote_prompt_tokens.congr (fun n v c => f (n, v, c)) (fun n v c => g (n, v, c)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' v' c' k0' k1' k2' lt => ih (n', v', c') ⟨k0', k1', k2'⟩ lt)
theorem chunk_vote_prompt_tokens.eq : ∀ (n v c : Int), (0 ≤ n) → (0 ≤ v) → (0 ≤ c) → chunk_vote_prompt_tokens n v c = (if (n = 0) then 0 else ((chunk_vote_prompt_tokens (n - 1) v c) + (sumRange 0 v 1 (fun (i : Int) => c)))) :=
  fun n v c k0' k1' k2' => fix_eq chunk_vote_prompt_tokens.ends (n, v, c) ⟨k0', k1', k2'⟩

theorem chunk_vote_prompt_tokens.run : ∀ (n v c : Int), (0 ≤ n) → (0 ≤ v) → (0 ≤ c) → chunk_vote_prompt_tokens n v c = (if (n = 0) then 0 else ((chunk_vote_prompt_tokens (n - 1) v c) + (v * c))) :=
  fun n v c k0' k1' k2' => (chunk_vote_prompt_tokens.eq n v c k0' k1' k2').trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n v c : Int, (0 ≤ n) → (0 ≤ v) → (0 ≤ c) → chunk_vote_prompt_tokens.size n v c < bound → (chunk_vote_prompt_tokens n v c) = ((v * n) * c)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 v_1 c_2 h_n_0 h_v_1 h_c_2 lt
      rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((chunk_vote_prompt_tokens.run 0 v_1 c_2 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) rfl)) rfl o6) ?_
        exact shown [v_1, c_2] [] ⟨h_v_1, h_c_2, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((chunk_vote_prompt_tokens.run (1 + n_3) v_1 c_2 o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from ((call3 chunk_vote_prompt_tokens (x := n_3) (y := v_1) (z := c_2) o5 o6 o7).trans ((ih n_3 v_1 c_2 o8 o9 o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_3) (b := (1 + n_3)) o11 o12) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o13)) ?_
        exact shown [v_1, c_2, n_3] [] ⟨h_v_1, h_c_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n v c : Int, (0 ≤ n) → (0 ≤ v) → (0 ≤ c) → (chunk_vote_prompt_tokens n v c) = ((v * n) * c) :=
  fun n v c k0' k1' k2' =>
    (Steps.lemma_1 (chunk_vote_prompt_tokens.size n v c + 1)) n v c k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n v c : Int, 0 ≤ n → 0 ≤ v → 0 ≤ c → (chunk_vote_prompt_tokens n v c) = ((v * n) * c) := by
  intro n_0 v_1 c_2 h_n_0 h_v_1 h_c_2
  refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((call3 chunk_vote_prompt_tokens (x := n_0) (y := v_1) (z := c_2) o1 o2 o3).trans ((Steps.lemma_1_1 n_0 v_1 c_2 o4 o5 o6).trans rfl)) rfl o7) ?_
  exact shown [n_0, v_1, c_2] [] ⟨h_n_0, h_v_1, h_c_2, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨chunk_vote_prompt_tokens.ends, Steps.part_1⟩
end chunk_vote.prompt_exact
