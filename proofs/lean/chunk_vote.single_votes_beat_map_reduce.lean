import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chunk_vote.single_votes_beat_map_reduce
/-- The relation `chunk_vote`. -/
def chunk_vote.body (chunk_vote : Int → Int → Int) (n v : Int) : Int := (if (n = 0) then 0 else ((chunk_vote (n - 1) v) + v))
def chunk_vote.Domain (n v : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v)
def chunk_vote.size (n v : Int) : Nat := magnitude n
def chunk_vote.step (f : Int × Int → Int) (x : Int × Int) : Int := chunk_vote.body (fun n v => f (n, v)) x.1 x.2
def chunk_vote (n v : Int) : Int := fix (fun (x : Int × Int) => chunk_vote.size x.1 x.2) chunk_vote.step (n, v)
/-- The recursion of `chunk_vote` ends. -/
def chunk_vote.Ends : Prop := Falls (fun (x : Int × Int) => chunk_vote.Domain x.1 x.2) (fun x => chunk_vote.size x.1 x.2) chunk_vote.step

/-- The relation `chunk_vote_rounds`. -/
def chunk_vote_rounds.body (chunk_vote_rounds : Int → Int → Int) (n v : Int) : Int := (if (n = 0) then 0 else (larger (chunk_vote_rounds (n - 1) v) (smaller v 1)))
def chunk_vote_rounds.Domain (n v : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v)
def chunk_vote_rounds.size (n v : Int) : Nat := magnitude n
def chunk_vote_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := chunk_vote_rounds.body (fun n v => f (n, v)) x.1 x.2
def chunk_vote_rounds (n v : Int) : Int := fix (fun (x : Int × Int) => chunk_vote_rounds.size x.1 x.2) chunk_vote_rounds.step (n, v)
/-- The recursion of `chunk_vote_rounds` ends. -/
def chunk_vote_rounds.Ends : Prop := Falls (fun (x : Int × Int) => chunk_vote_rounds.Domain x.1 x.2) (fun x => chunk_vote_rounds.size x.1 x.2) chunk_vote_rounds.step

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

/-- The claim `chunk_vote.single_votes_beat_map_reduce`. -/
def Statement : Prop :=
  (chunk_vote.Ends) ∧ (chunk_vote_rounds.Ends) ∧ (map_reduce_merges.Ends) ∧ (map_reduce_rounds.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote n 1) ≤ (map_reduce n k)) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote_rounds n 1) ≤ (map_reduce_rounds n k))
end chunk_vote.single_votes_beat_map_reduce

namespace chunk_vote.single_votes_beat_map_reduce
theorem chunk_vote.congr (f₁ f₂ : Int → Int → Int) : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → (∀ n' v' : Int, (0 ≤ n') → (0 ≤ v') → chunk_vote.size n' v' < chunk_vote.size n v → f₁ n' v' = f₂ n' v') → chunk_vote.body f₁ n v = chunk_vote.body f₂ n v := by
  intro n_0 v_1 h_n_0 h_v_1 ih
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [v_1] [] ⟨h_v_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := n_2) (y := v_1) o2 o3 (ih n_2 v_1 o4 o5 (magnitude_lt (a := n_2) (b := (1 + n_2)) o6 o7))) rfl))) ?_
    exact shown [v_1, n_2] [] ⟨h_v_1, h_n_2, trivial⟩ (by decide +kernel)
theorem chunk_vote.ends : chunk_vote.Ends := fun f g (x : Int × Int) d ih =>
  chunk_vote.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0' k1' lt => ih (n', v') ⟨k0', k1'⟩ lt)
theorem chunk_vote.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → chunk_vote n v = (if (n = 0) then 0 else ((chunk_vote (n - 1) v) + v)) :=
  fun n v k0' k1' => fix_eq chunk_vote.ends (n, v) ⟨k0', k1'⟩

