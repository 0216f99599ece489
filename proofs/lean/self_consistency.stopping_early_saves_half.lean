import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace self_consistency.stopping_early_saves_half
/-- The relation `self_consistency`. -/
def self_consistency.body (self_consistency : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((self_consistency (n - 1)) + 1))
def self_consistency.Domain (n : Int) : Prop := (0 ≤ n)
def self_consistency.size (n : Int) : Nat := magnitude n
def self_consistency.step (f : Int → Int) (x : Int) : Int := self_consistency.body (fun n => f n) x
def self_consistency (n : Int) : Int := fix (fun (x : Int) => self_consistency.size x) self_consistency.step n
/-- The recursion of `self_consistency` ends. -/
def self_consistency.Ends : Prop := Falls (fun (x : Int) => self_consistency.Domain x) (fun x => self_consistency.size x) self_consistency.step

/-- The relation `self_consistency_early`. -/
def self_consistency_early.body (self_consistency_early : Int → Int → Int) (left lead : Int) : Int := (if ((left = 0) ∨ (left < lead)) then 0 else (1 + (self_consistency_early (left - 1) (lead + 1))))
def self_consistency_early.Domain (left lead : Int) : Prop := (0 ≤ left) ∧ (0 ≤ lead)
def self_consistency_early.size (left lead : Int) : Nat := magnitude left
def self_consistency_early.step (f : Int × Int → Int) (x : Int × Int) : Int := self_consistency_early.body (fun left lead => f (left, lead)) x.1 x.2
def self_consistency_early (left lead : Int) : Int := fix (fun (x : Int × Int) => self_consistency_early.size x.1 x.2) self_consistency_early.step (left, lead)
/-- The recursion of `self_consistency_early` ends. -/
def self_consistency_early.Ends : Prop := Falls (fun (x : Int × Int) => self_consistency_early.Domain x.1 x.2) (fun x => self_consistency_early.size x.1 x.2) self_consistency_early.step

/-- The claim `self_consistency.stopping_early_saves_half` fails at a point. -/
def Statement : Prop :=
  (self_consistency.Ends) ∧ (self_consistency_early.Ends) ∧ (∀ n : Int, (n = 1) → ((¬ (2 * (self_consistency_early n 0)) ≤ (self_consistency n))))
end self_consistency.stopping_early_saves_half

namespace self_consistency.stopping_early_saves_half
theorem self_consistency.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → self_consistency.size n' < self_consistency.size n → f₁ n' = f₂ n') → self_consistency.body f₁ n = self_consistency.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree1 (x := n_1) o2 (ih n_1 o3 (magnitude_lt (a := n_1) (b := (1 + n_1)) o4 o5))) rfl))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem self_consistency.ends : self_consistency.Ends := fun f g (x : Int) d ih =>
  self_consistency.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem self_consistency.eq : ∀ (n : Int), (0 ≤ n) → self_consistency n = (if (n = 0) then 0 else ((self_consistency (n - 1)) + 1)) :=
  fun n k0' => fix_eq self_consistency.ends n k0'

theorem self_consistency_early.congr (f₁ f₂ : Int → Int → Int) : ∀ (left lead : Int), (0 ≤ left) → (0 ≤ lead) → (∀ left' lead' : Int, (0 ≤ left') → (0 ≤ lead') → self_consistency_early.size left' lead' < self_consistency_early.size left lead → f₁ left' lead' = f₂ left' lead') → self_consistency_early.body f₁ left lead = self_consistency_early.body f₂ left lead := by
  intro left_0 lead_1 h_left_0 h_lead_1 ih
  rcases first1 h_left_0 with rfl | ⟨left_2, h_left_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (Or.inl (eq_from rfl rfl o1 o2)) rfl)) ?_
    exact shown [lead_1] [] ⟨h_lead_1, trivial⟩ (by decide +kernel)
  · rcases total (left_2 + 1 - lead_1) with h0_3_0 | h0_3_0
    · rcases first1 h_lead_1 with rfl | ⟨lead_3, h_lead_3, rfl⟩
      · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl o1) (not_lt_from rfl rfl o2)) (add_from rfl (agree2 (x := left_2) (y := 1) o3 o4 (ih left_2 1 o5 o6 (magnitude_lt (a := left_2) (b := (1 + left_2)) o7 o8)))))) ?_
        exact shown [left_2] [] ⟨h_left_2, trivial⟩ (by decide +kernel)
      · obtain ⟨left_4, h_left_4, rfl⟩ := rest (v := left_2) (c := lead_3) (of_rest h0_3_0 (by close [left_2, lead_3] [] ⟨h_left_2, h_lead_3, trivial⟩))
        refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl o1) (not_lt_from rfl rfl o2)) (add_from rfl (agree2 (x := (lead_3 + left_4)) (y := (lead_3 + 2)) o3 o4 (ih (lead_3 + left_4) (lead_3 + 2) o5 o6 (magnitude_lt (a := (lead_3 + left_4)) (b := (1 + (lead_3 + left_4))) o7 o8)))))) ?_
        exact shown [lead_3, left_4] [] ⟨h_lead_3, h_left_4, trivial⟩ (by decide +kernel)
    · rcases first1 h_lead_1 with rfl | ⟨lead_3, h_lead_3, rfl⟩
      · exact absurd_of h0_3_0 (by close [left_2] [] ⟨h_left_2, trivial⟩)
      · rcases first1 h_lead_3 with rfl | ⟨lead_4, h_lead_4, rfl⟩
        · exact absurd_of h0_3_0 (by close [left_2] [] ⟨h_left_2, trivial⟩)
        · obtain ⟨lead_5, h_lead_5, rfl⟩ := rest (v := lead_4) (c := left_2) (of_rest h0_3_0 (by close [left_2, lead_4] [] ⟨h_left_2, h_lead_4, trivial⟩))
          exact (if_true_both (Or.inr (lt_from rfl rfl (by close [left_2, lead_5] [] ⟨h_left_2, h_lead_5, trivial⟩))) rfl)
theorem self_consistency_early.ends : self_consistency_early.Ends := fun f g (x : Int × Int) d ih =>
  self_consistency_early.congr (fun left lead => f (left, lead)) (fun left lead => g (left, lead)) x.1 x.2 d.1 d.2 (fun left' lead' k0' k1' lt => ih (left', lead') ⟨k0', k1'⟩ lt)
theorem self_consistency_early.eq : ∀ (left lead : Int), (0 ≤ left) → (0 ≤ lead) → self_consistency_early left lead = (if ((left = 0) ∨ (left < lead)) then 0 else (1 + (self_consistency_early (left - 1) (lead + 1)))) :=
  fun left lead k0' k1' => fix_eq self_consistency_early.ends (left, lead) ⟨k0', k1'⟩

theorem Steps.fails : ∀ n : Int, (n = 1) → ((¬ (2 * (self_consistency_early n 0)) ≤ (self_consistency n))) := by
  intro n e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨self_consistency.ends, self_consistency_early.ends, Steps.fails⟩
end self_consistency.stopping_early_saves_half
