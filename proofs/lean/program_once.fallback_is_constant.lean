import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace program_once.fallback_is_constant
/-- The relation `program_odd`. -/
def program_odd.body (program_odd : Int → Int → Int) (n s : Int) : Int := (if (n < s) then 0 else ((program_odd (n - s) s) + 1))
def program_odd.Domain (n s : Int) : Prop := (0 ≤ n) ∧ (0 ≤ s) ∧ ((1 : Int) ≤ s)
def program_odd.size (n s : Int) : Nat := magnitude n
def program_odd.step (f : Int × Int → Int) (x : Int × Int) : Int := program_odd.body (fun n s => f (n, s)) x.1 x.2
def program_odd (n s : Int) : Int := fix (fun (x : Int × Int) => program_odd.size x.1 x.2) program_odd.step (n, s)
/-- The recursion of `program_odd` ends. -/
def program_odd.Ends : Prop := Falls (fun (x : Int × Int) => program_odd.Domain x.1 x.2) (fun x => program_odd.size x.1 x.2) program_odd.step

/-- The relation `program_once`. -/
def program_once.body (program_once : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1))))
def program_once.Domain (n : Int) : Prop := (0 ≤ n)
def program_once.size (n : Int) : Nat := magnitude n
def program_once.step (f : Int → Int) (x : Int) : Int := program_once.body (fun n => f n) x
def program_once (n : Int) : Int := fix (fun (x : Int) => program_once.size x) program_once.step n
/-- The recursion of `program_once` ends. -/
def program_once.Ends : Prop := Falls (fun (x : Int) => program_once.Domain x) (fun x => program_once.size x) program_once.step

/-- The relation `program_fallback`. -/
def program_fallback (n s : Int) : Int := ((program_once n) + (program_odd n s))

/-- The claim `program_once.fallback_is_constant` holds with no constants. -/
def Statement : Prop :=
  (program_odd.Ends) ∧ (program_once.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < 1 ∧ q₀ * (program_fallback n 100) ≤ p₀ * 1))))
end program_once.fallback_is_constant

namespace program_once.fallback_is_constant
theorem program_odd.congr (f₁ f₂ : Int → Int → Int) : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → (∀ n' s' : Int, (0 ≤ n') → (0 ≤ s') → ((1 : Int) ≤ s') → program_odd.size n' s' < program_odd.size n s → f₁ n' s' = f₂ n' s') → program_odd.body f₁ n s = program_odd.body f₂ n s := by
  intro n_0 s_1 h_n_0 h_s_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifLt .o0 .o1 .n0 (.add (.call2 8 (.sub .o0 .o1) .o1) .n1))
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.sub .v0 .v1) .n1) (.zero 0 .done (.raise 0 .v1 .done)) (.raise 1 .v0 .done)))
    2 (by decide +kernel) [n_0, s_1] rfl ⟨h_n_0, h_s_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem program_odd.ends : program_odd.Ends := fun f g (x : Int × Int) d ih =>
  program_odd.congr (fun n s => f (n, s)) (fun n s => g (n, s)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' s' k0' k1' k2' lt => ih (n', s') ⟨k0', k1', k2'⟩ lt)
theorem program_odd.eq : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → program_odd n s = (if (n < s) then 0 else ((program_odd (n - s) s) + 1)) :=
  fun n s k0' k1' k2' => fix_eq program_odd.ends (n, s) ⟨k0', k1', k2'⟩

theorem program_once.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → program_once.size n' < program_once.size n → f₁ n' = f₂ n') → program_once.body f₁ n = program_once.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.ifEq .o0 .n1 .n1 (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem program_once.ends : program_once.Ends := fun f g (x : Int) d ih =>
  program_once.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem program_once.eq : ∀ (n : Int), (0 ≤ n) → program_once n = (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1)))) :=
  fun n k0' => fix_eq program_once.ends n k0'

theorem program_fallback.eq : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → program_fallback n s = ((program_once n) + (program_odd n s)) := fun _ _ _ _ _ => rfl

def program_odd__s_100 (n : Int) : Int := program_odd n 100
def program_odd__s_100.size (n : Int) : Nat := program_odd.size n 100
def program_fallback__s_100 (n : Int) : Int := program_fallback n 100
theorem program_odd__s_100.run : ∀ (n : Int), (0 ≤ n) → ((1 : Int) ≤ 100) → program_odd__s_100 n = (if (n < 100) then 0 else ((program_odd__s_100 (n - 100)) + 1)) :=
  fun n k0' k1' => (program_odd.eq n 100 k0' (by decide) k1')
