import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace thought_tree.rounds_exact
/-- The relation `chain`. -/
def chain.body (chain : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else ((chain (d - 1)) + 1))
def chain.Domain (d : Int) : Prop := (0 ≤ d)
def chain.size (d : Int) : Nat := magnitude d
def chain.step (f : Int → Int) (x : Int) : Int := chain.body (fun d => f d) x
def chain (d : Int) : Int := fix (fun (x : Int) => chain.size x) chain.step d
/-- The recursion of `chain` ends. -/
def chain.Ends : Prop := Falls (fun (x : Int) => chain.Domain x) (fun x => chain.size x) chain.step

/-- The relation `thought_tree_rounds`. -/
def thought_tree_rounds.body (thought_tree_rounds : Int → Int → Int) (b d : Int) : Int := (if ((d = 0) ∨ (b = 0)) then 1 else (1 + (thought_tree_rounds b (d - 1))))
def thought_tree_rounds.Domain (b d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ d)
def thought_tree_rounds.size (b d : Int) : Nat := magnitude d
def thought_tree_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := thought_tree_rounds.body (fun b d => f (b, d)) x.1 x.2
def thought_tree_rounds (b d : Int) : Int := fix (fun (x : Int × Int) => thought_tree_rounds.size x.1 x.2) thought_tree_rounds.step (b, d)
/-- The recursion of `thought_tree_rounds` ends. -/
def thought_tree_rounds.Ends : Prop := Falls (fun (x : Int × Int) => thought_tree_rounds.Domain x.1 x.2) (fun x => thought_tree_rounds.size x.1 x.2) thought_tree_rounds.step

/-- The claim `thought_tree.rounds_exact`. -/
def Statement : Prop :=
  (chain.Ends) ∧ (thought_tree_rounds.Ends) ∧ (∀ b d : Int, 0 ≤ b → 0 ≤ d → ((1 : Int) ≤ b) → (thought_tree_rounds b d) = (1 + (chain d)))
end thought_tree.rounds_exact

namespace thought_tree.rounds_exact
theorem chain.congr (f₁ f₂ : Int → Int) : ∀ (d : Int), (0 ≤ d) → (∀ d' : Int, (0 ≤ d') → chain.size d' < chain.size d → f₁ d' = f₂ d') → chain.body f₁ d = chain.body f₂ d := by
  intro d_0 h_d_0 ih
  rcases first1 h_d_0 with rfl | ⟨d_1, h_d_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree1 (x := d_1) o2 (ih d_1 o3 (magnitude_lt (a := d_1) (b := (1 + d_1)) o4 o5))) rfl))) ?_
    exact shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel)
theorem chain.ends : chain.Ends := fun f g (x : Int) d ih =>
  chain.congr (fun d => f d) (fun d => g d) x d (fun d' k0' lt => ih d' k0' lt)
theorem chain.eq : ∀ (d : Int), (0 ≤ d) → chain d = (if (d = 0) then 0 else ((chain (d - 1)) + 1)) :=
  fun d k0' => fix_eq chain.ends d k0'

theorem thought_tree_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → (∀ b' d' : Int, (0 ≤ b') → (0 ≤ d') → thought_tree_rounds.size b' d' < thought_tree_rounds.size b d → f₁ b' d' = f₂ b' d') → thought_tree_rounds.body f₁ b d = thought_tree_rounds.body f₂ b d := by
  intro b_0 d_1 h_b_0 h_d_1 ih
  rcases first1 h_d_1 with rfl | ⟨d_2, h_d_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (Or.inl (eq_from rfl rfl o1 o2)) rfl)) ?_
    exact shown [b_0] [] ⟨h_b_0, trivial⟩ (by decide +kernel)
  · rcases first1 h_b_0 with rfl | ⟨b_3, h_b_3, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (Or.inr (eq_from rfl rfl o1 o2)) rfl)) ?_
      exact shown [d_2] [] ⟨h_d_2, trivial⟩ (by decide +kernel)
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl o1) (ne_from_gt rfl rfl o2)) (add_from rfl (agree2 (x := (b_3 + 1)) (y := d_2) o3 o4 (ih (b_3 + 1) d_2 o5 o6 (magnitude_lt (a := d_2) (b := (1 + d_2)) o7 o8)))))) ?_
      exact shown [d_2, b_3] [] ⟨h_d_2, h_b_3, trivial⟩ (by decide +kernel)
