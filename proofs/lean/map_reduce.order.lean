import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace map_reduce.order
/-- The relation `map_reduce_merges`. -/
def map_reduce_merges.body (map_reduce_merges : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (map_reduce_merges (cdiv n k) k)))
def map_reduce_merges.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def map_reduce_merges.size (n k : Int) : Nat := magnitude n
def map_reduce_merges.step (f : Int × Int → Int) (x : Int × Int) : Int := map_reduce_merges.body (fun n k => f (n, k)) x.1 x.2
def map_reduce_merges (n k : Int) : Int := fix (fun (x : Int × Int) => map_reduce_merges.size x.1 x.2) map_reduce_merges.step (n, k)
/-- The recursion of `map_reduce_merges` ends. -/
def map_reduce_merges.Ends : Prop := Falls (fun (x : Int × Int) => map_reduce_merges.Domain x.1 x.2) (fun x => map_reduce_merges.size x.1 x.2) map_reduce_merges.step

/-- The relation `map_reduce`. -/
def map_reduce (n k : Int) : Int := (n + (map_reduce_merges n k))

/-- The relation `map_reduce_rounds`. -/
def map_reduce_rounds.body (map_reduce_rounds : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k)))
def map_reduce_rounds.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def map_reduce_rounds.size (n k : Int) : Nat := magnitude n
def map_reduce_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := map_reduce_rounds.body (fun n k => f (n, k)) x.1 x.2
def map_reduce_rounds (n k : Int) : Int := fix (fun (x : Int × Int) => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step (n, k)
/-- The recursion of `map_reduce_rounds` ends. -/
def map_reduce_rounds.Ends : Prop := Falls (fun (x : Int × Int) => map_reduce_rounds.Domain x.1 x.2) (fun x => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step

/-- The claim `map_reduce.order`. -/
def Statement : Prop :=
  (map_reduce_merges.Ends) ∧ (map_reduce_rounds.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (map_reduce n 2) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (map_reduce n 2)))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (map_reduce_rounds n 2)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (map_reduce_rounds n 2)))))
end map_reduce.order

