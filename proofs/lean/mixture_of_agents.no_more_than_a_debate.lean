import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace mixture_of_agents.no_more_than_a_debate
/-- The relation `debate_all`. -/
def debate_all.body (debate_all : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then a else ((debate_all a (r - 1)) + a))
def debate_all.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def debate_all.size (a r : Int) : Nat := magnitude r
def debate_all.step (f : Int × Int → Int) (x : Int × Int) : Int := debate_all.body (fun a r => f (a, r)) x.1 x.2
def debate_all (a r : Int) : Int := fix (fun (x : Int × Int) => debate_all.size x.1 x.2) debate_all.step (a, r)
/-- The recursion of `debate_all` ends. -/
def debate_all.Ends : Prop := Falls (fun (x : Int × Int) => debate_all.Domain x.1 x.2) (fun x => debate_all.size x.1 x.2) debate_all.step

/-- The relation `debate_all_tokens`. -/
def debate_all_tokens.body (debate_all_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t)))))
def debate_all_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def debate_all_tokens.size (a r t : Int) : Nat := magnitude r
def debate_all_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_all_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_all_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step (a, r, t)
/-- The recursion of `debate_all_tokens` ends. -/
def debate_all_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_all_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step

/-- The relation `mixture_of_agents`. -/
def mixture_of_agents.body (mixture_of_agents : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then 1 else ((mixture_of_agents a (r - 1)) + a))
def mixture_of_agents.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def mixture_of_agents.size (a r : Int) : Nat := magnitude r
def mixture_of_agents.step (f : Int × Int → Int) (x : Int × Int) : Int := mixture_of_agents.body (fun a r => f (a, r)) x.1 x.2
def mixture_of_agents (a r : Int) : Int := fix (fun (x : Int × Int) => mixture_of_agents.size x.1 x.2) mixture_of_agents.step (a, r)
/-- The recursion of `mixture_of_agents` ends. -/
def mixture_of_agents.Ends : Prop := Falls (fun (x : Int × Int) => mixture_of_agents.Domain x.1 x.2) (fun x => mixture_of_agents.size x.1 x.2) mixture_of_agents.step

/-- The relation `mixture_of_agents_tokens`. -/
def mixture_of_agents_tokens.body (mixture_of_agents_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else (if (r = 1) then (a * t) else ((mixture_of_agents_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t))))))
def mixture_of_agents_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def mixture_of_agents_tokens.size (a r t : Int) : Nat := magnitude r
def mixture_of_agents_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := mixture_of_agents_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def mixture_of_agents_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => mixture_of_agents_tokens.size x.1 x.2.1 x.2.2) mixture_of_agents_tokens.step (a, r, t)
/-- The recursion of `mixture_of_agents_tokens` ends. -/
def mixture_of_agents_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => mixture_of_agents_tokens.Domain x.1 x.2.1 x.2.2) (fun x => mixture_of_agents_tokens.size x.1 x.2.1 x.2.2) mixture_of_agents_tokens.step

/-- The claim `mixture_of_agents.no_more_than_a_debate`. -/
def Statement : Prop :=
  (debate_all.Ends) ∧ (debate_all_tokens.Ends) ∧ (mixture_of_agents.Ends) ∧ (mixture_of_agents_tokens.Ends) ∧ (∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (((1 : Int) ≤ a) ∧ ((1 : Int) ≤ r)) → (mixture_of_agents_tokens a r t) ≤ (debate_all_tokens a r t)) ∧ (∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (((1 : Int) ≤ a) ∧ ((1 : Int) ≤ r)) → (mixture_of_agents a r) ≤ (debate_all a r))
end mixture_of_agents.no_more_than_a_debate

namespace mixture_of_agents.no_more_than_a_debate
theorem debate_all.congr (f₁ f₂ : Int → Int → Int) : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → (∀ a' r' : Int, (0 ≤ a') → (0 ≤ r') → debate_all.size a' r' < debate_all.size a r → f₁ a' r' = f₂ a' r') → debate_all.body f₁ a r = debate_all.body f₂ a r := by
  intro a_0 r_1 h_a_0 h_r_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p1 .o1] (.ifEq .o1 .n0 .o0 (.add (.call2 8 .o0 (.sub .o1 .n1)) .o0))
    (.zero 1 .done .done)
    2 (by decide +kernel) [a_0, r_1] rfl ⟨h_a_0, h_r_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem debate_all.ends : debate_all.Ends := fun f g (x : Int × Int) d ih =>
  debate_all.congr (fun a r => f (a, r)) (fun a r => g (a, r)) x.1 x.2 d.1 d.2 (fun a' r' k0' k1' lt => ih (a', r') ⟨k0', k1'⟩ lt)
theorem debate_all.eq : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → debate_all a r = (if (r = 0) then a else ((debate_all a (r - 1)) + a)) :=
  fun a r k0' k1' => fix_eq debate_all.ends (a, r) ⟨k0', k1'⟩

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

theorem mixture_of_agents.congr (f₁ f₂ : Int → Int → Int) : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → (∀ a' r' : Int, (0 ≤ a') → (0 ≤ r') → mixture_of_agents.size a' r' < mixture_of_agents.size a r → f₁ a' r' = f₂ a' r') → mixture_of_agents.body f₁ a r = mixture_of_agents.body f₂ a r := by
  intro a_0 r_1 h_a_0 h_r_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p1 .o1] (.ifEq .o1 .n0 .n1 (.add (.call2 8 .o0 (.sub .o1 .n1)) .o0))
    (.zero 1 .done .done)
    2 (by decide +kernel) [a_0, r_1] rfl ⟨h_a_0, h_r_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem mixture_of_agents.ends : mixture_of_agents.Ends := fun f g (x : Int × Int) d ih =>
  mixture_of_agents.congr (fun a r => f (a, r)) (fun a r => g (a, r)) x.1 x.2 d.1 d.2 (fun a' r' k0' k1' lt => ih (a', r') ⟨k0', k1'⟩ lt)
