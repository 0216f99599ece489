"""A real decoder-only transformer as a stub LLM: random weights, true forward passes (torch).

It knows nothing; what it is good for is that its passes are those of a real model.  Every decoded
token is one pass through the layers over a cache of keys and values, prompts of different
lengths are decoded together, and a row that has ended leaves the batch.  Weights come from a seed,
decoding is greedy, and the same prompt gives the same reply alone and in a batch, up to rounding.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from attrs import field, frozen, validators

from .llm import BYTES, LLMError, MissingExtra, Tokenizer, Tokens, limits_of

try:
    import torch
    from torch import Tensor, nn
    from torch.nn import functional
except ImportError as error:
    raise MissingExtra(
        "this stub needs torch: pip install 'passbound[gpu]' (without it, use the Counting or "
        "Oracle stub)"
    ) from error

_AT_LEAST_ONE = validators.ge(1)


@frozen
class Size:
    """The size of a transformer; `context` is how many tokens a prompt and its reply may have."""

    width: int = field(default=128, validator=_AT_LEAST_ONE)
    layers: int = field(default=4, validator=_AT_LEAST_ONE)
    heads: int = field(default=4, validator=_AT_LEAST_ONE)
    vocabulary: int = field(default=257, validator=_AT_LEAST_ONE)
    context: int = field(default=2048, validator=_AT_LEAST_ONE)

    def __attrs_post_init__(self) -> None:
        if self.width % self.heads:
            raise LLMError(f"a width of {self.width} is no multiple of {self.heads} heads")


class Cache:
    """Keys and values of each layer for the rows of a batch, with room for what is to come."""

    def __init__(self, size: Size, rows: int, room: int, device: torch.device) -> None:
        shape = (rows, size.heads, room, size.width // size.heads)
        self.keys = [torch.zeros(shape, device=device) for _ in range(size.layers)]
        self.values = [torch.zeros(shape, device=device) for _ in range(size.layers)]
        self.length = 0

    def append(self, layer: int, keys: Tensor, values: Tensor) -> tuple[Tensor, Tensor]:
        """Add what new tokens have; all keys and values of the layer."""
        end = self.length + keys.shape[2]
        self.keys[layer][:, :, self.length : end] = keys
        self.values[layer][:, :, self.length : end] = values
        return self.keys[layer][:, :, :end], self.values[layer][:, :, :end]

    def keep(self, rows: Tensor) -> None:
        """Only these rows go on."""
        self.keys = [keys[rows] for keys in self.keys]
        self.values = [values[rows] for values in self.values]


class Block(nn.Module):
    """Attention over the cache, then a small network; both on normalised input."""

    def __init__(self, size: Size, layer: int) -> None:
        super().__init__()
        self.layer = layer
        self.heads = size.heads
        self.before_attention = nn.LayerNorm(size.width)
        self.projections = nn.Linear(size.width, 3 * size.width)
        self.output = nn.Linear(size.width, size.width)
        self.before_network = nn.LayerNorm(size.width)
        self.network = nn.Sequential(
            nn.Linear(size.width, 4 * size.width),
            nn.GELU(),
            nn.Linear(4 * size.width, size.width),
        )

    def forward(self, hidden: Tensor, mask: Tensor | None, cache: Cache) -> Tensor:
        """The hidden states after this block; `mask` is True where a query may look at a key."""
        rows, length, width = hidden.shape
        projected = self.projections(self.before_attention(hidden))
        shape = (rows, length, 3, self.heads, width // self.heads)
        query, key, value = projected.view(shape).permute(2, 0, 3, 1, 4)
        keys, values = cache.append(self.layer, key, value)
        attended = functional.scaled_dot_product_attention(query, keys, values, attn_mask=mask)
        merged = attended.transpose(1, 2).reshape(rows, length, width)
        hidden = hidden + self.output(merged)
        changed: Tensor = hidden + self.network(self.before_network(hidden))
        return changed


class Transformer(nn.Module):
    """Tokens to logits of the next token, a forward pass at a time."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.size = size
        self.tokens = nn.Embedding(size.vocabulary, size.width)
        self.positions = nn.Embedding(size.context, size.width)
        self.blocks = nn.ModuleList(Block(size, layer) for layer in range(size.layers))
        self.norm = nn.LayerNorm(size.width)
        self.head = nn.Linear(size.width, size.vocabulary, bias=False)

    def forward(
        self, tokens: Tensor, positions: Tensor, mask: Tensor | None, cache: Cache, last: int = 1
    ) -> Tensor:
        """One pass over new tokens [rows, length]; logits at the `last` positions."""
        hidden = self.tokens(tokens) + self.positions(positions)
        for block in self.blocks:
            hidden = block(hidden, mask, cache)
        cache.length += tokens.shape[1]
        logits: Tensor = self.head(self.norm(hidden[:, -last:]))
        return logits


