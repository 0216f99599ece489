import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace program_once.fallback_upper
/-- The relation `program_odd`. -/
def program_odd.body (program_odd : Int → Int → Int) (n s : Int) : Int := (if (n < s) then 0 else ((program_odd (n - s) s) + 1))
def program_odd.Domain (n s : Int) : Prop := (0 ≤ n) ∧ (0 ≤ s) ∧ ((1 : Int) ≤ s)
def program_odd.size (n s : Int) : Nat := magnitude n
def program_odd.step (f : Int × Int → Int) (x : Int × Int) : Int := program_odd.body (fun n s => f (n, s)) x.1 x.2
def program_odd (n s : Int) : Int := fix (fun (x : Int × Int) => program_odd.size x.1 x.2) program_odd.step (n, s)
/-- The recursion of `program_odd` ends. -/
def program_odd.Ends : Prop := Falls (fun (x : Int × Int) => program_odd.Domain x.1 x.2) (fun x => program_odd.size x.1 x.2) program_odd.step

/-- The relation `program_once`. -/
def program_once.body (program_once : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1))))
def program_once.Domain (n : Int) : Prop := (0 ≤ n)
def program_once.size (n : Int) : Nat := magnitude n
def program_once.step (f : Int → Int) (x : Int) : Int := program_once.body (fun n => f n) x
def program_once (n : Int) : Int := fix (fun (x : Int) => program_once.size x) program_once.step n
/-- The recursion of `program_once` ends. -/
def program_once.Ends : Prop := Falls (fun (x : Int) => program_once.Domain x) (fun x => program_once.size x) program_once.step

/-- The relation `program_fallback`. -/
def program_fallback (n s : Int) : Int := ((program_once n) + (program_odd n s))

/-- The claim `program_once.fallback_upper`. -/
def Statement : Prop :=
  (program_odd.Ends) ∧ (program_once.Ends) ∧ (∀ n s : Int, 0 ≤ n → 0 ≤ s → ((1 : Int) ≤ s) → (program_fallback n s) ≤ (1 + (fdiv n s)))
end program_once.fallback_upper

namespace program_once.fallback_upper
theorem program_odd.congr (f₁ f₂ : Int → Int → Int) : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → (∀ n' s' : Int, (0 ≤ n') → (0 ≤ s') → ((1 : Int) ≤ s') → program_odd.size n' s' < program_odd.size n s → f₁ n' s' = f₂ n' s') → program_odd.body f₁ n s = program_odd.body f₂ n s := by
  intro n_0 s_1 h_n_0 h_s_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le (.num 1) (.own 1)] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 1) (.par 1), .less (.par 0) (.own 0)] (.ifLt (.own 0) (.own 1) (.num 0) (.add (.call2 8 (.sub (.own 0) (.own 1)) (.own 1)) (.num 1)))
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.sub (.pos 0) (.pos 1)) (.num 1)) (.zero 0 .done (.divide (.sub (.pos 0) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 2 (.add (.pos 0) (.pos 3)) .done)))) (.divide (.sub (.pos 1) (.pos 0)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 2) (.pos 0)) .done)))))
    2 (by decide +kernel) [n_0, s_1] rfl ⟨h_n_0, h_s_1, trivial⟩ ⟨d0, trivial⟩ (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem program_odd.ends : program_odd.Ends := fun f g (x : Int × Int) d ih =>
  program_odd.congr (fun n s => f (n, s)) (fun n s => g (n, s)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' s' k0' k1' k2' lt => ih (n', s') ⟨k0', k1', k2'⟩ lt)
theorem program_odd.eq : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → program_odd n s = (if (n < s) then 0 else ((program_odd (n - s) s) + 1)) :=
  fun n s k0' k1' k2' => fix_eq program_odd.ends (n, s) ⟨k0', k1', k2'⟩

theorem program_once.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → program_once.size n' < program_once.size n → f₁ n' = f₂ n') → program_once.body f₁ n = program_once.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.ifEq (.own 0) (.num 1) (.num 1) (.call1 8 (.sub (.own 0) (.num 1)))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem program_once.ends : program_once.Ends := fun f g (x : Int) d ih =>
  program_once.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem program_once.eq : ∀ (n : Int), (0 ≤ n) → program_once n = (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1)))) :=
  fun n k0' => fix_eq program_once.ends n k0'

