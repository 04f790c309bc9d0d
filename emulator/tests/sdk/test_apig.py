"""Apps of Huawei APIG, through `huaweicloudsdkapig`."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import huawei
import pytest
from huawei import Refusal, raw, refused
from huaweicloudsdkapig.v2 import (
    ApigClient,
    AppCreate,
    CreateAnAppV2Request,
    DeleteAppV2Request,
    ListAppsV2Request,
    ShowDetailsOfAppV2Request,
)
from world import SHARED_GATEWAY, Account

from process import Emulator

SECRET = "fake-secret-of-an-app"
UNKNOWN = "f" * 32

MALFORMED = "Parameter error: Serialization error: "
NAME_TAKEN = Refusal(400, "APIG.3203", "The app name already exists")
KEY_TAKEN = Refusal(400, "APIG.3310", "The AppKey already exists")
TOO_MANY = Refusal(403, "APIG.3103", "The number of apps exceeds the maximum allowed limit")
TOO_LARGE = Refusal(413, "APIG.0201", "Request entity too large")
FORBIDDEN = Refusal(403, "APIG.1005", "No permissions to request this method")


def invalid(parameter: str) -> Refusal:
    message = f"Invalid parameter value,parameterName:{parameter}. Please refer to the support documentation"
    return Refusal(400, "APIG.2011", message)


def unknown_gateway(gateway: str) -> Refusal:
    return Refusal(404, "APIG.3030", f"The instance does not exist;id:{gateway}")


def unknown_app(app: str) -> Refusal:
    return Refusal(404, "APIG.3004", f"App {app} does not exist")


class Gateway:
    """A gateway as one caller sees it."""

    def __init__(self, emulator: Emulator, account: Account, gateway: str, **changes: str) -> None:
        known_by = huawei.credentials(account, **changes)
        self.gateway = gateway
        self.client = huawei.client(ApigClient.new_builder, emulator, known_by)

    def create(self, body: AppCreate | str | None = None, **fields: Any) -> Any:
        """Creates an app of these fields, or of a body that is sent as it is."""
        body = AppCreate(**fields) if body is None else body
        return self.client.create_an_app_v2(CreateAnAppV2Request(self.gateway, body))

    def show(self, app: str) -> Any:
        return self.client.show_details_of_app_v2(ShowDetailsOfAppV2Request(self.gateway, app))

    def list(self, **filters: Any) -> Any:
        return self.client.list_apps_v2(ListAppsV2Request(instance_id=self.gateway, **filters))

    def delete(self, app: str) -> Any:
        return self.client.delete_app_v2(DeleteAppV2Request(self.gateway, app))


@pytest.fixture
def gateway(emulator: Emulator, account: Account) -> Gateway:
    return Gateway(emulator, account, account.gateway)


def test_an_app_comes_back_as_it_was_created(gateway: Gateway) -> None:
    created = gateway.create(
        name="app_demo", remark="Demo 应用", app_key="key_12345-AB", app_secret=SECRET, related_domain_id="d"
    )
    assert created.status_code == 201
    reply = raw(created)
    now = datetime.now(UTC)
    for time in (created.register_time, created.update_time):
        assert now - time < timedelta(minutes=1)
    identity = {"id": created.id, "register_time": reply["register_time"], "update_time": reply["update_time"]}
    assert reply == identity | {
        "name": "app_demo",
        "remark": "Demo 应用",
        "app_key": "key_12345-AB",
        "app_secret": SECRET,
        "related_domain_id": "d",
        "creator": "USER",
        "status": 1,
        "app_type": "apig",
    }
    assert gateway.show(created.id).name == "app_demo"
    assert gateway.show(created.id).app_key == "key_12345-AB"


def test_a_key_and_a_secret_are_made_up_where_none_are_given(gateway: Gateway) -> None:
    one, other = gateway.create(name="app_one"), gateway.create(name="app_other")
    for app in (one, other):
        assert len(app.app_key) >= 8
        assert len(app.app_secret) >= 8
    assert one.app_key != other.app_key
    assert one.app_secret != other.app_secret


def test_a_list_has_pages_and_tells_how_many_there_are(gateway: Gateway) -> None:
    ids = {gateway.create(name=f"app_{number}").id for number in range(3)}
    pages = [gateway.list(offset=0, limit=2), gateway.list(offset=2, limit=2)]
    assert [(page.total, page.size) for page in pages] == [(3, 2), (3, 1)]
    assert {app.id for page in pages for app in page.apps} == ids
    assert {app.name for app in gateway.list().apps} == {"app_0", "app_1", "app_2"}


def test_a_list_can_be_asked_for_a_name_or_a_key(gateway: Gateway) -> None:
    one = gateway.create(name="app_one", app_key="key_of_one")
    other = gateway.create(name="app_other", app_key="key_of_other")
    assert [app.id for app in gateway.list(name="app_other").apps] == [other.id]
    assert [app.id for app in gateway.list(app_key="key_of_one").apps] == [one.id]
    assert [app.id for app in gateway.list(id=one.id).apps] == [one.id]
    assert {app.id for app in gateway.list(name="app_").apps} == {one.id, other.id}
    assert gateway.list(name="app_", precise_search="name").apps == []


def test_a_page_out_of_bounds_is_brought_back(gateway: Gateway) -> None:
    gateway.create(name="app_one")
    for page in ({"limit": 0}, {"limit": 501}, {"offset": -1}):
        assert gateway.list(**page).size == 1
    assert gateway.list(offset=1).size == 0


def test_a_deleted_app_is_gone_and_its_name_and_key_are_free(gateway: Gateway) -> None:
    app = gateway.create(name="app_demo", app_key="key_of_demo")
    assert gateway.delete(app.id).status_code == 204
    assert gateway.list().total == 0
    for call in (gateway.show, gateway.delete):
        with refused(unknown_app(app.id)):
            call(app.id)
    assert gateway.create(name="app_demo", app_key="key_of_demo").id != app.id


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "ab"),
        ("name", "a" * 65),
        ("name", "1app"),
        ("name", "_app"),
        ("name", "app demo"),
        ("name", "app-demo"),
        ("name", "应用程序"),
        ("name", 12345),
        ("remark", "a" * 256),
        ("remark", ["a"]),
        ("app_key", "a" * 7),
        ("app_key", "a" * 201),
        ("app_key", "_1234567"),
        ("app_key", "key.12345"),
        ("app_secret", "a" * 7),
        ("app_secret", "a" * 129),
        ("app_secret", "!1234567"),
        ("app_secret", "secret 123"),
        ("related_domain_id", 5),
        ("related_project_id", True),
    ],
)
def test_a_bad_value_is_refused_by_its_name(gateway: Gateway, field: str, value: object) -> None:
    with refused(invalid(field)):
        gateway.create(**{"name": "app_demo", field: value})
    assert gateway.list().total == 0


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "abc"},
        {"name": "a" * 64},
        {"name": "app_demo", "remark": ""},
        {"name": "app_demo", "remark": "应" * 255},
        {"name": "app_demo", "app_key": "12345678", "app_secret": "12345678"},
        {"name": "app_demo", "app_key": "a" * 200, "app_secret": "a" * 128},
        {"name": "app_demo", "app_secret": "a_-!@#$%"},
    ],
)
def test_values_at_their_limits_are_taken_and_come_back(gateway: Gateway, fields: dict[str, str]) -> None:
    reply = raw(gateway.create(**fields))
    assert {name: reply[name] for name in fields} == fields


@pytest.mark.parametrize(
    "body", [{}, {"remark": "without a name"}, {"name": None}, {"name": ["app_demo"]}, {"name": {"text": "app_demo"}}]
)
def test_a_name_must_be_there_and_be_a_text(gateway: Gateway, body: object) -> None:
    with refused(invalid("name")):
        gateway.create(json.dumps(body))


def test_the_first_of_several_faults_is_told(gateway: Gateway) -> None:
    with refused(invalid("name")):
        gateway.create(name="a", app_key="b", app_secret="c")


@pytest.mark.parametrize("body", ["{", "no JSON", '{"name": "app_demo",}', '{"name": "app_demo"} 1'])
def test_a_body_that_is_no_json_is_refused(gateway: Gateway, body: str) -> None:
    with pytest.raises(huawei.ClientRequestException) as caught:
        gateway.create(body)
    assert (caught.value.status_code, caught.value.error_code) == (400, "APIG.2000")
    assert caught.value.error_msg.startswith(MALFORMED)


def test_a_body_of_more_than_a_megabyte_is_not_read(gateway: Gateway) -> None:
    with refused(TOO_LARGE):
        gateway.create(name="app_demo", remark="x" * 2**20)


def test_a_name_and_a_key_can_be_taken_once(gateway: Gateway) -> None:
    gateway.create(name="app_demo", app_key="key_of_demo")
    with refused(NAME_TAKEN):
        gateway.create(name="app_demo")
    with refused(KEY_TAKEN):
        gateway.create(name="app_other", app_key="key_of_demo")
    assert gateway.list().total == 1


def test_no_more_apps_than_the_quota_are_kept(gateway: Gateway, quota: int) -> None:
    apps = [gateway.create(name=f"app_{number}") for number in range(quota)]
    with refused(TOO_MANY):
        gateway.create(name="app_more")
    gateway.delete(apps[0].id)
    assert gateway.create(name="app_more").status_code == 201


def test_an_unknown_gateway_is_named(emulator: Emulator, account: Account) -> None:
    gateway = Gateway(emulator, account, UNKNOWN)
    with refused(unknown_gateway(UNKNOWN)):
        gateway.create(name="app_demo")
    with refused(unknown_gateway(UNKNOWN)):
        gateway.list()


def test_the_gateway_of_another_project_is_unknown(emulator: Emulator, account: Account, stranger: Account) -> None:
    with refused(unknown_gateway(stranger.gateway)):
        Gateway(emulator, account, stranger.gateway).create(name="app_demo")


def test_the_project_of_another_account_is_closed(emulator: Emulator, account: Account, stranger: Account) -> None:
    gateway = Gateway(emulator, account, stranger.gateway, project_id=stranger.project)
    for call in (lambda: gateway.create(name="app_demo"), gateway.list, lambda: gateway.show(UNKNOWN)):
        with refused(FORBIDDEN):
            call()


def test_in_a_gateway_that_is_shared_each_project_sees_its_own_apps(
    emulator: Emulator, account: Account, stranger: Account
) -> None:
    mine, theirs = (Gateway(emulator, who, SHARED_GATEWAY) for who in (account, stranger))
    app = mine.create(name="app_demo")
    theirs.create(name="app_demo")
    assert [seen.id for seen in mine.list().apps] == [app.id]
    for call in (theirs.show, theirs.delete):
        with refused(unknown_app(app.id)):
            call(app.id)


def test_an_unknown_app_is_named(gateway: Gateway) -> None:
    for call in (gateway.show, gateway.delete):
        with refused(unknown_app(UNKNOWN)):
            call(UNKNOWN)


@pytest.mark.parametrize("app_secret", ["!" + SECRET, SECRET + " "])
def test_a_refused_secret_does_not_come_back(gateway: Gateway, app_secret: str) -> None:
    with pytest.raises(huawei.ClientRequestException) as caught:
        gateway.create(name="app_demo", app_secret=app_secret)
    assert SECRET not in str(caught.value)
