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
  rcases total (0 - n_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [v_1] [] ⟨h_v_1, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [v_1, n_2] [] ⟨h_v_1, h_n_2, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [v_1] [] ⟨h_v_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [v_1, n_2] [] ⟨h_v_1, h_n_2, trivial⟩
    have at1_ := eq_at [v_1, n_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree2 (x := n_2) (y := v_1) (at1_ o2) (at1_ o3) (ih n_2 v_1 (at0_ o4) (at0_ o5) (magnitude_lt (a := n_2) (b := (1 + n_2)) (at0_ o6) (at0_ o7)))) rfl))) ?_
    decide +kernel
theorem chunk_vote.ends : chunk_vote.Ends := fun f g (x : Int × Int) d ih =>
  chunk_vote.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0 k1 lt => ih (n', v') ⟨k0, k1⟩ lt)
theorem chunk_vote.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → chunk_vote n v = (if (n = 0) then 0 else ((chunk_vote (n - 1) v) + v)) :=
  fun n v k0 k1 => fix_eq chunk_vote.ends (n, v) ⟨k0, k1⟩

theorem chunk_vote_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → (∀ n' v' : Int, (0 ≤ n') → (0 ≤ v') → chunk_vote_rounds.size n' v' < chunk_vote_rounds.size n v → f₁ n' v' = f₂ n' v') → chunk_vote_rounds.body f₁ n v = chunk_vote_rounds.body f₂ n v := by
  intro n_0 v_1 h_n_0 h_v_1 ih
  rcases total (0 - n_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [v_1] [] ⟨h_v_1, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [v_1, n_2] [] ⟨h_v_1, h_n_2, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [v_1] [] ⟨h_v_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [v_1, n_2] [] ⟨h_v_1, h_n_2, trivial⟩
    have at1_ := eq_at [v_1, n_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (call2 larger (agree2 (x := n_2) (y := v_1) (at1_ o2) (at1_ o3) (ih n_2 v_1 (at0_ o4) (at0_ o5) (magnitude_lt (a := n_2) (b := (1 + n_2)) (at0_ o6) (at0_ o7)))) rfl))) ?_
    decide +kernel
theorem chunk_vote_rounds.ends : chunk_vote_rounds.Ends := fun f g (x : Int × Int) d ih =>
  chunk_vote_rounds.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0 k1 lt => ih (n', v') ⟨k0, k1⟩ lt)
theorem chunk_vote_rounds.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → chunk_vote_rounds n v = (if (n = 0) then 0 else (larger (chunk_vote_rounds (n - 1) v) (smaller v 1))) :=
  fun n v k0 k1 => fix_eq chunk_vote_rounds.ends (n, v) ⟨k0, k1⟩

theorem map_reduce_merges.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → map_reduce_merges.size n' k' < map_reduce_merges.size n k → f₁ n' k' = f₂ n' k') → map_reduce_merges.body f₁ n k = map_reduce_merges.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  rcases total (k_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    rcases total (1 - n_0) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      have at0_ := eq_at [k_2, n_3]
      have at1_ := nonneg_at [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩
      obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_3 + 1)) (b := (k_2 + 2)) (v := n_3) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
      subst h_q_4e
      have v2_6_0 := start h_s_5
      rcases next (c := 0) (d := 1) v2_6_0 rfl with rfl | v2_6_0
      · have v1_6_0 := start h_q_4
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h_n_3 (by close [k_2] [] ⟨h_k_2, trivial⟩)
        obtain ⟨q_6, h_q_6, rfl⟩ := rest v1_6_0
        have at0_ := nonneg_at [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩
        have at1_ := eq_at [k_2, q_6]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (k_2 + 2)) ((cdiv_from (q := (q_6 + 2)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (ih (q_6 + 2) (k_2 + 2) (at0_ o7) (at0_ o8) (le_from rfl rfl (at0_ o9)) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((k_2 + 2) * (1 + q_6) + 0 - 1))) (at0_ o10) (at0_ o11))))))) ?_
        decide +kernel
      obtain ⟨s_6, h_s_6, rfl⟩ := rest v2_6_0
      obtain ⟨k_7, h_k_7, rfl⟩ := rest (v := k_2) (c := s_6) (of_rest h_s_5' (by close [k_2, q_4, s_6] [] ⟨h_k_2, h_q_4, h_s_6, trivial⟩))
      have at0_ := nonneg_at [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩
      have at1_ := eq_at [q_4, s_6, k_7]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (k_7 + s_6 + 2)) ((cdiv_from (q := (q_4 + 1)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (ih (q_4 + 1) (k_7 + s_6 + 2) (at0_ o7) (at0_ o8) (le_from rfl rfl (at0_ o9)) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + k_7) + 2) * q_4 + (1 + s_6) - 1))) (at0_ o10) (at0_ o11))))))) ?_
      decide +kernel
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)
theorem map_reduce_merges.ends : map_reduce_merges.Ends := fun f g (x : Int × Int) d ih =>
  map_reduce_merges.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0 k1 k2 lt => ih (n', k') ⟨k0, k1, k2⟩ lt)
