"""A real hub on a real PostgreSQL for every test here."""

from tests.servers.hub import hub, own_hub  # noqa: F401 - fixtures
