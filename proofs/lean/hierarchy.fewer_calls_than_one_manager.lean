import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchy.fewer_calls_than_one_manager
/-- The relation `flat_manager`. -/
def flat_manager.body (flat_manager : Int → Int) (n : Int) : Int := (if (n = 0) then 1 else ((flat_manager (n - 1)) + 2))
def flat_manager.Domain (n : Int) : Prop := (0 ≤ n)
def flat_manager.size (n : Int) : Nat := magnitude n
def flat_manager.step (f : Int → Int) (x : Int) : Int := flat_manager.body (fun n => f n) x
def flat_manager (n : Int) : Int := fix (fun (x : Int) => flat_manager.size x) flat_manager.step n
/-- The recursion of `flat_manager` ends. -/
def flat_manager.Ends : Prop := Falls (fun (x : Int) => flat_manager.Domain x) (fun x => flat_manager.size x) flat_manager.step

/-- The relation `hierarchy_managers`. -/
def hierarchy_managers.body (hierarchy_managers : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (hierarchy_managers (cdiv n k) k)))
def hierarchy_managers.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def hierarchy_managers.size (n k : Int) : Nat := magnitude n
def hierarchy_managers.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchy_managers.body (fun n k => f (n, k)) x.1 x.2
def hierarchy_managers (n k : Int) : Int := fix (fun (x : Int × Int) => hierarchy_managers.size x.1 x.2) hierarchy_managers.step (n, k)
/-- The recursion of `hierarchy_managers` ends. -/
def hierarchy_managers.Ends : Prop := Falls (fun (x : Int × Int) => hierarchy_managers.Domain x.1 x.2) (fun x => hierarchy_managers.size x.1 x.2) hierarchy_managers.step

/-- The relation `hierarchy`. -/
def hierarchy (n k : Int) : Int := (n + (2 * (hierarchy_managers n k)))

/-- The claim `hierarchy.fewer_calls_than_one_manager` fails at a point. -/
def Statement : Prop :=
  (flat_manager.Ends) ∧ (hierarchy_managers.Ends) ∧ (∀ n k : Int, (n = 3) → (k = 2) → (((2 : Int) ≤ k) ∧ (¬ (hierarchy n k) ≤ (flat_manager n))))
end hierarchy.fewer_calls_than_one_manager

namespace hierarchy.fewer_calls_than_one_manager
theorem flat_manager.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → flat_manager.size n' < flat_manager.size n → f₁ n' = f₂ n') → flat_manager.body f₁ n = flat_manager.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n1 (.add (.call1 8 (.sub .o0 .n1)) .n2))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem flat_manager.ends : flat_manager.Ends := fun f g (x : Int) d ih =>
  flat_manager.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem flat_manager.eq : ∀ (n : Int), (0 ≤ n) → flat_manager n = (if (n = 0) then 1 else ((flat_manager (n - 1)) + 2)) :=
  fun n k0' => fix_eq flat_manager.ends n k0'

theorem hierarchy_managers.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → hierarchy_managers.size n' k' < hierarchy_managers.size n k → f₁ n' k' = f₂ n' k') → hierarchy_managers.body f₁ n k = hierarchy_managers.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 2 .o0 .o1) (.call2 8 (.call2 2 .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hierarchy_managers.ends : hierarchy_managers.Ends := fun f g (x : Int × Int) d ih =>
  hierarchy_managers.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem hierarchy_managers.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → hierarchy_managers n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (hierarchy_managers (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq hierarchy_managers.ends (n, k) ⟨k0', k1', k2'⟩

theorem hierarchy.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → hierarchy n k = (n + (2 * (hierarchy_managers n k))) := fun _ _ _ _ _ => rfl

theorem Steps.fails : ∀ n k : Int, (n = 3) → (k = 2) → (((2 : Int) ≤ k) ∧ (¬ (hierarchy n k) ≤ (flat_manager n))) := by
  intro n k e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨flat_manager.ends, hierarchy_managers.ends, Steps.fails⟩
end hierarchy.fewer_calls_than_one_manager