theorem chunk_vote_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → (∀ n' v' : Int, (0 ≤ n') → (0 ≤ v') → chunk_vote_rounds.size n' v' < chunk_vote_rounds.size n v → f₁ n' v' = f₂ n' v') → chunk_vote_rounds.body f₁ n v = chunk_vote_rounds.body f₂ n v := by
  intro n_0 v_1 h_n_0 h_v_1 ih
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [v_1] [] ⟨h_v_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (call2 larger (agree2 (x := n_2) (y := v_1) o2 o3 (ih n_2 v_1 o4 o5 (magnitude_lt (a := n_2) (b := (1 + n_2)) o6 o7))) rfl))) ?_
    exact shown [v_1, n_2] [] ⟨h_v_1, h_n_2, trivial⟩ (by decide +kernel)
theorem chunk_vote_rounds.ends : chunk_vote_rounds.Ends := fun f g (x : Int × Int) d ih =>
  chunk_vote_rounds.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0' k1' lt => ih (n', v') ⟨k0', k1'⟩ lt)
theorem chunk_vote_rounds.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → chunk_vote_rounds n v = (if (n = 0) then 0 else (larger (chunk_vote_rounds (n - 1) v) (smaller v 1))) :=
  fun n v k0' k1' => fix_eq chunk_vote_rounds.ends (n, v) ⟨k0', k1'⟩

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

def chunk_vote__v_1 (n : Int) : Int := chunk_vote n 1
def chunk_vote__v_1.size (n : Int) : Nat := chunk_vote.size n 1
def chunk_vote_rounds__v_1 (n : Int) : Int := chunk_vote_rounds n 1
def chunk_vote_rounds__v_1.size (n : Int) : Nat := chunk_vote_rounds.size n 1
theorem chunk_vote__v_1.run : ∀ (n : Int), (0 ≤ n) → chunk_vote__v_1 n = (if (n = 0) then 0 else ((chunk_vote__v_1 (n - 1)) + 1)) :=
  fun n k0' => (chunk_vote.eq n 1 k0' (by decide))
theorem chunk_vote_rounds__v_1.run : ∀ (n : Int), (0 ≤ n) → chunk_vote_rounds__v_1 n = (if (n = 0) then 0 else (larger (chunk_vote_rounds__v_1 (n - 1)) (smaller 1 1))) :=
  fun n k0' => (chunk_vote_rounds.eq n 1 k0' (by decide))
