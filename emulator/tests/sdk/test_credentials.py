"""Who gets in at Huawei's three APIs: by a token, by a signature, and by neither."""

from collections.abc import Callable
from typing import Any, NamedTuple

import huawei
import pytest
from huawei import BAD_SIGNATURE, SKEW, UNKNOWN_KEY, Refusal, refused
from huaweicloudsdkapig.v2 import ApigClient, ListAppsV2Request
from huaweicloudsdkcloudrtc.v2 import AppReq, CloudRTCClient, CreateAppRequest, ListAppsRequest
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.http.http_handler import HttpHandler
from huaweicloudsdkcore.sdk_request import SdkRequest
from huaweicloudsdkroma.v2 import ListRomaAppRequest, RomaClient
from world import TOKEN_CHARS, Account

from process import Emulator

# How far a signature's time may be from the clock, in seconds.
SKEW_SECONDS = 15 * 60


class Api(NamedTuple):
    """One of the APIs: a call that changes nothing, and what it says to callers that it does not know."""

    builder: Callable[[], Any]
    list_apps: Callable[[Any, Account], Any]
    no_credentials: Refusal
    bad_token: Refusal


APIS = {
    "apig": Api(
        ApigClient.new_builder,
        lambda client, account: client.list_apps_v2(ListAppsV2Request(account.gateway)),
        Refusal(401, "APIG.1000", "The token is missing"),
        Refusal(401, "APIG.1002", "Incorrect token or token resolution failed"),
    ),
    "roma": Api(
        RomaClient.new_builder,
        lambda client, account: client.list_roma_app(ListRomaAppRequest(account.instance)),
        Refusal(400, "ROMA.1000", "The token is missing"),
        Refusal(400, "ROMA.1002", "Incorrect token"),
    ),
    "rtc": Api(
        CloudRTCClient.new_builder,
        lambda client, _: client.list_apps(ListAppsRequest()),
        Refusal(400, "RTC.00001001", "OperationUnauthorized: neither a token nor a signature"),
        Refusal(400, "RTC.00001001", "OperationUnauthorized: the token is not valid"),
    ),
}


class Door:
    """One API, and ways to knock."""

    def __init__(self, api: Api, emulator: Emulator, account: Account) -> None:
        self.api, self.emulator, self.account = api, emulator, account

    def knock(self, known_by: BasicCredentials | None = None, handler: HttpHandler | None = None) -> int:
        """Lists the account's applications and gives the status."""
        known_by = known_by or huawei.credentials(self.account)
        client = huawei.client(self.api.builder, self.emulator, known_by, handler)
        return self.api.list_apps(client, self.account).status_code


@pytest.fixture(params=APIS)
def door(request: pytest.FixtureRequest, emulator: Emulator, account: Account) -> Door:
    """Every test knocks at each of the APIs."""
    return Door(APIS[request.param], emulator, account)


def tampered(change: Callable[[SdkRequest], None]) -> HttpHandler:
    """The request is changed after it was signed."""
    return HttpHandler().add_request_handler(lambda request, **_: change(request))


def test_a_signature_lets_in(door: Door) -> None:
    assert door.knock() == 200


def test_a_token_lets_in(door: Door) -> None:
    assert door.knock(handler=huawei.with_token(door.account.token)) == 200


@pytest.mark.parametrize("token", ["no such token", "fake-token-2 ", "FAKE-TOKEN-2", "x" * TOKEN_CHARS])
def test_a_bad_token_does_not(door: Door, token: str) -> None:
    with refused(door.api.bad_token):
        door.knock(handler=huawei.with_token(token + "!"))


def test_nothing_at_all_does_not(door: Door) -> None:
    with refused(door.api.no_credentials):
        door.knock(handler=huawei.without_credentials())


def test_a_wrong_secret_key_does_not(door: Door, stranger: Account) -> None:
    for sk in (door.account.sk + "x", door.account.sk.upper(), stranger.sk):
        with refused(BAD_SIGNATURE):
            door.knock(huawei.credentials(door.account, sk=sk))


def test_an_unknown_access_key_does_not(door: Door) -> None:
    with refused(UNKNOWN_KEY):
        door.knock(huawei.credentials(door.account, ak="FAKEAKUNKNOWNUNKNOWN"))


@pytest.mark.parametrize("seconds", [-SKEW_SECONDS - 60, SKEW_SECONDS + 60, -10 * 365 * 86400])
def test_a_signature_of_another_time_does_not(door: Door, monkeypatch: pytest.MonkeyPatch, seconds: int) -> None:
    huawei.turn_clock(monkeypatch, seconds)
    with refused(SKEW):
        door.knock()


@pytest.mark.parametrize("seconds", [-SKEW_SECONDS + 60, SKEW_SECONDS - 60])
def test_clocks_may_differ_a_little(door: Door, monkeypatch: pytest.MonkeyPatch, seconds: int) -> None:
    huawei.turn_clock(monkeypatch, seconds)
    assert door.knock() == 200


def test_a_signature_covers_the_project(door: Door, stranger: Account) -> None:
    def change(request: SdkRequest) -> None:
        request.header_params["X-Project-Id"] = stranger.project

    with refused(BAD_SIGNATURE):
        door.knock(handler=tampered(change))


def test_a_signature_covers_the_query(door: Door) -> None:
    def change(request: SdkRequest) -> None:
        request.uri += "?limit=1"

    with refused(BAD_SIGNATURE):
        door.knock(handler=tampered(change))


def test_a_signature_covers_the_method(door: Door) -> None:
    def change(request: SdkRequest) -> None:
        request.method, request.body = "POST", b'{"name": "app_demo", "app_name": "app_demo"}'

    with refused(BAD_SIGNATURE):
        door.knock(handler=tampered(change))


def test_a_signature_covers_the_body(emulator: Emulator, account: Account) -> None:
    def change(request: SdkRequest) -> None:
        request.body = request.body.replace(b"one", b"two")

    known_by = huawei.credentials(account)
    client = huawei.client(CloudRTCClient.new_builder, emulator, known_by, tampered(change))
    with refused(BAD_SIGNATURE):
        client.create_app(CreateAppRequest(body=AppReq("one")))
    assert huawei.client(CloudRTCClient.new_builder, emulator, known_by).list_apps(ListAppsRequest()).count == 0


def test_a_signature_may_come_twice_in_its_time(door: Door) -> None:
    signatures: list[str] = []

    def repeat(request: SdkRequest, **_: object) -> None:
        signatures.append(request.header_params["Authorization"])
        request.header_params["Authorization"] = signatures[0]

    handler = HttpHandler().add_request_handler(repeat)
    assert [door.knock(handler=handler) for _ in range(2)] == [200, 200]


def test_romas_longest_token_is_still_a_token(emulator: Emulator, first_account: Account) -> None:
    door = Door(APIS["roma"], emulator, first_account)
    token = first_account.longest_token
    assert len(token) == TOKEN_CHARS
    assert door.knock(handler=huawei.with_token(token)) == 200
    # The account has this token as well, so that nothing but its length speaks against it.
    with refused(door.api.bad_token):
        door.knock(handler=huawei.with_token(token + "x"))
