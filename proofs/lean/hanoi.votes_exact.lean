import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.votes_exact
/-- The relation `hanoi_votes`. -/
def hanoi_votes.body (hanoi_votes : Int → Int → Int) (d k : Int) : Int := (if (d = 0) then 0 else ((2 * (hanoi_votes (d - 1) k)) + k))
def hanoi_votes.Domain (d k : Int) : Prop := (0 ≤ d) ∧ (0 ≤ k)
def hanoi_votes.size (d k : Int) : Nat := magnitude d
def hanoi_votes.step (f : Int × Int → Int) (x : Int × Int) : Int := hanoi_votes.body (fun d k => f (d, k)) x.1 x.2
def hanoi_votes (d k : Int) : Int := fix (fun (x : Int × Int) => hanoi_votes.size x.1 x.2) hanoi_votes.step (d, k)
/-- The recursion of `hanoi_votes` ends. -/
def hanoi_votes.Ends : Prop := Falls (fun (x : Int × Int) => hanoi_votes.Domain x.1 x.2) (fun x => hanoi_votes.size x.1 x.2) hanoi_votes.step

/-- The claim `hanoi.votes_exact`. -/
def Statement : Prop :=
  (hanoi_votes.Ends) ∧ (∀ d k : Int, 0 ≤ d → 0 ≤ k → (hanoi_votes d k) = (k * ((ipow 2 d) - 1)))
end hanoi.votes_exact

namespace hanoi.votes_exact
theorem hanoi_votes.congr (f₁ f₂ : Int → Int → Int) : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → (∀ d' k' : Int, (0 ≤ d') → (0 ≤ k') → hanoi_votes.size d' k' < hanoi_votes.size d k → f₁ d' k' = f₂ d' k') → hanoi_votes.body f₁ d k = hanoi_votes.body f₂ d k := by
  intro d_0 k_1 h_d_0 h_k_1 ih
  rcases first1 h_d_0 with rfl | ⟨d_2, h_d_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [k_1] [] ⟨h_k_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (mul_from rfl (agree2 (x := d_2) (y := k_1) o2 o3 (ih d_2 k_1 o4 o5 (magnitude_lt (a := d_2) (b := (1 + d_2)) o6 o7)))) rfl))) ?_
    exact shown [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩ (by decide +kernel)
theorem hanoi_votes.ends : hanoi_votes.Ends := fun f g (x : Int × Int) d ih =>
  hanoi_votes.congr (fun d k => f (d, k)) (fun d k => g (d, k)) x.1 x.2 d.1 d.2 (fun d' k' k0' k1' lt => ih (d', k') ⟨k0', k1'⟩ lt)
theorem hanoi_votes.eq : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → hanoi_votes d k = (if (d = 0) then 0 else ((2 * (hanoi_votes (d - 1) k)) + k)) :=
  fun d k k0' k1' => fix_eq hanoi_votes.ends (d, k) ⟨k0', k1'⟩

def hanoi_votes.run := hanoi_votes.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d k : Int, (0 ≤ d) → (0 ≤ k) → hanoi_votes.size d k < bound → (hanoi_votes d k) = (k * ((ipow 2 d) - 1))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 k_1 h_d_0 h_k_1 lt
      rcases first1 h_d_0 with rfl | ⟨d_2, h_d_2, rfl⟩
      · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((hanoi_votes.run 0 k_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) (mul_from rfl (sub_from (ipow_from (b := 2) (y := (0)) rfl o5 (ipow_number 0 rfl)) rfl)) o6) ?_
        exact shown [k_1] [] ⟨h_k_1, trivial⟩ (by decide +kernel)
      · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_2) o1 o2) (shown [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 d_2 = (p1_ + d_2 + 1) := e_p1_.trans (by ring [k_1, d_2, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((hanoi_votes.run (1 + d_2) k_1 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from (mul_from rfl ((call2 hanoi_votes (x := d_2) (y := k_1) o4 o5).trans ((ih d_2 k_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := d_2) (b := (1 + d_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_2)) rfl o10 e_p1_) rfl))))) rfl))) (mul_from rfl (sub_from (ipow_from (b := 2) (y := ((1 + d_2))) rfl o11 (ipow_sum (by decide) o12 (ipow_number 1 rfl) e_p1_)) rfl)) o13)) ?_
        exact shown [k_1, d_2, p1_] [] ⟨h_k_1, h_d_2, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ d k : Int, (0 ≤ d) → (0 ≤ k) → (hanoi_votes d k) = (k * ((ipow 2 d) - 1)) :=
  fun d k k0' k1' =>
    (Steps.lemma_1 (hanoi_votes.size d k + 1)) d k k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ d k : Int, 0 ≤ d → 0 ≤ k → (hanoi_votes d k) = (k * ((ipow 2 d) - 1)) := by
  intro d_0 k_1 h_d_0 h_k_1
  obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_0) o1 o2) (shown [d_0, k_1] [] ⟨h_d_0, h_k_1, trivial⟩ (by decide +kernel))
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, k_1, p1_])
  refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((call2 hanoi_votes (x := d_0) (y := k_1) o1 o2).trans ((Steps.lemma_1_1 d_0 k_1 o3 o4).trans (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_0)) rfl o5 e_p1_) rfl)))) (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_0)) rfl o6 e_p1_) rfl)) o7) ?_
  exact shown [d_0, k_1] [p1_] ⟨h_d_0, h_k_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨hanoi_votes.ends, Steps.part_1⟩
end hanoi.votes_exact
