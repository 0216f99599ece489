import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchy.order
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

/-- The relation `hierarchy_rounds`. -/
def hierarchy_rounds.body (hierarchy_rounds : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then n else (2 + (hierarchy_rounds (cdiv n k) k)))
def hierarchy_rounds.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def hierarchy_rounds.size (n k : Int) : Nat := magnitude n
def hierarchy_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchy_rounds.body (fun n k => f (n, k)) x.1 x.2
def hierarchy_rounds (n k : Int) : Int := fix (fun (x : Int × Int) => hierarchy_rounds.size x.1 x.2) hierarchy_rounds.step (n, k)
/-- The recursion of `hierarchy_rounds` ends. -/
def hierarchy_rounds.Ends : Prop := Falls (fun (x : Int × Int) => hierarchy_rounds.Domain x.1 x.2) (fun x => hierarchy_rounds.size x.1 x.2) hierarchy_rounds.step

/-- The claim `hierarchy.order`. -/
def Statement : Prop :=
  (hierarchy_managers.Ends) ∧ (hierarchy_rounds.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (hierarchy n 8) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchy n 8)))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (hierarchy_rounds n 8)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (hierarchy_rounds n 8)))))
end hierarchy.order

namespace hierarchy.order
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

theorem hierarchy_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → hierarchy_rounds.size n' k' < hierarchy_rounds.size n k → f₁ n' k' = f₂ n' k') → hierarchy_rounds.body f₁ n k = hierarchy_rounds.body f₂ n k := by
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
theorem hierarchy_rounds.ends : hierarchy_rounds.Ends := fun f g (x : Int × Int) d ih =>
  hierarchy_rounds.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem hierarchy_rounds.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → hierarchy_rounds n k = (if (n ≤ 1) then n else (2 + (hierarchy_rounds (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq hierarchy_rounds.ends (n, k) ⟨k0', k1', k2'⟩

def hierarchy_managers__k_8 (n : Int) : Int := hierarchy_managers n 8
def hierarchy_managers__k_8.size (n : Int) : Nat := hierarchy_managers.size n 8
def hierarchy__k_8 (n : Int) : Int := hierarchy n 8
def hierarchy_rounds__k_8 (n : Int) : Int := hierarchy_rounds n 8
def hierarchy_rounds__k_8.size (n : Int) : Nat := hierarchy_rounds.size n 8
theorem hierarchy_managers__k_8.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 8) → hierarchy_managers__k_8 n = (if (n ≤ 1) then 0 else ((cdiv n 8) + (hierarchy_managers__k_8 (cdiv n 8)))) :=
  fun n k0' k1' => (hierarchy_managers.eq n 8 k0' (by decide) k1')
theorem hierarchy__k_8.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 8) → hierarchy__k_8 n = (n + (2 * (hierarchy_managers__k_8 n))) :=
  fun n k0' k1' => (hierarchy.eq n 8 k0' (by decide) k1')
theorem hierarchy_rounds__k_8.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 8) → hierarchy_rounds__k_8 n = (if (n ≤ 1) then n else (2 + (hierarchy_rounds__k_8 (cdiv n 8)))) :=
  fun n k0' k1' => (hierarchy_rounds.eq n 8 k0' (by decide) k1')
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 8) → ((1 : Int) ≤ n) → hierarchy_managers__k_8.size n < bound → ((343 * 1) * (hierarchy_managers__k_8 n)) ≤ (((7 * ((7 * n) + (41 * (clog n 8)))) + (ipow 8 (clog n 8))) - 50)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + 0) o1 d0).trans (if_true (le_from rfl rfl o2) rfl))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_one o3)))) (ipow_from (b := 8) (y := 0) rfl ((clog_one o4).trans o5) (ipow_of_root 3 rfl (by decide) o6 (ipow_from (b := 2) (y := (0)) rfl o7 (ipow_number 0 rfl))))) rfl) o8) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues8 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := 1) rfl rfl o3 o4 o5) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o6 o7 o8)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := 2) (c := 8) o9 rfl o10 (flog_from (m := 1) (c := 8) o11 rfl (flog_number 0 rfl o12 o13 o14)))))) (ipow_from (b := 8) (y := 1) rfl ((clog_from (m := 2) (c := 8) o15 rfl o16 (flog_from (m := 1) (c := 8) o17 rfl (flog_number 0 rfl o18 o19 o20))).trans o21) (ipow_of_root 3 rfl (by decide) o22 (ipow_from (b := 2) (y := (3)) rfl o23 (ipow_number 3 rfl))))) rfl) o24)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 9) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_, (hierarchy_managers__k_8 (n_4 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 10)) (c := 8) o9 rfl o10 (flog_from (m := (8 * n_4 + 9)) (c := 8) o11 rfl f1_))))) (ipow_from (b := 8) (y := (l1_ + 2)) rfl ((clog_from (m := (8 * n_4 + 10)) (c := 8) o12 rfl o13 (flog_from (m := (8 * n_4 + 9)) (c := 8) o14 rfl f1_)).trans o15) (ipow_of_root 3 rfl (by decide) o16 (ipow_from (b := 2) (y := ((6 + 3 * (l1_)))) rfl o17 (ipow_sum (by decide) o18 (ipow_number 6 rfl) (ipow_times 3 rfl o19 e_p1_)))))) rfl) (of_rest (fact_from (mul_from rfl rfl) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o20 rfl o21 (flog_from (m := (n_4 + 1)) (c := 8) o22 rfl e_l1_))))) (ipow_from (b := 8) (y := (l1_ + 1)) rfl ((clog_from (m := (n_4 + 2)) (c := 8) o23 rfl o24 (flog_from (m := (n_4 + 1)) (c := 8) o25 rfl e_l1_)).trans o26) (ipow_of_root 3 rfl (by decide) o27 (ipow_from (b := 2) (y := ((3 + 3 * (l1_)))) rfl o28 (ipow_sum (by decide) o29 (ipow_number 3 rfl) (ipow_times 3 rfl o30 e_p1_)))))) rfl) (ih (n_4 + 2) o31 (le_from rfl rfl o32) (le_from rfl rfl o33) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 0)))) o34 o35) (Nat.le_of_lt_succ lt)))) o36)))) ?_
              exact shown [n_4, l1_, p1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 1))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := 1) rfl rfl o3 o4 o5) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o6 o7 o8)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := 3) (c := 8) o9 rfl o10 (flog_from (m := 2) (c := 8) o11 rfl (flog_number 0 rfl o12 o13 o14)))))) (ipow_from (b := 8) (y := 1) rfl ((clog_from (m := 3) (c := 8) o15 rfl o16 (flog_from (m := 2) (c := 8) o17 rfl (flog_number 0 rfl o18 o19 o20))).trans o21) (ipow_of_root 3 rfl (by decide) o22 (ipow_from (b := 2) (y := (3)) rfl o23 (ipow_number 3 rfl))))) rfl) o24)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 10) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_, (hierarchy_managers__k_8 (n_4 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 1))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 11)) (c := 8) o9 rfl o10 (flog_from (m := (8 * n_4 + 10)) (c := 8) o11 rfl f1_))))) (ipow_from (b := 8) (y := (l1_ + 2)) rfl ((clog_from (m := (8 * n_4 + 11)) (c := 8) o12 rfl o13 (flog_from (m := (8 * n_4 + 10)) (c := 8) o14 rfl f1_)).trans o15) (ipow_of_root 3 rfl (by decide) o16 (ipow_from (b := 2) (y := ((6 + 3 * (l1_)))) rfl o17 (ipow_sum (by decide) o18 (ipow_number 6 rfl) (ipow_times 3 rfl o19 e_p1_)))))) rfl) (of_rest (fact_from (mul_from rfl rfl) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o20 rfl o21 (flog_from (m := (n_4 + 1)) (c := 8) o22 rfl e_l1_))))) (ipow_from (b := 8) (y := (l1_ + 1)) rfl ((clog_from (m := (n_4 + 2)) (c := 8) o23 rfl o24 (flog_from (m := (n_4 + 1)) (c := 8) o25 rfl e_l1_)).trans o26) (ipow_of_root 3 rfl (by decide) o27 (ipow_from (b := 2) (y := ((3 + 3 * (l1_)))) rfl o28 (ipow_sum (by decide) o29 (ipow_number 3 rfl) (ipow_times 3 rfl o30 e_p1_)))))) rfl) (ih (n_4 + 2) o31 (le_from rfl rfl o32) (le_from rfl rfl o33) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 1)))) o34 o35) (Nat.le_of_lt_succ lt)))) o36)))) ?_
              exact shown [n_4, l1_, p1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 2))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := 1) rfl rfl o3 o4 o5) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o6 o7 o8)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := 4) (c := 8) o9 rfl o10 (flog_from (m := 3) (c := 8) o11 rfl (flog_number 0 rfl o12 o13 o14)))))) (ipow_from (b := 8) (y := 1) rfl ((clog_from (m := 4) (c := 8) o15 rfl o16 (flog_from (m := 3) (c := 8) o17 rfl (flog_number 0 rfl o18 o19 o20))).trans o21) (ipow_of_root 3 rfl (by decide) o22 (ipow_from (b := 2) (y := (3)) rfl o23 (ipow_number 3 rfl))))) rfl) o24)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 11) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_, (hierarchy_managers__k_8 (n_4 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 2))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 12)) (c := 8) o9 rfl o10 (flog_from (m := (8 * n_4 + 11)) (c := 8) o11 rfl f1_))))) (ipow_from (b := 8) (y := (l1_ + 2)) rfl ((clog_from (m := (8 * n_4 + 12)) (c := 8) o12 rfl o13 (flog_from (m := (8 * n_4 + 11)) (c := 8) o14 rfl f1_)).trans o15) (ipow_of_root 3 rfl (by decide) o16 (ipow_from (b := 2) (y := ((6 + 3 * (l1_)))) rfl o17 (ipow_sum (by decide) o18 (ipow_number 6 rfl) (ipow_times 3 rfl o19 e_p1_)))))) rfl) (of_rest (fact_from (mul_from rfl rfl) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o20 rfl o21 (flog_from (m := (n_4 + 1)) (c := 8) o22 rfl e_l1_))))) (ipow_from (b := 8) (y := (l1_ + 1)) rfl ((clog_from (m := (n_4 + 2)) (c := 8) o23 rfl o24 (flog_from (m := (n_4 + 1)) (c := 8) o25 rfl e_l1_)).trans o26) (ipow_of_root 3 rfl (by decide) o27 (ipow_from (b := 2) (y := ((3 + 3 * (l1_)))) rfl o28 (ipow_sum (by decide) o29 (ipow_number 3 rfl) (ipow_times 3 rfl o30 e_p1_)))))) rfl) (ih (n_4 + 2) o31 (le_from rfl rfl o32) (le_from rfl rfl o33) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 2)))) o34 o35) (Nat.le_of_lt_succ lt)))) o36)))) ?_
              exact shown [n_4, l1_, p1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 3))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := 1) rfl rfl o3 o4 o5) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o6 o7 o8)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := 5) (c := 8) o9 rfl o10 (flog_from (m := 4) (c := 8) o11 rfl (flog_number 0 rfl o12 o13 o14)))))) (ipow_from (b := 8) (y := 1) rfl ((clog_from (m := 5) (c := 8) o15 rfl o16 (flog_from (m := 4) (c := 8) o17 rfl (flog_number 0 rfl o18 o19 o20))).trans o21) (ipow_of_root 3 rfl (by decide) o22 (ipow_from (b := 2) (y := (3)) rfl o23 (ipow_number 3 rfl))))) rfl) o24)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 12) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_, (hierarchy_managers__k_8 (n_4 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 3))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 13)) (c := 8) o9 rfl o10 (flog_from (m := (8 * n_4 + 12)) (c := 8) o11 rfl f1_))))) (ipow_from (b := 8) (y := (l1_ + 2)) rfl ((clog_from (m := (8 * n_4 + 13)) (c := 8) o12 rfl o13 (flog_from (m := (8 * n_4 + 12)) (c := 8) o14 rfl f1_)).trans o15) (ipow_of_root 3 rfl (by decide) o16 (ipow_from (b := 2) (y := ((6 + 3 * (l1_)))) rfl o17 (ipow_sum (by decide) o18 (ipow_number 6 rfl) (ipow_times 3 rfl o19 e_p1_)))))) rfl) (of_rest (fact_from (mul_from rfl rfl) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o20 rfl o21 (flog_from (m := (n_4 + 1)) (c := 8) o22 rfl e_l1_))))) (ipow_from (b := 8) (y := (l1_ + 1)) rfl ((clog_from (m := (n_4 + 2)) (c := 8) o23 rfl o24 (flog_from (m := (n_4 + 1)) (c := 8) o25 rfl e_l1_)).trans o26) (ipow_of_root 3 rfl (by decide) o27 (ipow_from (b := 2) (y := ((3 + 3 * (l1_)))) rfl o28 (ipow_sum (by decide) o29 (ipow_number 3 rfl) (ipow_times 3 rfl o30 e_p1_)))))) rfl) (ih (n_4 + 2) o31 (le_from rfl rfl o32) (le_from rfl rfl o33) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 3)))) o34 o35) (Nat.le_of_lt_succ lt)))) o36)))) ?_
              exact shown [n_4, l1_, p1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 4))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := 1) rfl rfl o3 o4 o5) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o6 o7 o8)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := 6) (c := 8) o9 rfl o10 (flog_from (m := 5) (c := 8) o11 rfl (flog_number 0 rfl o12 o13 o14)))))) (ipow_from (b := 8) (y := 1) rfl ((clog_from (m := 6) (c := 8) o15 rfl o16 (flog_from (m := 5) (c := 8) o17 rfl (flog_number 0 rfl o18 o19 o20))).trans o21) (ipow_of_root 3 rfl (by decide) o22 (ipow_from (b := 2) (y := (3)) rfl o23 (ipow_number 3 rfl))))) rfl) o24)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 13) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_, (hierarchy_managers__k_8 (n_4 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 4))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 14)) (c := 8) o9 rfl o10 (flog_from (m := (8 * n_4 + 13)) (c := 8) o11 rfl f1_))))) (ipow_from (b := 8) (y := (l1_ + 2)) rfl ((clog_from (m := (8 * n_4 + 14)) (c := 8) o12 rfl o13 (flog_from (m := (8 * n_4 + 13)) (c := 8) o14 rfl f1_)).trans o15) (ipow_of_root 3 rfl (by decide) o16 (ipow_from (b := 2) (y := ((6 + 3 * (l1_)))) rfl o17 (ipow_sum (by decide) o18 (ipow_number 6 rfl) (ipow_times 3 rfl o19 e_p1_)))))) rfl) (of_rest (fact_from (mul_from rfl rfl) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o20 rfl o21 (flog_from (m := (n_4 + 1)) (c := 8) o22 rfl e_l1_))))) (ipow_from (b := 8) (y := (l1_ + 1)) rfl ((clog_from (m := (n_4 + 2)) (c := 8) o23 rfl o24 (flog_from (m := (n_4 + 1)) (c := 8) o25 rfl e_l1_)).trans o26) (ipow_of_root 3 rfl (by decide) o27 (ipow_from (b := 2) (y := ((3 + 3 * (l1_)))) rfl o28 (ipow_sum (by decide) o29 (ipow_number 3 rfl) (ipow_times 3 rfl o30 e_p1_)))))) rfl) (ih (n_4 + 2) o31 (le_from rfl rfl o32) (le_from rfl rfl o33) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 4)))) o34 o35) (Nat.le_of_lt_succ lt)))) o36)))) ?_
              exact shown [n_4, l1_, p1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 5))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := 1) rfl rfl o3 o4 o5) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o6 o7 o8)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := 7) (c := 8) o9 rfl o10 (flog_from (m := 6) (c := 8) o11 rfl (flog_number 0 rfl o12 o13 o14)))))) (ipow_from (b := 8) (y := 1) rfl ((clog_from (m := 7) (c := 8) o15 rfl o16 (flog_from (m := 6) (c := 8) o17 rfl (flog_number 0 rfl o18 o19 o20))).trans o21) (ipow_of_root 3 rfl (by decide) o22 (ipow_from (b := 2) (y := (3)) rfl o23 (ipow_number 3 rfl))))) rfl) o24)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 14) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_, (hierarchy_managers__k_8 (n_4 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 5))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 15)) (c := 8) o9 rfl o10 (flog_from (m := (8 * n_4 + 14)) (c := 8) o11 rfl f1_))))) (ipow_from (b := 8) (y := (l1_ + 2)) rfl ((clog_from (m := (8 * n_4 + 15)) (c := 8) o12 rfl o13 (flog_from (m := (8 * n_4 + 14)) (c := 8) o14 rfl f1_)).trans o15) (ipow_of_root 3 rfl (by decide) o16 (ipow_from (b := 2) (y := ((6 + 3 * (l1_)))) rfl o17 (ipow_sum (by decide) o18 (ipow_number 6 rfl) (ipow_times 3 rfl o19 e_p1_)))))) rfl) (of_rest (fact_from (mul_from rfl rfl) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o20 rfl o21 (flog_from (m := (n_4 + 1)) (c := 8) o22 rfl e_l1_))))) (ipow_from (b := 8) (y := (l1_ + 1)) rfl ((clog_from (m := (n_4 + 2)) (c := 8) o23 rfl o24 (flog_from (m := (n_4 + 1)) (c := 8) o25 rfl e_l1_)).trans o26) (ipow_of_root 3 rfl (by decide) o27 (ipow_from (b := 2) (y := ((3 + 3 * (l1_)))) rfl o28 (ipow_sum (by decide) o29 (ipow_number 3 rfl) (ipow_times 3 rfl o30 e_p1_)))))) rfl) (ih (n_4 + 2) o31 (le_from rfl rfl o32) (le_from rfl rfl o33) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 5)))) o34 o35) (Nat.le_of_lt_succ lt)))) o36)))) ?_
              exact shown [n_4, l1_, p1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 6))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := 1) rfl rfl o3 o4 o5) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o6 o7 o8)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := 8) (c := 8) o9 rfl o10 (flog_from (m := 7) (c := 8) o11 rfl (flog_number 0 rfl o12 o13 o14)))))) (ipow_from (b := 8) (y := 1) rfl ((clog_from (m := 8) (c := 8) o15 rfl o16 (flog_from (m := 7) (c := 8) o17 rfl (flog_number 0 rfl o18 o19 o20))).trans o21) (ipow_of_root 3 rfl (by decide) o22 (ipow_from (b := 2) (y := (3)) rfl o23 (ipow_number 3 rfl))))) rfl) o24)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 15) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_, (hierarchy_managers__k_8 (n_4 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 6))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 16)) (c := 8) o9 rfl o10 (flog_from (m := (8 * n_4 + 15)) (c := 8) o11 rfl f1_))))) (ipow_from (b := 8) (y := (l1_ + 2)) rfl ((clog_from (m := (8 * n_4 + 16)) (c := 8) o12 rfl o13 (flog_from (m := (8 * n_4 + 15)) (c := 8) o14 rfl f1_)).trans o15) (ipow_of_root 3 rfl (by decide) o16 (ipow_from (b := 2) (y := ((6 + 3 * (l1_)))) rfl o17 (ipow_sum (by decide) o18 (ipow_number 6 rfl) (ipow_times 3 rfl o19 e_p1_)))))) rfl) (of_rest (fact_from (mul_from rfl rfl) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o20 rfl o21 (flog_from (m := (n_4 + 1)) (c := 8) o22 rfl e_l1_))))) (ipow_from (b := 8) (y := (l1_ + 1)) rfl ((clog_from (m := (n_4 + 2)) (c := 8) o23 rfl o24 (flog_from (m := (n_4 + 1)) (c := 8) o25 rfl e_l1_)).trans o26) (ipow_of_root 3 rfl (by decide) o27 (ipow_from (b := 2) (y := ((3 + 3 * (l1_)))) rfl o28 (ipow_sum (by decide) o29 (ipow_number 3 rfl) (ipow_times 3 rfl o30 e_p1_)))))) rfl) (ih (n_4 + 2) o31 (le_from rfl rfl o32) (le_from rfl rfl o33) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 6)))) o34 o35) (Nat.le_of_lt_succ lt)))) o36)))) ?_
              exact shown [n_4, l1_, p1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_3] [(hierarchy_managers__k_8 (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 8 = l1_ := e_l1_.trans (by ring [n_3, l1_, (hierarchy_managers__k_8 (n_3 + 2))])
            have f1_ : flog (8 * n_3 + 8) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [(hierarchy_managers__k_8 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [(hierarchy_managers__k_8 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_, (hierarchy_managers__k_8 (n_3 + 2))])
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => le_from (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * n_3 + 7))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl o3 o4 o5) (call1 hierarchy_managers__k_8 (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o6 o7 o8)))))) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (8 * n_3 + 9)) (c := 8) o9 rfl o10 (flog_from (m := (8 * n_3 + 8)) (c := 8) o11 rfl f1_))))) (ipow_from (b := 8) (y := (l1_ + 2)) rfl ((clog_from (m := (8 * n_3 + 9)) (c := 8) o12 rfl o13 (flog_from (m := (8 * n_3 + 8)) (c := 8) o14 rfl f1_)).trans o15) (ipow_of_root 3 rfl (by decide) o16 (ipow_from (b := 2) (y := ((6 + 3 * (l1_)))) rfl o17 (ipow_sum (by decide) o18 (ipow_number 6 rfl) (ipow_times 3 rfl o19 e_p1_)))))) rfl) (of_rest (fact_from (mul_from rfl rfl) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 8) o20 rfl o21 (flog_from (m := (n_3 + 1)) (c := 8) o22 rfl e_l1_))))) (ipow_from (b := 8) (y := (l1_ + 1)) rfl ((clog_from (m := (n_3 + 2)) (c := 8) o23 rfl o24 (flog_from (m := (n_3 + 1)) (c := 8) o25 rfl e_l1_)).trans o26) (ipow_of_root 3 rfl (by decide) o27 (ipow_from (b := 2) (y := ((3 + 3 * (l1_)))) rfl o28 (ipow_sum (by decide) o29 (ipow_number 3 rfl) (ipow_times 3 rfl o30 e_p1_)))))) rfl) (ih (n_3 + 2) o31 (le_from rfl rfl o32) (le_from rfl rfl o33) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (8 * n_3 + 7)))) o34 o35) (Nat.le_of_lt_succ lt)))) o36)))) ?_
            exact shown [n_3, l1_, p1_] [(hierarchy_managers__k_8 (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 8) → ((1 : Int) ≤ n) → ((343 * 1) * (hierarchy_managers__k_8 n)) ≤ (((7 * ((7 * n) + (41 * (clog n 8)))) + (ipow 8 (clog n 8))) - 50) :=
  fun n k0' k1' k2' =>
    (Steps.lemma_1 (hierarchy_managers__k_8.size n + 1)) n k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 8) → ((1 : Int) ≤ n) → hierarchy_managers__k_8.size n < bound → ((n + (clog n 8)) - 1) ≤ ((8 * 1) * (hierarchy_managers__k_8 n))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => le_from (sub_from (add_from rfl (clog_one o1)) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + 0) o2 d0).trans (if_true (le_from rfl rfl o3) rfl))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues8 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (sub_from (add_from rfl (clog_from (m := 2) (c := 8) o1 rfl o2 (flog_from (m := 1) (c := 8) o3 rfl (flog_number 0 rfl o4 o5 o6)))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 0))) o7 d0).trans (if_false (not_le_from rfl rfl o8) (add_from (cdiv_from (q := 1) rfl rfl o9 o10 o11) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o12 o13 o14)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 9) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (8 * n_4 + 10)) (c := 8) o1 rfl o2 (flog_from (m := (8 * n_4 + 9)) (c := 8) o3 rfl f1_))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 0))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 8) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 0)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (sub_from (add_from rfl (clog_from (m := 3) (c := 8) o1 rfl o2 (flog_from (m := 2) (c := 8) o3 rfl (flog_number 0 rfl o4 o5 o6)))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 1))) o7 d0).trans (if_false (not_le_from rfl rfl o8) (add_from (cdiv_from (q := 1) rfl rfl o9 o10 o11) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o12 o13 o14)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 10) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (8 * n_4 + 11)) (c := 8) o1 rfl o2 (flog_from (m := (8 * n_4 + 10)) (c := 8) o3 rfl f1_))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 1))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 8) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 1)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (sub_from (add_from rfl (clog_from (m := 4) (c := 8) o1 rfl o2 (flog_from (m := 3) (c := 8) o3 rfl (flog_number 0 rfl o4 o5 o6)))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 2))) o7 d0).trans (if_false (not_le_from rfl rfl o8) (add_from (cdiv_from (q := 1) rfl rfl o9 o10 o11) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o12 o13 o14)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 11) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (8 * n_4 + 12)) (c := 8) o1 rfl o2 (flog_from (m := (8 * n_4 + 11)) (c := 8) o3 rfl f1_))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 2))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 8) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 2)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (sub_from (add_from rfl (clog_from (m := 5) (c := 8) o1 rfl o2 (flog_from (m := 4) (c := 8) o3 rfl (flog_number 0 rfl o4 o5 o6)))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 3))) o7 d0).trans (if_false (not_le_from rfl rfl o8) (add_from (cdiv_from (q := 1) rfl rfl o9 o10 o11) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o12 o13 o14)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 12) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (8 * n_4 + 13)) (c := 8) o1 rfl o2 (flog_from (m := (8 * n_4 + 12)) (c := 8) o3 rfl f1_))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 3))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 8) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 3)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (sub_from (add_from rfl (clog_from (m := 6) (c := 8) o1 rfl o2 (flog_from (m := 5) (c := 8) o3 rfl (flog_number 0 rfl o4 o5 o6)))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 4))) o7 d0).trans (if_false (not_le_from rfl rfl o8) (add_from (cdiv_from (q := 1) rfl rfl o9 o10 o11) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o12 o13 o14)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 13) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (8 * n_4 + 14)) (c := 8) o1 rfl o2 (flog_from (m := (8 * n_4 + 13)) (c := 8) o3 rfl f1_))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 4))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 8) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 4)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (sub_from (add_from rfl (clog_from (m := 7) (c := 8) o1 rfl o2 (flog_from (m := 6) (c := 8) o3 rfl (flog_number 0 rfl o4 o5 o6)))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 5))) o7 d0).trans (if_false (not_le_from rfl rfl o8) (add_from (cdiv_from (q := 1) rfl rfl o9 o10 o11) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o12 o13 o14)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 14) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (8 * n_4 + 15)) (c := 8) o1 rfl o2 (flog_from (m := (8 * n_4 + 14)) (c := 8) o3 rfl f1_))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 5))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 8) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 5)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (sub_from (add_from rfl (clog_from (m := 8) (c := 8) o1 rfl o2 (flog_from (m := 7) (c := 8) o3 rfl (flog_number 0 rfl o4 o5 o6)))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * 0 + 6))) o7 d0).trans (if_false (not_le_from rfl rfl o8) (add_from (cdiv_from (q := 1) rfl rfl o9 o10 o11) ((call1 hierarchy_managers__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o12 o13 o14)).trans (by decide +kernel : (hierarchy_managers__k_8 1) = 0)))))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_8 (n_4 + 2))])
              have f1_ : flog (8 * n_4 + 15) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (8 * n_4 + 16)) (c := 8) o1 rfl o2 (flog_from (m := (8 * n_4 + 15)) (c := 8) o3 rfl f1_))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * (1 + n_4) + 6))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8) (call1 hierarchy_managers__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 8) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 6)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchy_managers__k_8 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_3] [(hierarchy_managers__k_8 (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 8 = l1_ := e_l1_.trans (by ring [n_3, l1_, (hierarchy_managers__k_8 (n_3 + 2))])
            have f1_ : flog (8 * n_3 + 8) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [(hierarchy_managers__k_8 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (8 * n_3 + 9)) (c := 8) o1 rfl o2 (flog_from (m := (8 * n_3 + 8)) (c := 8) o3 rfl f1_))) rfl) (mul_from rfl ((hierarchy_managers__k_8.run (1 + (1 + (8 * n_3 + 7))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl o6 o7 o8) (call1 hierarchy_managers__k_8 (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_3 + 2)) (c := 8) o12 rfl o13 (flog_from (m := (n_3 + 1)) (c := 8) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_3 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (8 * n_3 + 7)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
            exact shown [n_3, l1_] [(hierarchy_managers__k_8 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 8) → ((1 : Int) ≤ n) → ((n + (clog n 8)) - 1) ≤ ((8 * 1) * (hierarchy_managers__k_8 n)) :=
  fun n k0' k1' k2' =>
    (Steps.lemma_2 (hierarchy_managers__k_8.size n + 1)) n k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 8) → ((1 : Int) ≤ n) → hierarchy_rounds__k_8.size n < bound → (hierarchy_rounds__k_8 n) = (1 + (2 * (clog n 8)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => same_from ((hierarchy_rounds__k_8.run (1 + 0) o1 d0).trans (if_true (le_from rfl rfl o2) rfl)) (add_from rfl (mul_from rfl (clog_one o3))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues8 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * 0 + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o3 o4 o5)).trans (by decide +kernel : (hierarchy_rounds__k_8 1) = 1))))) (add_from rfl (mul_from rfl (clog_from (m := 2) (c := 8) o6 rfl o7 (flog_from (m := 1) (c := 8) o8 rfl (flog_number 0 rfl o9 o10 o11))))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (8 * n_4 + 9) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * (1 + n_4) + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_4 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 0)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 8) o13 rfl e_l1_))))))))) (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 10)) (c := 8) o14 rfl o15 (flog_from (m := (8 * n_4 + 9)) (c := 8) o16 rfl f1_)))) o17)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * 0 + 1))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o3 o4 o5)).trans (by decide +kernel : (hierarchy_rounds__k_8 1) = 1))))) (add_from rfl (mul_from rfl (clog_from (m := 3) (c := 8) o6 rfl o7 (flog_from (m := 2) (c := 8) o8 rfl (flog_number 0 rfl o9 o10 o11))))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (8 * n_4 + 10) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * (1 + n_4) + 1))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_4 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 1)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 8) o13 rfl e_l1_))))))))) (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 11)) (c := 8) o14 rfl o15 (flog_from (m := (8 * n_4 + 10)) (c := 8) o16 rfl f1_)))) o17)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * 0 + 2))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o3 o4 o5)).trans (by decide +kernel : (hierarchy_rounds__k_8 1) = 1))))) (add_from rfl (mul_from rfl (clog_from (m := 4) (c := 8) o6 rfl o7 (flog_from (m := 3) (c := 8) o8 rfl (flog_number 0 rfl o9 o10 o11))))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (8 * n_4 + 11) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * (1 + n_4) + 2))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_4 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 2)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 8) o13 rfl e_l1_))))))))) (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 12)) (c := 8) o14 rfl o15 (flog_from (m := (8 * n_4 + 11)) (c := 8) o16 rfl f1_)))) o17)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * 0 + 3))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o3 o4 o5)).trans (by decide +kernel : (hierarchy_rounds__k_8 1) = 1))))) (add_from rfl (mul_from rfl (clog_from (m := 5) (c := 8) o6 rfl o7 (flog_from (m := 4) (c := 8) o8 rfl (flog_number 0 rfl o9 o10 o11))))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (8 * n_4 + 12) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * (1 + n_4) + 3))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_4 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 3)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 8) o13 rfl e_l1_))))))))) (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 13)) (c := 8) o14 rfl o15 (flog_from (m := (8 * n_4 + 12)) (c := 8) o16 rfl f1_)))) o17)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * 0 + 4))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o3 o4 o5)).trans (by decide +kernel : (hierarchy_rounds__k_8 1) = 1))))) (add_from rfl (mul_from rfl (clog_from (m := 6) (c := 8) o6 rfl o7 (flog_from (m := 5) (c := 8) o8 rfl (flog_number 0 rfl o9 o10 o11))))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (8 * n_4 + 13) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * (1 + n_4) + 4))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_4 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 4)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 8) o13 rfl e_l1_))))))))) (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 14)) (c := 8) o14 rfl o15 (flog_from (m := (8 * n_4 + 13)) (c := 8) o16 rfl f1_)))) o17)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * 0 + 5))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o3 o4 o5)).trans (by decide +kernel : (hierarchy_rounds__k_8 1) = 1))))) (add_from rfl (mul_from rfl (clog_from (m := 7) (c := 8) o6 rfl o7 (flog_from (m := 6) (c := 8) o8 rfl (flog_number 0 rfl o9 o10 o11))))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (8 * n_4 + 14) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * (1 + n_4) + 5))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_4 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 5)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 8) o13 rfl e_l1_))))))))) (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 15)) (c := 8) o14 rfl o15 (flog_from (m := (8 * n_4 + 14)) (c := 8) o16 rfl f1_)))) o17)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * 0 + 6))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := 1) (cdiv_from (q := 1) rfl rfl o3 o4 o5)).trans (by decide +kernel : (hierarchy_rounds__k_8 1) = 1))))) (add_from rfl (mul_from rfl (clog_from (m := 8) (c := 8) o6 rfl o7 (flog_from (m := 7) (c := 8) o8 rfl (flog_number 0 rfl o9 o10 o11))))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 8 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (8 * n_4 + 15) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * (1 + n_4) + 6))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_4 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (8 * (1 + n_4) + 6)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 8) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 8) o13 rfl e_l1_))))))))) (add_from rfl (mul_from rfl (clog_from (m := (8 * n_4 + 16)) (c := 8) o14 rfl o15 (flog_from (m := (8 * n_4 + 15)) (c := 8) o16 rfl f1_)))) o17)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 8 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have f1_ : flog (8 * n_3 + 8) 8 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((hierarchy_rounds__k_8.run (1 + (1 + (8 * n_3 + 7))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchy_rounds__k_8 (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_3 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (8 * n_3 + 7)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (add_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 8) o11 rfl o12 (flog_from (m := (n_3 + 1)) (c := 8) o13 rfl e_l1_))))))))) (add_from rfl (mul_from rfl (clog_from (m := (8 * n_3 + 9)) (c := 8) o14 rfl o15 (flog_from (m := (8 * n_3 + 8)) (c := 8) o16 rfl f1_)))) o17)) ?_
            exact shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 8) → ((1 : Int) ≤ n) → (hierarchy_rounds__k_8 n) = (1 + (2 * (clog n 8))) :=
  fun n k0' k1' k2' =>
    (Steps.lemma_3 (hierarchy_rounds__k_8.size n + 1)) n k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (hierarchy n 8)) ≤ (2 * n) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_1] [(hierarchy_managers__k_8 (n_1 + 2))] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 8 = l1_ := e_l1_.trans (by ring [n_1, l1_, (hierarchy_managers__k_8 (n_1 + 2))])
    obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [(hierarchy_managers__k_8 (n_1 + 2))] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_, (hierarchy_managers__k_8 (n_1 + 2))])
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked8 (fun o25 o26 o27 o28 o29 o30 o31 o32 => le_from (mul_from rfl ((call1 hierarchy__k_8 (x := (n_1 + 2)) o1).trans ((hierarchy__k_8.run (n_1 + 2) o2 (le_from rfl rfl o3)).trans (add_from rfl (mul_from rfl (call1 hierarchy_managers__k_8 (x := (n_1 + 2)) o4)))))) rfl (of_multiple (c := 343) o5 (of_rest (add_nonneg (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from o6) (fact_from (mul_from rfl rfl) (sub_from (add_from (mul_from rfl (add_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 8) o7 rfl o8 (flog_from (m := (n_1 + 1)) (c := 8) o9 rfl e_l1_))))) (ipow_from (b := 8) (y := (l1_ + 1)) rfl ((clog_from (m := (n_1 + 2)) (c := 8) o10 rfl o11 (flog_from (m := (n_1 + 1)) (c := 8) o12 rfl e_l1_)).trans o13) (ipow_of_root 3 rfl (by decide) o14 (ipow_from (b := 2) (y := ((3 + 3 * (l1_)))) rfl o15 (ipow_sum (by decide) o16 (ipow_number 3 rfl) (ipow_times 3 rfl o17 e_p1_)))))) rfl) (Steps.lemma_1_1 (n_1 + 2) o18 (le_from rfl rfl o19) (le_from rfl rfl o20)))) (mul_nonneg (show (0 : Int) ≤ 82 from o21) (show (0 : Int) ≤ (n_1 + 1) - 1 - (8 - 1) * l1_ from by have h := flog_linear (b := 8) (n := (n_1 + 1)) o22 o23; rw [e_l1_] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ 16 from o24) (show (0 : Int) ≤ (n_1 + 1) - (3 * p1_ * l1_ ^ 2 + 3 * p1_ ^ 2 * l1_ + p1_ ^ 3 + l1_ ^ 3 + 6 * p1_ * l1_ + 3 * p1_ ^ 2 + 3 * l1_ ^ 2 + 3 * p1_ + 3 * l1_ + 1) from by have h := pow_flog (b := 8) (n := (n_1 + 1)) o25 o26; rw [e_l1_, (show ipow 8 l1_ = (3 * p1_ * l1_ ^ 2 + 3 * p1_ ^ 2 * l1_ + p1_ ^ 3 + l1_ ^ 3 + 6 * p1_ * l1_ + 3 * p1_ ^ 2 + 3 * l1_ ^ 2 + 3 * p1_ + 3 * l1_ + 1) from (ipow_from (b := 8) (y := l1_) rfl o27 (ipow_of_root 3 rfl (by decide) o28 (ipow_from (b := 2) (y := (3 * (l1_))) rfl o29 (ipow_times 3 rfl o30 e_p1_)))).trans o31)] at h; exact h))) o32))))) ?_
    exact shown [n_1, l1_, p1_] [(hierarchy_managers__k_8 (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * (hierarchy n 8)) ≤ (2 * n)) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (5 * n) ≤ (4 * (hierarchy n 8)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_1] [(hierarchy_managers__k_8 (n_1 + 2))] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 8 = l1_ := e_l1_.trans (by ring [n_1, l1_, (hierarchy_managers__k_8 (n_1 + 2))])
    refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from rfl (mul_from rfl ((call1 hierarchy__k_8 (x := (n_1 + 2)) o1).trans ((hierarchy__k_8.run (n_1 + 2) o2 (le_from rfl rfl o3)).trans (add_from rfl (mul_from rfl (call1 hierarchy_managers__k_8 (x := (n_1 + 2)) o4)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_1 + 2)) (c := 8) o5 rfl o6 (flog_from (m := (n_1 + 1)) (c := 8) o7 rfl e_l1_))) rfl) (mul_from rfl rfl) (Steps.lemma_2_1 (n_1 + 2) o8 (le_from rfl rfl o9) (le_from rfl rfl o10))) o11)) ?_
    exact shown [n_1, l1_] [(hierarchy_managers__k_8 (n_1 + 2))] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (5 * n) ≤ (4 * (hierarchy n 8))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_Omega_positive n k0' k1' h_start, Steps.part_1_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ q₀ * (hierarchy n 8) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchy n 8))) := ⟨⟨2, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨5, 4, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem Steps.part_2_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    refine asked2 (fun o1 o2 => lt_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl e_l1_)) o2) ?_
    exact shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_2_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (3 * (hierarchy_rounds n 8)) ≤ (11 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 8 = l1_ := e_l1_.trans (by ring [n_1, l1_])
    obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
    have e_l2_ : flog (n_1 + 2) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_1, l1_, l2_])
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from (mul_from rfl ((call1 hierarchy_rounds__k_8 (x := (n_1 + 2)) o1).trans ((Steps.lemma_3_1 (n_1 + 2) o2 (le_from rfl rfl o3) (le_from rfl rfl o4)).trans (add_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 8) o5 rfl o6 (flog_from (m := (n_1 + 1)) (c := 8) o7 rfl e_l1_))))))) (mul_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o8 rfl e_l2_))) (of_rest (mul_nonneg (show (0 : Int) ≤ 2 from o9) (show (0 : Int) ≤ 1 * ((l2_ + 1) + 1 + 0) - 3 * l1_ - 1 from (show (0 : Int) ≤ Int.ofNat (0 + 1) * ((l2_ + 1) + 1 + Int.ofNat 0) - Int.ofNat 3 * l1_ - 1 from by have h := flog_ratio 3 0 0 (b := 8) (c := 2) (m := (n_1 + 1)) (n := (n_1 + 2)) (by decide) (by decide) o10 o11 (by decide +kernel : (0 : Int) ≤ 8 ^ (0 + 1) - 2 ^ 3) (show (0 : Int) ≤ 2 ^ 0 * (n_1 + 2) - (n_1 + 1) from o12); rw [e_l2_, e_l1_] at h; exact h))) o13))) ?_
    exact shown [n_1, l1_, l2_] [] ⟨h_n_1, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
