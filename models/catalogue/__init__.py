"""The catalogue: ways to decompose work into LLM calls, each with its cost as a theorem.

It is organised by problem, since the question is how far the decomposition that comes to mind
is from a good one: `PROBLEMS` names the modules for each problem, the intuitive one first.  A
module holds one decomposition: its relations, written as the recursion runs, one for each
resource that matters, and its claims.  Claims compare decompositions of one problem, and some are
plausible but false (`expect="refuted"`).

What a module says of its decomposition stands in its docstring: the problem, where it is used,
and what a unit counts.  `rounds` are calls on the longest chain, `depth` passes on the longest
chain, `prompt_tokens` what the calls read and `context_tokens` what their passes attend to.

Every relation can be imported from here: `from passbound.models.catalogue import merge_sort`.
A relation named like its module hides the module as an attribute of this package; import its
claims by the full name, `from passbound.models.catalogue.merge_sort import upper`.

Next to its relations stands the program, `program(llm, ...)`, as an agent's developer writes it:
it asks in texts, makes sense of every reply, and asks side by side where nothing has to wait.
`TWINS` says which relations its counts obey, and in which runs a bound is attained.
"""

from passbound.models.catalogue.all_pairs import (
    all_pairs,
    all_pairs_prompt_tokens,
    all_pairs_rounds,
)
from passbound.models.catalogue.batch_items import (
    batch_items,
    batch_items_prompt_tokens,
    batch_items_retried,
)
from passbound.models.catalogue.beam import beam, beam_rounds, beam_width
from passbound.models.catalogue.best_first import (
    best_first,
    best_first_compared,
    best_first_frontier,
)
from passbound.models.catalogue.binary_insertion import (
    binary_insertion,
    binary_insertion_one,
    linear_insertion,
)
from passbound.models.catalogue.binary_search import (
    binary_search,
    binary_search_best,
    binary_search_sorting,
)
from passbound.models.catalogue.broadcast import (
    broadcast_by_one,
    broadcast_group_tokens,
    broadcast_passed_on,
    broadcast_passed_on_calls,
)
from passbound.models.catalogue.bubble import bubble, bubble_rounds, bubble_top
from passbound.models.catalogue.chain import chain, chain_context_tokens, chain_passes
from passbound.models.catalogue.chunk_vote import (
    chunk_vote,
    chunk_vote_prompt_tokens,
    chunk_vote_rounds,
)
from passbound.models.catalogue.debate_all import (
    debate_all,
    debate_all_history_tokens,
    debate_all_rounds,
    debate_all_tokens,
)
from passbound.models.catalogue.debate_ring import (
    debate_ring_agree_tokens,
    debate_ring_rounds,
    debate_ring_tokens,
)
from passbound.models.catalogue.debate_star import (
    debate_star,
    debate_star_rounds,
    debate_star_tokens,
)
from passbound.models.catalogue.flat_manager import (
    flat_manager,
    flat_manager_at_once_tokens,
    flat_manager_rounds,
    flat_manager_tokens,
)
from passbound.models.catalogue.group_knockout import (
    group_knockout,
    group_knockout_prompt_tokens,
    group_knockout_rounds,
)
from passbound.models.catalogue.growing_context import (
    growing_context,
    growing_context_prompt_tokens,
    growing_context_tokens,
)
from passbound.models.catalogue.handoff import (
    handoff,
    handoff_prompt_tokens,
    handoff_refreshed_prompt_tokens,
)
from passbound.models.catalogue.hanoi import (
    hanoi,
    hanoi_handoff_tokens,
    hanoi_one_agent_tokens,
    hanoi_votes,
)
from passbound.models.catalogue.heap_sort import (
    heap_build,
    heap_insertions,
    heap_removals,
    heap_sink,
    heap_sort,
)
from passbound.models.catalogue.hierarchical_index import (
    hierarchical_index,
    hierarchical_index_backtrack,
    hierarchical_index_build,
    hierarchical_index_prompt_tokens,
)
from passbound.models.catalogue.hierarchy import (
    hierarchy,
    hierarchy_managers,
    hierarchy_rounds,
    hierarchy_tokens,
)
from passbound.models.catalogue.knockout import (
    knockout,
    knockout_rounds,
    knockout_runner_up,
    knockout_sort,
)
from passbound.models.catalogue.map_reduce import (
    map_reduce,
    map_reduce_merges,
    map_reduce_prompt_tokens,
    map_reduce_rounds,
)
from passbound.models.catalogue.merge_sort import (
    factorial,
    merge_sort,
    merge_sort_best,
    merge_sort_rounds,
)
from passbound.models.catalogue.mixture_of_agents import (
    mixture_of_agents,
    mixture_of_agents_rounds,
    mixture_of_agents_tokens,
)
from passbound.models.catalogue.partition_select import (
    partition_select,
    partition_select_halving,
    partition_select_rounds,
)
from passbound.models.catalogue.partition_sort import (
    partition_sort,
    partition_sort_balanced,
    partition_sort_best,
    partition_sort_rounds,
)
from passbound.models.catalogue.per_item import per_item, per_item_prompt_tokens, per_item_rounds
from passbound.models.catalogue.plain_decoding import (
    plain_decoding,
    plain_decoding_calls_context_tokens,
    plain_decoding_context_tokens,
)
from passbound.models.catalogue.planner_executor import (
    executor,
    executor_steps,
    planner,
    planner_steps,
)
from passbound.models.catalogue.program_once import (
    program_audited,
    program_fallback,
    program_odd,
    program_once,
    program_repaired,
)
from passbound.models.catalogue.react import (
    react,
    react_context_tokens,
    react_prompt_tokens,
    react_uncached_tokens,
)
from passbound.models.catalogue.recursive_reading import (
    recursive_reading,
    recursive_reading_lucky,
    recursive_reading_rounds,
    recursive_reading_wide,
)
from passbound.models.catalogue.refine_chain import (
    refine_chain_prompt_tokens,
    refine_chain_rounds,
    refine_chain_tokens,
)
from passbound.models.catalogue.retries import retries, retries_nested, retries_shared
from passbound.models.catalogue.roles_reread import roles_reread, roles_reread_tokens
from passbound.models.catalogue.roles_summary import roles_summary, roles_summary_tokens
from passbound.models.catalogue.round_robin import round_robin, round_robin_votes
from passbound.models.catalogue.scan import scan, scan_all_positions, scan_pages
from passbound.models.catalogue.self_consistency import (
    self_consistency,
    self_consistency_depth,
    self_consistency_early,
    self_consistency_passes,
    self_consistency_universal_tokens,
)
from passbound.models.catalogue.skeleton import skeleton, skeleton_depth, skeleton_points_depth
from passbound.models.catalogue.sliding_window import (
    sliding_window,
    sliding_window_20_10,
    sliding_window_prompt_tokens,
    sliding_window_sort,
)
from passbound.models.catalogue.speculative import (
    speculative_accepting,
    speculative_best,
    speculative_draft_worst,
    speculative_worst,
)
from passbound.models.catalogue.thought_tree import (
    thought_tree,
    thought_tree_rounds,
    thought_tree_scored,
)
from passbound.models.catalogue.top_k_heap import (
    top_k_build,
    top_k_heap,
    top_k_levels,
    top_k_pop,
    top_k_removals,
    top_k_single,
)
from passbound.models.catalogue.voting_steps import (
    votes_best,
    votes_worst,
    voting_steps,
    voting_steps_best,
)

