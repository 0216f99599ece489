import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace batch_items.never_more_than_per_item
/-- The relation `batch_items`. -/
def batch_items.body (batch_items : Int → Int → Int) (n b : Int) : Int := (if (n ≤ b) then (smaller n 1) else (1 + (batch_items (n - b) b)))
def batch_items.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def batch_items.size (n b : Int) : Nat := magnitude n
def batch_items.step (f : Int × Int → Int) (x : Int × Int) : Int := batch_items.body (fun n b => f (n, b)) x.1 x.2
def batch_items (n b : Int) : Int := fix (fun (x : Int × Int) => batch_items.size x.1 x.2) batch_items.step (n, b)
/-- The recursion of `batch_items` ends. -/
def batch_items.Ends : Prop := Falls (fun (x : Int × Int) => batch_items.Domain x.1 x.2) (fun x => batch_items.size x.1 x.2) batch_items.step

/-- The relation `batch_items_prompt_tokens`. -/
def batch_items_prompt_tokens.body (batch_items_prompt_tokens : Int → Int → Int → Int → Int) (n b p' t : Int) : Int := (if (n = 0) then 0 else ((p' + ((smaller n b) * t)) + (batch_items_prompt_tokens (n - (smaller n b)) b p' t)))
def batch_items_prompt_tokens.Domain (n b p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ (0 ≤ p') ∧ (0 ≤ t) ∧ ((1 : Int) ≤ b)
def batch_items_prompt_tokens.size (n b p' t : Int) : Nat := magnitude n
def batch_items_prompt_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := batch_items_prompt_tokens.body (fun n b p' t => f (n, b, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2
def batch_items_prompt_tokens (n b p' t : Int) : Int := fix (fun (x : Int × Int × Int × Int) => batch_items_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) batch_items_prompt_tokens.step (n, b, p', t)
/-- The recursion of `batch_items_prompt_tokens` ends. -/
def batch_items_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => batch_items_prompt_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => batch_items_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) batch_items_prompt_tokens.step

/-- The relation `per_item`. -/
def per_item.body (per_item : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((per_item (n - 1)) + 1))
def per_item.Domain (n : Int) : Prop := (0 ≤ n)
def per_item.size (n : Int) : Nat := magnitude n
def per_item.step (f : Int → Int) (x : Int) : Int := per_item.body (fun n => f n) x
def per_item (n : Int) : Int := fix (fun (x : Int) => per_item.size x) per_item.step n
/-- The recursion of `per_item` ends. -/
def per_item.Ends : Prop := Falls (fun (x : Int) => per_item.Domain x) (fun x => per_item.size x) per_item.step

/-- The relation `per_item_prompt_tokens`. -/
def per_item_prompt_tokens.body (per_item_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((per_item_prompt_tokens (n - 1) p' t) + p') + t))
def per_item_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def per_item_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def per_item_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := per_item_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def per_item_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step (n, p', t)
/-- The recursion of `per_item_prompt_tokens` ends. -/
def per_item_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => per_item_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step

/-- The claim `batch_items.never_more_than_per_item`. -/
def Statement : Prop :=
  (batch_items.Ends) ∧ (batch_items_prompt_tokens.Ends) ∧ (per_item.Ends) ∧ (per_item_prompt_tokens.Ends) ∧ (∀ n b p' t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ b) → (batch_items n b) ≤ (per_item n)) ∧ (∀ n b p' t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ b) → (batch_items_prompt_tokens n b p' t) ≤ (per_item_prompt_tokens n p' t))
end batch_items.never_more_than_per_item

namespace batch_items.never_more_than_per_item
theorem batch_items.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → batch_items.size n' b' < batch_items.size n b → f₁ n' b' = f₂ n' b') → batch_items.body f₁ n b = batch_items.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifLe .o0 .o1 (.call2 6 .o0 .n1) (.add .n1 (.call2 8 (.sub .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.add .v1 .n1) .v0) (.zero 0 .done (.raise 1 .v0 .done)) (.zero 0 .done (.zero 0 .done (.raise 0 .v1 .done)))))
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem batch_items.ends : batch_items.Ends := fun f g (x : Int × Int) d ih =>
  batch_items.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem batch_items.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → batch_items n b = (if (n ≤ b) then (smaller n 1) else (1 + (batch_items (n - b) b))) :=
  fun n b k0' k1' k2' => fix_eq batch_items.ends (n, b) ⟨k0', k1', k2'⟩

theorem batch_items_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (n b p' t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ b) → (∀ n' b' p'' t' : Int, (0 ≤ n') → (0 ≤ b') → (0 ≤ p'') → (0 ≤ t') → ((1 : Int) ≤ b') → batch_items_prompt_tokens.size n' b' p'' t' < batch_items_prompt_tokens.size n b p' t → f₁ n' b' p'' t' = f₂ n' b' p'' t') → batch_items_prompt_tokens.body f₁ n b p' t = batch_items_prompt_tokens.body f₂ n b p' t := by
  intro n_0 b_1 p_2 t_3 h_n_0 h_b_1 h_p_2 h_t_3 d0 ih
  have g' := same_by (fun a b c d => f₁ a b c d) (fun a b c d => f₂ a b c d) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add .o2 (.mul (.call2 6 .o0 .o1) .o3)) (.call 8 (.sub .o0 (.call2 6 .o0 .o1)) .o1 .o2 .o3)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.sign (.sub .v0 .v1) (.raise 0 .v1 (.step (.low (.add (.add .v1 .v0) .n1) (.add .v1 .n1)) .done)) (.zero 1 .done (.raise 1 .v0 (.step (.low (.add .v0 .n1) (.add (.add .v1 .v0) .n2)) .done))))))
    4 (by decide +kernel) [n_0, b_1, p_2, t_3] rfl ⟨h_n_0, h_b_1, h_p_2, h_t_3, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c d h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem batch_items_prompt_tokens.ends : batch_items_prompt_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  batch_items_prompt_tokens.congr (fun n b p' t => f (n, b, p', t)) (fun n b p' t => g (n, b, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2.1 d.2.2.2.2 (fun n' b' p'' t' k0' k1' k2' k3' k4' lt => ih (n', b', p'', t') ⟨k0', k1', k2', k3', k4'⟩ lt)
theorem batch_items_prompt_tokens.eq : ∀ (n b p' t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ b) → batch_items_prompt_tokens n b p' t = (if (n = 0) then 0 else ((p' + ((smaller n b) * t)) + (batch_items_prompt_tokens (n - (smaller n b)) b p' t))) :=
  fun n b p' t k0' k1' k2' k3' k4' => fix_eq batch_items_prompt_tokens.ends (n, b, p', t) ⟨k0', k1', k2', k3', k4'⟩

theorem per_item.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → per_item.size n' < per_item.size n → f₁ n' = f₂ n') → per_item.body f₁ n = per_item.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem per_item.ends : per_item.Ends := fun f g (x : Int) d ih =>
  per_item.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem per_item.eq : ∀ (n : Int), (0 ≤ n) → per_item n = (if (n = 0) then 0 else ((per_item (n - 1)) + 1)) :=
  fun n k0' => fix_eq per_item.ends n k0'

theorem per_item_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → per_item_prompt_tokens.size n' p'' t' < per_item_prompt_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → per_item_prompt_tokens.body f₁ n p' t = per_item_prompt_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) .o1) .o2))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem per_item_prompt_tokens.ends : per_item_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  per_item_prompt_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0' k1' k2' lt => ih (n', p'', t') ⟨k0', k1', k2'⟩ lt)
theorem per_item_prompt_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → per_item_prompt_tokens n p' t = (if (n = 0) then 0 else (((per_item_prompt_tokens (n - 1) p' t) + p') + t)) :=
  fun n p' t k0' k1' k2' => fix_eq per_item_prompt_tokens.ends (n, p', t) ⟨k0', k1', k2'⟩

def batch_items.run := batch_items.eq
def batch_items_prompt_tokens.run := batch_items_prompt_tokens.eq
def per_item.run := per_item.eq
def per_item_prompt_tokens.run := per_item_prompt_tokens.eq
def Steps.table : Functions := [fun a b _ _ => batch_items a b, fun a b c d => batch_items_prompt_tokens a b c d, fun a _ _ _ => per_item a, fun a b c _ => per_item_prompt_tokens a b c]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifLe .p0 .p1 (.call2 6 .p0 .n1) (.add .n1 (.call2 8 (.sub .p0 .p1) .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact batch_items.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p1], .p0, .same 8 .p0 .p1 .n0 .n0 (.call2 2 .p0 .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.add .v1 .n1) .v0) (.zero 0 (.step (.low .n0 .n1) (.step (.use 0 [.n0, (.add .v1 .n1)]) (.step (.cdv .n0 (.add .v1 .n1) .n0) .done))) (.raise 1 .v0 (.step (.low (.add .v0 .n1) .n1) (.step (.use 0 [(.add .v0 .n1), (.add (.add .v1 .v0) .n1)]) (.step (.cdv (.add .v0 .n1) (.add (.add .v1 .v0) .n1) .n1) .done))))) (.zero 0 .done (.zero 0 .done (.raise 0 .v1 (.divide .v0 (.add .v1 .n1) (.replace 2 (.add (.add (.mul .v3 .v0) .v0) .v1) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1) (.add (.add .v3 .v1) .n1) (.add .v0 .n1)) (.step (.ih 0 [(.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1), (.add (.add .v3 .v1) .n1)]) (.step (.use 0 [(.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) .v0) (.mul .n2 .v1)) .n2), (.add (.add .v3 .v1) .n1)]) (.step (.cdv (.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) .v0) (.mul .n2 .v1)) .n2) (.add (.add .v3 .v1) .n1) (.add .v0 .n2)) .done))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 10 (.sub .p0 .n1)) .n1))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact per_item.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], .p0, .same 10 .p0 .n0 .n0 .n0 .p0⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 11 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call3 11 (.sub .p0 .n1) .p1 .p2) .p1) .p2))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact per_item_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_3_1_said : Lemma := ⟨3, [], .p0, .same 11 .p0 .p1 .p2 .n0 (.add (.mul .p0 .p1) (.mul .p0 .p2))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2]) .done) (.step (.ih 0 [.v0, .v1, .v2]) (.step (.use 0 [(.add .v0 .n1), .v1, .v2]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, trivial⟩
def Steps.rule_7 : Rule := ⟨4, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3, .le .n1 .p1], .same 9 .p0 .p1 .p2 .p3 (.ifEq .p0 .n0 .n0 (.add (.add .p2 (.mul (.call2 6 .p0 .p1) .p3)) (.call 9 (.sub .p0 (.call2 6 .p0 .p1)) .p1 .p2 .p3)))⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact batch_items_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1
def Steps.lemma_4_1_said : Lemma := ⟨4, [.le .n1 .p1], .p0, .le (.call 9 .p0 .p1 .p2 .p3) (.call3 11 .p0 .p2 .p3)⟩
theorem Steps.lemma_4_data : All (Lemma.Holds Steps.table) [Steps.lemma_4_1_said] :=
  by_induction Steps.table [Steps.lemma_4_1_said] [Steps.rule_7, Steps.lemma_3_1_said.rule] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1), .v2, .v3]) (.step (.use 1 [.n0, .v2, .v3]) .done)) (.sign (.sub .v0 .v1) (.raise 0 .v1 (.step (.low (.add (.add .v1 .v0) .n1) (.add .v1 .n1)) (.name 9 .v0 (.add .v1 .n1) .v2 .v3 (.step (.use 0 [(.add (.add .v2 .v1) .n1), (.add .v2 .n1), .v3, .v4]) (.step (.use 1 [(.add (.add .v2 .v1) .n1), .v3, .v4]) (.step (.use 1 [.v1, .v3, .v4]) (.step (.ih 0 [.v1, (.add .v2 .n1), .v3, .v4]) (.step (.sum [.of .n1 [0]]) .done)))))))) (.zero 1 .done (.raise 1 .v0 (.step (.low (.add .v0 .n1) (.add (.add .v1 .v0) .n2)) (.name 9 .n0 (.add (.add .v1 .v0) .n2) .v2 .v3 (.step (.use 0 [(.add .v1 .n1), (.add (.add .v2 .v1) .n2), .v3, .v4]) (.step (.use 1 [(.add .v1 .n1), .v3, .v4]) (.step (.use 1 [.n0, .v3, .v4]) (.step (.ih 0 [.n0, (.add (.add .v2 .v1) .n2), .v3, .v4]) (.step (.sum [.of .n1 [0]]) .done))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_7_holds, Steps.lemma_3_data.1, trivial⟩
def Steps.rule_9 : Rule := ⟨0, [], .same 10 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := constant _ _ (by decide +kernel)
theorem Steps.part_1 : ∀ n b p' t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ b) → (batch_items n b) ≤ (per_item n) := by
  intro n_0 b_1 p_2 t_3 h_n_0 h_b_1 h_p_2 h_t_3 a0
  have g' := shown_by Steps.table [.le .n1 .o1] (.le (.call2 8 .o0 .o1) (.call1 10 .o0)) [Steps.lemma_1_1_said.rule, Steps.rule_9, Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.cdv .n0 (.add .v1 .n1) .n0) (.step (.use 0 [.n0, (.add .v1 .n1)]) (.step (.use 1 []) .done))) (.divide .v0 (.add .v1 .n1) (.replace 2 (.add (.add (.mul .v3 .v0) .v0) .v1) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1) (.add (.add .v3 .v1) .n1) (.add .v0 .n1)) (.step (.use 0 [(.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1), (.add (.add .v3 .v1) .n1)]) (.step (.use 2 [(.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1)]) .done))))))))
    4 (by decide +kernel) ⟨Steps.lemma_1_data.1, Steps.rule_9_holds, Steps.lemma_2_data.1, trivial⟩ [n_0, b_1, p_2, t_3] rfl ⟨h_n_0, h_b_1, h_p_2, h_t_3, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ n b p' t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ b) → (batch_items_prompt_tokens n b p' t) ≤ (per_item_prompt_tokens n p' t) := by
  intro n_0 b_1 p_2 t_3 h_n_0 h_b_1 h_p_2 h_t_3 a0
  have g' := shown_by Steps.table [.le .n1 .o1] (.le (.call 9 .o0 .o1 .o2 .o3) (.call3 11 .o0 .o2 .o3)) [Steps.lemma_3_1_said.rule, Steps.lemma_4_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.name 9 .v0 (.add .v1 .n1) .v2 .v3 (.step (.use 0 [.v1, .v3, .v4]) (.step (.use 1 [.v1, (.add .v2 .n1), .v3, .v4]) (.step (.sum [.of .n1 [0]]) .done)))))
    4 (by decide +kernel) ⟨Steps.lemma_3_data.1, Steps.lemma_4_data.1, trivial⟩ [n_0, b_1, p_2, t_3] rfl ⟨h_n_0, h_b_1, h_p_2, h_t_3, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨batch_items.ends, batch_items_prompt_tokens.ends, per_item.ends, per_item_prompt_tokens.ends, Steps.part_1, Steps.part_2⟩
end batch_items.never_more_than_per_item
