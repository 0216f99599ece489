import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace skeleton.depth_exact
/-- The relation `skeleton_points_depth`. -/
def skeleton_points_depth.body (skeleton_points_depth : Int → Int → Int) (n m : Int) : Int := (if (n = 0) then 0 else (larger (skeleton_points_depth (n - 1) m) m))
def skeleton_points_depth.Domain (n m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def skeleton_points_depth.size (n m : Int) : Nat := magnitude n
def skeleton_points_depth.step (f : Int × Int → Int) (x : Int × Int) : Int := skeleton_points_depth.body (fun n m => f (n, m)) x.1 x.2
def skeleton_points_depth (n m : Int) : Int := fix (fun (x : Int × Int) => skeleton_points_depth.size x.1 x.2) skeleton_points_depth.step (n, m)
/-- The recursion of `skeleton_points_depth` ends. -/
def skeleton_points_depth.Ends : Prop := Falls (fun (x : Int × Int) => skeleton_points_depth.Domain x.1 x.2) (fun x => skeleton_points_depth.size x.1 x.2) skeleton_points_depth.step

/-- The relation `skeleton_depth`. -/
def skeleton_depth (n m s : Int) : Int := ((n * s) + (skeleton_points_depth n m))

/-- The claim `skeleton.depth_exact`. -/
def Statement : Prop :=
  (skeleton_points_depth.Ends) ∧ (∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))) → (skeleton_depth n m s) = ((n * s) + m))
end skeleton.depth_exact

namespace skeleton.depth_exact
theorem skeleton_points_depth.congr (f₁ f₂ : Int → Int → Int) : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ n' m' : Int, (0 ≤ n') → (0 ≤ m') → ((1 : Int) ≤ m') → skeleton_points_depth.size n' m' < skeleton_points_depth.size n m → f₁ n' m' = f₂ n' m') → skeleton_points_depth.body f₁ n m = skeleton_points_depth.body f₂ n m := by
  intro n_0 m_1 h_n_0 h_m_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.call2 5 (.call2 8 (.sub .o0 .n1) .o1) .o1))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done .done))
    2 (by decide +kernel) [n_0, m_1] rfl ⟨h_n_0, h_m_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem skeleton_points_depth.ends : skeleton_points_depth.Ends := fun f g (x : Int × Int) d ih =>
  skeleton_points_depth.congr (fun n m => f (n, m)) (fun n m => g (n, m)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' m' k0' k1' k2' lt => ih (n', m') ⟨k0', k1', k2'⟩ lt)
theorem skeleton_points_depth.eq : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → skeleton_points_depth n m = (if (n = 0) then 0 else (larger (skeleton_points_depth (n - 1) m) m)) :=
  fun n m k0' k1' k2' => fix_eq skeleton_points_depth.ends (n, m) ⟨k0', k1', k2'⟩

theorem skeleton_depth.eq : ∀ (n m s : Int), (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → skeleton_depth n m s = ((n * s) + (skeleton_points_depth n m)) := fun _ _ _ _ _ _ _ => rfl

def skeleton_points_depth.run := skeleton_points_depth.eq
def skeleton_depth.run := skeleton_depth.eq
def Steps.table : Functions := [fun a b _ _ => skeleton_points_depth a b, fun a b c _ => skeleton_depth a b c]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.call2 5 (.call2 8 (.sub .p0 .n1) .p1) .p1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact skeleton_points_depth.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p1, .le .n1 .p0], .p0, .same 8 .p0 .p1 .n0 .n0 .p1⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1)]) (.step (.big .n0 (.add .v1 .n1)) (.step (.use 0 [.n1, (.add .v1 .n1)]) .done))) (.step (.ih 0 [(.add .v0 .n1), (.add .v1 .n1)]) (.step (.big (.add .v1 .n1) (.add .v1 .n1)) (.step (.use 0 [(.add .v0 .n2), (.add .v1 .n1)]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p1, .le .n1 .p2], .same 9 .p0 .p1 .p2 .n0 (.add (.mul .p0 .p2) (.call2 8 .p0 .p1))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact skeleton_depth.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le .n1 .p1, .le .n1 .p2, .le .n1 .p0, .le .n1 .p1, .le .n1 .p2], .n0, .same 9 .p0 .p1 .p2 .n0 (.add (.mul .p0 .p2) .p1)⟩
theorem Steps.lemma_2_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 (.step (.hyp 2) (.step (.hyp 3) (.step (.hyp 4) .done))) (.step (.use 1 [(.add .v0 .n1), (.add .v1 .n1)]) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1), (.add .v2 .n1)]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))) → (skeleton_depth n m s) = ((n * s) + m) := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 a0
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n1 .o1, .le .n1 .o2] (.eq (.call3 9 .o0 .o1 .o2) (.add (.mul .o0 .o2) .o1)) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 2 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1), (.add .v2 .n1)]) .done))))
    3 (by decide +kernel) ⟨Steps.lemma_2_1_data.1, trivial⟩ [n_0, m_1, s_2] rfl ⟨h_n_0, h_m_1, h_s_2, trivial⟩ ⟨a0.1, a0.2.1, a0.2.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨skeleton_points_depth.ends, Steps.part_1⟩
end skeleton.depth_exact