def map_reduce_merges.run := map_reduce_merges.eq
def map_reduce.run := map_reduce.eq
def map_reduce_rounds.run := map_reduce_rounds.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → chunk_vote__v_1.size n < bound → (chunk_vote__v_1 n) = n) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((chunk_vote__v_1.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((chunk_vote__v_1.run (1 + n_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 chunk_vote__v_1 (x := n_1) o3).trans ((ih n_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o7) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (chunk_vote__v_1 n) = n :=
  fun n k0' =>
    (Steps.lemma_1 (chunk_vote__v_1.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → ((2 : Int) ≤ k) → map_reduce_merges.size n k < bound → (0 : Int) ≤ (map_reduce_merges n k)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 d1 d2 lt
      rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · exact absurd d1 (not_le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩))
        · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((map_reduce_merges.run (1 + 0) (2 + k_2) o1 o2 d0).trans (if_true (le_from rfl rfl o3) rfl)) o4) ?_
            exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
          · obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_4 + 1)) (b := (k_2 + 2)) (v := n_4) (c := 1) o1 o2 o3) (shown [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩ (by decide +kernel))
            subst h_q_5e
            rcases first1 h_s_6 with rfl | ⟨s_7, h_s_7, rfl⟩
            · rcases first1 h_q_5 with rfl | ⟨q_7, h_q_7, rfl⟩
              · exact absurd_of h_n_4 (by close [k_2] [] ⟨h_k_2, trivial⟩)
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => le_from rfl ((map_reduce_merges.run (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1))) (2 + k_2) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from (cdiv_from (q := (q_7 + 2)) rfl rfl o4 o5 o6) (call2 map_reduce_merges (x := (q_7 + 2)) (y := (k_2 + 2)) (cdiv_from (q := (q_7 + 2)) rfl rfl o7 o8 o9) o10)))) (of_rest (fact_from rfl rfl (ih (q_7 + 2) (k_2 + 2) o11 o12 (le_from rfl rfl o13) (le_from rfl rfl o14) (le_from rfl rfl o15) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1)))) o16 o17) (Nat.le_of_lt_succ lt)))) o18))) ?_
                exact shown [k_2, q_7] [(map_reduce_merges (q_7 + 2) (k_2 + 2))] ⟨h_k_2, h_q_7, trivial⟩ (by decide +kernel)
            · obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_2) (c := s_7) (of_rest h_s_6' (by close [k_2, q_5, s_7] [] ⟨h_k_2, h_q_5, h_s_7, trivial⟩))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => le_from rfl ((map_reduce_merges.run (1 + (1 + (((s_7 + k_8) + 2) * q_5 + (1 + s_7) - 1))) (2 + (s_7 + k_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from (cdiv_from (q := (q_5 + 1)) rfl rfl o4 o5 o6) (call2 map_reduce_merges (x := (q_5 + 1)) (y := (k_8 + s_7 + 2)) (cdiv_from (q := (q_5 + 1)) rfl rfl o7 o8 o9) o10)))) (of_rest (fact_from rfl rfl (ih (q_5 + 1) (k_8 + s_7 + 2) o11 o12 (le_from rfl rfl o13) (le_from rfl rfl o14) (le_from rfl rfl o15) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_5 + 1)) (b := (1 + (1 + (((s_7 + k_8) + 2) * q_5 + (1 + s_7) - 1)))) o16 o17) (Nat.le_of_lt_succ lt)))) o18))) ?_
              exact shown [q_5, s_7, k_8] [(map_reduce_merges (q_5 + 1) (k_8 + s_7 + 2))] ⟨h_q_5, h_s_7, h_k_8, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → ((2 : Int) ≤ k) → (0 : Int) ≤ (map_reduce_merges n k) :=
  fun n k k0' k1' k2' k3' k4' =>
    (Steps.lemma_2 (map_reduce_merges.size n k + 1)) n k k0' k1' k2' k3' k4' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → chunk_vote_rounds__v_1.size n < bound → (chunk_vote_rounds__v_1 n) = 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((chunk_vote_rounds__v_1.run (1 + 0) o1).trans (if_false (ne_from_gt rfl rfl o2) (larger_from_right ((call1 chunk_vote_rounds__v_1 (x := 0) o3).trans (by decide +kernel : (chunk_vote_rounds__v_1 0) = 0)) (smaller_from_right rfl rfl o4) o5))) rfl o6) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((chunk_vote_rounds__v_1.run (1 + (1 + n_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) (larger_from_right ((call1 chunk_vote_rounds__v_1 (x := (n_2 + 1)) o3).trans ((ih (n_2 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) o6 o7) (Nat.le_of_lt_succ lt))).trans rfl)) (smaller_from_right rfl rfl o8) o9))) rfl o10) ?_
          exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (chunk_vote_rounds__v_1 n) = 1 :=
  fun n k0' k1' =>
    (Steps.lemma_3 (chunk_vote_rounds__v_1.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_4 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → map_reduce_rounds.size n k < bound → (map_reduce_rounds n k) = (1 + (clog n k))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 d1 lt
      rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · exact absurd d1 (not_le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩))
        · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
          · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((map_reduce_rounds.run (1 + 0) (2 + k_2) o1 o2 d0).trans (if_true (le_from rfl rfl o3) rfl)) (add_from rfl (clog_one o4)) o5) ?_
            exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
          · obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_4 + 1)) (b := (k_2 + 2)) (v := n_4) (c := 1) o1 o2 o3) (shown [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩ (by decide +kernel))
            subst h_q_5e
            rcases first1 h_s_6 with rfl | ⟨s_7, h_s_7, rfl⟩
            · rcases first1 h_q_5 with rfl | ⟨q_7, h_q_7, rfl⟩
              · exact absurd_of h_n_4 (by close [k_2] [] ⟨h_k_2, trivial⟩)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_7 + 1)) (b := (k_2 + 2)) 0 rfl o1 o2) (shown [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_7 + 1) (k_2 + 2) = l1_ := e_l1_.trans (by ring [k_2, q_7, l1_])
                have f1_ : flog (k_2 * q_7 + k_2 + 2 * q_7 + 2) (k_2 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_7 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => same_from ((map_reduce_rounds.run (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1))) (2 + k_2) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 map_reduce_rounds (x := (q_7 + 2)) (y := (k_2 + 2)) (cdiv_from (q := (q_7 + 2)) rfl rfl o4 o5 o6) o7).trans ((ih (q_7 + 2) (k_2 + 2) o8 o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_from (m := (q_7 + 2)) (c := (k_2 + 2)) o14 o15 o16 (flog_from (m := (q_7 + 1)) (c := (k_2 + 2)) o17 rfl e_l1_)))))))) (add_from rfl (clog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 3)) (c := (k_2 + 2)) o18 o19 o20 (flog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 2)) (c := (k_2 + 2)) o21 rfl f1_))) o22)) ?_
                exact shown [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩ (by decide +kernel)
            · obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_2) (c := s_7) (of_rest h_s_6' (by close [k_2, q_5, s_7] [] ⟨h_k_2, h_q_5, h_s_7, trivial⟩))
              rcases first1 h_q_5 with rfl | ⟨q_9, h_q_9, rfl⟩
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => same_from ((map_reduce_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1))) (2 + (s_7 + k_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 map_reduce_rounds (x := 1) (y := (k_8 + s_7 + 2)) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7).trans ((ih 1 (k_8 + s_7 + 2) o8 o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_one o14))))))) (add_from rfl (clog_from (m := (s_7 + 2)) (c := (k_8 + s_7 + 2)) o15 o16 o17 (flog_from (m := (s_7 + 1)) (c := (k_8 + s_7 + 2)) o18 rfl (flog_number 0 rfl o19 o20 o21)))) o22)) ?_
                exact shown [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_9 + 1)) (b := (k_8 + s_7 + 2)) 0 rfl o1 o2) (shown [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_9 + 1) (k_8 + s_7 + 2) = l1_ := e_l1_.trans (by ring [s_7, k_8, q_9, l1_])
                have f1_ : flog (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 3) (k_8 + s_7 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_9 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => same_from ((map_reduce_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1))) (2 + (s_7 + k_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 map_reduce_rounds (x := (q_9 + 2)) (y := (k_8 + s_7 + 2)) (cdiv_from (q := (q_9 + 2)) rfl rfl o4 o5 o6) o7).trans ((ih (q_9 + 2) (k_8 + s_7 + 2) o8 o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_from (m := (q_9 + 2)) (c := (k_8 + s_7 + 2)) o14 o15 o16 (flog_from (m := (q_9 + 1)) (c := (k_8 + s_7 + 2)) o17 rfl e_l1_)))))))) (add_from rfl (clog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 4)) (c := (k_8 + s_7 + 2)) o18 o19 o20 (flog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 3)) (c := (k_8 + s_7 + 2)) o21 rfl f1_))) o22)) ?_
                exact shown [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_4_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → (map_reduce_rounds n k) = (1 + (clog n k)) :=
  fun n k k0' k1' k2' k3' =>
    (Steps.lemma_4 (map_reduce_rounds.size n k + 1)) n k k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote n 1) ≤ (map_reduce n k) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((call1 chunk_vote__v_1 (x := 0) o1).trans (by decide +kernel : (chunk_vote__v_1 0) = 0)) ((call2 map_reduce (x := 0) (y := (k_2 + 2)) o2 o3).trans ((map_reduce.run 0 (k_2 + 2) o4 o5 (le_from rfl rfl o6)).trans (add_from rfl ((call2 map_reduce_merges (x := 0) (y := (k_2 + 2)) o7 o8).trans ((map_reduce_merges.run 0 (k_2 + 2) o9 o10 (le_from rfl rfl o11)).trans (if_true (le_from rfl rfl o12) rfl)))))) o13)) ?_
      exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from ((call1 chunk_vote__v_1 (x := (n_3 + 1)) o1).trans ((Steps.lemma_1_1 (n_3 + 1) o2).trans rfl)) ((call2 map_reduce (x := (n_3 + 1)) (y := (k_2 + 2)) o3 o4).trans ((map_reduce.run (n_3 + 1) (k_2 + 2) o5 o6 (le_from rfl rfl o7)).trans (add_from rfl (call2 map_reduce_merges (x := (n_3 + 1)) (y := (k_2 + 2)) o8 o9)))) (of_rest (fact_from rfl rfl (Steps.lemma_2_1 (n_3 + 1) (k_2 + 2) o10 o11 (le_from rfl rfl o12) (le_from rfl rfl o13) (le_from rfl rfl o14))) o15))) ?_
      exact shown [k_2, n_3] [(map_reduce_merges (n_3 + 1) (k_2 + 2))] ⟨h_k_2, h_n_3, trivial⟩ (by decide +kernel)

