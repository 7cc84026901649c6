"""Other engines, one file each, used as their own pages advise for typing with slips."""
