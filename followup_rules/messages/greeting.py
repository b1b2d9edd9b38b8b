"""How a message begins and ends: who is greeted, and who signs."""

from __future__ import annotations

from followup_rules.details import Details
from followup_rules.messages.dates import is_american
from followup_rules.messages.forms import SPOKEN, Form
from followup_rules.messages.layout import BREAK
from followup_rules.messages.names import called, greeted


def hello(details: Details, form: Form, country: str) -> str:
    """The greeting without its comma: "Dear Ms Okafor", "Hi Jane", "Hello"."""
    names = greeted(details.recipients, details.tone, country)
    spoken = form in SPOKEN
    if not names:
        several = len(details.recipients) > 1
        if several:
            return "Hello everyone" if spoken or details.tone == "warm" else "Dear all"
        return "Hello" if spoken or details.tone == "warm" or form in ("invitation", "text") else "Dear hiring team"
    if spoken:
        return f"Hello {names}"
    if details.tone == "formal":
        return f"Dear {names}"
    first_names = all(len(called(name, "warm", country).split()) == 1 for name in details.recipients)
    return f"Hi {names}" if first_names else f"Hello {names}"


def sign_off(details: Details, form: Form, country: str) -> str:
    """The closing words, the name and the contact lines, those that there are; no comma where no name follows.

    Contact lines go under emails and letters; elsewhere the profile or the number is known to them.
    """
    if form == "letter" and details.tone == "formal":
        words = "Sincerely" if is_american(country) else "Yours sincerely"
    else:
        words = "Kind regards" if details.tone == "formal" else "Best wishes"
    contact = details.contact if form in ("email", "letter") else ""
    lines = [f"{words}," if details.your_name else words, details.your_name, contact]
    return BREAK.join(line for line in lines if line)
