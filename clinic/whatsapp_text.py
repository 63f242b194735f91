"""The first words of a WhatsApp chat must tell nobody what the patient suffers from."""

from clinic.triage_words.reading import read


def illness_named_in(text: str) -> str:
    """The first word for pain, weakness, an injury and the like, in English or Hindi; or "".

    They are the words by which red flags are found in what patients write (docs/red-flags.md).
    """
    return next((word.text for word in read(text).words if word.is_symptom), "")
