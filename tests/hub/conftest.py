"""A real hub on a real PostgreSQL for every test here."""

from tests.servers.hub import hub  # noqa: F401 - a fixture
