import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace beam.independent_of_breadth
/-- The relation `beam_width`. -/
def beam_width.body (beam_width : Int → Int → Int → Int) (b k d : Int) : Int := (if (d = 0) then (smaller k 1) else (smaller k (b * (beam_width b k (d - 1)))))
def beam_width.Domain (b k d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ k) ∧ (0 ≤ d)
def beam_width.size (b k d : Int) : Nat := magnitude d
def beam_width.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := beam_width.body (fun b k d => f (b, k, d)) x.1 x.2.1 x.2.2
def beam_width (b k d : Int) : Int := fix (fun (x : Int × Int × Int) => beam_width.size x.1 x.2.1 x.2.2) beam_width.step (b, k, d)
/-- The recursion of `beam_width` ends. -/
def beam_width.Ends : Prop := Falls (fun (x : Int × Int × Int) => beam_width.Domain x.1 x.2.1 x.2.2) (fun x => beam_width.size x.1 x.2.1 x.2.2) beam_width.step

/-- The relation `beam`. -/
def beam.body (beam : Int → Int → Int → Int) (b k d : Int) : Int := (if (d = 0) then 0 else ((beam b k (d - 1)) + ((beam_width b k (d - 1)) * (1 + b))))
def beam.Domain (b k d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ k) ∧ (0 ≤ d)
def beam.size (b k d : Int) : Nat := magnitude d
def beam.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := beam.body (fun b k d => f (b, k, d)) x.1 x.2.1 x.2.2
def beam (b k d : Int) : Int := fix (fun (x : Int × Int × Int) => beam.size x.1 x.2.1 x.2.2) beam.step (b, k, d)
/-- The recursion of `beam` ends. -/
def beam.Ends : Prop := Falls (fun (x : Int × Int × Int) => beam.Domain x.1 x.2.1 x.2.2) (fun x => beam.size x.1 x.2.1 x.2.2) beam.step

/-- The claim `beam.independent_of_breadth` fails at a point. -/
def Statement : Prop :=
  (beam_width.Ends) ∧ (beam.Ends) ∧ (∀ b k d : Int, (b = 2) → (k = 1) → (d = 1) → ((¬ (beam b k d) ≤ ((2 * d) * k))))
end beam.independent_of_breadth

namespace beam.independent_of_breadth
theorem beam_width.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (∀ b' k' d' : Int, (0 ≤ b') → (0 ≤ k') → (0 ≤ d') → beam_width.size b' k' d' < beam_width.size b k d → f₁ b' k' d' = f₂ b' k' d') → beam_width.body f₁ b k d = beam_width.body f₂ b k d := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p2 .o2] (.ifEq .o2 .n0 (.call2 6 .o1 .n1) (.call2 6 .o1 (.mul .o0 (.call3 8 .o0 .o1 (.sub .o2 .n1)))))
    (.zero 2 .done .done)
    3 (by decide +kernel) [b_0, k_1, d_2] rfl ⟨h_b_0, h_k_1, h_d_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem beam_width.ends : beam_width.Ends := fun f g (x : Int × Int × Int) d ih =>
  beam_width.congr (fun b k d => f (b, k, d)) (fun b k d => g (b, k, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun b' k' d' k0' k1' k2' lt => ih (b', k', d') ⟨k0', k1', k2'⟩ lt)
theorem beam_width.eq : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → beam_width b k d = (if (d = 0) then (smaller k 1) else (smaller k (b * (beam_width b k (d - 1))))) :=
  fun b k d k0' k1' k2' => fix_eq beam_width.ends (b, k, d) ⟨k0', k1', k2'⟩

theorem beam.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (∀ b' k' d' : Int, (0 ≤ b') → (0 ≤ k') → (0 ≤ d') → beam.size b' k' d' < beam.size b k d → f₁ b' k' d' = f₂ b' k' d') → beam.body f₁ b k d = beam.body f₂ b k d := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => beam_width a b c]
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p2 .o2] (.ifEq .o2 .n0 .n0 (.add (.call3 8 .o0 .o1 (.sub .o2 .n1)) (.mul (.call3 9 .o0 .o1 (.sub .o2 .n1)) (.add .n1 .o0))))
    (.zero 2 .done .done)
    3 (by decide +kernel) [b_0, k_1, d_2] rfl ⟨h_b_0, h_k_1, h_d_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem beam.ends : beam.Ends := fun f g (x : Int × Int × Int) d ih =>
  beam.congr (fun b k d => f (b, k, d)) (fun b k d => g (b, k, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun b' k' d' k0' k1' k2' lt => ih (b', k', d') ⟨k0', k1', k2'⟩ lt)
theorem beam.eq : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → beam b k d = (if (d = 0) then 0 else ((beam b k (d - 1)) + ((beam_width b k (d - 1)) * (1 + b)))) :=
  fun b k d k0' k1' k2' => fix_eq beam.ends (b, k, d) ⟨k0', k1', k2'⟩

theorem Steps.fails : ∀ b k d : Int, (b = 2) → (k = 1) → (d = 1) → ((¬ (beam b k d) ≤ ((2 * d) * k))) := by
  intro b k d e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨beam_width.ends, beam.ends, Steps.fails⟩
end beam.independent_of_breadth
