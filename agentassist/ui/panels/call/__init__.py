"""Panels that are seen during a call and its wrap-up only; made once the window stands."""
