import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace refine_chain.context_order
/-- The relation `refine_chain_tokens`. -/
def refine_chain_tokens.body (refine_chain_tokens : Int → Int → Int → Int) (n c d : Int) : Int := (if (n = 0) then 0 else ((refine_chain_tokens (n - 1) c d) + (sumRange 0 d 1 (fun (i : Int) => ((c + d) + i)))))
def refine_chain_tokens.Domain (n c d : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ d) ∧ ((1 : Int) ≤ d)
def refine_chain_tokens.size (n c d : Int) : Nat := magnitude n
def refine_chain_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := refine_chain_tokens.body (fun n c d => f (n, c, d)) x.1 x.2.1 x.2.2
def refine_chain_tokens (n c d : Int) : Int := fix (fun (x : Int × Int × Int) => refine_chain_tokens.size x.1 x.2.1 x.2.2) refine_chain_tokens.step (n, c, d)
/-- The recursion of `refine_chain_tokens` ends. -/
def refine_chain_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => refine_chain_tokens.Domain x.1 x.2.1 x.2.2) (fun x => refine_chain_tokens.size x.1 x.2.1 x.2.2) refine_chain_tokens.step

/-- The claim `refine_chain.context_order`. -/
def Statement : Prop :=
  (refine_chain_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n c : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ c → ((0 : Int) < (n * (c + 1)) ∧ q₀ * (refine_chain_tokens n c 200) ≤ p₀ * (n * (c + 1)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n c : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ c → ((0 : Int) < (n * (c + 1)) ∧ p₀ * (n * (c + 1)) ≤ q₀ * (refine_chain_tokens n c 200))))
end refine_chain.context_order

namespace refine_chain.context_order
theorem refine_chain_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → (∀ n' c' d' : Int, (0 ≤ n') → (0 ≤ c') → (0 ≤ d') → ((1 : Int) ≤ d') → refine_chain_tokens.size n' c' d' < refine_chain_tokens.size n c d → f₁ n' c' d' = f₂ n' c' d') → refine_chain_tokens.body f₁ n c d = refine_chain_tokens.body f₂ n c d := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 c 1 (fun (i : Int) => ((b + c) + i)))]
    [.le .n1 .o2] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 2 (.step (.hyp 0) .done) (.zero 0 .done .done))
    3 (by decide +kernel) [n_0, c_1, d_2] rfl ⟨h_n_0, h_c_1, h_d_2, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem refine_chain_tokens.ends : refine_chain_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  refine_chain_tokens.congr (fun n c d => f (n, c, d)) (fun n c d => g (n, c, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' c' d' k0' k1' k2' k3' lt => ih (n', c', d') ⟨k0', k1', k2', k3'⟩ lt)
theorem refine_chain_tokens.eq : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → refine_chain_tokens n c d = (if (n = 0) then 0 else ((refine_chain_tokens (n - 1) c d) + (sumRange 0 d 1 (fun (i : Int) => ((c + d) + i))))) :=
  fun n c d k0' k1' k2' k3' => fix_eq refine_chain_tokens.ends (n, c, d) ⟨k0', k1', k2', k3'⟩

def sum_1 (c m : Int) : Int := sumTo m (fun j_ => ((c + 200) + j_))
def sum_1.size (c m : Int) : Nat := magnitude m
def refine_chain_tokens__d_200 (n c : Int) : Int := refine_chain_tokens n c 200
def refine_chain_tokens__d_200.size (n c : Int) : Nat := refine_chain_tokens.size n c 200
theorem sum_1.run : ∀ (c m : Int), (0 ≤ c) → (0 ≤ m) → sum_1 c m = (if (m ≤ 0) then 0 else ((sum_1 c (m - 1)) + ((c + 200) + (m - 1)))) :=
  fun c m k0' k1' => sumTo_eq m _
