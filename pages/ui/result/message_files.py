"""The buttons of a message: open it in the mail program, or take it along as a file."""

from __future__ import annotations

from functools import partial

import streamlit as st

from followup_rules.export import draft_file_name, eml_bytes, mailto_url, txt_bytes
from pages.ui.model import Result
from pages.ui.result import calendar_file, plan_zip
from pages.ui.result.message import Message

WITHOUT_EDITS = "Calendar and .zip hold the drafts as the app words them; your own text is in the email and text files."
NO_MAILTO = "The text is too long for a link into your mail program: copy it, or take the email file."


def show(message: Message, result: Result) -> None:
    """One row of buttons; an email has more ways than a call."""
    text, known = message.text, message.details
    is_email = text.form == "email"
    with st.container(horizontal=True):
        has_link = is_email and mail_button(message, primary=False)
        if is_email:
            st.download_button(
                "Email file (.eml)",
                partial(eml_bytes, text, known, today=result.today),
                file_name=draft_file_name(text, "eml"),
                mime="message/rfc822",
                icon=":material/download:",
                on_click="ignore",
                key="download_eml",
            )
        st.download_button(
            "Text (.txt)",
            partial(txt_bytes, text),
            file_name=draft_file_name(text, "txt"),
            mime="text/plain",
            icon=":material/download:",
            on_click="ignore",
            key="download_txt",
        )
        calendar_file.button(result, "Calendar (.ics)", key="download_ics", primary=False)
        plan_zip.button(result)
    if message.is_edited:
        st.markdown(f":small[:gray[{WITHOUT_EDITS}]]")
    if is_email and not has_link:
        st.markdown(f":small[:gray[{NO_MAILTO}]]")


def mail_button(message: Message, *, primary: bool) -> bool:
    """Opens the message in the user's own mail program; False where it is too long for a link, and so there is no button."""
    url = mailto_url(message.text, message.details)
    if url is not None:
        st.link_button("Open in email app", url, type="primary" if primary else "secondary", icon=":material/mail:")
    return url is not None
