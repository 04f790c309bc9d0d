"""What the tests of Alibaba Cloud IMS share: four ways to call it, and how a failure is checked."""

import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any, NamedTuple, Protocol

import pytest
from alibabacloud_ims20190815 import models
from alibabacloud_ims20190815.client import Client
from alibabacloud_tea_openapi import exceptions as tea
from alibabacloud_tea_openapi import utils
from alibabacloud_tea_openapi.utils_models import Config
from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.request import CommonRequest
from aliyunsdkcore.utils import parameter_helper
from world import Account

from process import Emulator

VERSION = "2019-08-15"
REQUEST_ID = re.compile(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}")


class Refusal(NamedTuple):
    """A failure as an exception shows it."""

    status: int
    code: str
    message: str


BAD_SIGNATURE = "SignatureDoesNotMatch"
UNKNOWN_KEY = Refusal(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.")
EXPIRED = Refusal(400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.")
NONCE_USED = Refusal(400, "SignatureNonceUsed", "Specified signature nonce was used already.")


class Caller(Protocol):
    """One way to call."""

    def call(self, action: str, parameters: dict[str, Any]) -> dict[str, Any]:
        """The reply of an action, under the names that it has on the wire."""

    def refusal(self, call: Callable[[], object]) -> Refusal:
        """How a call fails that must fail."""


class New:
    """The package of this service: a class for each action."""

    _ACTIONS = {
        "CreateApplication": (Client.create_application, models.CreateApplicationRequest),
        "GetApplication": (Client.get_application, models.GetApplicationRequest),
        "DeleteApplication": (Client.delete_application, models.DeleteApplicationRequest),
    }

    def __init__(self, emulator: Emulator, ak: str, sk: str, algorithm: str | None) -> None:
        place = {"endpoint": emulator.host, "protocol": "http"}
        keys = {"access_key_id": ak, "access_key_secret": sk}
        self._client = Client(Config(**place, **keys, signature_algorithm=algorithm))

    def call(self, action: str, parameters: dict[str, Any]) -> dict[str, Any]:
        if action == "ListApplications":
            # The package knows no parameters of this action.
            return self._client.list_applications().body.to_map()
        method, model = self._ACTIONS[action]
        return method(self._client, model().from_map(parameters)).body.to_map()

    def refusal(self, call: Callable[[], object]) -> Refusal:
        with pytest.raises(tea.ClientException) as caught:
            call()
        error = caught.value
        assert REQUEST_ID.fullmatch(error.request_id)
        message = error.data["Message"]
        assert error.message == f"code: {error.status_code}, {message} request id: {error.request_id}"
        return Refusal(error.status_code, error.code, message)


class Core:
    """The older package for all services: any action, with parameters in the query or in a form."""

    def __init__(self, emulator: Emulator, ak: str, sk: str, method: str) -> None:
        self._host, self._method = emulator.host, method
        self._client = AcsClient(ak, sk)

    def call(self, action: str, parameters: dict[str, Any]) -> dict[str, Any]:
        request = CommonRequest(domain=self._host, version=VERSION, action_name=action)
        request.set_protocol_type("http")
        request.set_method(self._method)
        add = request.add_query_param if self._method == "GET" else request.add_body_params
        for name, value in parameters.items():
            add(name, value)
        return json.loads(self._client.do_action_with_exception(request))

    def refusal(self, call: Callable[[], object]) -> Refusal:
        with pytest.raises(ServerException) as caught:
            call()
        error = caught.value
        assert REQUEST_ID.fullmatch(error.get_request_id())
        return Refusal(error.get_http_status(), error.get_error_code(), error.get_error_msg())


def _new(algorithm: str | None) -> Callable[[Emulator, str, str], Caller]:
    return lambda emulator, ak, sk: New(emulator, ak, sk, algorithm)


def _core(method: str) -> Callable[[Emulator, str, str], Caller]:
    return lambda emulator, ak, sk: Core(emulator, ak, sk, method)


# Every way to call, by its name in the reports.
WAYS: dict[str, Callable[[Emulator, str, str], Caller]] = {
    "acs3": _new(None),
    "v2": _new("v2"),
    "core-get": _core("GET"),
    "core-post": _core("POST"),
}


def caller(way: str, emulator: Emulator, account: Account, **changes: str) -> Caller:
    """A caller with the account's access key, or with `ak` or `sk` something else in place of it."""
    keys = {"ak": account.ak, "sk": account.sk} | changes
    return WAYS[way](emulator, **keys)


@contextmanager
def turned_clock(monkeypatch: pytest.MonkeyPatch, seconds: float) -> Iterator[None]:
    """Inside, both packages sign with a time that is so far from the true one."""

    class Clock(datetime):
        @classmethod
        def utcnow(cls) -> datetime:
            return datetime.utcnow() + timedelta(seconds=seconds)

    shifted = SimpleNamespace(time=time.time, strftime=time.strftime, gmtime=lambda: time.gmtime(time.time() + seconds))
    with monkeypatch.context() as patch:
        patch.setattr(utils, "datetime", Clock)
        patch.setattr(parameter_helper, "time", shifted)
        yield


@contextmanager
def same_nonce(monkeypatch: pytest.MonkeyPatch, nonce: str) -> Iterator[None]:
    """Inside, both packages sign with this nonce."""
    with monkeypatch.context() as patch:
        patch.setattr(utils.Utils, "get_nonce", staticmethod(lambda: nonce))
        patch.setattr(parameter_helper, "get_uuid", lambda: nonce)
        yield
