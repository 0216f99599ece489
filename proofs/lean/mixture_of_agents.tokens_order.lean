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
  rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩ (by decide +kernel)
  · rcases first1 h_r_3 with rfl | ⟨r_4, h_r_4, rfl⟩
    · refine asked3 (fun o1 o2 o3 => (if_false_both (ne_from_gt rfl rfl o1) (if_true_both (eq_from rfl rfl o2 o3) rfl))) ?_
      exact shown [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (ne_from_gt rfl rfl o1) (if_false_both (ne_from_gt rfl rfl o2) (add_from (agree3 (x := a_0) (y := (r_4 + 1)) (z := t_2) o3 o4 o5 (ih a_0 (r_4 + 1) t_2 o6 o7 o8 (magnitude_lt (a := (r_4 + 1)) (b := (1 + (1 + r_4))) o9 o10))) rfl)))) ?_
      exact shown [a_0, t_2, r_4] [] ⟨h_a_0, h_t_2, h_r_4, trivial⟩ (by decide +kernel)
theorem mixture_of_agents_tokens.ends : mixture_of_agents_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  mixture_of_agents_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun a' r' t' k0' k1' k2' lt => ih (a', r', t') ⟨k0', k1', k2'⟩ lt)
theorem mixture_of_agents_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → mixture_of_agents_tokens a r t = (if (r = 0) then 0 else (if (r = 1) then (a * t) else ((mixture_of_agents_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t)))))) :=
  fun a r t k0' k1' k2' => fix_eq mixture_of_agents_tokens.ends (a, r, t) ⟨k0', k1', k2'⟩

def mixture_of_agents_tokens__t_500 (a r : Int) : Int := mixture_of_agents_tokens a r 500
def mixture_of_agents_tokens__t_500.size (a r : Int) : Nat := mixture_of_agents_tokens.size a r 500
theorem mixture_of_agents_tokens__t_500.run : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → mixture_of_agents_tokens__t_500 a r = (if (r = 0) then 0 else (if (r = 1) then (a * 500) else ((mixture_of_agents_tokens__t_500 a (r - 1)) + (a * (a * 500))))) :=
  fun a r k0' k1' => (mixture_of_agents_tokens.eq a r 500 k0' k1' (by decide)).trans (if_both rfl (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide)))))
def Steps.table : Functions := [fun a b c _ => mixture_of_agents_tokens a b c, fun a b _ _ => mixture_of_agents_tokens__t_500 a b]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 9 (.par 0) (.par 1) (.num 0) (.num 0) (.ifEq (.par 1) (.num 0) (.num 0) (.ifEq (.par 1) (.num 1) (.mul (.par 0) (.num 500)) (.add (.call2 9 (.par 0) (.sub (.par 1) (.num 1))) (.mul (.par 0) (.mul (.par 0) (.num 500))))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact mixture_of_agents_tokens__t_500.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le (.num 1) (.par 1)], (.par 1), .same 9 (.par 0) (.par 1) (.num 0) (.num 0) (.sub (.add (.mul (.num 500) (.par 0)) (.mul (.num 500) (.mul (.pow (.par 0) 2) (.par 1)))) (.mul (.num 500) (.pow (.par 0) 2)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.pos 0), (.num 1)]) .done) (.step (.ih 0 [(.pos 0), (.add (.pos 1) (.num 1))]) (.step (.use 0 [(.pos 0), (.add (.pos 1) (.num 2))]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ a : Int, 0 ≤ a → ((1 : Int) ≤ a) → (0 : Int) < (a ^ 2) := by
  intro a_0 h_a_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.lt (.num 0) (.pow (.own 0) 2)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [a_0] rfl ⟨h_a_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ a : Int, 0 ≤ a → ((1 : Int) ≤ a) → (1 * (mixture_of_agents_tokens a 3 500)) ≤ (1500 * (a ^ 2)) := by
  intro a_0 h_a_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.mul (.num 1) (.call2 9 (.own 0) (.num 3))) (.mul (.num 1500) (.pow (.own 0) 2))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add (.pos 0) (.num 1)), (.num 3)]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [a_0] rfl ⟨h_a_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ a : Int, 1 ≤ a → 0 ≤ a → ((0 : Int) < (a ^ 2) ∧ (1 * (mixture_of_agents_tokens a 3 500)) ≤ (1500 * (a ^ 2))) :=
  fun a h_start k0' => ⟨Steps.part_1_O_positive a k0' h_start, Steps.part_1_O_bound a k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ a : Int, 0 ≤ a → ((1 : Int) ≤ a) → (0 : Int) < (a ^ 2) := by
  intro a_0 h_a_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.lt (.num 0) (.pow (.own 0) 2)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [a_0] rfl ⟨h_a_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ a : Int, 0 ≤ a → ((1 : Int) ≤ a) → (1000 * (a ^ 2)) ≤ (1 * (mixture_of_agents_tokens a 3 500)) := by
  intro a_0 h_a_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.mul (.num 1000) (.pow (.own 0) 2)) (.mul (.num 1) (.call2 9 (.own 0) (.num 3)))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add (.pos 0) (.num 1)), (.num 3)]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [a_0] rfl ⟨h_a_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ a : Int, 1 ≤ a → 0 ≤ a → ((0 : Int) < (a ^ 2) ∧ (1000 * (a ^ 2)) ≤ (1 * (mixture_of_agents_tokens a 3 500))) :=
  fun a h_start k0' => ⟨Steps.part_1_Omega_positive a k0' h_start, Steps.part_1_Omega_bound a k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((0 : Int) < (a ^ 2) ∧ q₀ * (mixture_of_agents_tokens a 3 500) ≤ p₀ * (a ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((0 : Int) < (a ^ 2) ∧ p₀ * (a ^ 2) ≤ q₀ * (mixture_of_agents_tokens a 3 500))) := ⟨⟨1500, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1000, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨mixture_of_agents_tokens.ends, Steps.part_1⟩
end mixture_of_agents.tokens_order