theorem Steps.part_2_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (3 * (hierarchy_rounds n 8)) ≤ (11 * (1 * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_2_O_positive n k0' k1' h_start, Steps.part_2_O_bound n k0' k1' h_start⟩
theorem Steps.part_2 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (hierarchy_rounds n 8) ≤ p₀ * (1 * (flog n 2)))) := ⟨11, 3, 0, by decide, by decide, by decide, Steps.part_2_O⟩

theorem Steps.part_3 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.part_4_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    refine asked2 (fun o1 o2 => lt_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl e_l1_) rfl)) o2) ?_
    exact shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_4_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (hierarchy_rounds n 8)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 8) 0 rfl o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
    have e_l2_ : flog (n_1 + 1) 8 = l2_ := e_l2_.trans (by ring [n_1, l1_, l2_])
    refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl e_l1_) rfl))) (mul_from rfl ((call1 hierarchy_rounds__k_8 (x := (n_1 + 2)) o2).trans ((Steps.lemma_3_1 (n_1 + 2) o3 (le_from rfl rfl o4) (le_from rfl rfl o5)).trans (add_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 8) o6 rfl o7 (flog_from (m := (n_1 + 1)) (c := 8) o8 rfl e_l2_))))))) (of_rest (show (0 : Int) ≤ 3 * (l2_ + 1 + 1) - 1 * (l1_ + 1) - 1 from (show (0 : Int) ≤ Int.ofNat (2 + 1) * (l2_ + 1 + Int.ofNat 1) - Int.ofNat 1 * (l1_ + 1) - 1 from by have h := flog_ratio 1 2 1 (b := 2) (c := 8) (m := (n_1 + 2)) (n := (n_1 + 1)) (by decide) (by decide) o9 o10 (by decide +kernel : (0 : Int) ≤ 2 ^ (2 + 1) - 8 ^ 1) (show (0 : Int) ≤ 8 ^ 1 * (n_1 + 1) - (n_1 + 2) from o11); rw [e_l2_, e_l1_] at h; exact h)) o12)) ?_
    exact shown [n_1, l1_, l2_] [] ⟨h_n_1, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
theorem Steps.part_4_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (hierarchy_rounds n 8))) :=
  fun n h_start k0' k1' => ⟨Steps.part_4_Omega_positive n k0' k1' h_start, Steps.part_4_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_4 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (hierarchy_rounds n 8))) := ⟨1, 2, 0, by decide, by decide, by decide, Steps.part_4_Omega⟩

theorem Steps.part_5 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (hierarchy n 8) ≤ p₀ * n)) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_1.1
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchy n 8))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_1.2
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_2_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (hierarchy_rounds n 8)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_2
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_3 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_2_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (hierarchy_rounds n 8)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_4
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_5 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨hierarchy_managers.ends, hierarchy_rounds.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩, ⟨Steps.real_2_O, Steps.real_2_Omega⟩⟩
end hierarchy.order
