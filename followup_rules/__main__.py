"""Runs the command line: python -m followup_rules."""

from followup_rules.cli import main

raise SystemExit(main())
