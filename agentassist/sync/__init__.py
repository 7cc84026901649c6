"""The line to the team's hub: pushes what is new here, brings what is new elsewhere, knows no cache."""
