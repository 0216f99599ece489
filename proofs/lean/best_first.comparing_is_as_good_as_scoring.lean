import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace best_first.comparing_is_as_good_as_scoring
/-- The relation `best_first`. -/
def best_first.body (best_first : Int → Int → Int) (n b : Int) : Int := (if (n = 0) then 0 else (((best_first (n - 1) b) + 1) + b))
def best_first.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b)
def best_first.size (n b : Int) : Nat := magnitude n
def best_first.step (f : Int × Int → Int) (x : Int × Int) : Int := best_first.body (fun n b => f (n, b)) x.1 x.2
def best_first (n b : Int) : Int := fix (fun (x : Int × Int) => best_first.size x.1 x.2) best_first.step (n, b)
/-- The recursion of `best_first` ends. -/
def best_first.Ends : Prop := Falls (fun (x : Int × Int) => best_first.Domain x.1 x.2) (fun x => best_first.size x.1 x.2) best_first.step

/-- The relation `best_first_frontier`. -/
def best_first_frontier.body (best_first_frontier : Int → Int → Int) (n b : Int) : Int := (if (n = 0) then 1 else (((best_first_frontier (n - 1) b) - 1) + b))
def best_first_frontier.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def best_first_frontier.size (n b : Int) : Nat := magnitude n
def best_first_frontier.step (f : Int × Int → Int) (x : Int × Int) : Int := best_first_frontier.body (fun n b => f (n, b)) x.1 x.2
def best_first_frontier (n b : Int) : Int := fix (fun (x : Int × Int) => best_first_frontier.size x.1 x.2) best_first_frontier.step (n, b)
/-- The recursion of `best_first_frontier` ends. -/
def best_first_frontier.Ends : Prop := Falls (fun (x : Int × Int) => best_first_frontier.Domain x.1 x.2) (fun x => best_first_frontier.size x.1 x.2) best_first_frontier.step

/-- The relation `knockout`. -/
def knockout.body (knockout : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2)))))
def knockout.Domain (n : Int) : Prop := (0 ≤ n)
def knockout.size (n : Int) : Nat := magnitude n
def knockout.step (f : Int → Int) (x : Int) : Int := knockout.body (fun n => f n) x
def knockout (n : Int) : Int := fix (fun (x : Int) => knockout.size x) knockout.step n
/-- The recursion of `knockout` ends. -/
def knockout.Ends : Prop := Falls (fun (x : Int) => knockout.Domain x) (fun x => knockout.size x) knockout.step

/-- The relation `best_first_compared`. -/
def best_first_compared.body (best_first_compared : Int → Int → Int) (n b : Int) : Int := (if (n = 0) then 0 else (((best_first_compared (n - 1) b) + 1) + (knockout (best_first_frontier (n - 1) b))))
def best_first_compared.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def best_first_compared.size (n b : Int) : Nat := magnitude n
def best_first_compared.step (f : Int × Int → Int) (x : Int × Int) : Int := best_first_compared.body (fun n b => f (n, b)) x.1 x.2
def best_first_compared (n b : Int) : Int := fix (fun (x : Int × Int) => best_first_compared.size x.1 x.2) best_first_compared.step (n, b)
/-- The recursion of `best_first_compared` ends. -/
def best_first_compared.Ends : Prop := Falls (fun (x : Int × Int) => best_first_compared.Domain x.1 x.2) (fun x => best_first_compared.size x.1 x.2) best_first_compared.step

/-- The claim `best_first.comparing_is_as_good_as_scoring` fails at a point. -/
def Statement : Prop :=
  (best_first.Ends) ∧ (best_first_frontier.Ends) ∧ (knockout.Ends) ∧ (best_first_compared.Ends) ∧ (∀ n b : Int, (n = 4) → (b = 4) → (((1 : Int) ≤ b) ∧ (¬ (best_first_compared n b) ≤ (best_first n b))))
end best_first.comparing_is_as_good_as_scoring

namespace best_first.comparing_is_as_good_as_scoring
theorem best_first.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → best_first.size n' b' < best_first.size n b → f₁ n' b' = f₂ n' b') → best_first.body f₁ n b = best_first.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call2 8 (.sub .o0 .n1) .o1) .n1) .o1))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem best_first.ends : best_first.Ends := fun f g (x : Int × Int) d ih =>
  best_first.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2 (fun n' b' k0' k1' lt => ih (n', b') ⟨k0', k1'⟩ lt)
theorem best_first.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → best_first n b = (if (n = 0) then 0 else (((best_first (n - 1) b) + 1) + b)) :=
  fun n b k0' k1' => fix_eq best_first.ends (n, b) ⟨k0', k1'⟩

theorem best_first_frontier.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → best_first_frontier.size n' b' < best_first_frontier.size n b → f₁ n' b' = f₂ n' b') → best_first_frontier.body f₁ n b = best_first_frontier.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n1 (.add (.sub (.call2 8 (.sub .o0 .n1) .o1) .n1) .o1))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done .done))
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem best_first_frontier.ends : best_first_frontier.Ends := fun f g (x : Int × Int) d ih =>
  best_first_frontier.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem best_first_frontier.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → best_first_frontier n b = (if (n = 0) then 1 else (((best_first_frontier (n - 1) b) - 1) + b)) :=
  fun n b k0' k1' k2' => fix_eq best_first_frontier.ends (n, b) ⟨k0', k1', k2'⟩

theorem knockout.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout.size n' < knockout.size n → f₁ n' = f₂ n') → knockout.body f₁ n = knockout.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 0 .o0 .n2) (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem knockout.ends : knockout.Ends := fun f g (x : Int) d ih =>
  knockout.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem knockout.eq : ∀ (n : Int), (0 ≤ n) → knockout n = (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq knockout.ends n k0'

theorem best_first_compared.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → best_first_compared.size n' b' < best_first_compared.size n b → f₁ n' b' = f₂ n' b') → best_first_compared.body f₁ n b = best_first_compared.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) [fun a b _ _ => best_first_frontier a b, fun a _ _ _ => knockout a]
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call2 8 (.sub .o0 .n1) .o1) .n1) (.call1 10 (.call2 9 (.sub .o0 .n1) .o1))))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done .done))
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem best_first_compared.ends : best_first_compared.Ends := fun f g (x : Int × Int) d ih =>
  best_first_compared.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem best_first_compared.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → best_first_compared n b = (if (n = 0) then 0 else (((best_first_compared (n - 1) b) + 1) + (knockout (best_first_frontier (n - 1) b)))) :=
  fun n b k0' k1' k2' => fix_eq best_first_compared.ends (n, b) ⟨k0', k1', k2'⟩

theorem Steps.fails : ∀ n b : Int, (n = 4) → (b = 4) → (((1 : Int) ≤ b) ∧ (¬ (best_first_compared n b) ≤ (best_first n b))) := by
  intro n b e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨best_first.ends, best_first_frontier.ends, knockout.ends, best_first_compared.ends, Steps.fails⟩
end best_first.comparing_is_as_good_as_scoring
