"""Who gets in at Alibaba Cloud IMS: signatures of two kinds, their times and their nonces."""

import uuid

import alibaba
import pytest
import requests
from alibaba import Caller, Refusal
from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.request import CommonRequest
from aliyunsdkcore.utils import parameter_helper
from world import Account

from process import Emulator

# How far a signature's time may be from the clock, in seconds.
SKEW_SECONDS = 15 * 60

NO_KEY = Refusal(400, "MissingAccessKeyId", "AccessKeyId is mandatory for this action.")
INCOMPLETE = Refusal(400, "IncompleteSignature", "The request signature does not conform to the rules.")
ILL_FORMED = Refusal(400, "InvalidTimeStamp.Format", "Specified time stamp or date value is not well formatted.")
UNKNOWN_ACTION = Refusal(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.")
UNKNOWN_VERSION = Refusal(404, "InvalidVersion", "Specified parameter Version is not valid.")


@pytest.fixture(params=alibaba.WAYS)
def way(request: pytest.FixtureRequest) -> str:
    """Every test runs in every way to call."""
    return request.param


def knock(caller: Caller) -> object:
    """A call that changes nothing."""
    return caller.call("ListApplications", {})


def refused(caller: Caller, refusal: Refusal) -> None:
    assert caller.refusal(lambda: knock(caller)) == refusal


def test_a_wrong_secret_does_not_let_in(way: str, emulator: Emulator, account: Account, stranger: Account) -> None:
    for sk in (account.sk + "x", account.sk.upper(), stranger.sk):
        caller = alibaba.caller(way, emulator, account, sk=sk)
        refusal = caller.refusal(lambda caller=caller: knock(caller))
        assert (refusal.status, refusal.code) == (400, alibaba.BAD_SIGNATURE)


def test_an_unknown_access_key_is_told_so(way: str, emulator: Emulator, account: Account) -> None:
    refused(alibaba.caller(way, emulator, account, ak="FAKEAKUNKNOWNUNKNOWN"), alibaba.UNKNOWN_KEY)


@pytest.mark.parametrize("seconds", [-SKEW_SECONDS - 60, SKEW_SECONDS + 60, -10 * 365 * 86400])
def test_a_signature_of_another_time_is_expired(
    way: str, emulator: Emulator, account: Account, monkeypatch: pytest.MonkeyPatch, seconds: int
) -> None:
    with alibaba.turned_clock(monkeypatch, seconds):
        refused(alibaba.caller(way, emulator, account), alibaba.EXPIRED)


@pytest.mark.parametrize("seconds", [-SKEW_SECONDS + 60, SKEW_SECONDS - 60])
def test_clocks_may_differ_a_little(
    way: str, emulator: Emulator, account: Account, monkeypatch: pytest.MonkeyPatch, seconds: int
) -> None:
    with alibaba.turned_clock(monkeypatch, seconds):
        assert knock(alibaba.caller(way, emulator, account))


def test_a_nonce_counts_once_for_each_key(
    way: str, emulator: Emulator, account: Account, stranger: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = alibaba.caller(way, emulator, account)
    with alibaba.same_nonce(monkeypatch, uuid.uuid4().hex):
        assert knock(caller)
        refused(caller, alibaba.NONCE_USED)
        assert knock(alibaba.caller(way, emulator, stranger))
    assert knock(caller)


def test_a_bad_signature_uses_no_nonce_up(
    way: str, emulator: Emulator, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    with alibaba.same_nonce(monkeypatch, uuid.uuid4().hex):
        forged = alibaba.caller(way, emulator, account, sk="forged")
        assert forged.refusal(lambda: knock(forged)).code == alibaba.BAD_SIGNATURE
        assert knock(alibaba.caller(way, emulator, account))


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_request_without_a_key_is_told_so(emulator: Emulator, method: str) -> None:
    parameters = {"Action": "ListApplications", "Version": alibaba.VERSION}
    assert answered(requests.request(method, emulator.url, params=parameters, timeout=10)) == NO_KEY


@pytest.mark.parametrize(
    ("authorization", "refusal"),
    [("ACS3-HMAC-SHA256 Credential=FAKEAK", INCOMPLETE), ("ACS3-HMAC-SHA256", NO_KEY), ("Bearer fake", NO_KEY)],
)
def test_a_signature_must_be_complete(emulator: Emulator, authorization: str, refusal: Refusal) -> None:
    headers = {
        "Authorization": authorization,
        "x-acs-action": "ListApplications",
        "x-acs-version": alibaba.VERSION,
    }
    assert answered(requests.post(emulator.url, headers=headers, timeout=10)) == refusal


def test_an_ill_formed_time_is_told_so(emulator: Emulator, account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parameter_helper, "FORMAT_ISO_8601", "%d.%m.%Y")
    refused(alibaba.caller("core-get", emulator, account), ILL_FORMED)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    ("action", "version", "refusal"),
    [
        ("CreateNothing", alibaba.VERSION, UNKNOWN_ACTION),
        ("ListApplications", "2014-05-26", UNKNOWN_VERSION),
    ],
)
def test_an_unknown_action_or_version_is_told_so(
    emulator: Emulator, account: Account, method: str, action: str, version: str, refusal: Refusal
) -> None:
    request = CommonRequest(domain=emulator.host, version=version, action_name=action)
    request.set_protocol_type("http")
    request.set_method(method)
    with pytest.raises(ServerException) as caught:
        AcsClient(account.ak, account.sk).do_action_with_exception(request)
    error = caught.value
    assert (error.get_http_status(), error.get_error_code(), error.get_error_msg()) == refusal


def answered(response: requests.Response) -> Refusal:
    body = response.json()
    return Refusal(response.status_code, body["Code"], body["Message"])
