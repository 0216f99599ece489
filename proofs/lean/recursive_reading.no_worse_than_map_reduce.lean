import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace recursive_reading.no_worse_than_map_reduce
/-- The relation `map_reduce_merges`. -/
def map_reduce_merges.body (map_reduce_merges : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (map_reduce_merges (cdiv n k) k)))
def map_reduce_merges.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def map_reduce_merges.size (n k : Int) : Nat := magnitude n
def map_reduce_merges.step (f : Int × Int → Int) (x : Int × Int) : Int := map_reduce_merges.body (fun n k => f (n, k)) x.1 x.2
def map_reduce_merges (n k : Int) : Int := fix (fun (x : Int × Int) => map_reduce_merges.size x.1 x.2) map_reduce_merges.step (n, k)
/-- The recursion of `map_reduce_merges` ends. -/
def map_reduce_merges.Ends : Prop := Falls (fun (x : Int × Int) => map_reduce_merges.Domain x.1 x.2) (fun x => map_reduce_merges.size x.1 x.2) map_reduce_merges.step

/-- The relation `map_reduce`. -/
def map_reduce (n k : Int) : Int := (n + (map_reduce_merges n k))

/-- The relation `recursive_reading`. -/
def recursive_reading.body (recursive_reading : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 1 else ((1 + (recursive_reading (fdiv n 2))) + (recursive_reading (n - (fdiv n 2)))))
def recursive_reading.Domain (n : Int) : Prop := (0 ≤ n)
def recursive_reading.size (n : Int) : Nat := magnitude n
def recursive_reading.step (f : Int → Int) (x : Int) : Int := recursive_reading.body (fun n => f n) x
def recursive_reading (n : Int) : Int := fix (fun (x : Int) => recursive_reading.size x) recursive_reading.step n
/-- The recursion of `recursive_reading` ends. -/
def recursive_reading.Ends : Prop := Falls (fun (x : Int) => recursive_reading.Domain x) (fun x => recursive_reading.size x) recursive_reading.step

/-- The claim `recursive_reading.no_worse_than_map_reduce`. -/
def Statement : Prop :=
  (map_reduce_merges.Ends) ∧ (recursive_reading.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (recursive_reading n) ≤ (map_reduce n 2))
end recursive_reading.no_worse_than_map_reduce

namespace recursive_reading.no_worse_than_map_reduce
theorem map_reduce_merges.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → map_reduce_merges.size n' k' < map_reduce_merges.size n k → f₁ n' k' = f₂ n' k') → map_reduce_merges.body f₁ n k = map_reduce_merges.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 2 .o0 .o1) (.call2 8 (.call2 2 .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem map_reduce_merges.ends : map_reduce_merges.Ends := fun f g (x : Int × Int) d ih =>
  map_reduce_merges.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem map_reduce_merges.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_merges n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (map_reduce_merges (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq map_reduce_merges.ends (n, k) ⟨k0', k1', k2'⟩

theorem map_reduce.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce n k = (n + (map_reduce_merges n k)) := fun _ _ _ _ _ => rfl

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

def map_reduce_merges__k_2 (n : Int) : Int := map_reduce_merges n 2
def map_reduce_merges__k_2.size (n : Int) : Nat := map_reduce_merges.size n 2
def map_reduce__k_2 (n : Int) : Int := map_reduce n 2
theorem map_reduce_merges__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → map_reduce_merges__k_2 n = (if (n ≤ 1) then 0 else ((cdiv n 2) + (map_reduce_merges__k_2 (cdiv n 2)))) :=
  fun n k0' k1' => (map_reduce_merges.eq n 2 k0' (by decide) k1')
theorem map_reduce__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → map_reduce__k_2 n = (n + (map_reduce_merges__k_2 n)) :=
  fun n k0' k1' => (map_reduce.eq n 2 k0' (by decide) k1')
def recursive_reading.run := recursive_reading.eq
def Steps.table : Functions := [fun a b _ _ => map_reduce_merges a b, fun a b _ _ => map_reduce a b, fun a _ _ _ => recursive_reading a, fun a _ _ _ => map_reduce_merges__k_2 a, fun a _ _ _ => map_reduce__k_2 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n1 (.add (.add .n1 (.call1 10 (.call2 0 .p0 .n2))) (.call1 10 (.sub .p0 (.call2 0 .p0 .n2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact recursive_reading.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 10 .p0 .n0 .n0 .n0 (.sub (.mul .n2 .p0) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n2)]) .done))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.ih 0 [(.add .v0 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n3)]) .done)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0, .le .n2 .n2], .same 11 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call2 2 .p0 .n2) (.call1 11 (.call2 2 .p0 .n2))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact map_reduce_merges__k_2.run (atom x 0) h.1 h.2.1
def Steps.rule_4 : Rule := ⟨0, [], .same 10 .n1 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n2 .n2, .le .n1 .p0], .p0, .le (.sub (.call1 10 .p0) .p0) (.call1 11 .p0)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.rule_4, Steps.lemma_1_1_said.rule] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.use 1 []) .done)) (.mod 2 0 (.cons (.step (.cdv (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 11 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.use 2 [(.add (.mul .n2 .v1) .n2)]) (.step (.use 2 [(.add .v1 .n1)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))) (.cons (.step (.cdv (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.use 2 [(.add (.mul .n2 .v1) .n3)]) (.step (.use 2 [(.add .v1 .n2)]) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.rule_4_holds, Steps.lemma_1_data.1, trivial⟩
def Steps.rule_6 : Rule := ⟨1, [.le .n0 .p0, .le .n2 .n2], .same 12 .p0 .n0 .n0 .n0 (.add .p0 (.call1 11 .p0))⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_6] at *
  exact map_reduce__k_2.run (atom x 0) h.1 h.2.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (recursive_reading n) ≤ (map_reduce n 2) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.call1 10 .o0) (.call1 12 .o0)) [Steps.lemma_1_1_said.rule, Steps.rule_6, Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1)]) (.name1 11 (.add .v0 .n1) (.step (.use 1 [(.add .v1 .n1)]) (.step (.use 2 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, Steps.rule_6_holds, Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨map_reduce_merges.ends, recursive_reading.ends, Steps.part_1⟩
end recursive_reading.no_worse_than_map_reduce
