"""Models somebody chose, on this computer or a server; the app is whole without them."""
