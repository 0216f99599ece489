import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace program_once.always_pays
/-- The relation `per_item`. -/
def per_item.body (per_item : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((per_item (n - 1)) + 1))
def per_item.Domain (n : Int) : Prop := (0 ≤ n)
def per_item.size (n : Int) : Nat := magnitude n
def per_item.step (f : Int → Int) (x : Int) : Int := per_item.body (fun n => f n) x
def per_item (n : Int) : Int := fix (fun (x : Int) => per_item.size x) per_item.step n
/-- The recursion of `per_item` ends. -/
def per_item.Ends : Prop := Falls (fun (x : Int) => per_item.Domain x) (fun x => per_item.size x) per_item.step

/-- The relation `program_once`. -/
def program_once.body (program_once : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1))))
def program_once.Domain (n : Int) : Prop := (0 ≤ n)
def program_once.size (n : Int) : Nat := magnitude n
def program_once.step (f : Int → Int) (x : Int) : Int := program_once.body (fun n => f n) x
def program_once (n : Int) : Int := fix (fun (x : Int) => program_once.size x) program_once.step n
/-- The recursion of `program_once` ends. -/
def program_once.Ends : Prop := Falls (fun (x : Int) => program_once.Domain x) (fun x => program_once.size x) program_once.step

/-- The relation `program_repaired`. -/
def program_repaired.body (program_repaired : Int → Int → Int) (n r : Int) : Int := (if (r = 0) then (program_once n) else ((program_repaired n (r - 1)) + (program_once n)))
def program_repaired.Domain (n r : Int) : Prop := (0 ≤ n) ∧ (0 ≤ r)
def program_repaired.size (n r : Int) : Nat := magnitude r
def program_repaired.step (f : Int × Int → Int) (x : Int × Int) : Int := program_repaired.body (fun n r => f (n, r)) x.1 x.2
def program_repaired (n r : Int) : Int := fix (fun (x : Int × Int) => program_repaired.size x.1 x.2) program_repaired.step (n, r)
/-- The recursion of `program_repaired` ends. -/
def program_repaired.Ends : Prop := Falls (fun (x : Int × Int) => program_repaired.Domain x.1 x.2) (fun x => program_repaired.size x.1 x.2) program_repaired.step

/-- The claim `program_once.always_pays` fails at a point. -/
def Statement : Prop :=
  (per_item.Ends) ∧ (program_once.Ends) ∧ (program_repaired.Ends) ∧ (∀ n r : Int, (n = 1) → (r = 1) → ((¬ (program_repaired n r) ≤ (per_item n))))
end program_once.always_pays

namespace program_once.always_pays
theorem per_item.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → per_item.size n' < per_item.size n → f₁ n' = f₂ n') → per_item.body f₁ n = per_item.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree1 (x := n_1) o2 (ih n_1 o3 (magnitude_lt (a := n_1) (b := (1 + n_1)) o4 o5))) rfl))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem per_item.ends : per_item.Ends := fun f g (x : Int) d ih =>
  per_item.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem per_item.eq : ∀ (n : Int), (0 ≤ n) → per_item n = (if (n = 0) then 0 else ((per_item (n - 1)) + 1)) :=
  fun n k0' => fix_eq per_item.ends n k0'

theorem program_once.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → program_once.size n' < program_once.size n → f₁ n' = f₂ n') → program_once.body f₁ n = program_once.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
    · refine asked3 (fun o1 o2 o3 => (if_false_both (ne_from_gt rfl rfl o1) (if_true_both (eq_from rfl rfl o2 o3) rfl))) ?_
      exact shown [] [] trivial (by decide +kernel)
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => (if_false_both (ne_from_gt rfl rfl o1) (if_false_both (ne_from_gt rfl rfl o2) (agree1 (x := (n_2 + 1)) o3 (ih (n_2 + 1) o4 (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) o5 o6)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem program_once.ends : program_once.Ends := fun f g (x : Int) d ih =>
  program_once.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem program_once.eq : ∀ (n : Int), (0 ≤ n) → program_once n = (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1)))) :=
  fun n k0' => fix_eq program_once.ends n k0'

theorem program_repaired.congr (f₁ f₂ : Int → Int → Int) : ∀ (n r : Int), (0 ≤ n) → (0 ≤ r) → (∀ n' r' : Int, (0 ≤ n') → (0 ≤ r') → program_repaired.size n' r' < program_repaired.size n r → f₁ n' r' = f₂ n' r') → program_repaired.body f₁ n r = program_repaired.body f₂ n r := by
  intro n_0 r_1 h_n_0 h_r_1 ih
  rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [n_0] [] ⟨h_n_0, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := n_0) (y := r_2) o2 o3 (ih n_0 r_2 o4 o5 (magnitude_lt (a := r_2) (b := (1 + r_2)) o6 o7))) rfl))) ?_
    exact shown [n_0, r_2] [] ⟨h_n_0, h_r_2, trivial⟩ (by decide +kernel)
theorem program_repaired.ends : program_repaired.Ends := fun f g (x : Int × Int) d ih =>
  program_repaired.congr (fun n r => f (n, r)) (fun n r => g (n, r)) x.1 x.2 d.1 d.2 (fun n' r' k0' k1' lt => ih (n', r') ⟨k0', k1'⟩ lt)
theorem program_repaired.eq : ∀ (n r : Int), (0 ≤ n) → (0 ≤ r) → program_repaired n r = (if (r = 0) then (program_once n) else ((program_repaired n (r - 1)) + (program_once n))) :=
  fun n r k0' k1' => fix_eq program_repaired.ends (n, r) ⟨k0', k1'⟩

theorem Steps.fails : ∀ n r : Int, (n = 1) → (r = 1) → ((¬ (program_repaired n r) ≤ (per_item n))) := by
  intro n r e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨per_item.ends, program_once.ends, program_repaired.ends, Steps.fails⟩
end program_once.always_pays
