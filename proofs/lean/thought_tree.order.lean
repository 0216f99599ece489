import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace thought_tree.order
/-- The relation `thought_tree`. -/
def thought_tree.body (thought_tree : Int → Int → Int) (b d : Int) : Int := (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1)))))
def thought_tree.Domain (b d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ d)
def thought_tree.size (b d : Int) : Nat := magnitude d
def thought_tree.step (f : Int × Int → Int) (x : Int × Int) : Int := thought_tree.body (fun b d => f (b, d)) x.1 x.2
def thought_tree (b d : Int) : Int := fix (fun (x : Int × Int) => thought_tree.size x.1 x.2) thought_tree.step (b, d)
/-- The recursion of `thought_tree` ends. -/
def thought_tree.Ends : Prop := Falls (fun (x : Int × Int) => thought_tree.Domain x.1 x.2) (fun x => thought_tree.size x.1 x.2) thought_tree.step

/-- The claim `thought_tree.order`. -/
def Statement : Prop :=
  (thought_tree.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d b : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) < (ipow b d) ∧ q₀ * (thought_tree b d) ≤ p₀ * (ipow b d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d b : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) < (ipow b d) ∧ p₀ * (ipow b d) ≤ q₀ * (thought_tree b d))))
end thought_tree.order

namespace thought_tree.order
theorem thought_tree.congr (f₁ f₂ : Int → Int → Int) : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → (∀ b' d' : Int, (0 ≤ b') → (0 ≤ d') → thought_tree.size b' d' < thought_tree.size b d → f₁ b' d' = f₂ b' d') → thought_tree.body f₁ b d = thought_tree.body f₂ b d := by
  intro b_0 d_1 h_b_0 h_d_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p1 .o1] (.ifEq .o1 .n0 .n1 (.add .n1 (.mul .o0 (.call2 8 .o0 (.sub .o1 .n1)))))
    (.zero 1 .done .done)
    2 (by decide +kernel) [b_0, d_1] rfl ⟨h_b_0, h_d_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem thought_tree.ends : thought_tree.Ends := fun f g (x : Int × Int) d ih =>
  thought_tree.congr (fun b d => f (b, d)) (fun b d => g (b, d)) x.1 x.2 d.1 d.2 (fun b' d' k0' k1' lt => ih (b', d') ⟨k0', k1'⟩ lt)
theorem thought_tree.eq : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree b d = (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1))))) :=
  fun b d k0' k1' => fix_eq thought_tree.ends (b, d) ⟨k0', k1'⟩

