import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace recursive_reading.padding_is_free
/-- The relation `recursive_reading_wide`. -/
def recursive_reading_wide.body (recursive_reading_wide : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 1 else (1 + (b * (recursive_reading_wide (cdiv n b) b))))
def recursive_reading_wide.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def recursive_reading_wide.size (n b : Int) : Nat := magnitude n
def recursive_reading_wide.step (f : Int × Int → Int) (x : Int × Int) : Int := recursive_reading_wide.body (fun n b => f (n, b)) x.1 x.2
def recursive_reading_wide (n b : Int) : Int := fix (fun (x : Int × Int) => recursive_reading_wide.size x.1 x.2) recursive_reading_wide.step (n, b)
/-- The recursion of `recursive_reading_wide` ends. -/
def recursive_reading_wide.Ends : Prop := Falls (fun (x : Int × Int) => recursive_reading_wide.Domain x.1 x.2) (fun x => recursive_reading_wide.size x.1 x.2) recursive_reading_wide.step

/-- The claim `recursive_reading.padding_is_free` fails at a point. -/
def Statement : Prop :=
  (recursive_reading_wide.Ends) ∧ (∀ n b : Int, (n = 3) → (b = 2) → ((((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) ∧ (¬ (recursive_reading_wide n b) ≤ (2 * n))))
end recursive_reading.padding_is_free

namespace recursive_reading.padding_is_free
theorem recursive_reading_wide.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → recursive_reading_wide.size n' b' < recursive_reading_wide.size n b → f₁ n' b' = f₂ n' b') → recursive_reading_wide.body f₁ n b = recursive_reading_wide.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n1 (.add .n1 (.mul .o1 (.call2 8 (.call2 2 .o0 .o1) .o1))))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem recursive_reading_wide.ends : recursive_reading_wide.Ends := fun f g (x : Int × Int) d ih =>
  recursive_reading_wide.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem recursive_reading_wide.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → recursive_reading_wide n b = (if (n ≤ 1) then 1 else (1 + (b * (recursive_reading_wide (cdiv n b) b)))) :=
  fun n b k0' k1' k2' => fix_eq recursive_reading_wide.ends (n, b) ⟨k0', k1', k2'⟩

theorem Steps.fails : ∀ n b : Int, (n = 3) → (b = 2) → ((((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) ∧ (¬ (recursive_reading_wide n b) ≤ (2 * n))) := by
  intro n b e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨recursive_reading_wide.ends, Steps.fails⟩
end recursive_reading.padding_is_free
