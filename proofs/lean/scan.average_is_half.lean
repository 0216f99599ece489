import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace scan.average_is_half
/-- The relation `scan`. -/
def scan.body (scan : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (scan (n - 1))))
def scan.Domain (n : Int) : Prop := (0 ≤ n)
def scan.size (n : Int) : Nat := magnitude n
def scan.step (f : Int → Int) (x : Int) : Int := scan.body (fun n => f n) x
def scan (n : Int) : Int := fix (fun (x : Int) => scan.size x) scan.step n
/-- The recursion of `scan` ends. -/
def scan.Ends : Prop := Falls (fun (x : Int) => scan.Domain x) (fun x => scan.size x) scan.step

/-- The relation `scan_all_positions`. -/
def scan_all_positions.body (scan_all_positions : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((scan_all_positions (n - 1)) + (scan n)))
def scan_all_positions.Domain (n : Int) : Prop := (0 ≤ n)
def scan_all_positions.size (n : Int) : Nat := magnitude n
def scan_all_positions.step (f : Int → Int) (x : Int) : Int := scan_all_positions.body (fun n => f n) x
def scan_all_positions (n : Int) : Int := fix (fun (x : Int) => scan_all_positions.size x) scan_all_positions.step n
/-- The recursion of `scan_all_positions` ends. -/
def scan_all_positions.Ends : Prop := Falls (fun (x : Int) => scan_all_positions.Domain x) (fun x => scan_all_positions.size x) scan_all_positions.step

/-- The claim `scan.average_is_half`. -/
def Statement : Prop :=
  (scan.Ends) ∧ (scan_all_positions.Ends) ∧ (∀ n : Int, 0 ≤ n → (2 * (scan_all_positions n)) = (n * (n + 1)))
end scan.average_is_half

namespace scan.average_is_half
theorem scan.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → scan.size n' < scan.size n → f₁ n' = f₂ n') → scan.body f₁ n = scan.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree1 (x := n_1) o2 (ih n_1 o3 (magnitude_lt (a := n_1) (b := (1 + n_1)) o4 o5)))))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem scan.ends : scan.Ends := fun f g (x : Int) d ih =>
  scan.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem scan.eq : ∀ (n : Int), (0 ≤ n) → scan n = (if (n = 0) then 0 else (1 + (scan (n - 1)))) :=
  fun n k0' => fix_eq scan.ends n k0'

theorem scan_all_positions.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → scan_all_positions.size n' < scan_all_positions.size n → f₁ n' = f₂ n') → scan_all_positions.body f₁ n = scan_all_positions.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree1 (x := n_1) o2 (ih n_1 o3 (magnitude_lt (a := n_1) (b := (1 + n_1)) o4 o5))) rfl))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem scan_all_positions.ends : scan_all_positions.Ends := fun f g (x : Int) d ih =>
  scan_all_positions.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem scan_all_positions.eq : ∀ (n : Int), (0 ≤ n) → scan_all_positions n = (if (n = 0) then 0 else ((scan_all_positions (n - 1)) + (scan n))) :=
  fun n k0' => fix_eq scan_all_positions.ends n k0'

def scan.run := scan.eq
def scan_all_positions.run := scan_all_positions.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → scan.size n < bound → (scan n) = n) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((scan.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((scan.run (1 + n_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from rfl ((call1 scan (x := n_1) o3).trans ((ih n_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o7) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (scan n) = n :=
  fun n k0' =>
    (Steps.lemma_1 (scan.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → scan_all_positions.size n < bound → (2 * (scan_all_positions n)) = (n * (n + 1))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from (mul_from rfl ((scan_all_positions.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl))) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => eq_from (mul_from rfl ((scan_all_positions.run (1 + n_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from (call1 scan_all_positions (x := n_1) o3) ((call1 scan (x := (n_1 + 1)) o4).trans ((Steps.lemma_1_1 (n_1 + 1) o5).trans rfl)))))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_1 o6 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o7 o8) (Nat.le_of_lt_succ lt))))) o9) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_1 o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o11 o12) (Nat.le_of_lt_succ lt))))) o13))) ?_
        exact shown [n_1] [(scan_all_positions n_1)] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → (2 * (scan_all_positions n)) = (n * (n + 1)) :=
  fun n k0' =>
    (Steps.lemma_2 (scan_all_positions.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (2 * (scan_all_positions n)) = (n * (n + 1)) := by
  intro n_0 h_n_0
  refine asked5 (fun o1 o2 o3 o4 o5 => eq_from (mul_from rfl (call1 scan_all_positions (x := n_0) o1)) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 o2))) o3) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 o4))) o5)) ?_
  exact shown [n_0] [(scan_all_positions n_0)] ⟨h_n_0, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨scan.ends, scan_all_positions.ends, Steps.part_1⟩
end scan.average_is_half
