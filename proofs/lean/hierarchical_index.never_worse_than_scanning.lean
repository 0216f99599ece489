import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.never_worse_than_scanning
/-- The relation `hierarchical_index`. -/
def hierarchical_index.body (hierarchical_index : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else (1 + (hierarchical_index (cdiv n b) b)))
def hierarchical_index.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index.size (n b : Int) : Nat := magnitude n
def hierarchical_index.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index.size x.1 x.2) hierarchical_index.step (n, b)
/-- The recursion of `hierarchical_index` ends. -/
def hierarchical_index.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index.Domain x.1 x.2) (fun x => hierarchical_index.size x.1 x.2) hierarchical_index.step

/-- The relation `scan`. -/
def scan.body (scan : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (scan (n - 1))))
def scan.Domain (n : Int) : Prop := (0 ≤ n)
def scan.size (n : Int) : Nat := magnitude n
def scan.step (f : Int → Int) (x : Int) : Int := scan.body (fun n => f n) x
def scan (n : Int) : Int := fix (fun (x : Int) => scan.size x) scan.step n
/-- The recursion of `scan` ends. -/
def scan.Ends : Prop := Falls (fun (x : Int) => scan.Domain x) (fun x => scan.size x) scan.step

/-- The claim `hierarchical_index.never_worse_than_scanning`. -/
def Statement : Prop :=
  (hierarchical_index.Ends) ∧ (scan.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → ((2 : Int) ≤ b) → (hierarchical_index n b) ≤ (scan n))
end hierarchical_index.never_worse_than_scanning

