import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chunk_vote.single_votes_beat_map_reduce
/-- The relation `chunk_vote`. -/
def chunk_vote.body (chunk_vote : Int → Int → Int) (n v : Int) : Int := (if (n = 0) then 0 else ((chunk_vote (n - 1) v) + v))
def chunk_vote.Domain (n v : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v)
def chunk_vote.size (n v : Int) : Nat := magnitude n
def chunk_vote.step (f : Int × Int → Int) (x : Int × Int) : Int := chunk_vote.body (fun n v => f (n, v)) x.1 x.2
def chunk_vote (n v : Int) : Int := fix (fun (x : Int × Int) => chunk_vote.size x.1 x.2) chunk_vote.step (n, v)
/-- The recursion of `chunk_vote` ends. -/
def chunk_vote.Ends : Prop := Falls (fun (x : Int × Int) => chunk_vote.Domain x.1 x.2) (fun x => chunk_vote.size x.1 x.2) chunk_vote.step

/-- The relation `chunk_vote_rounds`. -/
def chunk_vote_rounds.body (chunk_vote_rounds : Int → Int → Int) (n v : Int) : Int := (if (n = 0) then 0 else (larger (chunk_vote_rounds (n - 1) v) (smaller v 1)))
def chunk_vote_rounds.Domain (n v : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v)
def chunk_vote_rounds.size (n v : Int) : Nat := magnitude n
def chunk_vote_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := chunk_vote_rounds.body (fun n v => f (n, v)) x.1 x.2
def chunk_vote_rounds (n v : Int) : Int := fix (fun (x : Int × Int) => chunk_vote_rounds.size x.1 x.2) chunk_vote_rounds.step (n, v)
/-- The recursion of `chunk_vote_rounds` ends. -/
def chunk_vote_rounds.Ends : Prop := Falls (fun (x : Int × Int) => chunk_vote_rounds.Domain x.1 x.2) (fun x => chunk_vote_rounds.size x.1 x.2) chunk_vote_rounds.step

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

/-- The relation `map_reduce_rounds`. -/
def map_reduce_rounds.body (map_reduce_rounds : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k)))
def map_reduce_rounds.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def map_reduce_rounds.size (n k : Int) : Nat := magnitude n
def map_reduce_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := map_reduce_rounds.body (fun n k => f (n, k)) x.1 x.2
def map_reduce_rounds (n k : Int) : Int := fix (fun (x : Int × Int) => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step (n, k)
/-- The recursion of `map_reduce_rounds` ends. -/
def map_reduce_rounds.Ends : Prop := Falls (fun (x : Int × Int) => map_reduce_rounds.Domain x.1 x.2) (fun x => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step

/-- The claim `chunk_vote.single_votes_beat_map_reduce`. -/
def Statement : Prop :=
  (chunk_vote.Ends) ∧ (chunk_vote_rounds.Ends) ∧ (map_reduce_merges.Ends) ∧ (map_reduce_rounds.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote n 1) ≤ (map_reduce n k)) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote_rounds n 1) ≤ (map_reduce_rounds n k))
end chunk_vote.single_votes_beat_map_reduce

namespace chunk_vote.single_votes_beat_map_reduce
theorem chunk_vote.congr (f₁ f₂ : Int → Int → Int) : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → (∀ n' v' : Int, (0 ≤ n') → (0 ≤ v') → chunk_vote.size n' v' < chunk_vote.size n v → f₁ n' v' = f₂ n' v') → chunk_vote.body f₁ n v = chunk_vote.body f₂ n v := by
  intro n_0 v_1 h_n_0 h_v_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call2 8 (.sub .o0 .n1) .o1) .o1))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, v_1] rfl ⟨h_n_0, h_v_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chunk_vote.ends : chunk_vote.Ends := fun f g (x : Int × Int) d ih =>
  chunk_vote.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0' k1' lt => ih (n', v') ⟨k0', k1'⟩ lt)
theorem chunk_vote.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → chunk_vote n v = (if (n = 0) then 0 else ((chunk_vote (n - 1) v) + v)) :=
  fun n v k0' k1' => fix_eq chunk_vote.ends (n, v) ⟨k0', k1'⟩

theorem chunk_vote_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → (∀ n' v' : Int, (0 ≤ n') → (0 ≤ v') → chunk_vote_rounds.size n' v' < chunk_vote_rounds.size n v → f₁ n' v' = f₂ n' v') → chunk_vote_rounds.body f₁ n v = chunk_vote_rounds.body f₂ n v := by
  intro n_0 v_1 h_n_0 h_v_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.call2 5 (.call2 8 (.sub .o0 .n1) .o1) (.call2 6 .o1 .n1)))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, v_1] rfl ⟨h_n_0, h_v_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chunk_vote_rounds.ends : chunk_vote_rounds.Ends := fun f g (x : Int × Int) d ih =>
  chunk_vote_rounds.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0' k1' lt => ih (n', v') ⟨k0', k1'⟩ lt)
