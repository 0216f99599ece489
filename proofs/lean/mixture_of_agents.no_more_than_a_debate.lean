import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace mixture_of_agents.no_more_than_a_debate
/-- The relation `debate_all`. -/
def debate_all.body (debate_all : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then a else ((debate_all a (r - 1)) + a))
def debate_all.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def debate_all.size (a r : Int) : Nat := magnitude r
def debate_all.step (f : Int × Int → Int) (x : Int × Int) : Int := debate_all.body (fun a r => f (a, r)) x.1 x.2
def debate_all (a r : Int) : Int := fix (fun (x : Int × Int) => debate_all.size x.1 x.2) debate_all.step (a, r)
/-- The recursion of `debate_all` ends. -/
def debate_all.Ends : Prop := Falls (fun (x : Int × Int) => debate_all.Domain x.1 x.2) (fun x => debate_all.size x.1 x.2) debate_all.step

/-- The relation `debate_all_tokens`. -/
def debate_all_tokens.body (debate_all_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t)))))
def debate_all_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def debate_all_tokens.size (a r t : Int) : Nat := magnitude r
def debate_all_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_all_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_all_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step (a, r, t)
/-- The recursion of `debate_all_tokens` ends. -/
def debate_all_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_all_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step

/-- The relation `mixture_of_agents`. -/
def mixture_of_agents.body (mixture_of_agents : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then 1 else ((mixture_of_agents a (r - 1)) + a))
def mixture_of_agents.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def mixture_of_agents.size (a r : Int) : Nat := magnitude r
def mixture_of_agents.step (f : Int × Int → Int) (x : Int × Int) : Int := mixture_of_agents.body (fun a r => f (a, r)) x.1 x.2
def mixture_of_agents (a r : Int) : Int := fix (fun (x : Int × Int) => mixture_of_agents.size x.1 x.2) mixture_of_agents.step (a, r)
/-- The recursion of `mixture_of_agents` ends. -/
def mixture_of_agents.Ends : Prop := Falls (fun (x : Int × Int) => mixture_of_agents.Domain x.1 x.2) (fun x => mixture_of_agents.size x.1 x.2) mixture_of_agents.step

/-- The relation `mixture_of_agents_tokens`. -/
def mixture_of_agents_tokens.body (mixture_of_agents_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else (if (r = 1) then (a * t) else ((mixture_of_agents_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t))))))
def mixture_of_agents_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def mixture_of_agents_tokens.size (a r t : Int) : Nat := magnitude r
def mixture_of_agents_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := mixture_of_agents_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def mixture_of_agents_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => mixture_of_agents_tokens.size x.1 x.2.1 x.2.2) mixture_of_agents_tokens.step (a, r, t)
/-- The recursion of `mixture_of_agents_tokens` ends. -/
def mixture_of_agents_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => mixture_of_agents_tokens.Domain x.1 x.2.1 x.2.2) (fun x => mixture_of_agents_tokens.size x.1 x.2.1 x.2.2) mixture_of_agents_tokens.step

/-- The claim `mixture_of_agents.no_more_than_a_debate`. -/
def Statement : Prop :=
  (debate_all.Ends) ∧ (debate_all_tokens.Ends) ∧ (mixture_of_agents.Ends) ∧ (mixture_of_agents_tokens.Ends) ∧ (∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (((1 : Int) ≤ a) ∧ ((1 : Int) ≤ r)) → (mixture_of_agents_tokens a r t) ≤ (debate_all_tokens a r t)) ∧ (∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (((1 : Int) ≤ a) ∧ ((1 : Int) ≤ r)) → (mixture_of_agents a r) ≤ (debate_all a r))
end mixture_of_agents.no_more_than_a_debate