namespace map_reduce.order
theorem map_reduce_merges.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → map_reduce_merges.size n' k' < map_reduce_merges.size n k → f₁ n' k' = f₂ n' k') → map_reduce_merges.body f₁ n k = map_reduce_merges.body f₂ n k := by
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
theorem map_reduce_merges.ends : map_reduce_merges.Ends := fun f g (x : Int × Int) d ih =>
  map_reduce_merges.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem map_reduce_merges.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_merges n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (map_reduce_merges (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq map_reduce_merges.ends (n, k) ⟨k0', k1', k2'⟩

theorem map_reduce.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce n k = (n + (map_reduce_merges n k)) := fun _ _ _ _ _ => rfl

theorem map_reduce_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → map_reduce_rounds.size n' k' < map_reduce_rounds.size n k → f₁ n' k' = f₂ n' k') → map_reduce_rounds.body f₁ n k = map_reduce_rounds.body f₂ n k := by
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
theorem map_reduce_rounds.ends : map_reduce_rounds.Ends := fun f g (x : Int × Int) d ih =>
  map_reduce_rounds.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem map_reduce_rounds.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_rounds n k = (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq map_reduce_rounds.ends (n, k) ⟨k0', k1', k2'⟩

def map_reduce_merges__k_2 (n : Int) : Int := map_reduce_merges n 2
def map_reduce_merges__k_2.size (n : Int) : Nat := map_reduce_merges.size n 2
def map_reduce__k_2 (n : Int) : Int := map_reduce n 2
def map_reduce_rounds__k_2 (n : Int) : Int := map_reduce_rounds n 2
def map_reduce_rounds__k_2.size (n : Int) : Nat := map_reduce_rounds.size n 2
theorem map_reduce_merges__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → map_reduce_merges__k_2 n = (if (n ≤ 1) then 0 else ((cdiv n 2) + (map_reduce_merges__k_2 (cdiv n 2)))) :=
  fun n k0' k1' => (map_reduce_merges.eq n 2 k0' (by decide) k1')
theorem map_reduce__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → map_reduce__k_2 n = (n + (map_reduce_merges__k_2 n)) :=
  fun n k0' k1' => (map_reduce.eq n 2 k0' (by decide) k1')
theorem map_reduce_rounds__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → map_reduce_rounds__k_2 n = (if (n ≤ 1) then n else (1 + (map_reduce_rounds__k_2 (cdiv n 2)))) :=
  fun n k0' k1' => (map_reduce_rounds.eq n 2 k0' (by decide) k1')
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → map_reduce_merges__k_2.size n < bound → (map_reduce_merges__k_2 n) ≤ ((2 * n) - 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => le_from ((map_reduce_merges__k_2.run (1 + 0) o1 d0).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from ((map_reduce_merges__k_2.run (1 + (1 + (2 * n_3 + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_3 + 1)) rfl rfl o3 o4 o5) (call1 map_reduce_merges__k_2 (x := (n_3 + 1)) (cdiv_from (q := (n_3 + 1)) rfl rfl o6 o7 o8))))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 1) o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o12 o13) (Nat.le_of_lt_succ lt)))) o14))) ?_
            exact shown [n_3] [(map_reduce_merges__k_2 (n_3 + 1))] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from ((map_reduce_merges__k_2.run (1 + (1 + (2 * n_3 + 1))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl o3 o4 o5) (call1 map_reduce_merges__k_2 (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o6 o7 o8))))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 2) o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o12 o13) (Nat.le_of_lt_succ lt)))) o14))) ?_
            exact shown [n_3] [(map_reduce_merges__k_2 (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → (map_reduce_merges__k_2 n) ≤ ((2 * n) - 2) :=
  fun n k0' k1' k2' =>
    (Steps.lemma_1 (map_reduce_merges__k_2.size n + 1)) n k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → map_reduce_merges__k_2.size n < bound → ((n + (clog n 2)) - 1) ≤ ((2 * 1) * (map_reduce_merges__k_2 n))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => le_from (sub_from (add_from rfl (clog_one o1)) rfl) (mul_from rfl ((map_reduce_merges__k_2.run (1 + 0) o2 d0).trans (if_true (le_from rfl rfl o3) rfl))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (sub_from (add_from rfl (clog_from (m := 2) (c := 2) o1 rfl o2 (flog_from (m := 1) (c := 2) o3 rfl (flog_number 0 rfl o4 o5 o6)))) rfl) (mul_from rfl ((map_reduce_merges__k_2.run (1 + (1 + (2 * 0 + 0))) o7 d0).trans (if_false (not_le_from rfl rfl o8) (add_from (cdiv_from (q := 1) rfl rfl o9 o10 o11) ((call1 map_reduce_merges__k_2 (x := 1) (cdiv_from (q := 1) rfl rfl o12 o13 o14)).trans (by decide +kernel : (map_reduce_merges__k_2 1) = 0)))))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [(map_reduce_merges__k_2 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (map_reduce_merges__k_2 (n_4 + 2))])
              have f1_ : flog (2 * n_4 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(map_reduce_merges__k_2 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) o1 rfl o2 (flog_from (m := (2 * n_4 + 3)) (c := 2) o3 rfl f1_))) rfl) (mul_from rfl ((map_reduce_merges__k_2.run (1 + (1 + (2 * (1 + n_4) + 0))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8) (call1 map_reduce_merges__k_2 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 2) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(map_reduce_merges__k_2 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(map_reduce_merges__k_2 (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (map_reduce_merges__k_2 (n_3 + 2))])
            have f1_ : flog (2 * n_3 + 2) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [(map_reduce_merges__k_2 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (2 * n_3 + 3)) (c := 2) o1 rfl o2 (flog_from (m := (2 * n_3 + 2)) (c := 2) o3 rfl f1_))) rfl) (mul_from rfl ((map_reduce_merges__k_2.run (1 + (1 + (2 * n_3 + 1))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl o6 o7 o8) (call1 map_reduce_merges__k_2 (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_3 + 2)) (c := 2) o12 rfl o13 (flog_from (m := (n_3 + 1)) (c := 2) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_3 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
            exact shown [n_3, l1_] [(map_reduce_merges__k_2 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → ((n + (clog n 2)) - 1) ≤ ((2 * 1) * (map_reduce_merges__k_2 n)) :=
  fun n k0' k1' k2' =>
    (Steps.lemma_2 (map_reduce_merges__k_2.size n + 1)) n k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → map_reduce_rounds__k_2.size n < bound → (map_reduce_rounds__k_2 n) = (1 + (clog n 2))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => same_from ((map_reduce_rounds__k_2.run (1 + 0) o1 d0).trans (if_true (le_from rfl rfl o2) rfl)) (add_from rfl (clog_one o3)) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((map_reduce_rounds__k_2.run (1 + (1 + (2 * 0 + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 map_reduce_rounds__k_2 (x := 1) (cdiv_from (q := 1) rfl rfl o3 o4 o5)).trans (by decide +kernel : (map_reduce_rounds__k_2 1) = 1))))) (add_from rfl (clog_from (m := 2) (c := 2) o6 rfl o7 (flog_from (m := 1) (c := 2) o8 rfl (flog_number 0 rfl o9 o10 o11)))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (2 * n_4 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((map_reduce_rounds__k_2.run (1 + (1 + (2 * (1 + n_4) + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 map_reduce_rounds__k_2 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_4 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 2) o13 rfl e_l1_)))))))) (add_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) o14 rfl o15 (flog_from (m := (2 * n_4 + 3)) (c := 2) o16 rfl f1_))) o17)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have f1_ : flog (2 * n_3 + 2) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((map_reduce_rounds__k_2.run (1 + (1 + (2 * n_3 + 1))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 map_reduce_rounds__k_2 (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_3 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_from (m := (n_3 + 2)) (c := 2) o11 rfl o12 (flog_from (m := (n_3 + 1)) (c := 2) o13 rfl e_l1_)))))))) (add_from rfl (clog_from (m := (2 * n_3 + 3)) (c := 2) o14 rfl o15 (flog_from (m := (2 * n_3 + 2)) (c := 2) o16 rfl f1_))) o17)) ?_
            exact shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → (map_reduce_rounds__k_2 n) = (1 + (clog n 2)) :=
  fun n k0' k1' k2' =>
    (Steps.lemma_3 (map_reduce_rounds__k_2.size n + 1)) n k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (map_reduce n 2)) ≤ (3 * n) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from (mul_from rfl ((call1 map_reduce__k_2 (x := (n_1 + 2)) o1).trans ((map_reduce__k_2.run (n_1 + 2) o2 (le_from rfl rfl o3)).trans (add_from rfl (call1 map_reduce_merges__k_2 (x := (n_1 + 2)) o4))))) rfl (of_rest (fact_from rfl rfl (Steps.lemma_1_1 (n_1 + 2) o5 (le_from rfl rfl o6) (le_from rfl rfl o7))) o8)) ?_
    exact shown [n_1] [(map_reduce_merges__k_2 (n_1 + 2))] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * (map_reduce n 2)) ≤ (3 * n)) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (3 * n) ≤ (2 * (map_reduce n 2)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [(map_reduce_merges__k_2 (n_1 + 2))] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_, (map_reduce_merges__k_2 (n_1 + 2))])
    refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from rfl (mul_from rfl ((call1 map_reduce__k_2 (x := (n_1 + 2)) o1).trans ((map_reduce__k_2.run (n_1 + 2) o2 (le_from rfl rfl o3)).trans (add_from rfl (call1 map_reduce_merges__k_2 (x := (n_1 + 2)) o4))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_1 + 2)) (c := 2) o5 rfl o6 (flog_from (m := (n_1 + 1)) (c := 2) o7 rfl e_l1_))) rfl) (mul_from rfl rfl) (Steps.lemma_2_1 (n_1 + 2) o8 (le_from rfl rfl o9) (le_from rfl rfl o10))) o11)) ?_
    exact shown [n_1, l1_] [(map_reduce_merges__k_2 (n_1 + 2))] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (3 * n) ≤ (2 * (map_reduce n 2))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_Omega_positive n k0' k1' h_start, Steps.part_1_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ q₀ * (map_reduce n 2) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (map_reduce n 2))) := ⟨⟨3, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨3, 2, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem Steps.part_2_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, l1_])
      refine asked2 (fun o1 o2 => lt_from rfl (mul_from rfl (flog_from (m := (n_2 + 3)) (c := 2) o1 rfl e_l1_)) o2) ?_
      exact shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_2_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (1 * (map_reduce_rounds n 2)) ≤ (3 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
    · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_2 + 2)) (n := (n_2 + 3)) (b := 2) o1 o2 o3 o4) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)) with c0_3_0 | c0_3_0
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_2 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, l1_])
        refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from (mul_from rfl ((call1 map_reduce_rounds__k_2 (x := (n_2 + 3)) o1).trans ((Steps.lemma_3_1 (n_2 + 3) o2 (le_from rfl rfl o3) (le_from rfl rfl o4)).trans (add_from rfl (clog_from (m := (n_2 + 3)) (c := 2) o5 rfl o6 (flog_from (m := (n_2 + 2)) (c := 2) o7 rfl e_l1_)))))) (mul_from rfl (mul_from rfl (flog_from (m := (n_2 + 3)) (c := 2) o8 rfl (show flog (n_2 + 3) 2 = (l1_ + 1) from c0_3_0.trans e_l1_)))) o9) ?_
        exact shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel)
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_2 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, l1_])
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from (mul_from rfl ((call1 map_reduce_rounds__k_2 (x := (n_2 + 3)) o1).trans ((Steps.lemma_3_1 (n_2 + 3) o2 (le_from rfl rfl o3) (le_from rfl rfl o4)).trans (add_from rfl (clog_from (m := (n_2 + 3)) (c := 2) o5 rfl o6 (flog_from (m := (n_2 + 2)) (c := 2) o7 rfl e_l1_)))))) (mul_from rfl (mul_from rfl (flog_from (m := (n_2 + 3)) (c := 2) o8 rfl (show flog (n_2 + 3) 2 = (l1_ + 2) from c0_3_0.trans ((add_from e_l1_ rfl).trans o9))))) o10) ?_
        exact shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_2_O : ∀ n : Int, 3 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (1 * (map_reduce_rounds n 2)) ≤ (3 * (1 * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_2_O_positive n k0' k1' h_start, Steps.part_2_O_bound n k0' k1' h_start⟩
theorem Steps.part_2 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (map_reduce_rounds n 2) ≤ p₀ * (1 * (flog n 2)))) := ⟨3, 1, 3, by decide, by decide, by decide, Steps.part_2_O⟩

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
theorem Steps.part_4_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (1 * ((flog n 2) + 1))) ≤ (1 * (map_reduce_rounds n 2)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_1 + 1)) (n := (n_1 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)) with c0_2_0 | c0_2_0
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)) rfl))) (mul_from rfl ((call1 map_reduce_rounds__k_2 (x := (n_1 + 2)) o2).trans ((Steps.lemma_3_1 (n_1 + 2) o3 (le_from rfl rfl o4) (le_from rfl rfl o5)).trans (add_from rfl (clog_from (m := (n_1 + 2)) (c := 2) o6 rfl o7 (flog_from (m := (n_1 + 1)) (c := 2) o8 rfl e_l1_)))))) o9) ?_
      exact shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o2))) rfl))) (mul_from rfl ((call1 map_reduce_rounds__k_2 (x := (n_1 + 2)) o3).trans ((Steps.lemma_3_1 (n_1 + 2) o4 (le_from rfl rfl o5) (le_from rfl rfl o6)).trans (add_from rfl (clog_from (m := (n_1 + 2)) (c := 2) o7 rfl o8 (flog_from (m := (n_1 + 1)) (c := 2) o9 rfl e_l1_)))))) o10) ?_
      exact shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_4_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (1 * (1 * ((flog n 2) + 1))) ≤ (1 * (map_reduce_rounds n 2))) :=
  fun n h_start k0' k1' => ⟨Steps.part_4_Omega_positive n k0' k1' h_start, Steps.part_4_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_4 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (map_reduce_rounds n 2))) := ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_4_Omega⟩

theorem Steps.part_5 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (map_reduce n 2) ≤ p₀ * n)) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_1.1
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (map_reduce n 2))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_1.2
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_2_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (map_reduce_rounds n 2)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_2
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_3 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_2_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (map_reduce_rounds n 2)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_4
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_5 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨map_reduce_merges.ends, map_reduce_rounds.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩, ⟨Steps.real_2_O, Steps.real_2_Omega⟩⟩
end map_reduce.order
