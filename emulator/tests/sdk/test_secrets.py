"""Secrets stay where they are: not in the log, and of ROMA's not even in the database."""

import time

import alibaba
import huawei
import pytest
import test_apig
import test_roma
import test_rtc
from world import Account

from process import Emulator

APIG_SECRET = "fake-apig-secret-0123456789"
ROMA_SECRET = "fakeRomaSecret0123456789"


def test_the_log_has_no_secrets(emulator: Emulator, account: Account) -> None:
    marker = use_everything(emulator, account)
    log = log_up_to(emulator, marker)
    for secret in (account.sk, account.token, APIG_SECRET, ROMA_SECRET, "Authorization", "SDK-HMAC-SHA256"):
        assert secret not in log


def test_the_database_has_no_secret_that_is_never_shown(emulator: Emulator, account: Account) -> None:
    use_everything(emulator, account)
    files = [file for file in emulator.data.iterdir() if file.is_file()]
    assert any(account.id.encode() in file.read_bytes() for file in files), "the database is elsewhere"
    for file in files:
        for secret in (account.sk, account.token, ROMA_SECRET):
            assert secret.encode() not in file.read_bytes()


def use_everything(emulator: Emulator, account: Account) -> str:
    """Creates something in each API, well and badly, by all credentials. Gives a text that the log must have."""
    gateway = test_apig.Gateway(emulator, account, account.gateway)
    gateway.create(name="app_demo", app_secret=APIG_SECRET)
    with pytest.raises(huawei.ClientRequestException):
        gateway.create(name="app_other", app_secret="!" + APIG_SECRET)
    instance = test_roma.Instance(emulator, account, account.instance, huawei.with_token(account.token))
    instance.create(name="demo", secret=ROMA_SECRET)
    with pytest.raises(huawei.ClientRequestException):
        instance.create(name="other", secret=ROMA_SECRET + "?")
    test_rtc.Tenant(emulator, account).list()
    for way in alibaba.WAYS:
        alibaba.caller(way, emulator, account).call("ListApplications", {})
        forged = alibaba.caller(way, emulator, account, sk=account.sk + "x")
        assert forged.refusal(lambda forged=forged: forged.call("ListApplications", {}))
    # This call is the last one, and the log shows its path.
    last = test_apig.Gateway(emulator, account, "the-end-of-" + account.id)
    with pytest.raises(huawei.ClientRequestException):
        last.list()
    return last.gateway


def log_up_to(emulator: Emulator, marker: str) -> str:
    """The log, once it has a text: a reply may come before its line."""
    deadline = time.monotonic() + 10
    while True:
        log = emulator.log.read_text(encoding="utf-8")
        if marker in log:
            return log
        assert time.monotonic() < deadline, "the last request does not show in the log"
        time.sleep(0.05)