theorem refine_chain_tokens__d_200.run : ∀ (n c : Int), (0 ≤ n) → (0 ≤ c) → ((1 : Int) ≤ 200) → refine_chain_tokens__d_200 n c = (if (n = 0) then 0 else ((refine_chain_tokens__d_200 (n - 1) c) + (sum_1 c 200))) :=
  fun n c k0' k1' k2' => (refine_chain_tokens.eq n c 200 k0' k1' (by decide) k2').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c _ => refine_chain_tokens a b c, fun a b _ _ => sum_1 a b, fun a b _ _ => refine_chain_tokens__d_200 a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifLe .p1 .n0 .n0 (.add (.call2 9 .p0 (.sub .p1 .n1)) (.add (.add .p0 (.num 200)) (.sub .p1 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p1, .eq (.mul (.mul .n2 .n1) (.call2 9 .p0 .p1)) (.add (.add (.mul (.num 399) .p1) (.mul .n2 (.mul .p0 .p1))) (.pow .p1 2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.use 0 [.v0, .n0]) .done) (.name2 9 .v0 .v1 (.step (.use 0 [.v1, (.add .v2 .n1)]) (.step (.ih 0 [.v1, .v2]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n1 (.num 200)], .same 10 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call2 10 (.sub .p0 .n1) .p1) (.call2 9 .p1 (.num 200))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact refine_chain_tokens__d_200.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨2, [.le .n1 (.num 200)], .p0, .same 10 .p0 .p1 .n0 .n0 (.add (.mul (.num 59900) .p0) (.mul (.num 200) (.mul .p0 .p1)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.step (.ih 0 [.v0, .v1]) (.name2 9 .v1 (.num 200) (.step (.use 0 [(.add .v1 .n1), .v2]) (.step (.use 1 [.v2, (.num 200)]) (.step (.sum [.of .n1 [0]]) (.step (.div .n2 (.sub (.add (.mul (.num 200) .v2) (.num 59900)) .v0)) (.step (.sum [.of .n1 [3]]) (.step (.div .n2 (.sub (.sub .v0 (.mul (.num 200) .v2)) (.num 59900))) .done)))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1_O_positive : ∀ n c : Int, 0 ≤ n → 0 ≤ c → ((1 : Int) ≤ n) → (0 : Int) < (n * (c + 1)) := by
  intro n_0 c_1 h_n_0 h_c_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 (.mul .o0 (.add .o1 .n1))) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    2 (by decide +kernel) trivial [n_0, c_1] rfl ⟨h_n_0, h_c_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n c : Int, 0 ≤ n → 0 ≤ c → ((1 : Int) ≤ n) → (1 * (refine_chain_tokens n c 200)) ≤ (59900 * (n * (c + 1))) := by
  intro n_0 c_1 h_n_0 h_c_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 (.call2 10 .o0 .o1)) (.mul (.num 59900) (.mul .o0 (.add .o1 .n1)))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1), .v1]) .done))
    2 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, c_1] rfl ⟨h_n_0, h_c_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n c : Int, 1 ≤ n → 0 ≤ n → 0 ≤ c → ((0 : Int) < (n * (c + 1)) ∧ (1 * (refine_chain_tokens n c 200)) ≤ (59900 * (n * (c + 1)))) :=
  fun n c h_start k0' k1' => ⟨Steps.part_1_O_positive n c k0' k1' h_start, Steps.part_1_O_bound n c k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n c : Int, 0 ≤ n → 0 ≤ c → ((1 : Int) ≤ n) → (0 : Int) < (n * (c + 1)) := by
  intro n_0 c_1 h_n_0 h_c_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 (.mul .o0 (.add .o1 .n1))) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    2 (by decide +kernel) trivial [n_0, c_1] rfl ⟨h_n_0, h_c_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n c : Int, 0 ≤ n → 0 ≤ c → ((1 : Int) ≤ n) → (200 * (n * (c + 1))) ≤ (1 * (refine_chain_tokens n c 200)) := by
  intro n_0 c_1 h_n_0 h_c_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul (.num 200) (.mul .o0 (.add .o1 .n1))) (.mul .n1 (.call2 10 .o0 .o1))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1), .v1]) .done))
    2 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, c_1] rfl ⟨h_n_0, h_c_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n c : Int, 1 ≤ n → 0 ≤ n → 0 ≤ c → ((0 : Int) < (n * (c + 1)) ∧ (200 * (n * (c + 1))) ≤ (1 * (refine_chain_tokens n c 200))) :=
  fun n c h_start k0' k1' => ⟨Steps.part_1_Omega_positive n c k0' k1' h_start, Steps.part_1_Omega_bound n c k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n c : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ c → ((0 : Int) < (n * (c + 1)) ∧ q₀ * (refine_chain_tokens n c 200) ≤ p₀ * (n * (c + 1)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n c : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ c → ((0 : Int) < (n * (c + 1)) ∧ p₀ * (n * (c + 1)) ≤ q₀ * (refine_chain_tokens n c 200))) := ⟨⟨59900, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨200, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨refine_chain_tokens.ends, Steps.part_1⟩
end refine_chain.context_order