theorem chunk_vote_rounds.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → chunk_vote_rounds n v = (if (n = 0) then 0 else (larger (chunk_vote_rounds (n - 1) v) (smaller v 1))) :=
  fun n v k0' k1' => fix_eq chunk_vote_rounds.ends (n, v) ⟨k0', k1'⟩

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

theorem map_reduce_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → map_reduce_rounds.size n' k' < map_reduce_rounds.size n k → f₁ n' k' = f₂ n' k') → map_reduce_rounds.body f₁ n k = map_reduce_rounds.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .o0 (.add .n1 (.call2 8 (.call2 2 .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem map_reduce_rounds.ends : map_reduce_rounds.Ends := fun f g (x : Int × Int) d ih =>
  map_reduce_rounds.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem map_reduce_rounds.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_rounds n k = (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq map_reduce_rounds.ends (n, k) ⟨k0', k1', k2'⟩

def chunk_vote__v_1 (n : Int) : Int := chunk_vote n 1
def chunk_vote__v_1.size (n : Int) : Nat := chunk_vote.size n 1
def chunk_vote_rounds__v_1 (n : Int) : Int := chunk_vote_rounds n 1
def chunk_vote_rounds__v_1.size (n : Int) : Nat := chunk_vote_rounds.size n 1
theorem chunk_vote__v_1.run : ∀ (n : Int), (0 ≤ n) → chunk_vote__v_1 n = (if (n = 0) then 0 else ((chunk_vote__v_1 (n - 1)) + 1)) :=
  fun n k0' => (chunk_vote.eq n 1 k0' (by decide))
theorem chunk_vote_rounds__v_1.run : ∀ (n : Int), (0 ≤ n) → chunk_vote_rounds__v_1 n = (if (n = 0) then 0 else (larger (chunk_vote_rounds__v_1 (n - 1)) (smaller 1 1))) :=
  fun n k0' => (chunk_vote_rounds.eq n 1 k0' (by decide))
def map_reduce_merges.run := map_reduce_merges.eq
def map_reduce.run := map_reduce.eq
def map_reduce_rounds.run := map_reduce_rounds.eq
def Steps.table : Functions := [fun a b _ _ => chunk_vote a b, fun a b _ _ => chunk_vote_rounds a b, fun a b _ _ => map_reduce_merges a b, fun a b _ _ => map_reduce a b, fun a b _ _ => map_reduce_rounds a b, fun a _ _ _ => chunk_vote__v_1 a, fun a _ _ _ => chunk_vote_rounds__v_1 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 13 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 13 (.sub .p0 .n1)) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact chunk_vote__v_1.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 13 .p0 .n0 .n0 .n0 .p0⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1], .same 10 .p0 .p1 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call2 2 .p0 .p1) (.call2 10 (.call2 2 .p0 .p1) .p1)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact map_reduce_merges.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.rule_4 : Rule := ⟨0, [], .same 13 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.rule_5 : Rule := ⟨0, [], .same 13 .n1 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨2, [.le .n2 .p1], .p0, .le (.sub (.call1 13 .p0) .p0) (.call2 10 .p0 .p1)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.rule_4, Steps.rule_5, Steps.lemma_1_1_said.rule] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n2)]) (.step (.use 1 []) .done)) (.zero 0 (.step (.use 0 [.n1, (.add .v1 .n2)]) (.step (.use 2 []) .done)) (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) (.name2 10 (.add .v0 .n2) (.add .v3 .n2) (.step (.use 0 [(.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3), (.add .v4 .n2)]) (.step (.use 3 [(.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3)]) (.step (.use 3 [(.add .v1 .n2)]) (.step (.ih 0 [(.add .v1 .n2), (.add .v4 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) (.name2 10 (.add .v0 .n1) (.add (.add .v3 .v1) .n2) (.step (.use 0 [(.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) (.mul .n2 .v1)) .v2) .n2), (.add (.add .v4 .v2) .n2)]) (.step (.use 3 [(.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) (.mul .n2 .v1)) .v2) .n2)]) (.step (.use 3 [(.add .v1 .n1)]) (.step (.ih 0 [(.add .v1 .n1), (.add (.add .v4 .v2) .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.rule_4_holds, Steps.rule_5_holds, Steps.lemma_1_data.1, trivial⟩
def Steps.rule_7 : Rule := ⟨1, [.le .n0 .p0], .same 14 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.call2 5 (.call1 14 (.sub .p0 .n1)) (.call2 6 .n1 .n1)))⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact chunk_vote_rounds__v_1.run (atom x 0) h.1
def Steps.rule_8 : Rule := ⟨0, [], .same 14 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
def Steps.lemma_3_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 14 .p0 .n0 .n0 .n0 .n1⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_7, Steps.rule_8] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 1 []) (.step (.low .n1 .n1) (.step (.big .n0 .n1) (.step (.use 0 [.n1]) .done)))) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.low .n1 .n1) (.step (.big .n1 .n1) (.step (.use 0 [(.add .v0 .n2)]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_7_holds, Steps.rule_8_holds, trivial⟩
def Steps.rule_10 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1], .same 12 .p0 .p1 .n0 .n0 (.ifLe .p0 .n1 .p0 (.add .n1 (.call2 12 (.call2 2 .p0 .p1) .p1)))⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_10] at *
  exact map_reduce_rounds.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_4_1_said : Lemma := ⟨2, [.le .n2 .p1, .le .n1 .p0], .p0, .same 12 .p0 .p1 .n0 .n0 (.add .n1 (.call2 4 .p0 .p1))⟩
theorem Steps.lemma_4_data : All (Lemma.Holds Steps.table) [Steps.lemma_4_1_said] :=
  by_induction Steps.table [Steps.lemma_4_1_said] [Steps.rule_10] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1, (.add .v1 .n2)]) (.step (.clo (.add .v1 .n2)) .done)) (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) (.least 0 (.add .v0 .n1) (.add .v3 .n2) (.step (.clg (.add .v1 .n2) (.add .v4 .n2)) (.step (.ih 0 [(.add .v1 .n2), (.add .v4 .n2)]) (.step (.use 0 [(.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3), (.add .v4 .n2)]) (.step (.lev 1 (.add .v1 .n1) (.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n2) (.add .v4 .n2)) (.step (.clg (.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3) (.add .v4 .n2)) .done)))))))) (.raise 3 .v1 (.zero 0 (.step (.cdv (.add .v1 .n2) (.add (.add .v3 .v1) .n2) .n1) (.step (.clo (.add (.add .v3 .v1) .n2)) (.step (.ih 0 [.n1, (.add (.add .v3 .v1) .n2)]) (.step (.use 0 [(.add .v1 .n2), (.add (.add .v3 .v1) .n2)]) (.step (.lgn 0 (.add .v1 .n1) (.add (.add .v3 .v1) .n2)) (.step (.clg (.add .v1 .n2) (.add (.add .v3 .v1) .n2)) .done)))))) (.step (.cdv (.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) (.mul .n2 .v0)) (.mul .n2 .v1)) .n4) (.add (.add .v3 .v1) .n2) (.add .v0 .n2)) (.least 0 (.add .v0 .n1) (.add (.add .v3 .v1) .n2) (.step (.clg (.add .v1 .n2) (.add (.add .v4 .v2) .n2)) (.step (.ih 0 [(.add .v1 .n2), (.add (.add .v4 .v2) .n2)]) (.step (.use 0 [(.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n4), (.add (.add .v4 .v2) .n2)]) (.step (.lev 1 (.add .v1 .n1) (.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n3) (.add (.add .v4 .v2) .n2)) (.step (.clg (.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n4) (.add (.add .v4 .v2) .n2)) .done)))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_10_holds, trivial⟩
def Steps.rule_12 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1], .same 11 .p0 .p1 .n0 .n0 (.add .p0 (.call2 10 .p0 .p1))⟩
theorem Steps.rule_12_holds : Rule.Holds Steps.table [] Steps.rule_12 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_12] at *
  exact map_reduce.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote n 1) ≤ (map_reduce n k) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  have g' := shown_by Steps.table [.le .n2 .o1] (.le (.call1 13 .o0) (.call2 11 .o0 .o1)) [Steps.lemma_1_1_said.rule, Steps.rule_12, Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.step (.use 0 [.v0]) (.name2 10 .v0 (.add .v1 .n2) (.step (.use 1 [.v1, (.add .v2 .n2)]) (.step (.use 2 [.v1, (.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, Steps.rule_12_holds, Steps.lemma_2_data.1, trivial⟩ [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