namespace hierarchical_index.never_worse_than_scanning
theorem hierarchical_index.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → hierarchical_index.size n' b' < hierarchical_index.size n b → f₁ n' b' = f₂ n' b') → hierarchical_index.body f₁ n b = hierarchical_index.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
    · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
    · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
    · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_3 + 1)) (b := (b_2 + 2)) (v := n_3) (c := 1) o1 o2 o3) (shown [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩ (by decide +kernel))
      subst h_q_4e
      rcases first1 h_s_5 with rfl | ⟨s_6, h_s_6, rfl⟩
      · rcases first1 h_q_4 with rfl | ⟨q_6, h_q_6, rfl⟩
        · exact absurd_of h_n_3 (by close [b_2] [] ⟨h_b_2, trivial⟩)
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (b_2 + 2)) (cdiv_from (q := (q_6 + 2)) rfl rfl o2 o3 o4) o5 (ih (q_6 + 2) (b_2 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((b_2 + 2) * (1 + q_6) + 0 - 1))) o9 o10)))))) ?_
          exact shown [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩ (by decide +kernel)
      · obtain ⟨b_7, h_b_7, rfl⟩ := rest (v := b_2) (c := s_6) (of_rest h_s_5' (by close [b_2, q_4, s_6] [] ⟨h_b_2, h_q_4, h_s_6, trivial⟩))
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (b_7 + s_6 + 2)) (cdiv_from (q := (q_4 + 1)) rfl rfl o2 o3 o4) o5 (ih (q_4 + 1) (b_7 + s_6 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + b_7) + 2) * q_4 + (1 + s_6) - 1))) o9 o10)))))) ?_
        exact shown [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩ (by decide +kernel)
theorem hierarchical_index.ends : hierarchical_index.Ends := fun f g (x : Int × Int) d ih =>
  hierarchical_index.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem hierarchical_index.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → hierarchical_index n b = (if (n ≤ 1) then 0 else (1 + (hierarchical_index (cdiv n b) b))) :=
  fun n b k0' k1' k2' => fix_eq hierarchical_index.ends (n, b) ⟨k0', k1', k2'⟩

theorem scan.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → scan.size n' < scan.size n → f₁ n' = f₂ n') → scan.body f₁ n = scan.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.add (.num 1) (.call1 8 (.sub (.own 0) (.num 1)))))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem scan.ends : scan.Ends := fun f g (x : Int) d ih =>
  scan.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem scan.eq : ∀ (n : Int), (0 ≤ n) → scan n = (if (n = 0) then 0 else (1 + (scan (n - 1)))) :=
  fun n k0' => fix_eq scan.ends n k0'

def hierarchical_index.run := hierarchical_index.eq
def scan.run := scan.eq
def Steps.table : Functions := [fun a b _ _ => hierarchical_index a b, fun a _ _ _ => scan a]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.num 1) (.call2 8 (.call2 2 (.par 0) (.par 1)) (.par 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hierarchical_index.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → ((1 : Int) ≤ n) → hierarchical_index.size n b < bound → (hierarchical_index n b) = (clog n b)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 h_n_0 h_b_1 d0 d1 lt
      rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · exact absurd d1 (not_le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩))
        · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
          · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((hierarchical_index.run (1 + 0) (2 + b_2) o1 o2 d0).trans (if_true (le_from rfl rfl o3) rfl)) (clog_one o4) o5) ?_
            exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
          · obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_4 + 1)) (b := (b_2 + 2)) (v := n_4) (c := 1) o1 o2 o3) (shown [b_2, n_4] [] ⟨h_b_2, h_n_4, trivial⟩ (by decide +kernel))
            subst h_q_5e
            rcases first1 h_s_6 with rfl | ⟨s_7, h_s_7, rfl⟩
            · rcases first1 h_q_5 with rfl | ⟨q_7, h_q_7, rfl⟩
              · exact absurd_of h_n_4 (by close [b_2] [] ⟨h_b_2, trivial⟩)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_7 + 1)) (b := (b_2 + 2)) 0 rfl o1 o2) (shown [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_7 + 1) (b_2 + 2) = l1_ := e_l1_.trans (by ring [b_2, q_7, l1_])
                have f1_ : flog (b_2 * q_7 + b_2 + 2 * q_7 + 2) (b_2 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_7 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [b_2, q_7, l1_] [] ⟨h_b_2, h_q_7, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => same_from ((hierarchical_index.run (1 + (1 + ((b_2 + 2) * (1 + q_7) + 0 - 1))) (2 + b_2) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 hierarchical_index (x := (q_7 + 2)) (y := (b_2 + 2)) (cdiv_from (q := (q_7 + 2)) rfl rfl o4 o5 o6) o7).trans ((ih (q_7 + 2) (b_2 + 2) o8 o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((b_2 + 2) * (1 + q_7) + 0 - 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (q_7 + 2)) (c := (b_2 + 2)) o14 o15 o16 (flog_from (m := (q_7 + 1)) (c := (b_2 + 2)) o17 rfl e_l1_))))))) (clog_from (m := (b_2 * q_7 + b_2 + 2 * q_7 + 3)) (c := (b_2 + 2)) o18 o19 o20 (flog_from (m := (b_2 * q_7 + b_2 + 2 * q_7 + 2)) (c := (b_2 + 2)) o21 rfl f1_)) o22)) ?_
                exact shown [b_2, q_7, l1_] [] ⟨h_b_2, h_q_7, h_l1_, trivial⟩ (by decide +kernel)
            · obtain ⟨b_8, h_b_8, rfl⟩ := rest (v := b_2) (c := s_7) (of_rest h_s_6' (by close [b_2, q_5, s_7] [] ⟨h_b_2, h_q_5, h_s_7, trivial⟩))
              rcases first1 h_q_5 with rfl | ⟨q_9, h_q_9, rfl⟩
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => same_from ((hierarchical_index.run (1 + (1 + (((s_7 + b_8) + 2) * 0 + (1 + s_7) - 1))) (2 + (s_7 + b_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 hierarchical_index (x := 1) (y := (b_8 + s_7 + 2)) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7).trans ((ih 1 (b_8 + s_7 + 2) o8 o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + b_8) + 2) * 0 + (1 + s_7) - 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans (clog_one o14)))))) (clog_from (m := (s_7 + 2)) (c := (b_8 + s_7 + 2)) o15 o16 o17 (flog_from (m := (s_7 + 1)) (c := (b_8 + s_7 + 2)) o18 rfl (flog_number 0 rfl o19 o20 o21))) o22)) ?_
                exact shown [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_9 + 1)) (b := (b_8 + s_7 + 2)) 0 rfl o1 o2) (shown [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_9 + 1) (b_8 + s_7 + 2) = l1_ := e_l1_.trans (by ring [s_7, b_8, q_9, l1_])
                have f1_ : flog (b_8 * q_9 + q_9 * s_7 + b_8 + 2 * q_9 + 2 * s_7 + 3) (b_8 + s_7 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_9 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [s_7, b_8, q_9, l1_] [] ⟨h_s_7, h_b_8, h_q_9, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => same_from ((hierarchical_index.run (1 + (1 + (((s_7 + b_8) + 2) * (1 + q_9) + (1 + s_7) - 1))) (2 + (s_7 + b_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 hierarchical_index (x := (q_9 + 2)) (y := (b_8 + s_7 + 2)) (cdiv_from (q := (q_9 + 2)) rfl rfl o4 o5 o6) o7).trans ((ih (q_9 + 2) (b_8 + s_7 + 2) o8 o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + b_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (q_9 + 2)) (c := (b_8 + s_7 + 2)) o14 o15 o16 (flog_from (m := (q_9 + 1)) (c := (b_8 + s_7 + 2)) o17 rfl e_l1_))))))) (clog_from (m := (b_8 * q_9 + q_9 * s_7 + b_8 + 2 * q_9 + 2 * s_7 + 4)) (c := (b_8 + s_7 + 2)) o18 o19 o20 (flog_from (m := (b_8 * q_9 + q_9 * s_7 + b_8 + 2 * q_9 + 2 * s_7 + 3)) (c := (b_8 + s_7 + 2)) o21 rfl f1_)) o22)) ?_
                exact shown [s_7, b_8, q_9, l1_] [] ⟨h_s_7, h_b_8, h_q_9, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → ((1 : Int) ≤ n) → (hierarchical_index n b) = (clog n b) :=
  fun n b k0' k1' k2' k3' =>
    (Steps.lemma_1 (hierarchical_index.size n b + 1)) n b k0' k1' k2' k3' (Nat.lt_succ_self _)

