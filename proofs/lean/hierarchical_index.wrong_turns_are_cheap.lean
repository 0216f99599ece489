import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.wrong_turns_are_cheap
/-- The relation `hierarchical_index_backtrack`. -/
def hierarchical_index_backtrack.body (hierarchical_index_backtrack : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else (1 + (b * (hierarchical_index_backtrack (cdiv n b) b))))
def hierarchical_index_backtrack.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index_backtrack.size (n b : Int) : Nat := magnitude n
def hierarchical_index_backtrack.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index_backtrack.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index_backtrack (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index_backtrack.size x.1 x.2) hierarchical_index_backtrack.step (n, b)
/-- The recursion of `hierarchical_index_backtrack` ends. -/
def hierarchical_index_backtrack.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index_backtrack.Domain x.1 x.2) (fun x => hierarchical_index_backtrack.size x.1 x.2) hierarchical_index_backtrack.step

/-- The relation `scan`. -/
def scan.body (scan : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (scan (n - 1))))
def scan.Domain (n : Int) : Prop := (0 ≤ n)
def scan.size (n : Int) : Nat := magnitude n
def scan.step (f : Int → Int) (x : Int) : Int := scan.body (fun n => f n) x
def scan (n : Int) : Int := fix (fun (x : Int) => scan.size x) scan.step n
/-- The recursion of `scan` ends. -/
def scan.Ends : Prop := Falls (fun (x : Int) => scan.Domain x) (fun x => scan.size x) scan.step

/-- The claim `hierarchical_index.wrong_turns_are_cheap` fails at a point. -/
def Statement : Prop :=
  (hierarchical_index_backtrack.Ends) ∧ (scan.Ends) ∧ (∀ n b : Int, (n = 5) → (b = 2) → (((2 : Int) ≤ b) ∧ (¬ (hierarchical_index_backtrack n b) ≤ (scan n))))
end hierarchical_index.wrong_turns_are_cheap

namespace hierarchical_index.wrong_turns_are_cheap
theorem hierarchical_index_backtrack.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → hierarchical_index_backtrack.size n' b' < hierarchical_index_backtrack.size n b → f₁ n' b' = f₂ n' b') → hierarchical_index_backtrack.body f₁ n b = hierarchical_index_backtrack.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.mul .o1 (.call2 8 (.call2 2 .o0 .o1) .o1))))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hierarchical_index_backtrack.ends : hierarchical_index_backtrack.Ends := fun f g (x : Int × Int) d ih =>
  hierarchical_index_backtrack.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem hierarchical_index_backtrack.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → hierarchical_index_backtrack n b = (if (n ≤ 1) then 0 else (1 + (b * (hierarchical_index_backtrack (cdiv n b) b)))) :=
  fun n b k0' k1' k2' => fix_eq hierarchical_index_backtrack.ends (n, b) ⟨k0', k1', k2'⟩

theorem scan.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → scan.size n' < scan.size n → f₁ n' = f₂ n') → scan.body f₁ n = scan.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add .n1 (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem scan.ends : scan.Ends := fun f g (x : Int) d ih =>
  scan.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem scan.eq : ∀ (n : Int), (0 ≤ n) → scan n = (if (n = 0) then 0 else (1 + (scan (n - 1)))) :=
  fun n k0' => fix_eq scan.ends n k0'

theorem Steps.fails : ∀ n b : Int, (n = 5) → (b = 2) → (((2 : Int) ≤ b) ∧ (¬ (hierarchical_index_backtrack n b) ≤ (scan n))) := by
  intro n b e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨hierarchical_index_backtrack.ends, scan.ends, Steps.fails⟩
end hierarchical_index.wrong_turns_are_cheap