theorem Steps.part_2 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote_rounds n 1) ≤ (map_reduce_rounds n k) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from ((call1 chunk_vote_rounds__v_1 (x := 0) o1).trans (by decide +kernel : (chunk_vote_rounds__v_1 0) = 0)) ((call2 map_reduce_rounds (x := 0) (y := (k_2 + 2)) o2 o3).trans ((map_reduce_rounds.run 0 (k_2 + 2) o4 o5 (le_from rfl rfl o6)).trans (if_true (le_from rfl rfl o7) rfl))) o8) ?_
      exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
    · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
      · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((call1 chunk_vote_rounds__v_1 (x := 1) o1).trans (by decide +kernel : (chunk_vote_rounds__v_1 1) = 1)) ((call2 map_reduce_rounds (x := 1) (y := (k_2 + 2)) o2 o3).trans ((Steps.lemma_4_1 1 (k_2 + 2) o4 o5 (le_from rfl rfl o6) (le_from rfl rfl o7)).trans (add_from rfl (clog_one o8)))) o9) ?_
        exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := (k_2 + 2)) 0 rfl o1 o2) (shown [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_4 + 1) (k_2 + 2) = l1_ := e_l1_.trans (by ring [k_2, n_4, l1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from ((call1 chunk_vote_rounds__v_1 (x := (n_4 + 2)) o1).trans ((Steps.lemma_3_1 (n_4 + 2) o2 (le_from rfl rfl o3)).trans rfl)) ((call2 map_reduce_rounds (x := (n_4 + 2)) (y := (k_2 + 2)) o4 o5).trans ((Steps.lemma_4_1 (n_4 + 2) (k_2 + 2) o6 o7 (le_from rfl rfl o8) (le_from rfl rfl o9)).trans (add_from rfl (clog_from (m := (n_4 + 2)) (c := (k_2 + 2)) o10 o11 o12 (flog_from (m := (n_4 + 1)) (c := (k_2 + 2)) o13 rfl e_l1_))))) o14)) ?_
        exact shown [k_2, n_4, l1_] [] ⟨h_k_2, h_n_4, h_l1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨chunk_vote.ends, chunk_vote_rounds.ends, map_reduce_merges.ends, map_reduce_rounds.ends, Steps.part_1, Steps.part_2⟩
end chunk_vote.single_votes_beat_map_reduce
