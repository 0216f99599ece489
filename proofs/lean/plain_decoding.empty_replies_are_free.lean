import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace plain_decoding.empty_replies_are_free
/-- The relation `plain_decoding`. -/
def plain_decoding.body (plain_decoding : Int → Int) (m : Int) : Int := (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1))
def plain_decoding.Domain (m : Int) : Prop := (0 ≤ m)
def plain_decoding.size (m : Int) : Nat := magnitude m
def plain_decoding.step (f : Int → Int) (x : Int) : Int := plain_decoding.body (fun m => f m) x
def plain_decoding (m : Int) : Int := fix (fun (x : Int) => plain_decoding.size x) plain_decoding.step m
/-- The recursion of `plain_decoding` ends. -/
def plain_decoding.Ends : Prop := Falls (fun (x : Int) => plain_decoding.Domain x) (fun x => plain_decoding.size x) plain_decoding.step

/-- The claim `plain_decoding.empty_replies_are_free` fails at a point. -/
def Statement : Prop :=
  (plain_decoding.Ends) ∧ (∀ m : Int, (m = 0) → ((¬ (plain_decoding m) ≤ m)))
end plain_decoding.empty_replies_are_free

namespace plain_decoding.empty_replies_are_free
theorem plain_decoding.congr (f₁ f₂ : Int → Int) : ∀ (m : Int), (0 ≤ m) → (∀ m' : Int, (0 ≤ m') → plain_decoding.size m' < plain_decoding.size m → f₁ m' = f₂ m') → plain_decoding.body f₁ m = plain_decoding.body f₂ m := by
  intro m_0 h_m_0 ih
  rcases first2 h_m_0 with rfl | rfl | ⟨m_1, h_m_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree1 (x := (m_1 + 1)) o2 (ih (m_1 + 1) o3 (magnitude_lt (a := (m_1 + 1)) (b := (2 + m_1)) o4 o5))) rfl))) ?_
    exact shown [m_1] [] ⟨h_m_1, trivial⟩ (by decide +kernel)
theorem plain_decoding.ends : plain_decoding.Ends := fun f g (x : Int) d ih =>
  plain_decoding.congr (fun m => f m) (fun m => g m) x d (fun m' k0' lt => ih m' k0' lt)
theorem plain_decoding.eq : ∀ (m : Int), (0 ≤ m) → plain_decoding m = (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1)) :=
  fun m k0' => fix_eq plain_decoding.ends m k0'

theorem Steps.fails : ∀ m : Int, (m = 0) → ((¬ (plain_decoding m) ≤ m)) := by
  intro m e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨plain_decoding.ends, Steps.fails⟩
end plain_decoding.empty_replies_are_free
