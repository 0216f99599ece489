import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chain.context_order
/-- The relation `chain_context_tokens`. -/
def chain_context_tokens.body (chain_context_tokens : Int → Int → Int → Int) (d p' m : Int) : Int := (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((d - 1) * m)) + i)))))
def chain_context_tokens.Domain (d p' m : Int) : Prop := (0 ≤ d) ∧ (0 ≤ p') ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def chain_context_tokens.size (d p' m : Int) : Nat := magnitude d
def chain_context_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := chain_context_tokens.body (fun d p' m => f (d, p', m)) x.1 x.2.1 x.2.2
def chain_context_tokens (d p' m : Int) : Int := fix (fun (x : Int × Int × Int) => chain_context_tokens.size x.1 x.2.1 x.2.2) chain_context_tokens.step (d, p', m)
/-- The recursion of `chain_context_tokens` ends. -/
def chain_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => chain_context_tokens.Domain x.1 x.2.1 x.2.2) (fun x => chain_context_tokens.size x.1 x.2.1 x.2.2) chain_context_tokens.step

/-- The claim `chain.context_order`. -/
def Statement : Prop :=
  (chain_context_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 2) ∧ q₀ * (chain_context_tokens d 1000 100) ≤ p₀ * (d ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 2) ∧ p₀ * (d ^ 2) ≤ q₀ * (chain_context_tokens d 1000 100))))
end chain.context_order

namespace chain.context_order
theorem chain_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ d' p'' m' : Int, (0 ≤ d') → (0 ≤ p'') → (0 ≤ m') → ((1 : Int) ≤ m') → chain_context_tokens.size d' p'' m' < chain_context_tokens.size d p' m → f₁ d' p'' m' = f₂ d' p'' m') → chain_context_tokens.body f₁ d p' m = chain_context_tokens.body f₂ d p' m := by
  intro d_0 p_1 m_2 h_d_0 h_p_1 h_m_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 c 1 (fun (i : Int) => ((b + ((a - 1) * c)) + i)))]
    [.le .n1 .o2] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 2 (.step (.hyp 0) .done) (.zero 0 .done .done))
    3 (by decide +kernel) [d_0, p_1, m_2] rfl ⟨h_d_0, h_p_1, h_m_2, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chain_context_tokens.ends : chain_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  chain_context_tokens.congr (fun d p' m => f (d, p', m)) (fun d p' m => g (d, p', m)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun d' p'' m' k0' k1' k2' k3' lt => ih (d', p'', m') ⟨k0', k1', k2', k3'⟩ lt)
theorem chain_context_tokens.eq : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → chain_context_tokens d p' m = (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((d - 1) * m)) + i))))) :=
  fun d p' m k0' k1' k2' k3' => fix_eq chain_context_tokens.ends (d, p', m) ⟨k0', k1', k2', k3'⟩

def sum_1 (d m : Int) : Int := sumTo m (fun j_ => ((1000 + ((d - 1) * 100)) + j_))
def sum_1.size (d m : Int) : Nat := magnitude m
def chain_context_tokens__p_1000__m_100 (d : Int) : Int := chain_context_tokens d 1000 100
def chain_context_tokens__p_1000__m_100.size (d : Int) : Nat := chain_context_tokens.size d 1000 100
theorem sum_1.run : ∀ (d m : Int), (0 ≤ d) → (0 ≤ m) → sum_1 d m = (if (m ≤ 0) then 0 else ((sum_1 d (m - 1)) + ((1000 + ((d - 1) * 100)) + (m - 1)))) :=
  fun d m k0' k1' => sumTo_eq m _
theorem chain_context_tokens__p_1000__m_100.run : ∀ (d : Int), (0 ≤ d) → ((1 : Int) ≤ 100) → chain_context_tokens__p_1000__m_100 d = (if (d = 0) then 0 else ((chain_context_tokens__p_1000__m_100 (d - 1)) + (sum_1 d 100))) :=
  fun d k0' k1' => (chain_context_tokens.eq d 1000 100 k0' (by decide) (by decide) k1').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c _ => chain_context_tokens a b c, fun a b _ _ => sum_1 a b, fun a _ _ _ => chain_context_tokens__p_1000__m_100 a]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifLe .p1 .n0 .n0 (.add (.call2 9 .p0 (.sub .p1 .n1)) (.add (.add (.num 1000) (.mul (.sub .p0 .n1) (.num 100))) (.sub .p1 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p1, .eq (.mul (.mul .n2 .n1) (.call2 9 .p0 .p1)) (.add (.add (.mul (.num 1799) .p1) (.mul .n2 (.mul (.num 100) (.mul .p0 .p1)))) (.pow .p1 2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.use 0 [.v0, .n0]) .done) (.name2 9 .v0 .v1 (.step (.use 0 [.v1, (.add .v2 .n1)]) (.step (.ih 0 [.v1, .v2]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0, .le .n1 (.num 100)], .same 10 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 10 (.sub .p0 .n1)) (.call2 9 .p0 (.num 100))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact chain_context_tokens__p_1000__m_100.run (atom x 0) h.1 h.2.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 (.num 100)], .p0, .same 10 .p0 .n0 .n0 .n0 (.add (.mul (.num 99950) .p0) (.mul (.num 5000) (.pow .p0 2)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.name2 9 (.add .v0 .n1) (.num 100) (.step (.use 0 [(.add .v1 .n1)]) (.step (.use 1 [(.add .v1 .n1), (.num 100)]) (.step (.sum [.of .n1 [0]]) (.step (.div .n2 (.sub (.add (.mul (.num 10000) .v1) (.num 104950)) .v0)) (.step (.sum [.of .n1 [3]]) (.step (.div .n2 (.sub (.sub .v0 (.mul (.num 10000) .v1)) (.num 104950))) .done)))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1_O_positive : ∀ d : Int, 0 ≤ d → ((1 : Int) ≤ d) → (0 : Int) < (d ^ 2) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 (.pow .o0 2)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ d : Int, 0 ≤ d → ((1 : Int) ≤ d) → (1 * (chain_context_tokens d 1000 100)) ≤ (104950 * (d ^ 2)) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 (.call1 10 .o0)) (.mul (.num 104950) (.pow .o0 2))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1)]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ d : Int, 1 ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 2) ∧ (1 * (chain_context_tokens d 1000 100)) ≤ (104950 * (d ^ 2))) :=
  fun d h_start k0' => ⟨Steps.part_1_O_positive d k0' h_start, Steps.part_1_O_bound d k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ d : Int, 0 ≤ d → ((1 : Int) ≤ d) → (0 : Int) < (d ^ 2) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 (.pow .o0 2)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ d : Int, 0 ≤ d → ((1 : Int) ≤ d) → (5000 * (d ^ 2)) ≤ (1 * (chain_context_tokens d 1000 100)) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul (.num 5000) (.pow .o0 2)) (.mul .n1 (.call1 10 .o0))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1)]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ d : Int, 1 ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 2) ∧ (5000 * (d ^ 2)) ≤ (1 * (chain_context_tokens d 1000 100))) :=
  fun d h_start k0' => ⟨Steps.part_1_Omega_positive d k0' h_start, Steps.part_1_Omega_bound d k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 2) ∧ q₀ * (chain_context_tokens d 1000 100) ≤ p₀ * (d ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 2) ∧ p₀ * (d ^ 2) ≤ q₀ * (chain_context_tokens d 1000 100))) := ⟨⟨104950, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨5000, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨chain_context_tokens.ends, Steps.part_1⟩
end chain.context_order
