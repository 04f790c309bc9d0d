"""What schemathesis cannot know from the documents: how IMS is called and signed, and what is there already."""

from typing import Any

import ims
import places
import schemathesis
import taken
from schemathesis import Case, HookContext, Response
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.openapi.checks import EnsureResourceAvailability, IgnoredAuth

# The check knows 401 and 403 only; these documents have other statuses for callers whom nobody knows.
_REFUSED = ["got `400 Bad Request`", "got `404 Not Found`"]

schemathesis.auth.set_from_requests(ims.Signature()).apply_to(path_regex="Action=")


@schemathesis.hook
def before_load_schema(context: HookContext, raw_schema: dict[str, Any]) -> None:
    raw_schema["paths"] = {ims.path_on_the_wire(path): item for path, item in raw_schema["paths"].items()}


@schemathesis.hook
def before_call(context: HookContext, case: Case, kwargs: dict[str, Any]) -> None:
    places.settle(case)
    taken.make_room(case)


@schemathesis.hook
def after_call(context: HookContext, case: Case, response: Response) -> None:
    taken.remember(case, response)


@schemathesis.hook
def filter_failure(context: HookContext, failure: Failure, case: Case, response: Response) -> bool:
    """Drops what is no failure."""
    if isinstance(failure, IgnoredAuth):
        return not any(status in failure.message for status in _REFUSED)
    if isinstance(failure, AcceptedNegativeData):
        return not ims.was_left_out(case, response.request.url)
    if isinstance(failure, EnsureResourceAvailability):
        return not taken.was_removed(response.request.url)
    return True