namespace mixture_of_agents.no_more_than_a_debate
theorem debate_all.congr (f₁ f₂ : Int → Int → Int) : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → (∀ a' r' : Int, (0 ≤ a') → (0 ≤ r') → debate_all.size a' r' < debate_all.size a r → f₁ a' r' = f₂ a' r') → debate_all.body f₁ a r = debate_all.body f₂ a r := by
  intro a_0 r_1 h_a_0 h_r_1 ih
  rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [a_0] [] ⟨h_a_0, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := a_0) (y := r_2) o2 o3 (ih a_0 r_2 o4 o5 (magnitude_lt (a := r_2) (b := (1 + r_2)) o6 o7))) rfl))) ?_
    exact shown [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩ (by decide +kernel)
theorem debate_all.ends : debate_all.Ends := fun f g (x : Int × Int) d ih =>
  debate_all.congr (fun a r => f (a, r)) (fun a r => g (a, r)) x.1 x.2 d.1 d.2 (fun a' r' k0' k1' lt => ih (a', r') ⟨k0', k1'⟩ lt)
theorem debate_all.eq : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → debate_all a r = (if (r = 0) then a else ((debate_all a (r - 1)) + a)) :=
  fun a r k0' k1' => fix_eq debate_all.ends (a, r) ⟨k0', k1'⟩

theorem debate_all_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → debate_all_tokens.size a' r' t' < debate_all_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → debate_all_tokens.body f₁ a r t = debate_all_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 ih
  rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := a_0) (y := r_3) (z := t_2) o2 o3 o4 (ih a_0 r_3 t_2 o5 o6 o7 (magnitude_lt (a := r_3) (b := (1 + r_3)) o8 o9))) rfl))) ?_
    exact shown [a_0, t_2, r_3] [] ⟨h_a_0, h_t_2, h_r_3, trivial⟩ (by decide +kernel)
theorem debate_all_tokens.ends : debate_all_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  debate_all_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun a' r' t' k0' k1' k2' lt => ih (a', r', t') ⟨k0', k1', k2'⟩ lt)
theorem debate_all_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_tokens a r t = (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t))))) :=
  fun a r t k0' k1' k2' => fix_eq debate_all_tokens.ends (a, r, t) ⟨k0', k1', k2'⟩

theorem mixture_of_agents.congr (f₁ f₂ : Int → Int → Int) : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → (∀ a' r' : Int, (0 ≤ a') → (0 ≤ r') → mixture_of_agents.size a' r' < mixture_of_agents.size a r → f₁ a' r' = f₂ a' r') → mixture_of_agents.body f₁ a r = mixture_of_agents.body f₂ a r := by
  intro a_0 r_1 h_a_0 h_r_1 ih
  rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [a_0] [] ⟨h_a_0, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := a_0) (y := r_2) o2 o3 (ih a_0 r_2 o4 o5 (magnitude_lt (a := r_2) (b := (1 + r_2)) o6 o7))) rfl))) ?_
    exact shown [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩ (by decide +kernel)
theorem mixture_of_agents.ends : mixture_of_agents.Ends := fun f g (x : Int × Int) d ih =>
  mixture_of_agents.congr (fun a r => f (a, r)) (fun a r => g (a, r)) x.1 x.2 d.1 d.2 (fun a' r' k0' k1' lt => ih (a', r') ⟨k0', k1'⟩ lt)
theorem mixture_of_agents.eq : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → mixture_of_agents a r = (if (r = 0) then 1 else ((mixture_of_agents a (r - 1)) + a)) :=
  fun a r k0' k1' => fix_eq mixture_of_agents.ends (a, r) ⟨k0', k1'⟩

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

def debate_all.run := debate_all.eq
theorem debate_all_tokens.run : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_tokens a r t = (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (a * (a * t)))) :=
  fun a r t k0' k1' k2' => (debate_all_tokens.eq a r t k0' k1' k2').trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
