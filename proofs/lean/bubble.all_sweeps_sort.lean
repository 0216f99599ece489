import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace bubble.all_sweeps_sort
/-- The relation `bubble`. -/
def bubble.body (bubble : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (bubble (n - 1))))
def bubble.Domain (n : Int) : Prop := (0 ≤ n)
def bubble.size (n : Int) : Nat := magnitude n
def bubble.step (f : Int → Int) (x : Int) : Int := bubble.body (fun n => f n) x
def bubble (n : Int) : Int := fix (fun (x : Int) => bubble.size x) bubble.step n
/-- The recursion of `bubble` ends. -/
def bubble.Ends : Prop := Falls (fun (x : Int) => bubble.Domain x) (fun x => bubble.size x) bubble.step

/-- The relation `bubble_top`. -/
def bubble_top.body (bubble_top : Int → Int → Int) (n k : Int) : Int := (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1))))
def bubble_top.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k)
def bubble_top.size (n k : Int) : Nat := magnitude n
def bubble_top.step (f : Int × Int → Int) (x : Int × Int) : Int := bubble_top.body (fun n k => f (n, k)) x.1 x.2
def bubble_top (n k : Int) : Int := fix (fun (x : Int × Int) => bubble_top.size x.1 x.2) bubble_top.step (n, k)
/-- The recursion of `bubble_top` ends. -/
def bubble_top.Ends : Prop := Falls (fun (x : Int × Int) => bubble_top.Domain x.1 x.2) (fun x => bubble_top.size x.1 x.2) bubble_top.step

/-- The claim `bubble.all_sweeps_sort`. -/
def Statement : Prop :=
  (bubble.Ends) ∧ (bubble_top.Ends) ∧ (∀ n : Int, 0 ≤ n → (bubble_top n n) = (bubble n))
end bubble.all_sweeps_sort

namespace bubble.all_sweeps_sort
theorem bubble.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → bubble.size n' < bubble.size n → f₁ n' = f₂ n') → bubble.body f₁ n = bubble.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.sub (.own 0) (.num 1)) (.call1 8 (.sub (.own 0) (.num 1)))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem bubble.ends : bubble.Ends := fun f g (x : Int) d ih =>
  bubble.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem bubble.eq : ∀ (n : Int), (0 ≤ n) → bubble n = (if (n ≤ 1) then 0 else ((n - 1) + (bubble (n - 1)))) :=
  fun n k0' => fix_eq bubble.ends n k0'

theorem bubble_top.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → bubble_top.size n' k' < bubble_top.size n k → f₁ n' k' = f₂ n' k') → bubble_top.body f₁ n k = bubble_top.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.ifEq (.own 1) (.num 0) (.num 0) (.add (.sub (.own 0) (.num 1)) (.call2 8 (.sub (.own 0) (.num 1)) (.sub (.own 1) (.num 1))))))
    (.zero 0 .done (.zero 0 .done (.zero 1 .done .done)))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  simp only [bubble_top.body, if_and, if_or, if_not] <;> exact g'
theorem bubble_top.ends : bubble_top.Ends := fun f g (x : Int × Int) d ih =>
  bubble_top.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2 (fun n' k' k0' k1' lt => ih (n', k') ⟨k0', k1'⟩ lt)
theorem bubble_top.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → bubble_top n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1)))) :=
  fun n k k0' k1' => fix_eq bubble_top.ends (n, k) ⟨k0', k1'⟩

def bubble.run := bubble.eq
def bubble_top.run := bubble_top.eq
def Steps.table : Functions := [fun a _ _ _ => bubble a, fun a b _ _ => bubble_top a b]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.sub (.par 0) (.num 1)) (.call1 8 (.sub (.par 0) (.num 1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact bubble.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call1 8 (.par 0))) (.sub (.pow (.par 0) 2) (.par 0))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [(.num 0)]) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.name1 8 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.pow (.pos 1) 2) (.pos 1)) (.mul (.num 2) (.pos 0)))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (bubble n)) = ((n ^ 2) - n) := by
  intro n h0'
  have g' := Steps.lemma_1_data.1 [n] rfl ⟨h0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 9 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.ifEq (.par 1) (.num 0) (.num 0) (.add (.sub (.par 0) (.num 1)) (.call2 9 (.sub (.par 0) (.num 1)) (.sub (.par 1) (.num 1))))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact (bubble_top.run (atom x 0) (atom x 1) h.1 h.2.1).trans (by simp only [if_and, if_or, if_not] <;> rfl)
def Steps.lemma_2_1_said : Lemma := ⟨2, [.eq (.par 1) (.par 0)], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call2 9 (.par 0) (.par 1))) (.sub (.pow (.par 0) 2) (.par 0))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.sign (.sub (.pos 0) (.pos 1)) (.divide (.sub (.pos 0) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 2 (.add (.pos 3) (.pos 0)) (.zero 0 (.zero 3 (.step (.use 0 [(.num 0), (.num 0)]) .done) (.zero 3 (.step (.use 0 [(.num 1), (.num 1)]) .done) (.name2 9 (.add (.pos 3) (.num 1)) (.add (.pos 3) (.num 1)) (.step (.use 0 [(.add (.pos 4) (.num 2)), (.add (.pos 4) (.num 2))]) (.step (.ih 0 [(.add (.pos 4) (.num 1)), (.add (.pos 4) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.pow (.pos 4) 2) (.pos 4)) (.mul (.num 2) (.pos 0)))) .done)))))) (.step (.hyp 0) .done))))) (.zero 1 .done (.divide (.sub (.pos 1) (.pos 0)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 0) (.pos 2)) (.step (.hyp 0) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.lemma_2_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → (k = n) → ((2 * 1) * (bubble_top n k)) = ((n ^ 2) - n) := by
  intro n k h0' h1' k0'
  have g' := Steps.lemma_2_data.1 [n, k] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (bubble_top n n) = (bubble n) := by
  intro n_0 h_n_0
  refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => eq_from (call2 bubble_top (x := n_0) (y := n_0) o1 o2) (call1 bubble (x := n_0) o3) (of_multiple (c := 2) o4 (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 o5))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 n_0 o6 o7 (eq_from rfl rfl o8 o9))))) o10)) (of_multiple (c := 2) o11 (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 o12))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 n_0 o13 o14 (eq_from rfl rfl o15 o16))))) o17)))) ?_
  exact shown [n_0] [(bubble_top n_0 n_0), (bubble n_0)] ⟨h_n_0, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨bubble.ends, bubble_top.ends, Steps.part_1⟩
end bubble.all_sweeps_sort