theorem map_reduce_merges.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_merges n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (map_reduce_merges (cdiv n k) k))) :=
  fun n k k0 k1 k2 => fix_eq map_reduce_merges.ends (n, k) ⟨k0, k1, k2⟩

theorem map_reduce.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce n k = (n + (map_reduce_merges n k)) := fun _ _ _ _ _ => rfl

theorem map_reduce_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → map_reduce_rounds.size n' k' < map_reduce_rounds.size n k → f₁ n' k' = f₂ n' k') → map_reduce_rounds.body f₁ n k = map_reduce_rounds.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  rcases total (k_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    rcases total (1 - n_0) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      have at0_ := eq_at [k_2, n_3]
      have at1_ := nonneg_at [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩
      obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_3 + 1)) (b := (k_2 + 2)) (v := n_3) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
      subst h_q_4e
      have v2_6_0 := start h_s_5
      rcases next (c := 0) (d := 1) v2_6_0 rfl with rfl | v2_6_0
      · have v1_6_0 := start h_q_4
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h_n_3 (by close [k_2] [] ⟨h_k_2, trivial⟩)
        obtain ⟨q_6, h_q_6, rfl⟩ := rest v1_6_0
        have at0_ := nonneg_at [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩
        have at1_ := eq_at [k_2, q_6]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (k_2 + 2)) ((cdiv_from (q := (q_6 + 2)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (ih (q_6 + 2) (k_2 + 2) (at0_ o7) (at0_ o8) (le_from rfl rfl (at0_ o9)) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((k_2 + 2) * (1 + q_6) + 0 - 1))) (at0_ o10) (at0_ o11))))))) ?_
        decide +kernel
      obtain ⟨s_6, h_s_6, rfl⟩ := rest v2_6_0
      obtain ⟨k_7, h_k_7, rfl⟩ := rest (v := k_2) (c := s_6) (of_rest h_s_5' (by close [k_2, q_4, s_6] [] ⟨h_k_2, h_q_4, h_s_6, trivial⟩))
      have at0_ := nonneg_at [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩
      have at1_ := eq_at [q_4, s_6, k_7]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (k_7 + s_6 + 2)) ((cdiv_from (q := (q_4 + 1)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (ih (q_4 + 1) (k_7 + s_6 + 2) (at0_ o7) (at0_ o8) (le_from rfl rfl (at0_ o9)) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + k_7) + 2) * q_4 + (1 + s_6) - 1))) (at0_ o10) (at0_ o11))))))) ?_
      decide +kernel
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)
theorem map_reduce_rounds.ends : map_reduce_rounds.Ends := fun f g (x : Int × Int) d ih =>
  map_reduce_rounds.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0 k1 k2 lt => ih (n', k') ⟨k0, k1, k2⟩ lt)
theorem map_reduce_rounds.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_rounds n k = (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k))) :=
  fun n k k0 k1 k2 => fix_eq map_reduce_rounds.ends (n, k) ⟨k0, k1, k2⟩