theorem program_fallback.eq : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → program_fallback n s = ((program_once n) + (program_odd n s)) := fun _ _ _ _ _ => rfl

def program_odd.run := program_odd.eq
def program_once.run := program_once.eq
def program_fallback.run := program_fallback.eq
def Steps.table : Functions := [fun a b _ _ => program_odd a b, fun a _ _ _ => program_once a, fun a b _ _ => program_fallback a b]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 1) (.par 1)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLt (.par 0) (.par 1) (.num 0) (.add (.call2 8 (.sub (.par 0) (.par 1)) (.par 1)) (.num 1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact program_odd.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le (.num 1) (.par 1)], (.par 0), .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.call2 0 (.par 0) (.par 1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.sub (.pos 0) (.pos 1)) (.num 1)) (.zero 0 .done (.divide (.sub (.pos 0) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 2 (.add (.pos 0) (.pos 3)) (.divide (.pos 0) (.add (.pos 3) (.num 1)) (.replace 2 (.add (.add (.mul (.pos 0) (.pos 5)) (.pos 0)) (.pos 1)) (.divide (.sub (.pos 5) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 7 (.add (.pos 3) (.pos 0)) (.step (.quo (.add (.add (.add (.mul (.pos 2) (.pos 3)) (.mul (.pos 2) (.pos 0))) (.pos 2)) (.pos 3)) (.add (.add (.pos 3) (.pos 0)) (.num 1)) (.pos 2)) (.step (.ih 0 [(.add (.add (.add (.mul (.pos 2) (.pos 3)) (.mul (.pos 2) (.pos 0))) (.pos 2)) (.pos 3)), (.add (.add (.pos 3) (.pos 0)) (.num 1))]) (.step (.use 0 [(.add (.add (.add (.add (.add (.mul (.pos 2) (.pos 3)) (.mul (.pos 2) (.pos 0))) (.pos 2)) (.mul (.num 2) (.pos 3))) (.pos 0)) (.num 1)), (.add (.add (.pos 3) (.pos 0)) (.num 1))]) (.step (.quo (.add (.add (.add (.add (.add (.mul (.pos 2) (.pos 3)) (.mul (.pos 2) (.pos 0))) (.pos 2)) (.mul (.num 2) (.pos 3))) (.pos 0)) (.num 1)) (.add (.add (.pos 3) (.pos 0)) (.num 1)) (.add (.pos 2) (.num 1))) .done))))))))))))) (.divide (.sub (.pos 1) (.pos 0)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 2) (.pos 0)) (.step (.use 0 [(.pos 2), (.add (.add (.pos 2) (.pos 0)) (.num 1))]) (.step (.quo (.pos 2) (.add (.add (.pos 2) (.pos 0)) (.num 1)) (.num 0)) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ n s : Int, (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → (program_odd n s) = (fdiv n s) := by
  intro n s h0' h1' k0'
  have g' := Steps.lemma_1_data.1 [n, s] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.ifEq (.par 0) (.num 1) (.num 1) (.call1 9 (.sub (.par 0) (.num 1)))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact program_once.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.step (.ih 0 [(.add (.pos 0) (.num 1))]) (.step (.use 0 [(.add (.pos 0) (.num 2))]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (program_once n) = 1 := by
  intro n h0' k0'
  have g' := Steps.lemma_2_data.1 [n] rfl ⟨h0', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
def Steps.rule_5 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 1) (.par 1)], .same 10 (.par 0) (.par 1) (.num 0) (.num 0) (.add (.call1 9 (.par 0)) (.call2 8 (.par 0) (.par 1)))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact program_fallback.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.rule_6 : Rule := ⟨0, [], .same 9 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n s : Int, (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → (program_fallback n s) ≤ (1 + (fdiv n s)) := by
  intro n_0 s_1 h_n_0 h_s_1 d0
  rcases first1 h_s_1 with rfl | ⟨s_2, h_s_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from ((program_fallback.run 0 (1 + s_2) o1 o2 d0).trans (add_from ((call1 program_once (x := 0) o3).trans (by decide +kernel : (program_once 0) = 0)) ((call2 program_odd (x := 0) (y := (s_2 + 1)) o4 o5).trans ((Steps.lemma_1_1 0 (s_2 + 1) o6 o7 (le_from rfl rfl o8)).trans (fdiv_from (q := 0) rfl rfl o9 o10 o11))))) (add_from rfl (fdiv_from (q := 0) rfl rfl o12 o13 o14)) o15)) ?_
      exact shown [s_2] [] ⟨h_s_2, trivial⟩ (by decide +kernel)
    · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_3 + 1)) (b := (s_2 + 1)) (v := n_3) (c := 1) o1 o2 o3) (shown [s_2, n_3] [] ⟨h_s_2, h_n_3, trivial⟩ (by decide +kernel))
      subst h_q_4e
      obtain ⟨s_6, h_s_6, rfl⟩ := rest (v := s_2) (c := s_5) (of_rest h_s_5' (by close [s_2, q_4, s_5] [] ⟨h_s_2, h_q_4, h_s_5, trivial⟩))
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => le_from ((program_fallback.run (1 + (((s_5 + s_6) + 1) * q_4 + s_5 - 1)) (1 + (s_5 + s_6)) o1 o2 d0).trans (add_from ((call1 program_once (x := (q_4 * s_5 + q_4 * s_6 + q_4 + s_5)) o3).trans ((Steps.lemma_2_1 (q_4 * s_5 + q_4 * s_6 + q_4 + s_5) o4 (le_from rfl rfl (of_rest h_n_3 o5))).trans rfl)) ((call2 program_odd (x := (q_4 * s_5 + q_4 * s_6 + q_4 + s_5)) (y := (s_5 + s_6 + 1)) o6 o7).trans ((Steps.lemma_1_1 (q_4 * s_5 + q_4 * s_6 + q_4 + s_5) (s_5 + s_6 + 1) o8 o9 (le_from rfl rfl o10)).trans (fdiv_from (q := q_4) rfl rfl o11 o12 o13))))) (add_from rfl (fdiv_from (q := q_4) rfl rfl o14 o15 o16)) o17)) ?_
      exact shown [q_4, s_5, s_6] [] ⟨h_q_4, h_s_5, h_s_6, trivial⟩ (by decide +kernel)