PROBLEMS = {
    "sort n items": (
        "all_pairs",
        "bubble",
        "partition_sort",
        "heap_sort",
        "binary_insertion",
        "merge_sort",
    ),
    "find the best of n items": (
        "round_robin",
        "knockout",
        "group_knockout",
    ),
    "find the best k of n items": (
        "sliding_window",
        "partition_select",
        "top_k_heap",
    ),
    "read n chunks": (
        "growing_context",
        "refine_chain",
        "map_reduce",
        "recursive_reading",
        "chunk_vote",
    ),
    "find one chunk among n": (
        "scan",
        "hierarchical_index",
        "binary_search",
    ),
    "do n dependent steps": (
        "react",
        "handoff",
        "retries",
        "voting_steps",
        "hanoi",
    ),
    "explore": (
        "chain",
        "self_consistency",
        "thought_tree",
        "beam",
        "best_first",
    ),
    "agree": (
        "debate_all",
        "mixture_of_agents",
        "debate_ring",
        "debate_star",
    ),
    "organise a team": (
        "flat_manager",
        "hierarchy",
        "broadcast",
        "planner_executor",
        "roles_reread",
        "roles_summary",
    ),
    "process n similar items": (
        "per_item",
        "batch_items",
        "program_once",
    ),
    "decode m tokens": (
        "plain_decoding",
        "skeleton",
        "speculative",
    ),
}