def thought_tree.run := thought_tree.eq
def Steps.table : Functions := [fun a b _ _ => thought_tree a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 .n1 (.add .n1 (.mul .p0 (.call2 8 .p0 (.sub .p1 .n1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact thought_tree.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n2 .p0], .p1, .eq (.mul (.sub .p0 .n1) (.call2 8 .p0 .p1)) (.sub (.mul .p0 (.call2 7 .p0 .p1)) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.add .v0 .n2), .n0]) (.step (.use 1 [(.add .v0 .n2)]) .done)) (.name2 8 (.add .v0 .n2) .v1 (.step (.use 0 [(.add .v1 .n2), (.add .v2 .n1)]) (.name2 7 (.add .v1 .n2) .v2 (.step (.use 2 [(.add .v2 .n2), .v3]) (.raise 0 (.add (.add (.mul .v2 .v3) .v3) .n1) (.step (.use 3 [(.add .v2 .n2)]) (.step (.use 4 [(.add .v2 .n2), .n1, .v3]) (.step (.ih 0 [(.add .v2 .n2), .v3]) (.step (.sum [.of (.add .v2 .n2) [0]]) (.step (.sum [.of (.add .v2 .n2) [2]]) .done)))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.lemma_1_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → ((b - 1) * (thought_tree b d)) = ((b * (ipow b d)) - 1) := by
  intro b d h0' h1' k0'
  have g' := Steps.lemma_1_data.1 [b, d] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
theorem Steps.part_1_O_positive : ∀ d b : Int, 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) ≤ d) → (0 : Int) < (ipow b d) := by
  intro d_0 b_1 h_d_0 h_b_1 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o1, .le .n0 .o0] (.lt .n0 (.call2 7 .o1 .o0)) [powerLine]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.name2 7 (.add .v1 .n2) .v0 (.step (.use 0 [(.add .v2 .n2), .v1]) (.raise 0 (.add (.add (.mul .v2 .v1) .v1) .n1) .done)))))
    2 (by decide +kernel) ⟨(powerLine_holds _), trivial⟩ [d_0, b_1] rfl ⟨h_d_0, h_b_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ d b : Int, 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) ≤ d) → (1 * (thought_tree b d)) ≤ (2 * (ipow b d)) := by
  intro d_0 b_1 h_d_0 h_b_1 a0 a1
  rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_2 + 2)) (x := d_0) o1 o2) (shown [d_0, b_2] [] ⟨h_d_0, h_b_2, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow (b_2 + 2) d_0 = (b_2 * d_0 + p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, b_2, p1_])
    refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from (mul_from rfl (call2 thought_tree (x := (b_2 + 2)) (y := d_0) o1 o2)) (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_0)) o3 o4 e_p1_)) (of_multiple (c := (b_2 + 1)) o5 (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_0)) o6 o7 e_p1_)) rfl) (Steps.lemma_1_1 (b_2 + 2) d_0 o8 o9 (le_from rfl rfl o10)))) o11))) ?_
    exact shown [d_0, b_2, p1_] [(thought_tree (b_2 + 2) d_0)] ⟨h_d_0, h_b_2, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ d b : Int, 0 ≤ d → 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) < (ipow b d) ∧ (1 * (thought_tree b d)) ≤ (2 * (ipow b d))) :=
  fun d b h_start k0' k1' k2' => ⟨Steps.part_1_O_positive d b k0' k1' k2' h_start, Steps.part_1_O_bound d b k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ d b : Int, 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) ≤ d) → (0 : Int) < (ipow b d) := by
  intro d_0 b_1 h_d_0 h_b_1 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o1, .le .n0 .o0] (.lt .n0 (.call2 7 .o1 .o0)) [powerLine]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.name2 7 (.add .v1 .n2) .v0 (.step (.use 0 [(.add .v2 .n2), .v1]) (.raise 0 (.add (.add (.mul .v2 .v1) .v1) .n1) .done)))))
    2 (by decide +kernel) ⟨(powerLine_holds _), trivial⟩ [d_0, b_1] rfl ⟨h_d_0, h_b_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ d b : Int, 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) ≤ d) → (1 * (ipow b d)) ≤ (1 * (thought_tree b d)) := by
  intro d_0 b_1 h_d_0 h_b_1 a0 a1
  rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_2 + 2)) (x := d_0) o1 o2) (shown [d_0, b_2] [] ⟨h_d_0, h_b_2, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow (b_2 + 2) d_0 = (b_2 * d_0 + p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, b_2, p1_])
    refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_0)) o1 o2 e_p1_)) (mul_from rfl (call2 thought_tree (x := (b_2 + 2)) (y := d_0) o3 o4)) (of_multiple (c := (b_2 + 1)) o5 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_0)) o6 o7 e_p1_)) rfl) (Steps.lemma_1_1 (b_2 + 2) d_0 o8 o9 (le_from rfl rfl o10)))) o11))) ?_
    exact shown [d_0, b_2, p1_] [(thought_tree (b_2 + 2) d_0)] ⟨h_d_0, h_b_2, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ d b : Int, 0 ≤ d → 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) < (ipow b d) ∧ (1 * (ipow b d)) ≤ (1 * (thought_tree b d))) :=
  fun d b h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive d b k0' k1' k2' h_start, Steps.part_1_Omega_bound d b k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d b : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) < (ipow b d) ∧ q₀ * (thought_tree b d) ≤ p₀ * (ipow b d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d b : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) < (ipow b d) ∧ p₀ * (ipow b d) ≤ q₀ * (thought_tree b d))) := ⟨⟨2, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨thought_tree.ends, Steps.part_1⟩
end thought_tree.order
