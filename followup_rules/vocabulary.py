"""The words that claims are made of, each once, with its meaning: modalities, steps, elements of a message, topics of guidance."""

from __future__ import annotations

from typing import Literal

Modality = Literal["must", "should", "may", "avoid", "fact"]
Event = Literal["interview", "thank_you", "previous_message", "named_day"]
"""What days are counted from."""
StepName = Literal["thank_you", "status_check_1", "status_check_2", "status_check_3", "ask_feedback", "any_status_check"]
STATUS_CHECKS = ("status_check_1", "status_check_2", "status_check_3")
NAMES_OF_CHECKS = frozenset(("any_status_check", *STATUS_CHECKS))
"""What a claim about status checks may call them."""
Basis = Literal["opinion", "unnamed_studies", "named_study", "experience"]

Element = Literal[
    "brevity",
    "clarification",
    "closing_thanks",
    "contact_details",
    "contribution",
    "decision_date",
    "defensiveness",
    "fit",
    "generic_text",
    "good_wishes",
    "gratitude",
    "greeting_by_name",
    "interest",
    "introduction",
    "invite_contact",
    "looking_forward",
    "next_steps",
    "offer_information",
    "personal",
    "polite_tone",
    "positive_tone",
    "proofread",
    "pushiness",
    "qualification",
    "rehearsal",
    "role_named",
    "sign_off",
    "small_talk",
    "specific_point",
    "status_question",
    "subject_line",
]
ELEMENTS: dict[Element, str] = {
    "brevity": "it is short and to the point",
    "clarification": "it clears up a point or a doubt from the interview",
    "closing_thanks": "it thanks them once more at the end",
    "contact_details": "it gives your phone number, address or profile",
    "contribution": "it names what you would contribute to",
    "decision_date": "it asks when they will decide or answer",
    "defensiveness": "it argues with their criticism",
    "fit": "it says why you and the job suit each other",
    "generic_text": "it would suit any company and anybody",
    "good_wishes": "it opens with a kind word",
    "gratitude": "it thanks them",
    "greeting_by_name": "it greets the person by name",
    "interest": "it says that you want the job",
    "introduction": "it says who you are",
    "invite_contact": "it invites them to get in touch",
    "looking_forward": "it looks forward to their answer",
    "next_steps": "it asks about the next steps",
    "offer_information": "it offers more information",
    "personal": "it is made for this employer and this job",
    "polite_tone": "it is polite and professional",
    "positive_tone": "it is friendly and positive",
    "proofread": "it has been read through and has no mistakes",
    "pushiness": "it presses, begs or is impatient",
    "qualification": "it names a skill, an experience or an achievement",
    "rehearsal": "it has been prepared in notes",
    "role_named": "it names the job, or the day of the interview",
    "sign_off": "it ends politely, with your name",
    "small_talk": "it turns to private or idle matters",
    "specific_point": "it takes up something from the conversation",
    "status_question": "it asks how things stand",
    "subject_line": "it has a plain subject line",
}

Topic = Literal[
    "about",
    "addressee",
    "before_leaving",
    "choosing_channel",
    "deciding",
    "feedback",
    "moving_on",
    "templates",
    "waiting_time",
    "while_waiting",
    "why_it_matters",
]
TOPICS: dict[Topic, str] = {
    "about": "what the document says of itself",
    "addressee": "to whom the message goes",
    "before_leaving": "what to ask before the interview is over",
    "choosing_channel": "how to choose the channel, where none is named",
    "deciding": "what decides when to write, where no direction is given",
    "feedback": "asking for feedback after a rejection",
    "moving_on": "when to stop, and what then",
    "templates": "ready texts that the document offers",
    "waiting_time": "how long to wait, summed up or without a number",
    "while_waiting": "what to do in the meantime",
    "why_it_matters": "a reason that is given, or what following up does",
}