class TorchLLM:
    """The transformer as an LLM that can be metered, batched, and verify drafts.

    `device` is "cuda" where there is one, else "cpu".  A reply ends at one of `end_tokens`
    (by default the tokenizer's) or at `max_new_tokens`.
    """

    def __init__(
        self,
        size: Size | None = None,
        *,
        seed: int = 0,
        device: str | None = None,
        tokenizer: Tokenizer = BYTES,
        end_tokens: Collection[int] | None = None,
    ) -> None:
        self.size = size or Size()
        self.tokenizer = tokenizer
        if end_tokens is None:
            end_tokens = () if tokenizer.end_token is None else (tokenizer.end_token,)
        self.end_tokens = frozenset(end_tokens)
        self.device = torch.device(device or ("cuda" if torch.cuda.is_available() else "cpu"))
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            self.module = Transformer(self.size).to(self.device).eval()

    def generate(self, prompt_tokens: Tokens, max_new_tokens: int) -> Tokens:
        """The reply to one prompt.  Raises `LLMError` for prompts that do not fit."""
        return self.generate_batch([prompt_tokens], max_new_tokens)[0]

    @torch.inference_mode()
    def generate_batch(
        self, prompts: Sequence[Tokens], max_new_tokens: int | Sequence[int]
    ) -> list[list[int]]:
        """The replies to prompts that are decoded side by side."""
        if not prompts:
            return []
        limits = limits_of(prompts, max_new_tokens)
        for prompt, limit in zip(prompts, limits, strict=True):
            self._check(len(prompt), limit)
        longest = max(map(len, prompts))
        cache = Cache(self.size, len(prompts), longest + max(limits), self.device)
        tokens, positions, visible = self._padded(prompts, longest)
        ragged = visible is not None
        mask: Tensor | None = _causal(longest, visible, self.device)
        live = list(range(len(prompts)))
        replies: list[list[int]] = [[] for _ in prompts]
        while True:
            logits = self.module(tokens, positions, mask, cache)
            new = logits[:, -1].argmax(-1)
            staying = self._reply(new.tolist(), live, replies, limits)
            if not staying:
                return replies
            if len(staying) < len(live):
                rows = torch.tensor(staying, device=self.device)
                cache.keep(rows)
                new, positions = new[rows], positions[rows]
                live = [live[row] for row in staying]
                visible = None if visible is None else visible[rows]
            tokens, positions = new[:, None], positions[:, -1:] + 1
            mask = None
            if ragged and visible is not None:
                visible = functional.pad(visible, (0, 1), value=True)
                mask = visible[:, None, None, :]

    @torch.inference_mode()
    def verify(self, prompt_tokens: Tokens, draft_tokens: Tokens) -> Tokens:
        """The part of a draft that greedy decoding agrees with, and one token more: one pass."""
        whole = [*prompt_tokens, *draft_tokens]
        self._check(len(prompt_tokens), len(draft_tokens))
        cache = Cache(self.size, 1, len(whole), self.device)
        tokens, positions, _ = self._padded([whole], len(whole))
        mask = _causal(len(whole), None, self.device)
        logits = self.module(tokens, positions, mask, cache, last=len(draft_tokens) + 1)
        own: list[int] = logits[0].argmax(-1).tolist()
        agreed = 0
        while agreed < len(draft_tokens) and own[agreed] == draft_tokens[agreed]:
            agreed += 1
        return own[: agreed + 1]

    def _check(self, prompt: int, limit: int) -> None:
        if prompt == 0:
            raise LLMError("the prompt is empty: a decoder starts from at least one token")
        if limit < 0:
            raise LLMError(f"max_new_tokens = {limit} is negative")
        if prompt + limit > self.size.context:
            raise LLMError(
                f"{prompt} tokens of prompt and up to {limit} new ones are more than the "
                f"context of {self.size.context}: TorchLLM(Size(context=...)) makes it longer"
            )

    def _padded(
        self, prompts: Sequence[Tokens], longest: int
    ) -> tuple[Tensor, Tensor, Tensor | None]:
        """Tokens and positions, padded on the left; and what is no padding, where there is any."""
        rows = [[0] * (longest - len(prompt)) + list(prompt) for prompt in prompts]
        tokens = torch.tensor(rows, device=self.device)
        if int(tokens.max()) >= self.size.vocabulary or int(tokens.min()) < 0:
            raise LLMError(f"a token is outside of the vocabulary of {self.size.vocabulary}")
        lengths = torch.tensor([len(prompt) for prompt in prompts], device=self.device)
        shift = (longest - lengths)[:, None]
        places = torch.arange(longest, device=self.device)[None, :]
        positions = (places - shift).clamp(min=0)
        ragged = any(len(prompt) < longest for prompt in prompts)
        return tokens, positions, places >= shift if ragged else None

    def _reply(
        self, new: list[int], live: list[int], replies: list[list[int]], limits: list[int]
    ) -> list[int]:
        """Write a token to each live row; the rows, by their place in the batch, that go on."""
        staying = []
        for place, (row, token) in enumerate(zip(live, new, strict=True)):
            if limits[row] == 0:
                continue
            replies[row].append(token)
            if token not in self.end_tokens and len(replies[row]) < limits[row]:
                staying.append(place)
        return staying


def _causal(length: int, visible: Tensor | None, device: torch.device) -> Tensor:
    """Which key a query of the prompt may look at: no later one, and no padding but its own."""
    mask = torch.ones(length, length, dtype=torch.bool, device=device).tril()
    if visible is None:
        return mask
    own = torch.eye(length, dtype=torch.bool, device=device)
    return (mask & visible[:, None, None, :]) | own


__all__ = ["Cache", "Size", "TorchLLM", "Transformer"]
