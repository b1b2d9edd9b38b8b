"""The screens of the plan page before there is a plan: start, question, unfinished walk."""
