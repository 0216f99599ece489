import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace mixture_of_agents.tokens_order
/-- The relation `mixture_of_agents_tokens`. -/
def mixture_of_agents_tokens.body (mixture_of_agents_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else (if (r = 1) then (a * t) else ((mixture_of_agents_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t))))))
def mixture_of_agents_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def mixture_of_agents_tokens.size (a r t : Int) : Nat := magnitude r
def mixture_of_agents_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := mixture_of_agents_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def mixture_of_agents_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => mixture_of_agents_tokens.size x.1 x.2.1 x.2.2) mixture_of_agents_tokens.step (a, r, t)
/-- The recursion of `mixture_of_agents_tokens` ends. -/
def mixture_of_agents_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => mixture_of_agents_tokens.Domain x.1 x.2.1 x.2.2) (fun x => mixture_of_agents_tokens.size x.1 x.2.1 x.2.2) mixture_of_agents_tokens.step

/-- The claim `mixture_of_agents.tokens_order`. -/
def Statement : Prop :=
  (mixture_of_agents_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((0 : Int) < (a ^ 2) ∧ q₀ * (mixture_of_agents_tokens a 3 500) ≤ p₀ * (a ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((0 : Int) < (a ^ 2) ∧ p₀ * (a ^ 2) ≤ q₀ * (mixture_of_agents_tokens a 3 500))))
end mixture_of_agents.tokens_order

namespace mixture_of_agents.tokens_order
theorem mixture_of_agents_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → mixture_of_agents_tokens.size a' r' t' < mixture_of_agents_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → mixture_of_agents_tokens.body f₁ a r t = mixture_of_agents_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 a 1 (fun (i : Int) => (a * c)))]
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p1 .o1] (.ifEq .o1 .n0 .n0 (.ifEq .o1 .n1 (.mul .o0 .o2) (.add (.call3 8 .o0 (.sub .o1 .n1) .o2) (.call3 9 .o0 .o1 .o2))))
    (.zero 1 .done (.zero 1 .done .done))
    3 (by decide +kernel) [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem mixture_of_agents_tokens.ends : mixture_of_agents_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  mixture_of_agents_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun a' r' t' k0' k1' k2' lt => ih (a', r', t') ⟨k0', k1', k2'⟩ lt)
theorem mixture_of_agents_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → mixture_of_agents_tokens a r t = (if (r = 0) then 0 else (if (r = 1) then (a * t) else ((mixture_of_agents_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t)))))) :=
  fun a r t k0' k1' k2' => fix_eq mixture_of_agents_tokens.ends (a, r, t) ⟨k0', k1', k2'⟩

def mixture_of_agents_tokens__t_500 (a r : Int) : Int := mixture_of_agents_tokens a r 500
def mixture_of_agents_tokens__t_500.size (a r : Int) : Nat := mixture_of_agents_tokens.size a r 500
theorem mixture_of_agents_tokens__t_500.run : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → mixture_of_agents_tokens__t_500 a r = (if (r = 0) then 0 else (if (r = 1) then (a * 500) else ((mixture_of_agents_tokens__t_500 a (r - 1)) + (a * (a * 500))))) :=
  fun a r k0' k1' => (mixture_of_agents_tokens.eq a r 500 k0' k1' (by decide)).trans (if_both rfl (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide)))))
def Steps.table : Functions := [fun a b c _ => mixture_of_agents_tokens a b c, fun a b _ _ => mixture_of_agents_tokens__t_500 a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 .n0 (.ifEq .p1 .n1 (.mul .p0 (.num 500)) (.add (.call2 9 .p0 (.sub .p1 .n1)) (.mul .p0 (.mul .p0 (.num 500))))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact mixture_of_agents_tokens__t_500.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p1], .p1, .same 9 .p0 .p1 .n0 .n0 (.sub (.add (.mul (.num 500) .p0) (.mul (.num 500) (.mul (.pow .p0 2) .p1))) (.mul (.num 500) (.pow .p0 2)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [.v0, .n1]) .done) (.step (.ih 0 [.v0, (.add .v1 .n1)]) (.step (.use 0 [.v0, (.add .v1 .n2)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ a : Int, 0 ≤ a → ((1 : Int) ≤ a) → (0 : Int) < (a ^ 2) := by
  intro a_0 h_a_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 (.pow .o0 2)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [a_0] rfl ⟨h_a_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ a : Int, 0 ≤ a → ((1 : Int) ≤ a) → (1 * (mixture_of_agents_tokens a 3 500)) ≤ (1500 * (a ^ 2)) := by
  intro a_0 h_a_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 (.call2 9 .o0 .n3)) (.mul (.num 1500) (.pow .o0 2))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1), .n3]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [a_0] rfl ⟨h_a_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ a : Int, 1 ≤ a → 0 ≤ a → ((0 : Int) < (a ^ 2) ∧ (1 * (mixture_of_agents_tokens a 3 500)) ≤ (1500 * (a ^ 2))) :=
  fun a h_start k0' => ⟨Steps.part_1_O_positive a k0' h_start, Steps.part_1_O_bound a k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ a : Int, 0 ≤ a → ((1 : Int) ≤ a) → (0 : Int) < (a ^ 2) := by
  intro a_0 h_a_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 (.pow .o0 2)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [a_0] rfl ⟨h_a_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ a : Int, 0 ≤ a → ((1 : Int) ≤ a) → (1000 * (a ^ 2)) ≤ (1 * (mixture_of_agents_tokens a 3 500)) := by
  intro a_0 h_a_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul (.num 1000) (.pow .o0 2)) (.mul .n1 (.call2 9 .o0 .n3))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1), .n3]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [a_0] rfl ⟨h_a_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ a : Int, 1 ≤ a → 0 ≤ a → ((0 : Int) < (a ^ 2) ∧ (1000 * (a ^ 2)) ≤ (1 * (mixture_of_agents_tokens a 3 500))) :=
  fun a h_start k0' => ⟨Steps.part_1_Omega_positive a k0' h_start, Steps.part_1_Omega_bound a k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((0 : Int) < (a ^ 2) ∧ q₀ * (mixture_of_agents_tokens a 3 500) ≤ p₀ * (a ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((0 : Int) < (a ^ 2) ∧ p₀ * (a ^ 2) ≤ q₀ * (mixture_of_agents_tokens a 3 500))) := ⟨⟨1500, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1000, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨mixture_of_agents_tokens.ends, Steps.part_1⟩
end mixture_of_agents.tokens_order
