import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace skeleton.always_a_shorter_wait
/-- The relation `plain_decoding`. -/
def plain_decoding.body (plain_decoding : Int → Int) (m : Int) : Int := (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1))
def plain_decoding.Domain (m : Int) : Prop := (0 ≤ m)
def plain_decoding.size (m : Int) : Nat := magnitude m
def plain_decoding.step (f : Int → Int) (x : Int) : Int := plain_decoding.body (fun m => f m) x
def plain_decoding (m : Int) : Int := fix (fun (x : Int) => plain_decoding.size x) plain_decoding.step m
/-- The recursion of `plain_decoding` ends. -/
def plain_decoding.Ends : Prop := Falls (fun (x : Int) => plain_decoding.Domain x) (fun x => plain_decoding.size x) plain_decoding.step

/-- The relation `skeleton_points_depth`. -/
def skeleton_points_depth.body (skeleton_points_depth : Int → Int → Int) (n m : Int) : Int := (if (n = 0) then 0 else (larger (skeleton_points_depth (n - 1) m) m))
def skeleton_points_depth.Domain (n m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def skeleton_points_depth.size (n m : Int) : Nat := magnitude n
def skeleton_points_depth.step (f : Int × Int → Int) (x : Int × Int) : Int := skeleton_points_depth.body (fun n m => f (n, m)) x.1 x.2
def skeleton_points_depth (n m : Int) : Int := fix (fun (x : Int × Int) => skeleton_points_depth.size x.1 x.2) skeleton_points_depth.step (n, m)
/-- The recursion of `skeleton_points_depth` ends. -/
def skeleton_points_depth.Ends : Prop := Falls (fun (x : Int × Int) => skeleton_points_depth.Domain x.1 x.2) (fun x => skeleton_points_depth.size x.1 x.2) skeleton_points_depth.step

/-- The relation `skeleton_depth`. -/
def skeleton_depth (n m s : Int) : Int := ((n * s) + (skeleton_points_depth n m))

/-- The claim `skeleton.always_a_shorter_wait` fails at a point. -/
def Statement : Prop :=
  (plain_decoding.Ends) ∧ (skeleton_points_depth.Ends) ∧ (∀ n m s : Int, (n = 1) → (m = 1) → (s = 1) → ((((1 : Int) ≤ n) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))) ∧ (¬ (skeleton_depth n m s) ≤ (plain_decoding (n * m)))))
end skeleton.always_a_shorter_wait

namespace skeleton.always_a_shorter_wait
theorem plain_decoding.congr (f₁ f₂ : Int → Int) : ∀ (m : Int), (0 ≤ m) → (∀ m' : Int, (0 ≤ m') → plain_decoding.size m' < plain_decoding.size m → f₁ m' = f₂ m') → plain_decoding.body f₁ m = plain_decoding.body f₂ m := by
  intro m_0 h_m_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n1 (.add (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [m_0] rfl ⟨h_m_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem plain_decoding.ends : plain_decoding.Ends := fun f g (x : Int) d ih =>
  plain_decoding.congr (fun m => f m) (fun m => g m) x d (fun m' k0' lt => ih m' k0' lt)
theorem plain_decoding.eq : ∀ (m : Int), (0 ≤ m) → plain_decoding m = (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1)) :=
  fun m k0' => fix_eq plain_decoding.ends m k0'

theorem skeleton_points_depth.congr (f₁ f₂ : Int → Int → Int) : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ n' m' : Int, (0 ≤ n') → (0 ≤ m') → ((1 : Int) ≤ m') → skeleton_points_depth.size n' m' < skeleton_points_depth.size n m → f₁ n' m' = f₂ n' m') → skeleton_points_depth.body f₁ n m = skeleton_points_depth.body f₂ n m := by
  intro n_0 m_1 h_n_0 h_m_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.call2 5 (.call2 8 (.sub .o0 .n1) .o1) .o1))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done .done))
    2 (by decide +kernel) [n_0, m_1] rfl ⟨h_n_0, h_m_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem skeleton_points_depth.ends : skeleton_points_depth.Ends := fun f g (x : Int × Int) d ih =>
  skeleton_points_depth.congr (fun n m => f (n, m)) (fun n m => g (n, m)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' m' k0' k1' k2' lt => ih (n', m') ⟨k0', k1', k2'⟩ lt)
theorem skeleton_points_depth.eq : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → skeleton_points_depth n m = (if (n = 0) then 0 else (larger (skeleton_points_depth (n - 1) m) m)) :=
  fun n m k0' k1' k2' => fix_eq skeleton_points_depth.ends (n, m) ⟨k0', k1', k2'⟩

theorem skeleton_depth.eq : ∀ (n m s : Int), (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → skeleton_depth n m s = ((n * s) + (skeleton_points_depth n m)) := fun _ _ _ _ _ _ _ => rfl

theorem Steps.fails : ∀ n m s : Int, (n = 1) → (m = 1) → (s = 1) → ((((1 : Int) ≤ n) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))) ∧ (¬ (skeleton_depth n m s) ≤ (plain_decoding (n * m)))) := by
  intro n m s e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨plain_decoding.ends, skeleton_points_depth.ends, Steps.fails⟩
end skeleton.always_a_shorter_wait
