"""Projects and instances that are there: a document allows any name, and the state knows a few."""

import itertools

from schemathesis import Case
from schemathesis.core.parameters import ParameterLocation
from world import Account

_ACCOUNT = Account(1)

# Now and then an instance keeps the name that was made up, which has an answer of its own in the documents.
_KEPT = itertools.cycle([False] * 9 + [True])


def settle(case: Case) -> None:
    """Leads a request to a place of the account, unless its path breaks a rule on purpose."""
    path = case.path_parameters
    if "project_id" not in path or case.meta is None or case.meta.is_negative_at(ParameterLocation.PATH):
        return
    path["project_id"] = _ACCOUNT.project
    if not next(_KEPT):
        path["instance_id"] = _ACCOUNT.gateway if "/apigw/" in case.path else _ACCOUNT.instance
