"""A message goes to the desk, the desk returns the next screen."""