__all__ = [
    "PROBLEMS",
    "all_pairs",
    "all_pairs_prompt_tokens",
    "all_pairs_rounds",
    "batch_items",
    "batch_items_prompt_tokens",
    "batch_items_retried",
    "beam",
    "beam_rounds",
    "beam_width",
    "best_first",
    "best_first_compared",
    "best_first_frontier",
    "binary_insertion",
    "binary_insertion_one",
    "binary_search",
    "binary_search_best",
    "binary_search_sorting",
    "broadcast_by_one",
    "broadcast_group_tokens",
    "broadcast_passed_on",
    "broadcast_passed_on_calls",
    "bubble",
    "bubble_rounds",
    "bubble_top",
    "chain",
    "chain_context_tokens",
    "chain_passes",
    "chunk_vote",
    "chunk_vote_prompt_tokens",
    "chunk_vote_rounds",
    "debate_all",
    "debate_all_history_tokens",
    "debate_all_rounds",
    "debate_all_tokens",
    "debate_ring_agree_tokens",
    "debate_ring_rounds",
    "debate_ring_tokens",
    "debate_star",
    "debate_star_rounds",
    "debate_star_tokens",
    "executor",
    "executor_steps",
    "factorial",
    "flat_manager",
    "flat_manager_at_once_tokens",
    "flat_manager_rounds",
    "flat_manager_tokens",
    "group_knockout",
    "group_knockout_prompt_tokens",
    "group_knockout_rounds",
    "growing_context",
    "growing_context_prompt_tokens",
    "growing_context_tokens",
    "handoff",
    "handoff_prompt_tokens",
    "handoff_refreshed_prompt_tokens",
    "hanoi",
    "hanoi_handoff_tokens",
    "hanoi_one_agent_tokens",
    "hanoi_votes",
    "heap_build",
    "heap_insertions",
    "heap_removals",
    "heap_sink",
    "heap_sort",
    "hierarchical_index",
    "hierarchical_index_backtrack",
    "hierarchical_index_build",
    "hierarchical_index_prompt_tokens",
    "hierarchy",
    "hierarchy_managers",
    "hierarchy_rounds",
    "hierarchy_tokens",
    "knockout",
    "knockout_rounds",
    "knockout_runner_up",
    "knockout_sort",
    "linear_insertion",
    "map_reduce",
    "map_reduce_merges",
    "map_reduce_prompt_tokens",
    "map_reduce_rounds",
    "merge_sort",
    "merge_sort_best",
    "merge_sort_rounds",
    "mixture_of_agents",
    "mixture_of_agents_rounds",
    "mixture_of_agents_tokens",
    "partition_select",
    "partition_select_halving",
    "partition_select_rounds",
    "partition_sort",
    "partition_sort_balanced",
    "partition_sort_best",
    "partition_sort_rounds",
    "per_item",
    "per_item_prompt_tokens",
    "per_item_rounds",
    "plain_decoding",
    "plain_decoding_calls_context_tokens",
    "plain_decoding_context_tokens",
    "planner",
    "planner_steps",
    "program_audited",
    "program_fallback",
    "program_odd",
    "program_once",
    "program_repaired",
    "react",
    "react_context_tokens",
    "react_prompt_tokens",
    "react_uncached_tokens",
    "recursive_reading",
    "recursive_reading_lucky",
    "recursive_reading_rounds",
    "recursive_reading_wide",
    "refine_chain_prompt_tokens",
    "refine_chain_rounds",
    "refine_chain_tokens",
    "retries",
    "retries_nested",
    "retries_shared",
    "roles_reread",
    "roles_reread_tokens",
    "roles_summary",
    "roles_summary_tokens",
    "round_robin",
    "round_robin_votes",
    "scan",
    "scan_all_positions",
    "scan_pages",
    "self_consistency",
    "self_consistency_depth",
    "self_consistency_early",
    "self_consistency_passes",
    "self_consistency_universal_tokens",
    "skeleton",
    "skeleton_depth",
    "skeleton_points_depth",
    "sliding_window",
    "sliding_window_20_10",
    "sliding_window_prompt_tokens",
    "sliding_window_sort",
    "speculative_accepting",
    "speculative_best",
    "speculative_draft_worst",
    "speculative_worst",
    "thought_tree",
    "thought_tree_rounds",
    "thought_tree_scored",
    "top_k_build",
    "top_k_heap",
    "top_k_levels",
    "top_k_pop",
    "top_k_removals",
    "top_k_single",
    "votes_best",
    "votes_worst",
    "voting_steps",
    "voting_steps_best",
]
