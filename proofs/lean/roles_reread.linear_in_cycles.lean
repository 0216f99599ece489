import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_reread.linear_in_cycles
/-- The relation `roles_reread_tokens`. -/
def roles_reread_tokens.body (roles_reread_tokens : Int → Int → Int → Int) (c r t : Int) : Int := (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t)))))
def roles_reread_tokens.Domain (c r t : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t)
def roles_reread_tokens.size (c r t : Int) : Nat := magnitude c
def roles_reread_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := roles_reread_tokens.body (fun c r t => f (c, r, t)) x.1 x.2.1 x.2.2
def roles_reread_tokens (c r t : Int) : Int := fix (fun (x : Int × Int × Int) => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step (c, r, t)
/-- The recursion of `roles_reread_tokens` ends. -/
def roles_reread_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => roles_reread_tokens.Domain x.1 x.2.1 x.2.2) (fun x => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step

/-- The claim `roles_reread.linear_in_cycles` holds with no constants. -/
def Statement : Prop :=
  (roles_reread_tokens.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c : Int, n₀ ≤ c → 0 ≤ c → ((0 : Int) < c ∧ q₀ * (roles_reread_tokens c 5 100) ≤ p₀ * c))))
end roles_reread.linear_in_cycles

namespace roles_reread.linear_in_cycles
theorem roles_reread_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (∀ c' r' t' : Int, (0 ≤ c') → (0 ≤ r') → (0 ≤ t') → roles_reread_tokens.size c' r' t' < roles_reread_tokens.size c r t → f₁ c' r' t' = f₂ c' r' t') → roles_reread_tokens.body f₁ c r t = roles_reread_tokens.body f₂ c r t := by
  intro c_0 r_1 t_2 h_c_0 h_r_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 b 1 (fun (j : Int) => ((((a - 1) * b) + j) * c)))]
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 0 .done .done)
    3 (by decide +kernel) [c_0, r_1, t_2] rfl ⟨h_c_0, h_r_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem roles_reread_tokens.ends : roles_reread_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  roles_reread_tokens.congr (fun c r t => f (c, r, t)) (fun c r t => g (c, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun c' r' t' k0' k1' k2' lt => ih (c', r', t') ⟨k0', k1', k2'⟩ lt)
theorem roles_reread_tokens.eq : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → roles_reread_tokens c r t = (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t))))) :=
  fun c r t k0' k1' k2' => fix_eq roles_reread_tokens.ends (c, r, t) ⟨k0', k1', k2'⟩

def sum_1 (c m : Int) : Int := sumTo m (fun j_ => ((((c - 1) * 5) + j_) * 100))
def sum_1.size (c m : Int) : Nat := magnitude m
def roles_reread_tokens__r_5__t_100 (c : Int) : Int := roles_reread_tokens c 5 100
def roles_reread_tokens__r_5__t_100.size (c : Int) : Nat := roles_reread_tokens.size c 5 100
theorem sum_1.run : ∀ (c m : Int), (0 ≤ c) → (0 ≤ m) → sum_1 c m = (if (m ≤ 0) then 0 else ((sum_1 c (m - 1)) + ((((c - 1) * 5) + (m - 1)) * 100))) :=
  fun c m k0' k1' => sumTo_eq m _
theorem roles_reread_tokens__r_5__t_100.run : ∀ (c : Int), (0 ≤ c) → roles_reread_tokens__r_5__t_100 c = (if (c = 0) then 0 else ((roles_reread_tokens__r_5__t_100 (c - 1)) + (sum_1 c 5))) :=
  fun c k0' => (roles_reread_tokens.eq c 5 100 k0' (by decide) (by decide)).trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c _ => roles_reread_tokens a b c, fun a b _ _ => sum_1 a b, fun a _ _ _ => roles_reread_tokens__r_5__t_100 a]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifLe .p1 .n0 .n0 (.add (.call2 9 .p0 (.sub .p1 .n1)) (.mul (.add (.mul (.sub .p0 .n1) .n5) (.sub .p1 .n1)) (.num 100))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p1, .same 9 .p0 .p1 .n0 .n0 (.sub (.add (.mul (.num 500) (.mul .p0 .p1)) (.mul (.num 50) (.pow .p1 2))) (.mul (.num 550) .p1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.use 0 [.v0, .n0]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [.v0, (.add .v1 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 10 (.sub .p0 .n1)) (.call2 9 .p0 .n5)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact roles_reread_tokens__r_5__t_100.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], .p0, .same 10 .p0 .n0 .n0 .n0 (.sub (.mul (.num 1250) (.pow .p0 2)) (.mul (.num 250) .p0))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 1 [(.add .v0 .n1), .n5]) (.step (.use 0 [(.add .v0 .n1)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
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

theorem Steps.part_3_Omega_positive : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (0 : Int) < (t * t) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n0 .o0] (.lt .n0 (.mul .o0 .o0)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (1000 * (t * t)) ≤ (1 * (roles_reread_tokens t 5 100)) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n0 .o0] (.le (.mul (.num 1000) (.mul .o0 .o0)) (.mul .n1 (.call1 10 .o0))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1)]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ t : Int, 0 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ (1000 * (t * t)) ≤ (1 * (roles_reread_tokens t 5 100))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_Omega_positive t k0' k1' h_start, Steps.part_3_Omega_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ p₀ * (t * t) ≤ q₀ * (roles_reread_tokens t 5 100))) := ⟨1000, 1, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c : Int, n₀ ≤ c → 0 ≤ c → ((0 : Int) < c ∧ q₀ * (roles_reread_tokens c 5 100) ≤ p₀ * c))) := by
  intro h
  obtain ⟨p'', q'', n', hp', hq', hn', k'⟩ := h
  exact no_upper (E := fun (t : Int) => (roles_reread_tokens t 5 100)) (G := fun (t : Int) => t) (W := fun (t : Int) => t) unbounded_self (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (k' t (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr')))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c : Int, n₀ ≤ c → 0 ≤ c → ((0 : Int) < c ∧ q₀ * (roles_reread_tokens c 5 100) ≤ p₀ * c))) := fun h => Steps.against h
theorem proof : Statement := ⟨roles_reread_tokens.ends, Steps.diverges⟩
end roles_reread.linear_in_cycles
