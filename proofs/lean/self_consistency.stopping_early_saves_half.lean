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
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem self_consistency.ends : self_consistency.Ends := fun f g (x : Int) d ih =>
  self_consistency.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem self_consistency.eq : ∀ (n : Int), (0 ≤ n) → self_consistency n = (if (n = 0) then 0 else ((self_consistency (n - 1)) + 1)) :=
  fun n k0' => fix_eq self_consistency.ends n k0'

theorem self_consistency_early.congr (f₁ f₂ : Int → Int → Int) : ∀ (left lead : Int), (0 ≤ left) → (0 ≤ lead) → (∀ left' lead' : Int, (0 ≤ left') → (0 ≤ lead') → self_consistency_early.size left' lead' < self_consistency_early.size left lead → f₁ left' lead' = f₂ left' lead') → self_consistency_early.body f₁ left lead = self_consistency_early.body f₂ left lead := by
  intro left_0 lead_1 h_left_0 h_lead_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.ifLt .o0 .o1 .n0 (.add .n1 (.call2 8 (.sub .o0 .n1) (.add .o1 .n1)))))
    (.zero 0 .done (.sign (.sub (.add .v0 .n1) .v1) (.zero 1 .done (.raise 0 .v1 .done)) (.zero 1 .done (.zero 1 .done (.raise 1 .v0 .done)))))
    2 (by decide +kernel) [left_0, lead_1] rfl ⟨h_left_0, h_lead_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  simp only [self_consistency_early.body, if_and, if_or, if_not] <;> exact g'
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
