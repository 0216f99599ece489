import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_ring.agreeing_saves_nothing
/-- The relation `debate_all_tokens`. -/
def debate_all_tokens.body (debate_all_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t)))))
def debate_all_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def debate_all_tokens.size (a r t : Int) : Nat := magnitude r
def debate_all_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_all_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_all_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step (a, r, t)
/-- The recursion of `debate_all_tokens` ends. -/
def debate_all_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_all_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step

/-- The relation `debate_ring_rounds`. -/
def debate_ring_rounds.body (debate_ring_rounds : Int → Int) (a : Int) : Int := (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2))))
def debate_ring_rounds.Domain (a : Int) : Prop := (0 ≤ a)
def debate_ring_rounds.size (a : Int) : Nat := magnitude a
def debate_ring_rounds.step (f : Int → Int) (x : Int) : Int := debate_ring_rounds.body (fun a => f a) x
def debate_ring_rounds (a : Int) : Int := fix (fun (x : Int) => debate_ring_rounds.size x) debate_ring_rounds.step a
/-- The recursion of `debate_ring_rounds` ends. -/
def debate_ring_rounds.Ends : Prop := Falls (fun (x : Int) => debate_ring_rounds.Domain x) (fun x => debate_ring_rounds.size x) debate_ring_rounds.step

/-- The relation `debate_ring_tokens`. -/
def debate_ring_tokens.body (debate_ring_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (3 * t)))))
def debate_ring_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t) ∧ ((3 : Int) ≤ a)
def debate_ring_tokens.size (a r t : Int) : Nat := magnitude r
def debate_ring_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_ring_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_ring_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_ring_tokens.size x.1 x.2.1 x.2.2) debate_ring_tokens.step (a, r, t)
/-- The recursion of `debate_ring_tokens` ends. -/
def debate_ring_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_ring_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_ring_tokens.size x.1 x.2.1 x.2.2) debate_ring_tokens.step

/-- The relation `debate_ring_agree_tokens`. -/
def debate_ring_agree_tokens (a t : Int) : Int := (debate_ring_tokens a (debate_ring_rounds a) t)

/-- The claim `debate_ring.agreeing_saves_nothing`. -/
def Statement : Prop :=
  (debate_all_tokens.Ends) ∧ (debate_ring_rounds.Ends) ∧ (debate_ring_tokens.Ends) ∧ (∀ a t : Int, 0 ≤ a → 0 ≤ t → ((3 : Int) ≤ a) → (debate_all_tokens a 1 t) ≤ (debate_ring_agree_tokens a t))
end debate_ring.agreeing_saves_nothing

namespace debate_ring.agreeing_saves_nothing
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

theorem debate_ring_rounds.congr (f₁ f₂ : Int → Int) : ∀ (a : Int), (0 ≤ a) → (∀ a' : Int, (0 ≤ a') → debate_ring_rounds.size a' < debate_ring_rounds.size a → f₁ a' = f₂ a') → debate_ring_rounds.body f₁ a = debate_ring_rounds.body f₂ a := by
  intro a_0 h_a_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.sub .o0 .n2))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [a_0] rfl ⟨h_a_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem debate_ring_rounds.ends : debate_ring_rounds.Ends := fun f g (x : Int) d ih =>
  debate_ring_rounds.congr (fun a => f a) (fun a => g a) x d (fun a' k0' lt => ih a' k0' lt)
theorem debate_ring_rounds.eq : ∀ (a : Int), (0 ≤ a) → debate_ring_rounds a = (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2)))) :=
  fun a k0' => fix_eq debate_ring_rounds.ends a k0'

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

theorem debate_ring_agree_tokens.eq : ∀ (a t : Int), (0 ≤ a) → (0 ≤ t) → ((3 : Int) ≤ a) → debate_ring_agree_tokens a t = (debate_ring_tokens a (debate_ring_rounds a) t) := fun _ _ _ _ _ => rfl

theorem debate_all_tokens.run : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_tokens a r t = (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (a * (a * t)))) :=
  fun a r t k0' k1' k2' => (debate_all_tokens.eq a r t k0' k1' k2').trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
def debate_ring_rounds.run := debate_ring_rounds.eq
theorem debate_ring_tokens.run : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → debate_ring_tokens a r t = (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (a * (3 * t)))) :=
  fun a r t k0' k1' k2' k3' => (debate_ring_tokens.eq a r t k0' k1' k2' k3').trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