def program_once.run := program_once.eq
theorem program_fallback__s_100.run : ∀ (n : Int), (0 ≤ n) → ((1 : Int) ≤ 100) → program_fallback__s_100 n = ((program_once n) + (program_odd__s_100 n)) :=
  fun n k0' k1' => (program_fallback.eq n 100 k0' (by decide) k1')
def Steps.table : Functions := [fun a b _ _ => program_odd a b, fun a _ _ _ => program_once a, fun a b _ _ => program_fallback a b, fun a _ _ _ => program_odd__s_100 a, fun a _ _ _ => program_fallback__s_100 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0, .le .n1 (.num 100)], .same 11 .p0 .n0 .n0 .n0 (.ifLt .p0 (.num 100) .n0 (.add (.call1 11 (.sub .p0 (.num 100))) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact program_odd__s_100.run (atom x 0) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 (.num 100)], .p0, .same 11 .p0 .n0 .n0 .n0 (.call2 0 .p0 (.num 100))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.sign (.sub .v0 (.num 100)) (.raise 0 (.num 100) (.divide .v0 (.num 100) (.replace 2 (.add (.mul (.num 100) .v0) .v1) (.step (.hyp 0) (.step (.quo (.add (.mul (.num 100) .v0) .v1) (.num 100) .v0) (.step (.ih 0 [(.add (.mul (.num 100) .v0) .v1)]) (.step (.use 0 [(.add (.add (.mul (.num 100) .v0) .v1) (.num 100))]) (.step (.quo (.add (.add (.mul (.num 100) .v0) .v1) (.num 100)) (.num 100) (.add .v0 .n1)) .done)))))))) (.step (.hyp 0) (.step (.use 0 [.v0]) (.step (.quo .v0 (.num 100) .n0) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.ifEq .p0 .n1 .n1 (.call1 9 (.sub .p0 .n1))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact program_once.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 9 .p0 .n0 .n0 .n0 .n1⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add .v0 .n2)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
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

def Steps.rule_5 : Rule := ⟨1, [.le .n0 .p0, .le .n1 (.num 100)], .same 12 .p0 .n0 .n0 .n0 (.add (.call1 9 .p0) (.call1 11 .p0))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact program_fallback__s_100.run (atom x 0) h.1 h.2.1
theorem Steps.part_3_Omega_positive : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (0 : Int) < (1 * t) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n0 .o0] (.lt .n0 (.mul .n1 .o0)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (1 * (1 * t)) ≤ (100 * (program_fallback t 100)) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n0 .o0] (.le (.mul .n1 (.mul .n1 .o0)) (.mul (.num 100) (.call1 12 .o0))) [Steps.rule_5, Steps.lemma_2_1_said.rule, Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.divide (.add .v0 .n1) (.num 100) (.step (.fact .v2) (.replace 2 (.sub (.add (.mul (.num 100) .v0) .v1) .n1) (.step (.hyp 0) (.step (.hyp 1) (.step (.use 1 [(.add (.mul (.num 100) .v0) .v1)]) (.step (.quo (.add (.mul (.num 100) .v0) .v1) (.num 100) .v0) (.step (.use 2 [(.add (.mul (.num 100) .v0) .v1)]) (.step (.use 0 [(.add (.mul (.num 100) .v0) .v1)]) .done))))))))))
    1 (by decide +kernel) ⟨Steps.rule_5_holds, Steps.lemma_2_data.1, Steps.lemma_1_data.1, trivial⟩ [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ t : Int, 0 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (1 * t) ∧ (1 * (1 * t)) ≤ (100 * (program_fallback t 100))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_Omega_positive t k0' k1' h_start, Steps.part_3_Omega_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (1 * t) ∧ p₀ * (1 * t) ≤ q₀ * (program_fallback t 100))) := ⟨1, 100, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < 1 ∧ q₀ * (program_fallback n 100) ≤ p₀ * 1))) := by
  intro h
  obtain ⟨p'', q'', n', hp', hq', hn', k'⟩ := h
  exact no_upper (E := fun (t : Int) => (program_fallback t 100)) (G := fun (t : Int) => 1) (W := fun (t : Int) => t) unbounded_self (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (k' t (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr')))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < 1 ∧ q₀ * (program_fallback n 100) ≤ p₀ * 1))) := fun h => Steps.against h
theorem proof : Statement := ⟨program_odd.ends, program_once.ends, Steps.diverges⟩
end program_once.fallback_is_constant