theorem mixture_of_agents.eq : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → mixture_of_agents a r = (if (r = 0) then 1 else ((mixture_of_agents a (r - 1)) + a)) :=
  fun a r k0' k1' => fix_eq mixture_of_agents.ends (a, r) ⟨k0', k1'⟩

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

def debate_all.run := debate_all.eq
theorem debate_all_tokens.run : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_tokens a r t = (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (a * (a * t)))) :=
  fun a r t k0' k1' k2' => (debate_all_tokens.eq a r t k0' k1' k2').trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
def mixture_of_agents.run := mixture_of_agents.eq
theorem mixture_of_agents_tokens.run : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → mixture_of_agents_tokens a r t = (if (r = 0) then 0 else (if (r = 1) then (a * t) else ((mixture_of_agents_tokens a (r - 1) t) + (a * (a * t))))) :=
  fun a r t k0' k1' k2' => (mixture_of_agents_tokens.eq a r t k0' k1' k2').trans (if_both rfl (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide)))))
def Steps.table : Functions := [fun a b _ _ => debate_all a b, fun a b c _ => debate_all_tokens a b c, fun a b _ _ => mixture_of_agents a b, fun a b c _ => mixture_of_agents_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 9 .p0 .p1 .p2 .n0 (.ifEq .p1 .n0 .n0 (.add (.call3 9 .p0 (.sub .p1 .n1) .p2) (.mul .p0 (.mul .p0 .p2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact debate_all_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], .p1, .same 9 .p0 .p1 .p2 .n0 (.mul (.mul (.pow .p0 2) .p1) .p2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.use 0 [.v0, .n0, .v2]) .done) (.step (.ih 0 [.v0, .v1, .v2]) (.step (.use 0 [.v0, (.add .v1 .n1), .v2]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 11 .p0 .p1 .p2 .n0 (.ifEq .p1 .n0 .n0 (.ifEq .p1 .n1 (.mul .p0 .p2) (.add (.call3 11 .p0 (.sub .p1 .n1) .p2) (.mul .p0 (.mul .p0 .p2)))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact mixture_of_agents_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le .n1 .p1], .p1, .same 11 .p0 .p1 .p2 .n0 (.sub (.add (.mul .p0 .p2) (.mul (.mul (.pow .p0 2) .p1) .p2)) (.mul (.pow .p0 2) .p2))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [.v0, .n1, .v2]) .done) (.step (.ih 0 [.v0, (.add .v1 .n1), .v2]) (.step (.use 0 [.v0, (.add .v1 .n2), .v2]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 .p0 (.add (.call2 8 .p0 (.sub .p1 .n1)) .p0))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact debate_all.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_3_1_said : Lemma := ⟨2, [], .p1, .same 8 .p0 .p1 .n0 .n0 (.add .p0 (.mul .p0 .p1))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5] [
    (.zero 1 (.step (.use 0 [.v0, .n0]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [.v0, (.add .v1 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, trivial⟩
def Steps.rule_7 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 10 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 .n1 (.add (.call2 10 .p0 (.sub .p1 .n1)) .p0))⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact mixture_of_agents.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_4_1_said : Lemma := ⟨2, [], .p1, .same 10 .p0 .p1 .n0 .n0 (.add .n1 (.mul .p0 .p1))⟩
theorem Steps.lemma_4_data : All (Lemma.Holds Steps.table) [Steps.lemma_4_1_said] :=
  by_induction Steps.table [Steps.lemma_4_1_said] [Steps.rule_7] [
    (.zero 1 (.step (.use 0 [.v0, .n0]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [.v0, (.add .v1 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_7_holds, trivial⟩
theorem Steps.part_1 : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (((1 : Int) ≤ a) ∧ ((1 : Int) ≤ r)) → (mixture_of_agents_tokens a r t) ≤ (debate_all_tokens a r t) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 a0
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n1 .o1] (.le (.call3 11 .o0 .o1 .o2) (.call3 9 .o0 .o1 .o2)) [Steps.lemma_2_1_said.rule, Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1), .v2]) (.step (.use 1 [(.add .v0 .n1), (.add .v1 .n1), .v2]) .done))))
    3 (by decide +kernel) ⟨Steps.lemma_2_data.1, Steps.lemma_1_data.1, trivial⟩ [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (((1 : Int) ≤ a) ∧ ((1 : Int) ≤ r)) → (mixture_of_agents a r) ≤ (debate_all a r) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 a0
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n1 .o1] (.le (.call2 10 .o0 .o1) (.call2 8 .o0 .o1)) [Steps.lemma_4_1_said.rule, Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1)]) (.step (.use 1 [(.add .v0 .n1), (.add .v1 .n1)]) .done))))
    3 (by decide +kernel) ⟨Steps.lemma_4_data.1, Steps.lemma_3_data.1, trivial⟩ [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨debate_all.ends, debate_all_tokens.ends, mixture_of_agents.ends, mixture_of_agents_tokens.ends, Steps.part_1, Steps.part_2⟩
end mixture_of_agents.no_more_than_a_debate
