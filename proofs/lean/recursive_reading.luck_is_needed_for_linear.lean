import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace recursive_reading.luck_is_needed_for_linear
/-- The relation `recursive_reading`. -/
def recursive_reading.body (recursive_reading : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 1 else ((1 + (recursive_reading (fdiv n 2))) + (recursive_reading (n - (fdiv n 2)))))
def recursive_reading.Domain (n : Int) : Prop := (0 ≤ n)
def recursive_reading.size (n : Int) : Nat := magnitude n
def recursive_reading.step (f : Int → Int) (x : Int) : Int := recursive_reading.body (fun n => f n) x
def recursive_reading (n : Int) : Int := fix (fun (x : Int) => recursive_reading.size x) recursive_reading.step n
/-- The recursion of `recursive_reading` ends. -/
def recursive_reading.Ends : Prop := Falls (fun (x : Int) => recursive_reading.Domain x) (fun x => recursive_reading.size x) recursive_reading.step

/-- The claim `recursive_reading.luck_is_needed_for_linear` holds with no constants. -/
def Statement : Prop :=
  (recursive_reading.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (recursive_reading n))))))
end recursive_reading.luck_is_needed_for_linear

namespace recursive_reading.luck_is_needed_for_linear
theorem recursive_reading.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → recursive_reading.size n' < recursive_reading.size n → f₁ n' = f₂ n') → recursive_reading.body f₁ n = recursive_reading.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n1 (.add (.add .n1 (.call1 8 (.call2 0 .o0 .n2))) (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem recursive_reading.ends : recursive_reading.Ends := fun f g (x : Int) d ih =>
  recursive_reading.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem recursive_reading.eq : ∀ (n : Int), (0 ≤ n) → recursive_reading n = (if (n ≤ 1) then 1 else ((1 + (recursive_reading (fdiv n 2))) + (recursive_reading (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq recursive_reading.ends n k0'

def recursive_reading.run := recursive_reading.eq
def Steps.table : Functions := [fun a _ _ _ => recursive_reading a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n1 (.add (.add .n1 (.call1 8 (.call2 0 .p0 .n2))) (.call1 8 (.sub .p0 (.call2 0 .p0 .n2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact recursive_reading.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub (.mul .n2 .p0) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n2)]) .done))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.ih 0 [(.add .v0 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n3)]) .done)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → t ≤ t := by
  intro t_0 h_t_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le .o0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → (0 : Int) ≤ t := by
  intro t_0 h_t_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_3_O_positive : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((2 : Int) ≤ t) → (0 : Int) < (t * (flog t 2)) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n2 .o0] (.lt .n0 (.mul .o0 (.call2 3 .o0 .n2))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add .v0 .n2) .n2 .done)))
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_O_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((2 : Int) ≤ t) → (1 * ((recursive_reading t) * (flog t 2))) ≤ (2 * (t * (flog t 2))) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n2 .o0] (.le (.mul .n1 (.mul (.call1 8 .o0) (.call2 3 .o0 .n2))) (.mul .n2 (.mul .o0 (.call2 3 .o0 .n2)))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.step (.use 0 [(.add .v0 .n2)]) (.least 1 (.add .v0 .n2) .n2 .done))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_O : ∀ t : Int, 2 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * (flog t 2)) ∧ (1 * ((recursive_reading t) * (flog t 2))) ≤ (2 * (t * (flog t 2)))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_O_positive t k0' k1' h_start, Steps.part_3_O_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * (flog t 2)) ∧ q₀ * ((recursive_reading t) * (flog t 2)) ≤ p₀ * (t * (flog t 2)))) := ⟨2, 1, 2, by decide, by decide, by decide, Steps.part_3_O⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (recursive_reading n))))) := by
  intro h
  obtain ⟨p'', q'', n', hp', hq', hn', k'⟩ := h
  exact no_lower (E := fun (t : Int) => (recursive_reading t)) (G := fun (t : Int) => (t * (flog t 2))) (W := fun (t : Int) => (flog t 2)) unbounded_flog (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (lower_of_real (by decide) hp' (k' t (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr'))))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (recursive_reading n))))) := fun h => Steps.against h
theorem proof : Statement := ⟨recursive_reading.ends, Steps.diverges⟩
end recursive_reading.luck_is_needed_for_linear