def debate_ring_agree_tokens.run := debate_ring_agree_tokens.eq
def Steps.table : Functions := [fun a b c _ => debate_all_tokens a b c, fun a _ _ _ => debate_ring_rounds a, fun a b c _ => debate_ring_tokens a b c, fun a b _ _ => debate_ring_agree_tokens a b]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add .n1 (.call1 9 (.sub .p0 .n2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact debate_ring_rounds.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 9 .p0 .n0 .n0 .n0 (.call2 0 .p0 .n2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) (.step (.quo .n0 .n2 .n0) .done)) (.zero 0 (.step (.use 0 [.n1]) (.step (.quo .n1 .n2 .n0) .done)) (.mod 2 0 (.cons (.step (.quo (.mul .n2 .v0) .n2 .v0) (.step (.ih 0 [(.mul .n2 .v0)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n2)]) (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done)))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n1) .n2 .v0) (.step (.ih 0 [(.add (.mul .n2 .v0) .n1)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n3)]) (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n3 .p0], .same 10 .p0 .p1 .p2 .n0 (.ifEq .p1 .n0 .n0 (.add (.call3 10 .p0 (.sub .p1 .n1) .p2) (.mul .p0 (.mul .n3 .p2))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact debate_ring_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le .n3 .p0], .p1, .same 10 .p0 .p1 .p2 .n0 (.mul .n3 (.mul (.mul .p0 .p1) .p2))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.add .v0 .n3), .n0, .v2]) .done) (.step (.ih 0 [(.add .v0 .n3), .v1, .v2]) (.step (.use 0 [(.add .v0 .n3), (.add .v1 .n1), .v2]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p1 .n0 .n0 (.add (.call3 8 .p0 (.sub .p1 .n1) .p2) (.mul .p0 (.mul .p0 .p2))))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact debate_all_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_3_1_said : Lemma := ⟨3, [], .p1, .same 8 .p0 .p1 .p2 .n0 (.mul (.mul (.pow .p0 2) .p1) .p2)⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5] [
    (.zero 1 (.step (.use 0 [.v0, .n0, .v2]) .done) (.step (.ih 0 [.v0, .v1, .v2]) (.step (.use 0 [.v0, (.add .v1 .n1), .v2]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, trivial⟩
def Steps.rule_7 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n3 .p0], .same 11 .p0 .p1 .n0 .n0 (.call3 10 .p0 (.call1 9 .p0) .p1)⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact debate_ring_agree_tokens.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.part_1 : ∀ a t : Int, 0 ≤ a → 0 ≤ t → ((3 : Int) ≤ a) → (debate_all_tokens a 1 t) ≤ (debate_ring_agree_tokens a t) := by
  intro a_0 t_1 h_a_0 h_t_1 a0
  have g' := shown_by Steps.table [.le .n3 .o0] (.le (.call3 8 .o0 .n1 .o1) (.call2 11 .o0 .o1)) [Steps.rule_7, Steps.lemma_1_1_said.rule, Steps.lemma_2_1_said.rule, Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.step (.use 1 [(.add (.mul .n2 .v0) .n3)]) (.step (.use 2 [(.add (.mul .n2 .v0) .n3), (.add .v0 .n1), .v1]) (.step (.use 0 [(.add (.mul .n2 .v0) .n3), .v1]) (.step (.use 3 [(.add (.mul .n2 .v0) .n3), .n1, .v1]) .done))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n4) .n2 (.add .v0 .n2)) (.step (.use 1 [(.add (.mul .n2 .v0) .n4)]) (.step (.use 2 [(.add (.mul .n2 .v0) .n4), (.add .v0 .n2), .v1]) (.step (.use 0 [(.add (.mul .n2 .v0) .n4), .v1]) (.step (.use 3 [(.add (.mul .n2 .v0) .n4), .n1, .v1]) .done))))) .done))))))
    2 (by decide +kernel) ⟨Steps.rule_7_holds, Steps.lemma_1_data.1, Steps.lemma_2_data.1, Steps.lemma_3_data.1, trivial⟩ [a_0, t_1] rfl ⟨h_a_0, h_t_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨debate_all_tokens.ends, debate_ring_rounds.ends, debate_ring_tokens.ends, Steps.part_1⟩
end debate_ring.agreeing_saves_nothing
