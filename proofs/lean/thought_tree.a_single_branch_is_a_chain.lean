import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace thought_tree.a_single_branch_is_a_chain
/-- The relation `chain`. -/
def chain.body (chain : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else ((chain (d - 1)) + 1))
def chain.Domain (d : Int) : Prop := (0 ≤ d)
def chain.size (d : Int) : Nat := magnitude d
def chain.step (f : Int → Int) (x : Int) : Int := chain.body (fun d => f d) x
def chain (d : Int) : Int := fix (fun (x : Int) => chain.size x) chain.step d
/-- The recursion of `chain` ends. -/
def chain.Ends : Prop := Falls (fun (x : Int) => chain.Domain x) (fun x => chain.size x) chain.step

/-- The relation `thought_tree`. -/
def thought_tree.body (thought_tree : Int → Int → Int) (b d : Int) : Int := (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1)))))
def thought_tree.Domain (b d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ d)
def thought_tree.size (b d : Int) : Nat := magnitude d
def thought_tree.step (f : Int × Int → Int) (x : Int × Int) : Int := thought_tree.body (fun b d => f (b, d)) x.1 x.2
def thought_tree (b d : Int) : Int := fix (fun (x : Int × Int) => thought_tree.size x.1 x.2) thought_tree.step (b, d)
/-- The recursion of `thought_tree` ends. -/
def thought_tree.Ends : Prop := Falls (fun (x : Int × Int) => thought_tree.Domain x.1 x.2) (fun x => thought_tree.size x.1 x.2) thought_tree.step

/-- The claim `thought_tree.a_single_branch_is_a_chain`. -/
def Statement : Prop :=
  (chain.Ends) ∧ (thought_tree.Ends) ∧ (∀ d : Int, 0 ≤ d → (thought_tree 1 d) = (1 + (chain d)))
end thought_tree.a_single_branch_is_a_chain

namespace thought_tree.a_single_branch_is_a_chain
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

theorem thought_tree.congr (f₁ f₂ : Int → Int → Int) : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → (∀ b' d' : Int, (0 ≤ b') → (0 ≤ d') → thought_tree.size b' d' < thought_tree.size b d → f₁ b' d' = f₂ b' d') → thought_tree.body f₁ b d = thought_tree.body f₂ b d := by
  intro b_0 d_1 h_b_0 h_d_1 ih
  rcases first1 h_d_1 with rfl | ⟨d_2, h_d_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [b_0] [] ⟨h_b_0, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (mul_from rfl (agree2 (x := b_0) (y := d_2) o2 o3 (ih b_0 d_2 o4 o5 (magnitude_lt (a := d_2) (b := (1 + d_2)) o6 o7))))))) ?_
    exact shown [b_0, d_2] [] ⟨h_b_0, h_d_2, trivial⟩ (by decide +kernel)
theorem thought_tree.ends : thought_tree.Ends := fun f g (x : Int × Int) d ih =>
  thought_tree.congr (fun b d => f (b, d)) (fun b d => g (b, d)) x.1 x.2 d.1 d.2 (fun b' d' k0' k1' lt => ih (b', d') ⟨k0', k1'⟩ lt)
theorem thought_tree.eq : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree b d = (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1))))) :=
  fun b d k0' k1' => fix_eq thought_tree.ends (b, d) ⟨k0', k1'⟩

def thought_tree__b_1 (d : Int) : Int := thought_tree 1 d
def thought_tree__b_1.size (d : Int) : Nat := thought_tree.size 1 d
def chain.run := chain.eq
theorem thought_tree__b_1.run : ∀ (d : Int), (0 ≤ d) → thought_tree__b_1 d = (if (d = 0) then 1 else (1 + (1 * (thought_tree__b_1 (d - 1))))) :=
  fun d k0' => (thought_tree.eq 1 d (by decide) k0')
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

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ d : Int, (0 ≤ d) → thought_tree__b_1.size d < bound → (thought_tree__b_1 d) = (1 + d)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 h_d_0 lt
      rcases first1 h_d_0 with rfl | ⟨d_1, h_d_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((thought_tree__b_1.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((thought_tree__b_1.run (1 + d_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from rfl (mul_from rfl ((call1 thought_tree__b_1 (x := d_1) o3).trans ((ih d_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := d_1) (b := (1 + d_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)))))) rfl o7) ?_
        exact shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ d : Int, (0 ≤ d) → (thought_tree__b_1 d) = (1 + d) :=
  fun d k0' =>
    (Steps.lemma_2 (thought_tree__b_1.size d + 1)) d k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ d : Int, 0 ≤ d → (thought_tree 1 d) = (1 + (chain d)) := by
  intro d_0 h_d_0
  refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((call1 thought_tree__b_1 (x := d_0) o1).trans ((Steps.lemma_2_1 d_0 o2).trans rfl)) (add_from rfl ((call1 chain (x := d_0) o3).trans ((Steps.lemma_1_1 d_0 o4).trans rfl))) o5) ?_
  exact shown [d_0] [] ⟨h_d_0, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨chain.ends, thought_tree.ends, Steps.part_1⟩
end thought_tree.a_single_branch_is_a_chain
