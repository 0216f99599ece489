import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchy.fewer_calls_than_one_manager
/-- The relation `flat_manager`. -/
def flat_manager.body (flat_manager : Int → Int) (n : Int) : Int := (if (n = 0) then 1 else ((flat_manager (n - 1)) + 2))
def flat_manager.Domain (n : Int) : Prop := (0 ≤ n)
def flat_manager.size (n : Int) : Nat := magnitude n
def flat_manager.step (f : Int → Int) (x : Int) : Int := flat_manager.body (fun n => f n) x
def flat_manager (n : Int) : Int := fix (fun (x : Int) => flat_manager.size x) flat_manager.step n
/-- The recursion of `flat_manager` ends. -/
def flat_manager.Ends : Prop := Falls (fun (x : Int) => flat_manager.Domain x) (fun x => flat_manager.size x) flat_manager.step

/-- The relation `hierarchy_managers`. -/
def hierarchy_managers.body (hierarchy_managers : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (hierarchy_managers (cdiv n k) k)))
def hierarchy_managers.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def hierarchy_managers.size (n k : Int) : Nat := magnitude n
def hierarchy_managers.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchy_managers.body (fun n k => f (n, k)) x.1 x.2
def hierarchy_managers (n k : Int) : Int := fix (fun (x : Int × Int) => hierarchy_managers.size x.1 x.2) hierarchy_managers.step (n, k)
/-- The recursion of `hierarchy_managers` ends. -/
def hierarchy_managers.Ends : Prop := Falls (fun (x : Int × Int) => hierarchy_managers.Domain x.1 x.2) (fun x => hierarchy_managers.size x.1 x.2) hierarchy_managers.step

/-- The relation `hierarchy`. -/
def hierarchy (n k : Int) : Int := (n + (2 * (hierarchy_managers n k)))

/-- The claim `hierarchy.fewer_calls_than_one_manager` fails at a point. -/
def Statement : Prop :=
  (flat_manager.Ends) ∧ (hierarchy_managers.Ends) ∧ (∀ n k : Int, (n = 3) → (k = 2) → (((2 : Int) ≤ k) ∧ (¬ (hierarchy n k) ≤ (flat_manager n))))
end hierarchy.fewer_calls_than_one_manager

namespace hierarchy.fewer_calls_than_one_manager
theorem flat_manager.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → flat_manager.size n' < flat_manager.size n → f₁ n' = f₂ n') → flat_manager.body f₁ n = flat_manager.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 1) (.add (.call1 8 (.sub (.own 0) (.num 1))) (.num 2)))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem flat_manager.ends : flat_manager.Ends := fun f g (x : Int) d ih =>
  flat_manager.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem flat_manager.eq : ∀ (n : Int), (0 ≤ n) → flat_manager n = (if (n = 0) then 1 else ((flat_manager (n - 1)) + 2)) :=
  fun n k0' => fix_eq flat_manager.ends n k0'

theorem hierarchy_managers.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → hierarchy_managers.size n' k' < hierarchy_managers.size n k → f₁ n' k' = f₂ n' k') → hierarchy_managers.body f₁ n k = hierarchy_managers.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
    · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
    · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
    · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_3 + 1)) (b := (k_2 + 2)) (v := n_3) (c := 1) o1 o2 o3) (shown [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩ (by decide +kernel))
      subst h_q_4e
      rcases first1 h_s_5 with rfl | ⟨s_6, h_s_6, rfl⟩
      · rcases first1 h_q_4 with rfl | ⟨q_6, h_q_6, rfl⟩
        · exact absurd_of h_n_3 (by close [k_2] [] ⟨h_k_2, trivial⟩)
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (k_2 + 2)) (cdiv_from (q := (q_6 + 2)) rfl rfl o2 o3 o4) o5 (ih (q_6 + 2) (k_2 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((k_2 + 2) * (1 + q_6) + 0 - 1))) o9 o10)))))) ?_
          exact shown [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩ (by decide +kernel)
      · obtain ⟨k_7, h_k_7, rfl⟩ := rest (v := k_2) (c := s_6) (of_rest h_s_5' (by close [k_2, q_4, s_6] [] ⟨h_k_2, h_q_4, h_s_6, trivial⟩))
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (k_7 + s_6 + 2)) (cdiv_from (q := (q_4 + 1)) rfl rfl o2 o3 o4) o5 (ih (q_4 + 1) (k_7 + s_6 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + k_7) + 2) * q_4 + (1 + s_6) - 1))) o9 o10)))))) ?_
        exact shown [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩ (by decide +kernel)
theorem hierarchy_managers.ends : hierarchy_managers.Ends := fun f g (x : Int × Int) d ih =>
  hierarchy_managers.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem hierarchy_managers.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → hierarchy_managers n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (hierarchy_managers (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq hierarchy_managers.ends (n, k) ⟨k0', k1', k2'⟩

theorem hierarchy.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → hierarchy n k = (n + (2 * (hierarchy_managers n k))) := fun _ _ _ _ _ => rfl

theorem Steps.fails : ∀ n k : Int, (n = 3) → (k = 2) → (((2 : Int) ≤ k) ∧ (¬ (hierarchy n k) ≤ (flat_manager n))) := by
  intro n k e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨flat_manager.ends, hierarchy_managers.ends, Steps.fails⟩
end hierarchy.fewer_calls_than_one_manager
