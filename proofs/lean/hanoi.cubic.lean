import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.cubic
/-- The relation `hanoi`. -/
def hanoi.body (hanoi : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1))))
def hanoi.Domain (d : Int) : Prop := (0 ≤ d)
def hanoi.size (d : Int) : Nat := magnitude d
def hanoi.step (f : Int → Int) (x : Int) : Int := hanoi.body (fun d => f d) x
def hanoi (d : Int) : Int := fix (fun (x : Int) => hanoi.size x) hanoi.step d
/-- The recursion of `hanoi` ends. -/
def hanoi.Ends : Prop := Falls (fun (x : Int) => hanoi.Domain x) (fun x => hanoi.size x) hanoi.step

/-- The claim `hanoi.cubic` fails at a point. -/
def Statement : Prop :=
  (hanoi.Ends) ∧ (∀ d : Int, (d = 10) → ((¬ (hanoi d) ≤ (d ^ 3))))
end hanoi.cubic

namespace hanoi.cubic
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

theorem Steps.fails : ∀ d : Int, (d = 10) → ((¬ (hanoi d) ≤ (d ^ 3))) := by
  intro d e0'
  subst e0'
  have v0_ : hanoi 0 = 0 := (hanoi.eq 0 (by decide +kernel)).trans (if_true (by decide +kernel : ((0 : Int) = 0)) (by decide +kernel : (0 : Int) = 0))
  have v1_ : hanoi 1 = 1 := (hanoi.eq 1 (by decide +kernel)).trans (if_false (by decide +kernel : ¬ ((1 : Int) = 0)) ((add_from ((add_from ((call1 hanoi (by decide +kernel : ((1 - 1) : Int) = 0)).trans v0_) (by decide +kernel : (1 : Int) = 1)).trans (by decide +kernel : ((0 + 1) : Int) = 1)) ((call1 hanoi (by decide +kernel : ((1 - 1) : Int) = 0)).trans v0_)).trans (by decide +kernel : ((1 + 0) : Int) = 1)))
  have v2_ : hanoi 2 = 3 := (hanoi.eq 2 (by decide +kernel)).trans (if_false (by decide +kernel : ¬ ((2 : Int) = 0)) ((add_from ((add_from ((call1 hanoi (by decide +kernel : ((2 - 1) : Int) = 1)).trans v1_) (by decide +kernel : (1 : Int) = 1)).trans (by decide +kernel : ((1 + 1) : Int) = 2)) ((call1 hanoi (by decide +kernel : ((2 - 1) : Int) = 1)).trans v1_)).trans (by decide +kernel : ((2 + 1) : Int) = 3)))
  have v3_ : hanoi 3 = 7 := (hanoi.eq 3 (by decide +kernel)).trans (if_false (by decide +kernel : ¬ ((3 : Int) = 0)) ((add_from ((add_from ((call1 hanoi (by decide +kernel : ((3 - 1) : Int) = 2)).trans v2_) (by decide +kernel : (1 : Int) = 1)).trans (by decide +kernel : ((3 + 1) : Int) = 4)) ((call1 hanoi (by decide +kernel : ((3 - 1) : Int) = 2)).trans v2_)).trans (by decide +kernel : ((4 + 3) : Int) = 7)))
  have v4_ : hanoi 4 = 15 := (hanoi.eq 4 (by decide +kernel)).trans (if_false (by decide +kernel : ¬ ((4 : Int) = 0)) ((add_from ((add_from ((call1 hanoi (by decide +kernel : ((4 - 1) : Int) = 3)).trans v3_) (by decide +kernel : (1 : Int) = 1)).trans (by decide +kernel : ((7 + 1) : Int) = 8)) ((call1 hanoi (by decide +kernel : ((4 - 1) : Int) = 3)).trans v3_)).trans (by decide +kernel : ((8 + 7) : Int) = 15)))
  have v5_ : hanoi 5 = 31 := (hanoi.eq 5 (by decide +kernel)).trans (if_false (by decide +kernel : ¬ ((5 : Int) = 0)) ((add_from ((add_from ((call1 hanoi (by decide +kernel : ((5 - 1) : Int) = 4)).trans v4_) (by decide +kernel : (1 : Int) = 1)).trans (by decide +kernel : ((15 + 1) : Int) = 16)) ((call1 hanoi (by decide +kernel : ((5 - 1) : Int) = 4)).trans v4_)).trans (by decide +kernel : ((16 + 15) : Int) = 31)))
  have v6_ : hanoi 6 = 63 := (hanoi.eq 6 (by decide +kernel)).trans (if_false (by decide +kernel : ¬ ((6 : Int) = 0)) ((add_from ((add_from ((call1 hanoi (by decide +kernel : ((6 - 1) : Int) = 5)).trans v5_) (by decide +kernel : (1 : Int) = 1)).trans (by decide +kernel : ((31 + 1) : Int) = 32)) ((call1 hanoi (by decide +kernel : ((6 - 1) : Int) = 5)).trans v5_)).trans (by decide +kernel : ((32 + 31) : Int) = 63)))
  have v7_ : hanoi 7 = 127 := (hanoi.eq 7 (by decide +kernel)).trans (if_false (by decide +kernel : ¬ ((7 : Int) = 0)) ((add_from ((add_from ((call1 hanoi (by decide +kernel : ((7 - 1) : Int) = 6)).trans v6_) (by decide +kernel : (1 : Int) = 1)).trans (by decide +kernel : ((63 + 1) : Int) = 64)) ((call1 hanoi (by decide +kernel : ((7 - 1) : Int) = 6)).trans v6_)).trans (by decide +kernel : ((64 + 63) : Int) = 127)))
  have v8_ : hanoi 8 = 255 := (hanoi.eq 8 (by decide +kernel)).trans (if_false (by decide +kernel : ¬ ((8 : Int) = 0)) ((add_from ((add_from ((call1 hanoi (by decide +kernel : ((8 - 1) : Int) = 7)).trans v7_) (by decide +kernel : (1 : Int) = 1)).trans (by decide +kernel : ((127 + 1) : Int) = 128)) ((call1 hanoi (by decide +kernel : ((8 - 1) : Int) = 7)).trans v7_)).trans (by decide +kernel : ((128 + 127) : Int) = 255)))
  have v9_ : hanoi 9 = 511 := (hanoi.eq 9 (by decide +kernel)).trans (if_false (by decide +kernel : ¬ ((9 : Int) = 0)) ((add_from ((add_from ((call1 hanoi (by decide +kernel : ((9 - 1) : Int) = 8)).trans v8_) (by decide +kernel : (1 : Int) = 1)).trans (by decide +kernel : ((255 + 1) : Int) = 256)) ((call1 hanoi (by decide +kernel : ((9 - 1) : Int) = 8)).trans v8_)).trans (by decide +kernel : ((256 + 255) : Int) = 511)))
  have v10_ : hanoi 10 = 1023 := (hanoi.eq 10 (by decide +kernel)).trans (if_false (by decide +kernel : ¬ ((10 : Int) = 0)) ((add_from ((add_from ((call1 hanoi (by decide +kernel : ((10 - 1) : Int) = 9)).trans v9_) (by decide +kernel : (1 : Int) = 1)).trans (by decide +kernel : ((511 + 1) : Int) = 512)) ((call1 hanoi (by decide +kernel : ((10 - 1) : Int) = 9)).trans v9_)).trans (by decide +kernel : ((512 + 511) : Int) = 1023)))
  exact (not_le_from ((call1 hanoi (by decide +kernel : (10 : Int) = 10)).trans v10_) (by decide +kernel : ((10 ^ 3) : Int) = 1000) (by decide +kernel))
theorem proof : Statement := ⟨hanoi.ends, Steps.fails⟩
end hanoi.cubic