def chunk_vote__v_1 (n : Int) : Int := chunk_vote n 1
def chunk_vote__v_1.size (n : Int) : Nat := chunk_vote.size n 1
def chunk_vote_rounds__v_1 (n : Int) : Int := chunk_vote_rounds n 1
def chunk_vote_rounds__v_1.size (n : Int) : Nat := chunk_vote_rounds.size n 1
theorem chunk_vote__v_1.run : ∀ (n : Int), (0 ≤ n) → chunk_vote__v_1 n = (if (n = 0) then 0 else ((chunk_vote__v_1 (n - 1)) + 1)) :=
  fun n k0 => (chunk_vote.eq n 1 k0 (by decide))
theorem chunk_vote_rounds__v_1.run : ∀ (n : Int), (0 ≤ n) → chunk_vote_rounds__v_1 n = (if (n = 0) then 0 else (larger (chunk_vote_rounds__v_1 (n - 1)) (smaller 1 1))) :=
  fun n k0 => (chunk_vote_rounds.eq n 1 k0 (by decide))
theorem map_reduce_merges.run : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_merges n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (map_reduce_merges (cdiv n k) k))) :=
  fun n k k0 k1 k2 => (map_reduce_merges.eq n k k0 k1 k2)
theorem map_reduce.run : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce n k = (n + (map_reduce_merges n k)) :=
  fun n k k0 k1 k2 => (map_reduce.eq n k k0 k1 k2)
