"""The files that a user takes along: a draft as text or email, the plan as calendar events, everything in one archive."""

from followup_rules.export.bundle import zip_bytes
from followup_rules.export.calendar_file import ics_bytes
from followup_rules.export.email_file import eml_bytes
from followup_rules.export.mailto import mailto_url
from followup_rules.export.names import draft_file_name
from followup_rules.export.text_file import txt_bytes

__all__ = ["draft_file_name", "eml_bytes", "ics_bytes", "mailto_url", "txt_bytes", "zip_bytes"]
