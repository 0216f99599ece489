import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.polynomial
/-- The relation `hanoi`. -/
def hanoi.body (hanoi : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1))))
def hanoi.Domain (d : Int) : Prop := (0 ≤ d)
def hanoi.size (d : Int) : Nat := magnitude d
def hanoi.step (f : Int → Int) (x : Int) : Int := hanoi.body (fun d => f d) x
def hanoi (d : Int) : Int := fix (fun (x : Int) => hanoi.size x) hanoi.step d
/-- The recursion of `hanoi` ends. -/
def hanoi.Ends : Prop := Falls (fun (x : Int) => hanoi.Domain x) (fun x => hanoi.size x) hanoi.step

/-- The claim `hanoi.polynomial` holds with no constants. -/
def Statement : Prop :=
  (hanoi.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 20) ∧ q₀ * (hanoi d) ≤ p₀ * (d ^ 20)))))
end hanoi.polynomial

namespace hanoi.polynomial
theorem hanoi.congr (f₁ f₂ : Int → Int) : ∀ (d : Int), (0 ≤ d) → (∀ d' : Int, (0 ≤ d') → hanoi.size d' < hanoi.size d → f₁ d' = f₂ d') → hanoi.body f₁ d = hanoi.body f₂ d := by
  intro d_0 h_d_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call1 8 (.sub .o0 .n1)) .n1) (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done .done)
    1 (by decide +kernel) [d_0] rfl ⟨h_d_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hanoi.ends : hanoi.Ends := fun f g (x : Int) d ih =>
  hanoi.congr (fun d => f d) (fun d => g d) x d (fun d' k0' lt => ih d' k0' lt)
theorem hanoi.eq : ∀ (d : Int), (0 ≤ d) → hanoi d = (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1)))) :=
  fun d k0' => fix_eq hanoi.ends d k0'

def hanoi.run := hanoi.eq
def Steps.table : Functions := [fun a _ _ _ => hanoi a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call1 8 (.sub .p0 .n1)) .n1) (.call1 8 (.sub .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hanoi.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub (.call2 7 .n2 .p0) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.use 0 [.n0]) (.step (.use 1 [.n2]) .done)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [.v1]) (.step (.use 0 [(.add .v1 .n1)]) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.lemma_1_1 : ∀ d : Int, (0 ≤ d) → (hanoi d) = ((ipow 2 d) - 1) := by
  intro d h0'
  have g' := Steps.lemma_1_data.1 [d] rfl ⟨h0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
theorem Steps.part_1 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → t ≤ (24 * t) := by
  intro t_0 h_t_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le .o0 (.mul (.num 24) .o0)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → (0 : Int) ≤ (24 * t) := by
  intro t_0 h_t_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le .n0 (.mul (.num 24) .o0)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_3_Omega_positive : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (0 : Int) < (((24 * t) ^ 20) * t) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n0 .o0] (.lt .n0 (.mul (.pow (.mul (.num 24) .o0) 20) .o0)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (1864135 * (((24 * t) ^ 20) * t)) ≤ (446665413093400408190091264 * (hanoi (24 * t))) := by
  intro t_0 h_t_0 a0 a1
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := t_1) o1 o2) (shown [t_1] [] ⟨h_t_1, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow 2 t_1 = (p1_ + t_1 + 1) := e_p1_.trans (by ring [t_1, p1_])
    refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from rfl (mul_from rfl ((call1 hanoi (x := (24 * t_1 + 24)) o1).trans ((Steps.lemma_1_1 (24 * t_1 + 24) o2).trans (sub_from (ipow_from (b := 2) (y := ((24 + 24 * (t_1)))) rfl o3 (ipow_sum (by decide) o4 (ipow_number 24 rfl) (ipow_times 24 rfl o5 e_p1_))) rfl)))) o6) ?_
    exact shown [t_1, p1_] [] ⟨h_t_1, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_3_Omega : ∀ t : Int, 0 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (((24 * t) ^ 20) * t) ∧ (1864135 * (((24 * t) ^ 20) * t)) ≤ (446665413093400408190091264 * (hanoi (24 * t)))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_Omega_positive t k0' k1' h_start, Steps.part_3_Omega_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (((24 * t) ^ 20) * t) ∧ p₀ * (((24 * t) ^ 20) * t) ≤ q₀ * (hanoi (24 * t)))) := ⟨1864135, 446665413093400408190091264, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 20) ∧ q₀ * (hanoi d) ≤ p₀ * (d ^ 20)))) := by
  intro h
  obtain ⟨p'', q'', n', hp', hq', hn', k'⟩ := h
  exact no_upper (E := fun (t : Int) => (hanoi (24 * t))) (G := fun (t : Int) => ((24 * t) ^ 20)) (W := fun (t : Int) => t) unbounded_self (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (k' (24 * t) (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr')))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 20) ∧ q₀ * (hanoi d) ≤ p₀ * (d ^ 20)))) := fun h => Steps.against h
theorem proof : Statement := ⟨hanoi.ends, Steps.diverges⟩
end hanoi.polynomial