def Steps.rule_7 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 1) (.par 1)], .le (.call2 10 (.par 0) (.par 1)) (.add (.num 1) (.call2 0 (.par 0) (.par 1)))⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact Steps.lemma_3_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.part_1 : ∀ n s : Int, 0 ≤ n → 0 ≤ s → ((1 : Int) ≤ s) → (program_fallback n s) ≤ (1 + (fdiv n s)) := by
  intro n_0 s_1 h_n_0 h_s_1 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 1)] (.le (.call2 10 (.own 0) (.own 1)) (.add (.num 1) (.call2 0 (.own 0) (.own 1)))) [Steps.rule_7]
    (.zero 1 (.step (.hyp 0) .done) (.divide (.pos 0) (.add (.pos 1) (.num 1)) (.replace 2 (.add (.add (.mul (.pos 0) (.pos 3)) (.pos 0)) (.pos 1)) (.divide (.sub (.pos 3) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 5 (.add (.pos 3) (.pos 0)) (.name2 10 (.add (.add (.add (.mul (.pos 2) (.pos 3)) (.mul (.pos 2) (.pos 0))) (.pos 2)) (.pos 3)) (.add (.add (.pos 3) (.pos 0)) (.num 1)) (.step (.quo (.add (.add (.add (.mul (.pos 3) (.pos 4)) (.mul (.pos 3) (.pos 1))) (.pos 3)) (.pos 4)) (.add (.add (.pos 4) (.pos 1)) (.num 1)) (.pos 3)) (.step (.use 0 [(.add (.add (.add (.mul (.pos 3) (.pos 4)) (.mul (.pos 3) (.pos 1))) (.pos 3)) (.pos 4)), (.add (.add (.pos 4) (.pos 1)) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.pos 3) (.num 1)) (.pos 0))) .done))))))))))
    2 (by decide +kernel) ⟨Steps.rule_7_holds, trivial⟩ [n_0, s_1] rfl ⟨h_n_0, h_s_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨program_odd.ends, program_once.ends, Steps.part_1⟩
end program_once.fallback_upper
