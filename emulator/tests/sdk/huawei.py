"""What the tests of Huawei's three APIs share: clients, ways to prove who is calling, and how a failure is checked."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, NamedTuple, TypeVar

import pytest
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.client import ClientBuilder
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException, ServerResponseException
from huaweicloudsdkcore.http.http_handler import HttpHandler
from huaweicloudsdkcore.sdk_request import SdkRequest
from huaweicloudsdkcore.sdk_response import SdkResponse
from huaweicloudsdkcore.signer import signer
from world import Account

from process import Emulator

Client = TypeVar("Client")

# What every API answers to a signature that is not right, and to one that is too old or too new.
_SIGNATURE = "Incorrect IAM authentication information: "


class Refusal(NamedTuple):
    """A failure as the package's exception shows it."""

    status: int
    code: str
    message: str


BAD_SIGNATURE = Refusal(401, "APIGW.0301", _SIGNATURE + "verify aksk signature fail")
UNKNOWN_KEY = Refusal(401, "APIGW.0301", _SIGNATURE + "the access key does not exist")
SKEW = Refusal(401, "APIGW.0301", _SIGNATURE + "the date of the signature is too far from the time of the service")


def credentials(account: Account, **changes: str | None) -> BasicCredentials:
    """The account's access key and project, or with `ak`, `sk` or `project_id` something else in place of it."""
    own = {"ak": account.ak, "sk": account.sk, "project_id": account.project}
    return BasicCredentials(**(own | changes))


def client(
    builder: Callable[[], ClientBuilder[Client]],
    emulator: Emulator,
    known_by: BasicCredentials,
    handler: HttpHandler | None = None,
) -> Client:
    """A client of the package. The handler, the package's own hook, sees requests once they are signed."""
    building = builder().with_credentials(known_by).with_http_handler(handler)
    return building.with_endpoint(emulator.url).build()


def with_token(token: str) -> HttpHandler:
    """The signature gives way to a token, which the package itself never sends."""

    def prepare(request: SdkRequest, **_: object) -> None:
        _take_signature_away(request)
        request.header_params["X-Auth-Token"] = token

    return HttpHandler().add_request_handler(prepare)


def without_credentials() -> HttpHandler:
    """The signature is taken away."""
    return HttpHandler().add_request_handler(_take_signature_away)


def _take_signature_away(request: SdkRequest, **_: object) -> None:
    for name in ("Authorization", "X-Sdk-Date"):
        del request.header_params[name]


@contextmanager
def refused(refusal: Refusal) -> Iterator[None]:
    """What is called inside must fail like this, with the package's own exception."""
    expected = ClientRequestException if refusal.status < 500 else ServerResponseException
    with pytest.raises(expected) as caught:
        yield
    error = caught.value
    assert (error.status_code, error.error_code, error.error_msg) == refusal


def raw(response: SdkResponse) -> dict[str, Any]:
    """The reply before the package turned its values into those that it expects."""
    return json.loads(response.raw_content)


def turn_clock(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """From now on the package signs with a time that is so far from the true one."""

    class Clock(datetime):
        @classmethod
        def utcnow(cls) -> datetime:
            return datetime.utcnow() + timedelta(seconds=seconds)

    monkeypatch.setattr(signer, "datetime", Clock)
