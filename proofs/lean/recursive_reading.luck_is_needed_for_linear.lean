import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace recursive_reading.luck_is_needed_for_linear
/-- The relation `recursive_reading`. -/
def recursive_reading.body (recursive_reading : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 1 else ((1 + (recursive_reading (fdiv n 2))) + (recursive_reading (n - (fdiv n 2)))))
def recursive_reading.Domain (n : Int) : Prop := (0 ≤ n)
def recursive_reading.size (n : Int) : Nat := magnitude n
def recursive_reading.step (f : Int → Int) (x : Int) : Int := recursive_reading.body (fun n => f n) x
def recursive_reading (n : Int) : Int := fix (fun (x : Int) => recursive_reading.size x) recursive_reading.step n
/-- The recursion of `recursive_reading` ends. -/
def recursive_reading.Ends : Prop := Falls (fun (x : Int) => recursive_reading.Domain x) (fun x => recursive_reading.size x) recursive_reading.step

/-- The claim `recursive_reading.luck_is_needed_for_linear` holds with no constants. -/
def Statement : Prop :=
  (recursive_reading.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (recursive_reading n))))))
end recursive_reading.luck_is_needed_for_linear

namespace recursive_reading.luck_is_needed_for_linear
theorem recursive_reading.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → recursive_reading.size n' < recursive_reading.size n → f₁ n' = f₂ n') → recursive_reading.body f₁ n = recursive_reading.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from rfl (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o4 o5)))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 1) o8 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o9 o10)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from rfl (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o4 o5)))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 2) o8 (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o9 o10)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem recursive_reading.ends : recursive_reading.Ends := fun f g (x : Int) d ih =>
  recursive_reading.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem recursive_reading.eq : ∀ (n : Int), (0 ≤ n) → recursive_reading n = (if (n ≤ 1) then 1 else ((1 + (recursive_reading (fdiv n 2))) + (recursive_reading (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq recursive_reading.ends n k0'

def recursive_reading.run := recursive_reading.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → recursive_reading.size n < bound → (recursive_reading n) = ((2 * n) - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => same_from ((recursive_reading.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((recursive_reading.run (1 + (1 + (2 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from rfl ((call1 recursive_reading (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o6 o7) (Nat.le_of_lt_succ lt))).trans rfl))) ((call1 recursive_reading (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o8)).trans o9)).trans ((ih (n_3 + 1) o10 (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o12 o13) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o14)) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((recursive_reading.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from rfl ((call1 recursive_reading (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o6 o7) (Nat.le_of_lt_succ lt))).trans rfl))) ((call1 recursive_reading (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o8)).trans o9)).trans ((ih (n_3 + 2) o10 (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o14)) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (recursive_reading n) = ((2 * n) - 1) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (recursive_reading.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → t ≤ t := by
  intro t_0 h_t_0 a0
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩)

theorem Steps.part_2 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → (0 : Int) ≤ t := by
  intro t_0 h_t_0 a0
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩)

theorem Steps.part_3_O_positive : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((2 : Int) ≤ t) → (0 : Int) < (t * (flog t 2)) := by
  intro t_0 h_t_0 a0 a1
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_t_1 with rfl | ⟨t_2, h_t_2, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (t_2 + 2)) (b := 2) 1 rfl o1 o2) (shown [t_2] [] ⟨h_t_2, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (t_2 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [t_2, l1_])
      refine asked2 (fun o1 o2 => lt_from rfl (mul_from rfl (flog_from (m := (t_2 + 2)) (c := 2) o1 rfl e_l1_)) o2) ?_
      exact shown [t_2, l1_] [] ⟨h_t_2, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_3_O_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((2 : Int) ≤ t) → (1 * ((recursive_reading t) * (flog t 2))) ≤ (2 * (t * (flog t 2))) := by
  intro t_0 h_t_0 a0 a1
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_t_1 with rfl | ⟨t_2, h_t_2, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (t_2 + 2)) (b := 2) 1 rfl o1 o2) (shown [t_2] [] ⟨h_t_2, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (t_2 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [t_2, l1_])
      refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (mul_from rfl (mul_from ((call1 recursive_reading (x := (t_2 + 2)) o1).trans ((Steps.lemma_1_1 (t_2 + 2) o2 (le_from rfl rfl o3)).trans rfl)) (flog_from (m := (t_2 + 2)) (c := 2) o4 rfl e_l1_))) (mul_from rfl (mul_from rfl (flog_from (m := (t_2 + 2)) (c := 2) o5 rfl e_l1_))) o6) ?_
      exact shown [t_2, l1_] [] ⟨h_t_2, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_3_O : ∀ t : Int, 2 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * (flog t 2)) ∧ (1 * ((recursive_reading t) * (flog t 2))) ≤ (2 * (t * (flog t 2)))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_O_positive t k0' k1' h_start, Steps.part_3_O_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * (flog t 2)) ∧ q₀ * ((recursive_reading t) * (flog t 2)) ≤ p₀ * (t * (flog t 2)))) := ⟨2, 1, 2, by decide, by decide, by decide, Steps.part_3_O⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (recursive_reading n))))) := by
  intro h
  obtain ⟨p', q', n', hp', hq', hn', k'⟩ := h
  exact no_lower (E := fun (t : Int) => (recursive_reading t)) (G := fun (t : Int) => (t * (flog t 2))) (W := fun (t : Int) => (flog t 2)) unbounded_flog (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (lower_of_real (by decide) hp' (k' t (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr'))))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (recursive_reading n))))) := fun h => Steps.against h
theorem proof : Statement := ⟨recursive_reading.ends, Steps.diverges⟩
end recursive_reading.luck_is_needed_for_linear
