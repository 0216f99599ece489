import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace mixture_of_agents.tokens_exact
/-- The relation `mixture_of_agents_tokens`. -/
def mixture_of_agents_tokens.body (mixture_of_agents_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else (if (r = 1) then (a * t) else ((mixture_of_agents_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t))))))
def mixture_of_agents_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def mixture_of_agents_tokens.size (a r t : Int) : Nat := magnitude r
def mixture_of_agents_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := mixture_of_agents_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def mixture_of_agents_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => mixture_of_agents_tokens.size x.1 x.2.1 x.2.2) mixture_of_agents_tokens.step (a, r, t)
/-- The recursion of `mixture_of_agents_tokens` ends. -/
def mixture_of_agents_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => mixture_of_agents_tokens.Domain x.1 x.2.1 x.2.2) (fun x => mixture_of_agents_tokens.size x.1 x.2.1 x.2.2) mixture_of_agents_tokens.step

/-- The claim `mixture_of_agents.tokens_exact`. -/
def Statement : Prop :=
  (mixture_of_agents_tokens.Ends) ∧ (∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → ((1 : Int) ≤ r) → (mixture_of_agents_tokens a r t) = ((a * t) + ((((r - 1) * a) * a) * t)))
end mixture_of_agents.tokens_exact

namespace mixture_of_agents.tokens_exact
theorem mixture_of_agents_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → mixture_of_agents_tokens.size a' r' t' < mixture_of_agents_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → mixture_of_agents_tokens.body f₁ a r t = mixture_of_agents_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 ih
  rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩ (by decide +kernel)
  · rcases first1 h_r_3 with rfl | ⟨r_4, h_r_4, rfl⟩
    · refine asked3 (fun o1 o2 o3 => (if_false_both (ne_from_gt rfl rfl o1) (if_true_both (eq_from rfl rfl o2 o3) rfl))) ?_
      exact shown [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (ne_from_gt rfl rfl o1) (if_false_both (ne_from_gt rfl rfl o2) (add_from (agree3 (x := a_0) (y := (r_4 + 1)) (z := t_2) o3 o4 o5 (ih a_0 (r_4 + 1) t_2 o6 o7 o8 (magnitude_lt (a := (r_4 + 1)) (b := (1 + (1 + r_4))) o9 o10))) rfl)))) ?_
      exact shown [a_0, t_2, r_4] [] ⟨h_a_0, h_t_2, h_r_4, trivial⟩ (by decide +kernel)
theorem mixture_of_agents_tokens.ends : mixture_of_agents_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  mixture_of_agents_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun a' r' t' k0' k1' k2' lt => ih (a', r', t') ⟨k0', k1', k2'⟩ lt)
theorem mixture_of_agents_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → mixture_of_agents_tokens a r t = (if (r = 0) then 0 else (if (r = 1) then (a * t) else ((mixture_of_agents_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t)))))) :=
  fun a r t k0' k1' k2' => fix_eq mixture_of_agents_tokens.ends (a, r, t) ⟨k0', k1', k2'⟩

theorem mixture_of_agents_tokens.run : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → mixture_of_agents_tokens a r t = (if (r = 0) then 0 else (if (r = 1) then (a * t) else ((mixture_of_agents_tokens a (r - 1) t) + (a * (a * t))))) :=
  fun a r t k0' k1' k2' => (mixture_of_agents_tokens.eq a r t k0' k1' k2').trans (if_both rfl (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide)))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a r t : Int, (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((1 : Int) ≤ r) → mixture_of_agents_tokens.size a r t < bound → (mixture_of_agents_tokens a r t) = ((a * t) + ((((r - 1) * a) * a) * t))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 d0 lt
      rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩))
      · rcases first1 h_r_3 with rfl | ⟨r_4, h_r_4, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((mixture_of_agents_tokens.run a_0 (1 + 0) t_2 o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (if_true (eq_from rfl rfl o5 o6) rfl))) rfl o7) ?_
          exact shown [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((mixture_of_agents_tokens.run a_0 (1 + (1 + r_4)) t_2 o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (if_false (ne_from_gt rfl rfl o5) (add_from ((call3 mixture_of_agents_tokens (x := a_0) (y := (r_4 + 1)) (z := t_2) o6 o7 o8).trans ((ih a_0 (r_4 + 1) t_2 o9 o10 o11 (le_from rfl rfl o12) (Nat.lt_of_lt_of_le (magnitude_lt (a := (r_4 + 1)) (b := (1 + (1 + r_4))) o13 o14) (Nat.le_of_lt_succ lt))).trans rfl)) rfl)))) rfl o15)) ?_
          exact shown [a_0, t_2, r_4] [] ⟨h_a_0, h_t_2, h_r_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ a r t : Int, (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((1 : Int) ≤ r) → (mixture_of_agents_tokens a r t) = ((a * t) + ((((r - 1) * a) * a) * t)) :=
  fun a r t k0' k1' k2' k3' =>
    (Steps.lemma_1 (mixture_of_agents_tokens.size a r t + 1)) a r t k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → ((1 : Int) ≤ r) → (mixture_of_agents_tokens a r t) = ((a * t) + ((((r - 1) * a) * a) * t)) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 a0
  rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩))
  · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((call3 mixture_of_agents_tokens (x := a_0) (y := (r_3 + 1)) (z := t_2) o1 o2 o3).trans ((Steps.lemma_1_1 a_0 (r_3 + 1) t_2 o4 o5 o6 (le_from rfl rfl o7)).trans rfl)) rfl o8) ?_
    exact shown [a_0, t_2, r_3] [] ⟨h_a_0, h_t_2, h_r_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨mixture_of_agents_tokens.ends, Steps.part_1⟩
end mixture_of_agents.tokens_exact