def Steps.rule_2 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.num 1) (.call1 9 (.sub (.par 0) (.num 1)))))⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact scan.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], (.par 0), .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.par 0)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_2] [
    (.zero 0 (.step (.use 0 [(.num 0)]) .done) (.step (.ih 0 [(.pos 0)]) (.step (.use 0 [(.add (.pos 0) (.num 1))]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_2_holds, trivial⟩
def Steps.rule_4 : Rule := ⟨0, [], .same 9 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.rule_5 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1), .le (.num 1) (.par 0)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.call2 4 (.par 0) (.par 1))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.rule_6 : Rule := ⟨0, [], .same 9 (.num 1) (.num 0) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((2 : Int) ≤ b) → (hierarchical_index n b) ≤ (scan n) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 1)] (.le (.call2 8 (.own 0) (.own 1)) (.call1 9 (.own 0))) [Steps.rule_1, Steps.rule_4, Steps.rule_5, Steps.rule_6, Steps.lemma_2_1_said.rule, logLine]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 0), (.add (.pos 1) (.num 2))]) (.step (.use 1 []) .done)) (.zero 0 (.step (.clo (.add (.pos 1) (.num 2))) (.step (.use 2 [(.num 1), (.add (.pos 1) (.num 2))]) (.step (.use 3 []) .done))) (.least 0 (.add (.pos 0) (.num 1)) (.add (.pos 1) (.num 2)) (.step (.clg (.add (.pos 1) (.num 2)) (.add (.pos 2) (.num 2))) (.step (.use 2 [(.add (.pos 1) (.num 2)), (.add (.pos 2) (.num 2))]) (.step (.use 4 [(.add (.pos 1) (.num 2))]) (.step (.use 5 [(.add (.pos 1) (.num 1)), (.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.pos 1) (.num 1)) (.pos 0))) .done))))))))))
    2 (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_4_holds, Steps.rule_5_holds, Steps.rule_6_holds, Steps.lemma_2_data.1, (logLine_holds _), trivial⟩ [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨hierarchical_index.ends, scan.ends, Steps.part_1⟩
end hierarchical_index.never_worse_than_scanning
