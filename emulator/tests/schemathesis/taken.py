"""Names and keys that an application has already: what the documents allow, and what the state would refuse.

A document cannot say that a name is taken. So an application gives way as soon as another one is created with its name
or its key.
"""

from collections.abc import Iterator
from typing import Any

import ims
import requests
from schemathesis import Case, Response
from world import Account

# What no two applications of a place share, wherever it stands in a request.
_UNIQUE = ["name", "app_name", "AppName", "key", "app_key"]
_ACCOUNT = Account(1)

# Where the application is that has a value, under its place, the name of the value, and the value.
_holders: dict[tuple[str, str, str], str] = {}
_removed: set[str] = set()


def make_room(case: Case) -> None:
    """Removes the applications that stand in the way of a request that creates one."""
    if _creates(case):
        for key in _keys(case, case.query, case.body):
            if holder := _holders.pop(key, None):
                _remove(holder)


def remember(case: Case, response: Response) -> None:
    """Remembers the application that a request created."""
    if _creates(case) and response.status_code in (200, 201):
        # The reply has what the service made up as well, and a later request may bring that.
        reply = response.json()
        shown = reply.get("Application", reply)
        application = _url(case, response, shown)
        _holders.update((key, application) for key in _keys(case, case.query, case.body, shown))


def was_removed(url: str) -> bool:
    """Whether a request asks for an application that has given way."""
    return any(application in url for application in _removed)


def _creates(case: Case) -> bool:
    return case.method == "POST" and case.path.endswith("/apps") or ims.action(case.path) == "CreateApplication"


def _keys(case: Case, *parts: object) -> Iterator[tuple[str, str, str]]:
    place = case.formatted_path
    for part in parts:
        if isinstance(part, dict):
            yield from ((place, name, part[name]) for name in _UNIQUE if isinstance(part.get(name), str))


def _url(case: Case, response: Response, shown: dict[str, Any]) -> str:
    if ims.action(case.path):
        return ims.url(response.request.url, "DeleteApplication", AppId=shown["AppId"])
    return f"{response.request.url}/{shown.get('id') or shown['app_id']}"


def _remove(application: str) -> None:
    _removed.add(application)
    if "Action=" in application:
        removed = requests.post(application, auth=ims.Signature(), timeout=10)
    else:
        removed = requests.delete(application, headers={"X-Auth-Token": _ACCOUNT.token}, timeout=10)
    # It may have been deleted by a request already.
    assert removed.status_code in (200, 204, 404), f"{application}: {removed.status_code} {removed.text}"