def Steps.rule_13 : Rule := ⟨0, [], .same 14 .n1 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_13_holds : Rule.Holds Steps.table [] Steps.rule_13 := constant _ _ (by decide +kernel)
theorem Steps.part_2 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (chunk_vote_rounds n 1) ≤ (map_reduce_rounds n k) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  have g' := shown_by Steps.table [.le .n2 .o1] (.le (.call1 14 .o0) (.call2 12 .o0 .o1)) [Steps.rule_8, Steps.rule_10, Steps.rule_13, Steps.lemma_4_1_said.rule, Steps.lemma_3_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 []) (.step (.use 1 [.n0, (.add .v1 .n2)]) .done)) (.zero 0 (.step (.use 2 []) (.step (.clo (.add .v1 .n2)) (.step (.use 3 [.n1, (.add .v1 .n2)]) .done))) (.step (.use 4 [(.add .v0 .n2)]) (.least 0 (.add .v0 .n1) (.add .v1 .n2) (.step (.clg (.add .v1 .n2) (.add .v2 .n2)) (.step (.use 3 [(.add .v1 .n2), (.add .v2 .n2)]) .done))))))))
    2 (by decide +kernel) ⟨Steps.rule_8_holds, Steps.rule_10_holds, Steps.rule_13_holds, Steps.lemma_4_data.1, Steps.lemma_3_data.1, trivial⟩ [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨chunk_vote.ends, chunk_vote_rounds.ends, map_reduce_merges.ends, map_reduce_rounds.ends, Steps.part_1, Steps.part_2⟩
end chunk_vote.single_votes_beat_map_reduce
