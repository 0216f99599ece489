import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.wrong_turns_are_cheap
/-- The relation `hierarchical_index_backtrack`. -/
def hierarchical_index_backtrack.body (hierarchical_index_backtrack : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else (1 + (b * (hierarchical_index_backtrack (cdiv n b) b))))
def hierarchical_index_backtrack.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index_backtrack.size (n b : Int) : Nat := magnitude n
def hierarchical_index_backtrack.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index_backtrack.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index_backtrack (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index_backtrack.size x.1 x.2) hierarchical_index_backtrack.step (n, b)
/-- The recursion of `hierarchical_index_backtrack` ends. -/
def hierarchical_index_backtrack.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index_backtrack.Domain x.1 x.2) (fun x => hierarchical_index_backtrack.size x.1 x.2) hierarchical_index_backtrack.step

/-- The relation `scan`. -/
def scan.body (scan : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (scan (n - 1))))
def scan.Domain (n : Int) : Prop := (0 ≤ n)
def scan.size (n : Int) : Nat := magnitude n
def scan.step (f : Int → Int) (x : Int) : Int := scan.body (fun n => f n) x
def scan (n : Int) : Int := fix (fun (x : Int) => scan.size x) scan.step n
/-- The recursion of `scan` ends. -/
def scan.Ends : Prop := Falls (fun (x : Int) => scan.Domain x) (fun x => scan.size x) scan.step

/-- The claim `hierarchical_index.wrong_turns_are_cheap` fails at a point. -/
def Statement : Prop :=
  (hierarchical_index_backtrack.Ends) ∧ (scan.Ends) ∧ (∀ n b : Int, (n = 5) → (b = 2) → (((2 : Int) ≤ b) ∧ (¬ (hierarchical_index_backtrack n b) ≤ (scan n))))
end hierarchical_index.wrong_turns_are_cheap

namespace hierarchical_index.wrong_turns_are_cheap
theorem hierarchical_index_backtrack.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → hierarchical_index_backtrack.size n' b' < hierarchical_index_backtrack.size n b → f₁ n' b' = f₂ n' b') → hierarchical_index_backtrack.body f₁ n b = hierarchical_index_backtrack.body f₂ n b := by
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
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (mul_from rfl (agree2 (x := (q_6 + 2)) (y := (b_2 + 2)) (cdiv_from (q := (q_6 + 2)) rfl rfl o2 o3 o4) o5 (ih (q_6 + 2) (b_2 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((b_2 + 2) * (1 + q_6) + 0 - 1))) o9 o10))))))) ?_
          exact shown [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩ (by decide +kernel)
      · obtain ⟨b_7, h_b_7, rfl⟩ := rest (v := b_2) (c := s_6) (of_rest h_s_5' (by close [b_2, q_4, s_6] [] ⟨h_b_2, h_q_4, h_s_6, trivial⟩))
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (mul_from rfl (agree2 (x := (q_4 + 1)) (y := (b_7 + s_6 + 2)) (cdiv_from (q := (q_4 + 1)) rfl rfl o2 o3 o4) o5 (ih (q_4 + 1) (b_7 + s_6 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + b_7) + 2) * q_4 + (1 + s_6) - 1))) o9 o10))))))) ?_
        exact shown [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩ (by decide +kernel)
theorem hierarchical_index_backtrack.ends : hierarchical_index_backtrack.Ends := fun f g (x : Int × Int) d ih =>
  hierarchical_index_backtrack.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem hierarchical_index_backtrack.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → hierarchical_index_backtrack n b = (if (n ≤ 1) then 0 else (1 + (b * (hierarchical_index_backtrack (cdiv n b) b)))) :=
  fun n b k0' k1' k2' => fix_eq hierarchical_index_backtrack.ends (n, b) ⟨k0', k1', k2'⟩

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

theorem Steps.fails : ∀ n b : Int, (n = 5) → (b = 2) → (((2 : Int) ≤ b) ∧ (¬ (hierarchical_index_backtrack n b) ≤ (scan n))) := by
  intro n b e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨hierarchical_index_backtrack.ends, scan.ends, Steps.fails⟩
end hierarchical_index.wrong_turns_are_cheap
