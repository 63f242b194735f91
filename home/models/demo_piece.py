"""Which pieces of demo content were loaded once already."""

from django.db import models


class LoadedDemoPiece(models.Model):
    """One piece of demo content that was loaded, so that it is never loaded again.

    Without it a second run would bring back what an editor deleted or overwrite an edit.
    """

    key = models.CharField(max_length=100, unique=True)
    loaded_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.key
