"""Chunk and vote: put the question to each chunk v times and count the answers.

Problem: read n chunks (for questions that one chunk can answer).
Used in: long-document question answering without a reader of the whole; the vote is that of
self-consistency (Wang et al., 2022, arXiv:2203.11171).
Counts: a call answers from one chunk of c tokens; all calls are parallel, counting is free.
"""

from collections.abc import Sequence

from passbound.models import Asker, Theta, Twin, claim, relation
from passbound.models.agents import most_frequent, per_call, side_by_side
from passbound.models.catalogue.map_reduce import map_reduce, map_reduce_rounds


@relation(unit="calls")
def chunk_vote(n, v):
    """Calls on n chunks with v votes each."""
    if n == 0:
        return 0
    return chunk_vote(n - 1, v) + v


@relation(unit="rounds")
def chunk_vote_rounds(n, v):
    """Calls on the longest chain."""
    if n == 0:
        return 0
    return max(chunk_vote_rounds(n - 1, v), min(v, 1))


@relation(unit="prompt_tokens")
def chunk_vote_prompt_tokens(n, v, c):
    """Tokens read: each vote reads its chunk."""
    if n == 0:
        return 0
    return chunk_vote_prompt_tokens(n - 1, v, c) + sum(c for i in range(v))


QUESTION = "What is the answer, by this chunk alone?\n"


async def program(llm: Asker, chunks: Sequence[str], votes: int) -> str:
    """The most frequent answer; "" where nobody was asked.

    Realises `chunk_vote` and `chunk_vote_rounds` (n chunks, v votes), and beside the question
    `chunk_vote_prompt_tokens` (n chunks of c tokens).
    """
    ballots = [chunk for chunk in chunks for _ in range(votes)]
    answers = await side_by_side(llm.ask(QUESTION + chunk, 16) for chunk in ballots)
    return most_frequent([answer.strip() for answer in answers])


def chunks_and_votes(chunks: Sequence[str], votes: int) -> tuple[int, int]:
    """The size of a program's inputs."""
    return len(chunks), votes


TWINS = (
    Twin(program, chunk_vote, size=chunks_and_votes),
    Twin(program, chunk_vote_rounds, size=chunks_and_votes),
    Twin(
        program,
        chunk_vote_prompt_tokens,
        size=lambda chunks, votes: (len(chunks), votes, len(chunks[0]) if chunks else 0),
        free=per_call(len(QUESTION)),
    ),
)


@claim
def exact(n, v):
    """Chunks times votes."""
    return chunk_vote(n, v) == n * v


@claim
def prompt_exact(n, v, c):
    """The document is read once a vote."""
    return chunk_vote_prompt_tokens(n, v, c) == v * n * c


@claim
def order(n, v):
    """Linear in the chunks for every number of votes at once."""
    assert v >= 1
    return chunk_vote(n, v) in Theta(n * v)


@claim
def one_round(n, v):
    """Nothing waits."""
    return chunk_vote_rounds(n, v) <= 1


@claim
def single_votes_beat_map_reduce(n, k):
    """With one vote a chunk there are never more calls or rounds than in map-reduce."""
    assert k >= 2
    return chunk_vote(n, 1) <= map_reduce(n, k) and chunk_vote_rounds(n, 1) <= map_reduce_rounds(
        n, k
    )


@claim(expect="refuted")
def votes_are_cheap(n, v):
    """With a few votes a chunk map-reduce needs fewer calls."""
    return chunk_vote(n, v) <= map_reduce(n, 2)
