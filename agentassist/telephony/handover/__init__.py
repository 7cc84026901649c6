"""Calls handed in by commands, links and hotkeys, for phones that can only start a program.

Nothing is loaded here: the program that a phone starts at every ring needs the client and no server.
"""
