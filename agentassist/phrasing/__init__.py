"""Say what you can do: rules that find a phrase and offer a better direction."""