theorem map_reduce_rounds.run : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_rounds n k = (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k))) :=
  fun n k k0 k1 k2 => (map_reduce_rounds.eq n k k0 k1 k2)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → chunk_vote__v_1.size n < bound → (chunk_vote__v_1 n) = n) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (0 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from ((chunk_vote__v_1.run 0 (of_decide_eq_true o1)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl)) rfl (of_decide_eq_true o4) (of_decide_eq_true o5)) ?_
          decide +kernel
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
        have at1_ := eq_at [n_1]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((chunk_vote__v_1.run (1 + n_1) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from ((call1 chunk_vote__v_1 (x := n_1) (at1_ o3)).trans ((ih n_1 (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl (at0_ o7) (at0_ o8)) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (chunk_vote__v_1 n) = n :=
  fun n k0 =>
    (Steps.lemma_1 (chunk_vote__v_1.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → ((2 : Int) ≤ k) → map_reduce_merges.size n k < bound → (0 : Int) ≤ (map_reduce_merges n k)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 d1 d2 lt
      rcases total (k_1 - 2) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        rcases total (n_0 - 1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          rcases total (0 - n_3) with h0_4_0 | h0_4_0
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · have at0_ := nonneg_at [k_2] [] ⟨h_k_2, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl ((map_reduce_merges.run (1 + 0) (2 + k_2) (at0_ o1) (at0_ o2) d0).trans (if_true (le_from rfl rfl (at0_ o3)) rfl)) (at0_ o4)) ?_
              decide +kernel
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            exact absurd_of h0_4_0 (by close [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩)
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact absurd_of h0_4_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            have at0_ := eq_at [k_2, n_4]
            have at1_ := nonneg_at [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩
            obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_4 + 1)) (b := (k_2 + 2)) (v := n_4) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
            subst h_q_5e
            have v2_7_0 := start h_s_6
            rcases next (c := 0) (d := 1) v2_7_0 rfl with rfl | v2_7_0
            · have v1_7_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
              · exact absurd_of h_n_4 (by close [k_2] [] ⟨h_k_2, trivial⟩)
              obtain ⟨q_7, h_q_7, rfl⟩ := rest v1_7_0
              have at0_ := nonneg_at [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩
              have at1_ := eq_at [k_2, q_7]
              have at2_ := nonneg_at [k_2, q_7] [(map_reduce_merges (q_7 + 2) (k_2 + 2))] ⟨h_k_2, h_q_7, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => le_from rfl ((map_reduce_merges.run (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1))) (2 + k_2) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from (cdiv_from (q := (q_7 + 2)) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)) (call2 map_reduce_merges (x := (q_7 + 2)) (y := (k_2 + 2)) ((cdiv_from (q := (q_7 + 2)) rfl rfl (at0_ o7) (at0_ o8) (at0_ o9)).trans (at1_ o10)) (at1_ o11))))) (of_rest (fact_from rfl rfl (ih (q_7 + 2) (k_2 + 2) (at0_ o12) (at0_ o13) (le_from rfl rfl (at0_ o14)) (le_from rfl rfl (at0_ o15)) (le_from rfl rfl (at0_ o16)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1)))) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt)))) (at2_ o19))) ?_
              decide +kernel
            obtain ⟨s_7, h_s_7, rfl⟩ := rest v2_7_0
            obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_2) (c := s_7) (of_rest h_s_6' (by close [k_2, q_5, s_7] [] ⟨h_k_2, h_q_5, h_s_7, trivial⟩))
            have at0_ := nonneg_at [q_5, s_7, k_8] [] ⟨h_q_5, h_s_7, h_k_8, trivial⟩
            have at1_ := eq_at [q_5, s_7, k_8]
            have at2_ := nonneg_at [q_5, s_7, k_8] [(map_reduce_merges (q_5 + 1) (k_8 + s_7 + 2))] ⟨h_q_5, h_s_7, h_k_8, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => le_from rfl ((map_reduce_merges.run (1 + (1 + (((s_7 + k_8) + 2) * q_5 + (1 + s_7) - 1))) (2 + (s_7 + k_8)) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from (cdiv_from (q := (q_5 + 1)) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)) (call2 map_reduce_merges (x := (q_5 + 1)) (y := (k_8 + s_7 + 2)) ((cdiv_from (q := (q_5 + 1)) rfl rfl (at0_ o7) (at0_ o8) (at0_ o9)).trans (at1_ o10)) (at1_ o11))))) (of_rest (fact_from rfl rfl (ih (q_5 + 1) (k_8 + s_7 + 2) (at0_ o12) (at0_ o13) (le_from rfl rfl (at0_ o14)) (le_from rfl rfl (at0_ o15)) (le_from rfl rfl (at0_ o16)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_5 + 1)) (b := (1 + (1 + (((s_7 + k_8) + 2) * q_5 + (1 + s_7) - 1)))) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt)))) (at2_ o19))) ?_
            decide +kernel
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd d1 (not_le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩))
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → ((2 : Int) ≤ k) → (0 : Int) ≤ (map_reduce_merges n k) :=
  fun n k k0 k1 k2 k3 k4 =>
    (Steps.lemma_2 (map_reduce_merges.size n k + 1)) n k k0 k1 k2 k3 k4 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → chunk_vote_rounds__v_1.size n < bound → (chunk_vote_rounds__v_1 n) = 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (n_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        rcases total (n_1 - 1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          have at1_ := eq_at [n_2]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => eq_from ((chunk_vote_rounds__v_1.run (1 + (1 + n_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (larger_from_right ((call1 chunk_vote_rounds__v_1 (x := (n_2 + 1)) (at1_ o3)).trans ((ih (n_2 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans rfl)) (smaller_from_right rfl rfl (at0_ o8)) (at0_ o9)))) rfl (at0_ o10) (at0_ o11)) ?_
          decide +kernel
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((chunk_vote_rounds__v_1.run (1 + 0) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) (larger_from_right ((call1 chunk_vote_rounds__v_1 (x := 0) (at0_ o3)).trans (by decide +kernel : (chunk_vote_rounds__v_1 0) = 0)) (smaller_from_right rfl rfl (of_decide_eq_true o4)) (of_decide_eq_true o5)))) rfl (of_decide_eq_true o6) (of_decide_eq_true o7)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (chunk_vote_rounds__v_1 n) = 1 :=
  fun n k0 k1 =>
    (Steps.lemma_3 (chunk_vote_rounds__v_1.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_4 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → map_reduce_rounds.size n k < bound → (map_reduce_rounds n k) = (1 + (clog n k))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 d1 lt
      rcases total (k_1 - 2) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        rcases total (n_0 - 1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          rcases total (0 - n_3) with h0_4_0 | h0_4_0
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · have at0_ := nonneg_at [k_2] [] ⟨h_k_2, trivial⟩
              have at1_ := eq_at [k_2]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((map_reduce_rounds.run (1 + 0) (2 + k_2) (at0_ o1) (at0_ o2) d0).trans (if_true (le_from rfl rfl (at0_ o3)) rfl)) (add_from rfl (clog_one (at1_ o4))) (at0_ o5) (at0_ o6)) ?_
              decide +kernel
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            exact absurd_of h0_4_0 (by close [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩)
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact absurd_of h0_4_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            have at0_ := eq_at [k_2, n_4]
            have at1_ := nonneg_at [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩
            obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_4 + 1)) (b := (k_2 + 2)) (v := n_4) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
            subst h_q_5e
            have v2_7_0 := start h_s_6
            rcases next (c := 0) (d := 1) v2_7_0 rfl with rfl | v2_7_0
            · have v1_7_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
              · exact absurd_of h_n_4 (by close [k_2] [] ⟨h_k_2, trivial⟩)
              obtain ⟨q_7, h_q_7, rfl⟩ := rest v1_7_0
              have at0_ := nonneg_at [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (q_7 + 1)) (b := (k_2 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (q_7 + 1) (k_2 + 2) = l1_ := e_l1_.trans (by ring [k_2, q_7, l1_])
              have at0_ := nonneg_at [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩
              have at1_ := eq_at [k_2, q_7]
              have at2_ := nonneg_at [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩
              have at3_ := eq_at [k_2, q_7, l1_]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => fun o28 => eq_from ((map_reduce_rounds.run (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1))) (2 + k_2) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from rfl ((call2 map_reduce_rounds (x := (q_7 + 2)) (y := (k_2 + 2)) ((cdiv_from (q := (q_7 + 2)) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)).trans (at1_ o7)) (at1_ o8)).trans ((ih (q_7 + 2) (k_2 + 2) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_from (m := (q_7 + 2)) (c := (k_2 + 2)) (at1_ o15) (at1_ o16) (at2_ o17) (flog_from (m := (q_7 + 1)) (c := (k_2 + 2)) (at3_ o18) rfl e_l1_)))))))) (add_from rfl (clog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 3)) (c := (k_2 + 2)) (at3_ o19) (at3_ o20) (at2_ o21) (flog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 2)) (c := (k_2 + 2)) (at3_ o22) rfl (flog_level (m := (q_7 + 1)) 1 rfl (at2_ o23) (at2_ o24) (at2_ o25) (at2_ o26) e_l1_)))) (at2_ o27) (at2_ o28)) ?_
              decide +kernel
            obtain ⟨s_7, h_s_7, rfl⟩ := rest v2_7_0
            obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_2) (c := s_7) (of_rest h_s_6' (by close [k_2, q_5, s_7] [] ⟨h_k_2, h_q_5, h_s_7, trivial⟩))
            rcases total (q_5 - 1) with h0_9_0 | h0_9_0
            · have v1_9_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_9_0 rfl with rfl | v1_9_0
              · exact absurd_of h0_9_0 (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩)
              obtain ⟨q_9, h_q_9, rfl⟩ := rest v1_9_0
              have at0_ := nonneg_at [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (q_9 + 1)) (b := (k_8 + s_7 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (q_9 + 1) (k_8 + s_7 + 2) = l1_ := e_l1_.trans (by ring [s_7, k_8, q_9, l1_])
              have at0_ := nonneg_at [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩
              have at1_ := eq_at [s_7, k_8, q_9]
              have at2_ := nonneg_at [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩
              have at3_ := eq_at [s_7, k_8, q_9, l1_]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => fun o28 => eq_from ((map_reduce_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1))) (2 + (s_7 + k_8)) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from rfl ((call2 map_reduce_rounds (x := (q_9 + 2)) (y := (k_8 + s_7 + 2)) ((cdiv_from (q := (q_9 + 2)) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)).trans (at1_ o7)) (at1_ o8)).trans ((ih (q_9 + 2) (k_8 + s_7 + 2) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_from (m := (q_9 + 2)) (c := (k_8 + s_7 + 2)) (at1_ o15) (at1_ o16) (at2_ o17) (flog_from (m := (q_9 + 1)) (c := (k_8 + s_7 + 2)) (at3_ o18) rfl e_l1_)))))))) (add_from rfl (clog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 4)) (c := (k_8 + s_7 + 2)) (at3_ o19) (at3_ o20) (at2_ o21) (flog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 3)) (c := (k_8 + s_7 + 2)) (at3_ o22) rfl (flog_level (m := (q_9 + 1)) 1 rfl (at2_ o23) (at2_ o24) (at2_ o25) (at2_ o26) e_l1_)))) (at2_ o27) (at2_ o28)) ?_
              decide +kernel
            · have v1_9_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_9_0 rfl with rfl | v1_9_0
              · have at0_ := nonneg_at [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩
                have at1_ := eq_at [s_7, k_8]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => eq_from ((map_reduce_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1))) (2 + (s_7 + k_8)) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from rfl ((call2 map_reduce_rounds (x := 1) (y := (k_8 + s_7 + 2)) ((cdiv_from (q := 1) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)).trans (at1_ o7)) (at1_ o8)).trans ((ih 1 (k_8 + s_7 + 2) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_one (at1_ o15)))))))) (add_from rfl (clog_from (m := (s_7 + 2)) (c := (k_8 + s_7 + 2)) (at1_ o16) (at1_ o17) (at0_ o18) (flog_from (m := (s_7 + 1)) (c := (k_8 + s_7 + 2)) (at1_ o19) rfl (flog_number 0 rfl (at0_ o20) (at0_ o21) (at0_ o22))))) (at0_ o23) (at0_ o24)) ?_
                decide +kernel
              obtain ⟨q_9, h_q_9, rfl⟩ := rest v1_9_0
              exact absurd_of h0_9_0 (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩)
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd d1 (not_le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩))
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)
theorem Steps.lemma_4_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → (map_reduce_rounds n k) = (1 + (clog n k)) :=
  fun n k k0 k1 k2 k3 =>
    (Steps.lemma_4 (map_reduce_rounds.size n k + 1)) n k k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote n 1) ≤ (map_reduce n k) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases total (k_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    rcases total (n_0 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      have at0_ := eq_at [k_2, n_3]
      have at1_ := nonneg_at [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩
      have at2_ := nonneg_at [k_2, n_3] [(map_reduce_merges (n_3 + 1) (k_2 + 2))] ⟨h_k_2, h_n_3, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => le_from ((call1 chunk_vote__v_1 (x := (n_3 + 1)) (at0_ o1)).trans ((Steps.lemma_1_1 (n_3 + 1) (at1_ o2)).trans rfl)) ((call2 map_reduce (x := (n_3 + 1)) (y := (k_2 + 2)) (at0_ o3) (at0_ o4)).trans ((map_reduce.run (n_3 + 1) (k_2 + 2) (at1_ o5) (at1_ o6) (le_from rfl rfl (at1_ o7))).trans (add_from rfl (call2 map_reduce_merges (x := (n_3 + 1)) (y := (k_2 + 2)) (at0_ o8) (at0_ o9))))) (of_rest (fact_from rfl rfl (Steps.lemma_2_1 (n_3 + 1) (k_2 + 2) (at1_ o10) (at1_ o11) (le_from rfl rfl (at1_ o12)) (le_from rfl rfl (at1_ o13)) (le_from rfl rfl (at1_ o14)))) (at2_ o15))) ?_
      decide +kernel
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := eq_at [k_2]
        have at1_ := nonneg_at [k_2] [] ⟨h_k_2, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => le_from ((call1 chunk_vote__v_1 (x := 0) (at0_ o1)).trans (by decide +kernel : (chunk_vote__v_1 0) = 0)) ((call2 map_reduce (x := 0) (y := (k_2 + 2)) (at0_ o2) (at0_ o3)).trans ((map_reduce.run 0 (k_2 + 2) (at1_ o4) (at1_ o5) (le_from rfl rfl (at1_ o6))).trans (add_from rfl ((call2 map_reduce_merges (x := 0) (y := (k_2 + 2)) (at0_ o7) (at0_ o8)).trans ((map_reduce_merges.run 0 (k_2 + 2) (at1_ o9) (at1_ o10) (le_from rfl rfl (at1_ o11))).trans (if_true (le_from rfl rfl (at1_ o12)) rfl)))))) (at1_ o13)) ?_
        decide +kernel
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)

