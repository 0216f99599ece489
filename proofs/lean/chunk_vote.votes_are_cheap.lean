import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chunk_vote.votes_are_cheap
/-- The relation `chunk_vote`. -/
def chunk_vote.body (chunk_vote : Int → Int → Int) (n v : Int) : Int := (if (n = 0) then 0 else ((chunk_vote (n - 1) v) + v))
def chunk_vote.Domain (n v : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v)
def chunk_vote.size (n v : Int) : Nat := magnitude n
def chunk_vote.step (f : Int × Int → Int) (x : Int × Int) : Int := chunk_vote.body (fun n v => f (n, v)) x.1 x.2
def chunk_vote (n v : Int) : Int := fix (fun (x : Int × Int) => chunk_vote.size x.1 x.2) chunk_vote.step (n, v)
/-- The recursion of `chunk_vote` ends. -/
def chunk_vote.Ends : Prop := Falls (fun (x : Int × Int) => chunk_vote.Domain x.1 x.2) (fun x => chunk_vote.size x.1 x.2) chunk_vote.step

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

/-- The claim `chunk_vote.votes_are_cheap` fails at a point. -/
def Statement : Prop :=
  (chunk_vote.Ends) ∧ (map_reduce_merges.Ends) ∧ (∀ n v : Int, (n = 1) → (v = 2) → ((¬ (chunk_vote n v) ≤ (map_reduce n 2))))
end chunk_vote.votes_are_cheap

namespace chunk_vote.votes_are_cheap
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

theorem Steps.fails : ∀ n v : Int, (n = 1) → (v = 2) → ((¬ (chunk_vote n v) ≤ (map_reduce n 2))) := by
  intro n v e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨chunk_vote.ends, map_reduce_merges.ends, Steps.fails⟩
end chunk_vote.votes_are_cheap
