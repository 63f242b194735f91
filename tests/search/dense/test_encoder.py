"""Texts become unit vectors, whatever stands beside them in a batch."""

import numpy as np
import pytest

from search.dense.encoder import Encoder

pytestmark = pytest.mark.once

WIDTH, PIECES, LAYERS = 12, 30, 2
CONFIG = {"num_hidden_layers": LAYERS, "num_attention_heads": 3, "layer_norm_eps": 1e-12}


def weights() -> dict:
    """A little BERT that was never trained."""
    dice = np.random.default_rng(7)

    def some(*shape):
        return dice.normal(size=shape).astype(np.float32)

    names = {
        "embeddings.word_embeddings.weight": some(PIECES, WIDTH),
        "embeddings.position_embeddings.weight": some(16, WIDTH),
        "embeddings.token_type_embeddings.weight": some(2, WIDTH),
    }
    norms = ["embeddings.LayerNorm"]
    squares, wide = [], {}
    for layer in (f"encoder.layer.{n}" for n in range(LAYERS)):
        squares += [f"{layer}.attention.self.{part}" for part in ("query", "key", "value")]
        squares.append(f"{layer}.attention.output.dense")
        wide[f"{layer}.intermediate.dense"] = (2 * WIDTH, WIDTH)
        wide[f"{layer}.output.dense"] = (WIDTH, 2 * WIDTH)
        norms += [f"{layer}.attention.output.LayerNorm", f"{layer}.output.LayerNorm"]
    for name in norms:
        names |= {f"{name}.weight": some(WIDTH), f"{name}.bias": some(WIDTH)}
    for name, (rows, columns) in {**dict.fromkeys(squares, (WIDTH, WIDTH)), **wide}.items():
        names |= {f"{name}.weight": some(rows, columns), f"{name}.bias": some(rows)}
    return names


def tokenize(texts):
    """A piece for each letter, padded with zeros."""
    longest = max(len(text) for text in texts)
    pieces = [[ord(c) % PIECES for c in text] + [0] * (longest - len(text)) for text in texts]
    mask = [[1] * len(text) + [0] * (longest - len(text)) for text in texts]
    return np.array(pieces), np.array(mask, dtype=np.float32)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder(weights(), CONFIG, tokenize)


def test_every_text_becomes_a_vector_of_length_one(encoder):
    vectors = encoder.encode(["sciatica", "knee", "neck pain"])
    assert vectors.shape == (3, WIDTH)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1, 1], abs=1e-5)


def test_a_text_means_the_same_beside_a_longer_one(encoder):
    alone = encoder.encode(["knee"])[0]
    beside = encoder.encode(["knee", "a long sentence"])[0]
    assert beside == pytest.approx(alone, abs=1e-5)


def test_the_order_of_the_words_counts(encoder):
    there, back = encoder.encode(["back", "kcab"])
    assert there != pytest.approx(back, abs=1e-3)


def test_more_texts_than_fit_at_once_keep_their_order(encoder):
    texts = [f"text {n:02d}" for n in range(40)]
    together = encoder.encode(texts)
    assert together[33] == pytest.approx(encoder.encode([texts[33]])[0], abs=1e-5)
