import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_ring.tokens_order
/-- The relation `debate_ring_tokens`. -/
def debate_ring_tokens.body (debate_ring_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (3 * t)))))
def debate_ring_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t) ∧ ((3 : Int) ≤ a)
def debate_ring_tokens.size (a r t : Int) : Nat := magnitude r
def debate_ring_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_ring_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_ring_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_ring_tokens.size x.1 x.2.1 x.2.2) debate_ring_tokens.step (a, r, t)
/-- The recursion of `debate_ring_tokens` ends. -/
def debate_ring_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_ring_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_ring_tokens.size x.1 x.2.1 x.2.2) debate_ring_tokens.step

/-- The claim `debate_ring.tokens_order`. -/
def Statement : Prop :=
  (debate_ring_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a r t : Int, n₀ ≤ a → 0 ≤ a → 0 ≤ r → 0 ≤ t → (((3 : Int) ≤ a) ∧ (((1 : Int) ≤ r) ∧ ((1 : Int) ≤ t))) → ((0 : Int) < ((a * r) * t) ∧ q₀ * (debate_ring_tokens a r t) ≤ p₀ * ((a * r) * t))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a r t : Int, n₀ ≤ a → 0 ≤ a → 0 ≤ r → 0 ≤ t → (((3 : Int) ≤ a) ∧ (((1 : Int) ≤ r) ∧ ((1 : Int) ≤ t))) → ((0 : Int) < ((a * r) * t) ∧ p₀ * ((a * r) * t) ≤ q₀ * (debate_ring_tokens a r t))))
end debate_ring.tokens_order

namespace debate_ring.tokens_order
theorem debate_ring_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → ((3 : Int) ≤ a') → debate_ring_tokens.size a' r' t' < debate_ring_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → debate_ring_tokens.body f₁ a r t = debate_ring_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 a 1 (fun (i : Int) => (3 * c)))]
    [.le .n3 .o0] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n3 .p0, .less .p1 .o1] (.ifEq .o1 .n0 .n0 (.add (.call3 8 .o0 (.sub .o1 .n1) .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 1 .done .done))))
    3 (by decide +kernel) [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem debate_ring_tokens.ends : debate_ring_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  debate_ring_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun a' r' t' k0' k1' k2' k3' lt => ih (a', r', t') ⟨k0', k1', k2', k3'⟩ lt)
theorem debate_ring_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → debate_ring_tokens a r t = (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (3 * t))))) :=
  fun a r t k0' k1' k2' k3' => fix_eq debate_ring_tokens.ends (a, r, t) ⟨k0', k1', k2', k3'⟩

theorem debate_ring_tokens.run : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → debate_ring_tokens a r t = (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (a * (3 * t)))) :=
  fun a r t k0' k1' k2' k3' => (debate_ring_tokens.eq a r t k0' k1' k2' k3').trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
