import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_all.no_constant_makes_it_linear
/-- The relation `debate_all_tokens`. -/
def debate_all_tokens.body (debate_all_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t)))))
def debate_all_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def debate_all_tokens.size (a r t : Int) : Nat := magnitude r
def debate_all_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_all_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_all_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step (a, r, t)
/-- The recursion of `debate_all_tokens` ends. -/
def debate_all_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_all_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step

/-- The claim `debate_all.no_constant_makes_it_linear` holds with no constants. -/
def Statement : Prop :=
  (debate_all_tokens.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((0 : Int) < a ∧ q₀ * (debate_all_tokens a 1 1) ≤ p₀ * a))))
end debate_all.no_constant_makes_it_linear

namespace debate_all.no_constant_makes_it_linear
theorem debate_all_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → debate_all_tokens.size a' r' t' < debate_all_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → debate_all_tokens.body f₁ a r t = debate_all_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 a 1 (fun (i : Int) => (a * c)))]
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p1 .o1] (.ifEq .o1 .n0 .n0 (.add (.call3 8 .o0 (.sub .o1 .n1) .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 1 .done .done)
    3 (by decide +kernel) [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem debate_all_tokens.ends : debate_all_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  debate_all_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun a' r' t' k0' k1' k2' lt => ih (a', r', t') ⟨k0', k1', k2'⟩ lt)
theorem debate_all_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_tokens a r t = (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t))))) :=
  fun a r t k0' k1' k2' => fix_eq debate_all_tokens.ends (a, r, t) ⟨k0', k1', k2'⟩

def debate_all_tokens__t_1 (a r : Int) : Int := debate_all_tokens a r 1
def debate_all_tokens__t_1.size (a r : Int) : Nat := debate_all_tokens.size a r 1
theorem debate_all_tokens__t_1.run : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → debate_all_tokens__t_1 a r = (if (r = 0) then 0 else ((debate_all_tokens__t_1 a (r - 1)) + (a * (a * 1)))) :=
  fun a r k0' k1' => (debate_all_tokens.eq a r 1 k0' k1' (by decide)).trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
def Steps.table : Functions := [fun a b c _ => debate_all_tokens a b c, fun a b _ _ => debate_all_tokens__t_1 a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 .n0 (.add (.call2 9 .p0 (.sub .p1 .n1)) (.mul .p0 (.mul .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact debate_all_tokens__t_1.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p1, .same 9 .p0 .p1 .n0 .n0 (.mul (.pow .p0 2) .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.use 0 [.v0, .n0]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [.v0, (.add .v1 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → t ≤ t := by
  intro t_0 h_t_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le .o0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → (0 : Int) ≤ t := by
  intro t_0 h_t_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_3_Omega_positive : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (0 : Int) < (t * t) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n0 .o0] (.lt .n0 (.mul .o0 .o0)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (1 * (t * t)) ≤ (1 * (debate_all_tokens t 1 1)) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n0 .o0] (.le (.mul .n1 (.mul .o0 .o0)) (.mul .n1 (.call2 9 .o0 .n1))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1), .n1]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ t : Int, 0 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ (1 * (t * t)) ≤ (1 * (debate_all_tokens t 1 1))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_Omega_positive t k0' k1' h_start, Steps.part_3_Omega_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ p₀ * (t * t) ≤ q₀ * (debate_all_tokens t 1 1))) := ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((0 : Int) < a ∧ q₀ * (debate_all_tokens a 1 1) ≤ p₀ * a))) := by
  intro h
  obtain ⟨p'', q'', n', hp', hq', hn', k'⟩ := h
  exact no_upper (E := fun (t : Int) => (debate_all_tokens t 1 1)) (G := fun (t : Int) => t) (W := fun (t : Int) => t) unbounded_self (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (k' t (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr')))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((0 : Int) < a ∧ q₀ * (debate_all_tokens a 1 1) ≤ p₀ * a))) := fun h => Steps.against h
theorem proof : Statement := ⟨debate_all_tokens.ends, Steps.diverges⟩
end debate_all.no_constant_makes_it_linear
