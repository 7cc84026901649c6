"""Turns a call into text, where the rep wants that: a process of its own hears, the app only reads lines.

``ears`` and ``lines`` are the app's side; all other modules run in the process, and load what
they need of the extra ``transcript`` themselves.
"""