theorem thought_tree_rounds.ends : thought_tree_rounds.Ends := fun f g (x : Int × Int) d ih =>
  thought_tree_rounds.congr (fun b d => f (b, d)) (fun b d => g (b, d)) x.1 x.2 d.1 d.2 (fun b' d' k0' k1' lt => ih (b', d') ⟨k0', k1'⟩ lt)
theorem thought_tree_rounds.eq : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree_rounds b d = (if ((d = 0) ∨ (b = 0)) then 1 else (1 + (thought_tree_rounds b (d - 1)))) :=
  fun b d k0' k1' => fix_eq thought_tree_rounds.ends (b, d) ⟨k0', k1'⟩

def chain.run := chain.eq
def thought_tree_rounds.run := thought_tree_rounds.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d : Int, (0 ≤ d) → chain.size d < bound → (chain d) = d) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 h_d_0 lt
      rcases first1 h_d_0 with rfl | ⟨d_1, h_d_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((chain.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((chain.run (1 + d_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 chain (x := d_1) o3).trans ((ih d_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := d_1) (b := (1 + d_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o7) ?_
        exact shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ d : Int, (0 ≤ d) → (chain d) = d :=
  fun d k0' =>
    (Steps.lemma_1 (chain.size d + 1)) d k0' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((1 : Int) ≤ b) → ((1 : Int) ≤ d) → thought_tree_rounds.size b d < bound → (thought_tree_rounds b d) = (1 + d)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 d1 lt
      rcases first1 h_b_0 with rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
      · rcases first1 h_d_1 with rfl | ⟨d_3, h_d_3, rfl⟩
        · exact absurd d1 (not_le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩))
        · rcases first1 h_d_3 with rfl | ⟨d_4, h_d_4, rfl⟩
          · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => same_from ((thought_tree_rounds.run (1 + b_2) (1 + 0) o1 o2).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o3) (ne_from_gt rfl rfl o4)) (add_from rfl ((call2 thought_tree_rounds (x := (b_2 + 1)) (y := 0) o5 o6).trans ((thought_tree_rounds.run (b_2 + 1) 0 o7 o8).trans (if_true (Or.inl (eq_from rfl rfl o9 o10)) rfl)))))) rfl o11) ?_
            exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((thought_tree_rounds.run (1 + b_2) (1 + (1 + d_4)) o1 o2).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o3) (ne_from_gt rfl rfl o4)) (add_from rfl ((call2 thought_tree_rounds (x := (b_2 + 1)) (y := (d_4 + 1)) o5 o6).trans ((ih (b_2 + 1) (d_4 + 1) o7 o8 (le_from rfl rfl o9) (le_from rfl rfl o10) (Nat.lt_of_lt_of_le (magnitude_lt (a := (d_4 + 1)) (b := (1 + (1 + d_4))) o11 o12) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o13)) ?_
            exact shown [b_2, d_4] [] ⟨h_b_2, h_d_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((1 : Int) ≤ b) → ((1 : Int) ≤ d) → (thought_tree_rounds b d) = (1 + d) :=
  fun b d k0' k1' k2' k3' =>
    (Steps.lemma_2 (thought_tree_rounds.size b d + 1)) b d k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ b d : Int, 0 ≤ b → 0 ≤ d → ((1 : Int) ≤ b) → (thought_tree_rounds b d) = (1 + (chain d)) := by
  intro b_0 d_1 h_b_0 h_d_1 a0
  rcases first1 h_b_0 with rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
  · rcases first1 h_d_1 with rfl | ⟨d_3, h_d_3, rfl⟩
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((call2 thought_tree_rounds (x := (b_2 + 1)) (y := 0) o1 o2).trans ((thought_tree_rounds.run (b_2 + 1) 0 o3 o4).trans (if_true (Or.inl (eq_from rfl rfl o5 o6)) rfl))) (add_from rfl ((call1 chain (x := 0) o7).trans (by decide +kernel : (chain 0) = 0))) o8) ?_
      exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
    · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((call2 thought_tree_rounds (x := (b_2 + 1)) (y := (d_3 + 1)) o1 o2).trans ((Steps.lemma_2_1 (b_2 + 1) (d_3 + 1) o3 o4 (le_from rfl rfl o5) (le_from rfl rfl o6)).trans rfl)) (add_from rfl ((call1 chain (x := (d_3 + 1)) o7).trans ((Steps.lemma_1_1 (d_3 + 1) o8).trans rfl))) o9) ?_
      exact shown [b_2, d_3] [] ⟨h_b_2, h_d_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨chain.ends, thought_tree_rounds.ends, Steps.part_1⟩
end thought_tree.rounds_exact
