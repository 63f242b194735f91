"""Posts of the form by network, to tell a flood from a patient; kept for a day."""

from django.db import models
from django.utils import timezone


class FormPost(models.Model):
    """One post of the form, stored or refused, without anything that was typed."""

    # HMAC of the sender's network: the address itself is kept nowhere.
    network = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["network", "at"], name="form_post_network")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M:%S}"