def Steps.table : Functions := [fun a b c _ => debate_ring_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n3 .p0], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p1 .n0 .n0 (.add (.call3 8 .p0 (.sub .p1 .n1) .p2) (.mul .p0 (.mul .n3 .p2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact debate_ring_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [.le .n3 .p0], .p1, .same 8 .p0 .p1 .p2 .n0 (.mul .n3 (.mul (.mul .p0 .p1) .p2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.add .v0 .n3), .n0, .v2]) .done) (.step (.ih 0 [(.add .v0 .n3), .v1, .v2]) (.step (.use 0 [(.add .v0 .n3), (.add .v1 .n1), .v2]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (((3 : Int) ≤ a) ∧ (((1 : Int) ≤ r) ∧ ((1 : Int) ≤ t))) → ((0 : Int) ≤ a) → (0 : Int) < ((a * r) * t) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 a0 a1
  have g' := shown_by Steps.table [.le .n3 .o0, .le .n1 .o1, .le .n1 .o2, .le .n0 .o0] (.lt .n0 (.mul (.mul .o0 .o1) .o2)) []
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 2 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) .done)))))
    3 (by decide +kernel) trivial [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ ⟨a0.1, a0.2.1, a0.2.2, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (((3 : Int) ≤ a) ∧ (((1 : Int) ≤ r) ∧ ((1 : Int) ≤ t))) → ((0 : Int) ≤ a) → (1 * (debate_ring_tokens a r t)) ≤ (3 * ((a * r) * t)) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 a0 a1
  have g' := shown_by Steps.table [.le .n3 .o0, .le .n1 .o1, .le .n1 .o2, .le .n0 .o0] (.le (.mul .n1 (.call3 8 .o0 .o1 .o2)) (.mul .n3 (.mul (.mul .o0 .o1) .o2))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 2 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.step (.use 0 [(.add .v0 .n3), (.add .v1 .n1), (.add .v2 .n1)]) .done))))))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ ⟨a0.1, a0.2.1, a0.2.2, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ a r t : Int, 0 ≤ a → 0 ≤ a → 0 ≤ r → 0 ≤ t → (((3 : Int) ≤ a) ∧ (((1 : Int) ≤ r) ∧ ((1 : Int) ≤ t))) → ((0 : Int) < ((a * r) * t) ∧ (1 * (debate_ring_tokens a r t)) ≤ (3 * ((a * r) * t))) :=
  fun a r t h_start k0' k1' k2' k3' => ⟨Steps.part_1_O_positive a r t k0' k1' k2' k3' h_start, Steps.part_1_O_bound a r t k0' k1' k2' k3' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (((3 : Int) ≤ a) ∧ (((1 : Int) ≤ r) ∧ ((1 : Int) ≤ t))) → ((0 : Int) ≤ a) → (0 : Int) < ((a * r) * t) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 a0 a1
  have g' := shown_by Steps.table [.le .n3 .o0, .le .n1 .o1, .le .n1 .o2, .le .n0 .o0] (.lt .n0 (.mul (.mul .o0 .o1) .o2)) []
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 2 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) .done)))))
    3 (by decide +kernel) trivial [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ ⟨a0.1, a0.2.1, a0.2.2, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (((3 : Int) ≤ a) ∧ (((1 : Int) ≤ r) ∧ ((1 : Int) ≤ t))) → ((0 : Int) ≤ a) → (3 * ((a * r) * t)) ≤ (1 * (debate_ring_tokens a r t)) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 a0 a1
  have g' := shown_by Steps.table [.le .n3 .o0, .le .n1 .o1, .le .n1 .o2, .le .n0 .o0] (.le (.mul .n3 (.mul (.mul .o0 .o1) .o2)) (.mul .n1 (.call3 8 .o0 .o1 .o2))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 2 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.step (.use 0 [(.add .v0 .n3), (.add .v1 .n1), (.add .v2 .n1)]) .done))))))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ ⟨a0.1, a0.2.1, a0.2.2, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ a r t : Int, 0 ≤ a → 0 ≤ a → 0 ≤ r → 0 ≤ t → (((3 : Int) ≤ a) ∧ (((1 : Int) ≤ r) ∧ ((1 : Int) ≤ t))) → ((0 : Int) < ((a * r) * t) ∧ (3 * ((a * r) * t)) ≤ (1 * (debate_ring_tokens a r t))) :=
  fun a r t h_start k0' k1' k2' k3' => ⟨Steps.part_1_Omega_positive a r t k0' k1' k2' k3' h_start, Steps.part_1_Omega_bound a r t k0' k1' k2' k3' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a r t : Int, n₀ ≤ a → 0 ≤ a → 0 ≤ r → 0 ≤ t → (((3 : Int) ≤ a) ∧ (((1 : Int) ≤ r) ∧ ((1 : Int) ≤ t))) → ((0 : Int) < ((a * r) * t) ∧ q₀ * (debate_ring_tokens a r t) ≤ p₀ * ((a * r) * t))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a r t : Int, n₀ ≤ a → 0 ≤ a → 0 ≤ r → 0 ≤ t → (((3 : Int) ≤ a) ∧ (((1 : Int) ≤ r) ∧ ((1 : Int) ≤ t))) → ((0 : Int) < ((a * r) * t) ∧ p₀ * ((a * r) * t) ≤ q₀ * (debate_ring_tokens a r t))) := ⟨⟨3, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨3, 1, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨debate_ring_tokens.ends, Steps.part_1⟩
end debate_ring.tokens_order
