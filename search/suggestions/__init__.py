"""What a patient may mean who is still typing."""

from search.suggestions.answer import Suggestions, suggest

__all__ = ["Suggestions", "suggest"]