theorem Steps.part_2 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote_rounds n 1) ≤ (map_reduce_rounds n k) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases total (k_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    rcases total (n_0 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      rcases total (n_3 - 1) with h0_4_0 | h0_4_0
      · have v1_4_0 := start h_n_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd_of h0_4_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
        obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
        have at0_ := nonneg_at [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩
        obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := (k_2 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_l1_ : flog (n_4 + 1) (k_2 + 2) = l1_ := e_l1_.trans (by ring [k_2, n_4, l1_])
        have at0_ := eq_at [k_2, n_4]
        have at1_ := nonneg_at [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩
        have at2_ := nonneg_at [k_2, n_4, l1_] [] ⟨h_k_2, h_n_4, h_l1_, trivial⟩
        have at3_ := eq_at [k_2, n_4, l1_]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => fun o14 => le_from ((call1 chunk_vote_rounds__v_1 (x := (n_4 + 2)) (at0_ o1)).trans ((Steps.lemma_3_1 (n_4 + 2) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans rfl)) ((call2 map_reduce_rounds (x := (n_4 + 2)) (y := (k_2 + 2)) (at0_ o4) (at0_ o5)).trans ((Steps.lemma_4_1 (n_4 + 2) (k_2 + 2) (at1_ o6) (at1_ o7) (le_from rfl rfl (at1_ o8)) (le_from rfl rfl (at1_ o9))).trans (add_from rfl (clog_from (m := (n_4 + 2)) (c := (k_2 + 2)) (at0_ o10) (at0_ o11) (at2_ o12) (flog_from (m := (n_4 + 1)) (c := (k_2 + 2)) (at3_ o13) rfl e_l1_))))) (at2_ o14)) ?_
        decide +kernel
      · have v1_4_0 := start h_n_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · have at0_ := eq_at [k_2]
          have at1_ := nonneg_at [k_2] [] ⟨h_k_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => le_from ((call1 chunk_vote_rounds__v_1 (x := 1) (at0_ o1)).trans (by decide +kernel : (chunk_vote_rounds__v_1 1) = 1)) ((call2 map_reduce_rounds (x := 1) (y := (k_2 + 2)) (at0_ o2) (at0_ o3)).trans ((Steps.lemma_4_1 1 (k_2 + 2) (at1_ o4) (at1_ o5) (le_from rfl rfl (at1_ o6)) (le_from rfl rfl (at1_ o7))).trans (add_from rfl (clog_one (at0_ o8))))) (at1_ o9)) ?_
          decide +kernel
        obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
        exact absurd_of h0_4_0 (by close [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩)
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := eq_at [k_2]
        have at1_ := nonneg_at [k_2] [] ⟨h_k_2, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from ((call1 chunk_vote_rounds__v_1 (x := 0) (at0_ o1)).trans (by decide +kernel : (chunk_vote_rounds__v_1 0) = 0)) ((call2 map_reduce_rounds (x := 0) (y := (k_2 + 2)) (at0_ o2) (at0_ o3)).trans ((map_reduce_rounds.run 0 (k_2 + 2) (at1_ o4) (at1_ o5) (le_from rfl rfl (at1_ o6))).trans (if_true (le_from rfl rfl (at1_ o7)) rfl))) (at1_ o8)) ?_
        decide +kernel
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)

theorem proof : Statement := ⟨chunk_vote.ends, chunk_vote_rounds.ends, map_reduce_merges.ends, map_reduce_rounds.ends, Steps.part_1, Steps.part_2⟩
end chunk_vote.single_votes_beat_map_reduce