def mixture_of_agents.run := mixture_of_agents.eq
theorem mixture_of_agents_tokens.run : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → mixture_of_agents_tokens a r t = (if (r = 0) then 0 else (if (r = 1) then (a * t) else ((mixture_of_agents_tokens a (r - 1) t) + (a * (a * t))))) :=
  fun a r t k0' k1' k2' => (mixture_of_agents_tokens.eq a r t k0' k1' k2').trans (if_both rfl (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide)))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a r t : Int, (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_tokens.size a r t < bound → (debate_all_tokens a r t) = (((a ^ 2) * r) * t)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 lt
      rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
      · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((debate_all_tokens.run a_0 0 t_2 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) rfl)) rfl o6) ?_
        exact shown [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((debate_all_tokens.run a_0 (1 + r_3) t_2 o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from ((call3 debate_all_tokens (x := a_0) (y := r_3) (z := t_2) o5 o6 o7).trans ((ih a_0 r_3 t_2 o8 o9 o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := r_3) (b := (1 + r_3)) o11 o12) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o13)) ?_
        exact shown [a_0, t_2, r_3] [] ⟨h_a_0, h_t_2, h_r_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ a r t : Int, (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → (debate_all_tokens a r t) = (((a ^ 2) * r) * t) :=
  fun a r t k0' k1' k2' =>
    (Steps.lemma_1 (debate_all_tokens.size a r t + 1)) a r t k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ a r t : Int, (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((1 : Int) ≤ r) → mixture_of_agents_tokens.size a r t < bound → (mixture_of_agents_tokens a r t) = (((a * t) + (((a ^ 2) * r) * t)) - ((a ^ 2) * t))) := by
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
theorem Steps.lemma_2_1 : ∀ a r t : Int, (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((1 : Int) ≤ r) → (mixture_of_agents_tokens a r t) = (((a * t) + (((a ^ 2) * r) * t)) - ((a ^ 2) * t)) :=
  fun a r t k0' k1' k2' k3' =>
    (Steps.lemma_2 (mixture_of_agents_tokens.size a r t + 1)) a r t k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ a r : Int, (0 ≤ a) → (0 ≤ r) → debate_all.size a r < bound → (debate_all a r) = (a + (a * r))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 h_a_0 h_r_1 lt
      rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((debate_all.run a_0 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [a_0] [] ⟨h_a_0, trivial⟩ (by decide +kernel)
      · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((debate_all.run a_0 (1 + r_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 debate_all (x := a_0) (y := r_2) o4 o5).trans ((ih a_0 r_2 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := r_2) (b := (1 + r_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o10) ?_
        exact shown [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ a r : Int, (0 ≤ a) → (0 ≤ r) → (debate_all a r) = (a + (a * r)) :=
  fun a r k0' k1' =>
    (Steps.lemma_3 (debate_all.size a r + 1)) a r k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_4 : ∀ bound : Nat, (∀ a r : Int, (0 ≤ a) → (0 ≤ r) → mixture_of_agents.size a r < bound → (mixture_of_agents a r) = (1 + (a * r))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 h_a_0 h_r_1 lt
      rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((mixture_of_agents.run a_0 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [a_0] [] ⟨h_a_0, trivial⟩ (by decide +kernel)
      · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((mixture_of_agents.run a_0 (1 + r_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 mixture_of_agents (x := a_0) (y := r_2) o4 o5).trans ((ih a_0 r_2 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := r_2) (b := (1 + r_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o10) ?_
        exact shown [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_4_1 : ∀ a r : Int, (0 ≤ a) → (0 ≤ r) → (mixture_of_agents a r) = (1 + (a * r)) :=
  fun a r k0' k1' =>
    (Steps.lemma_4 (mixture_of_agents.size a r + 1)) a r k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (((1 : Int) ≤ a) ∧ ((1 : Int) ≤ r)) → (mixture_of_agents_tokens a r t) ≤ (debate_all_tokens a r t) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 a0
  rcases first1 h_a_0 with rfl | ⟨a_3, h_a_3, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩)) h.1)
  · rcases first1 h_r_1 with rfl | ⟨r_4, h_r_4, rfl⟩
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [t_2, a_3] [] ⟨h_t_2, h_a_3, trivial⟩)) h.2)
    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from ((call3 mixture_of_agents_tokens (x := (a_3 + 1)) (y := (r_4 + 1)) (z := t_2) o1 o2 o3).trans ((Steps.lemma_2_1 (a_3 + 1) (r_4 + 1) t_2 o4 o5 o6 (le_from rfl rfl o7)).trans rfl)) ((call3 debate_all_tokens (x := (a_3 + 1)) (y := (r_4 + 1)) (z := t_2) o8 o9 o10).trans ((Steps.lemma_1_1 (a_3 + 1) (r_4 + 1) t_2 o11 o12 o13).trans rfl)) o14)) ?_
      exact shown [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩ (by decide +kernel)

theorem Steps.part_2 : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (((1 : Int) ≤ a) ∧ ((1 : Int) ≤ r)) → (mixture_of_agents a r) ≤ (debate_all a r) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 a0
  rcases first1 h_a_0 with rfl | ⟨a_3, h_a_3, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩)) h.1)
  · rcases first1 h_r_1 with rfl | ⟨r_4, h_r_4, rfl⟩
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [t_2, a_3] [] ⟨h_t_2, h_a_3, trivial⟩)) h.2)
    · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((call2 mixture_of_agents (x := (a_3 + 1)) (y := (r_4 + 1)) o1 o2).trans ((Steps.lemma_4_1 (a_3 + 1) (r_4 + 1) o3 o4).trans rfl)) ((call2 debate_all (x := (a_3 + 1)) (y := (r_4 + 1)) o5 o6).trans ((Steps.lemma_3_1 (a_3 + 1) (r_4 + 1) o7 o8).trans rfl)) o9) ?_
      exact shown [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨debate_all.ends, debate_all_tokens.ends, mixture_of_agents.ends, mixture_of_agents_tokens.ends, Steps.part_1, Steps.part_2⟩
end mixture_of_agents.no_more_than_a_debate
