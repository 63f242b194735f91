"""The inbox as its readers get it."""

from tests.enquiries.conftest import inbox_url


def shown(client, **query) -> str:
    """The list as HTML."""
    response = client.get(inbox_url("list"), query)
    assert response.status_code == 200
    return response.content.decode()
