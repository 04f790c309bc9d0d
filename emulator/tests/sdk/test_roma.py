"""Applications of Huawei ROMA Connect, through `huaweicloudsdkroma`."""

import json
from datetime import UTC, datetime
from typing import Any

import huawei
import pytest
from huawei import Refusal, raw, refused
from huaweicloudsdkcore.http.http_handler import HttpHandler
from huaweicloudsdkroma.v2 import (
    CheckRomaAppDetailsRequest,
    CreateAppReq,
    CreateRomaAppRequest,
    DeleteRomaAppRequest,
    ListRomaAppRequest,
    RomaClient,
)
from world import SHARED_INSTANCE, Account

from process import Emulator

SECRET = "fakeSecretOfAnApplication"
UNKNOWN = "ffffffff-ffff-4fff-8fff-ffffffffffff"

NAME_TAKEN = Refusal(400, "ROMA.14011", "The application already exists")
KEY_TAKEN = Refusal(400, "ROMA.14012", "The key already exists")
TOO_MANY = Refusal(403, "ROMA.00000101", "The number of applications exceeds the quota")
UNKNOWN_INSTANCE = Refusal(404, "ROMA.00110002", "The instance does not exist")
UNKNOWN_APP = Refusal(404, "ROMA.00110006", "The application does not exist")
FORBIDDEN = Refusal(403, "ROMA.00000101", "Forbidden")
TOO_LARGE = Refusal(413, "ROMA.13000", "Request entity too large")
MALFORMED = Refusal(400, "ROMA.13000", "Invalid request body")


def invalid(parameter: str) -> Refusal:
    return Refusal(400, "ROMA.13000", f"Invalid parameter: {parameter}")


def missing(parameter: str) -> Refusal:
    return Refusal(400, "ROMA.13001", f"Missing parameter: {parameter}")


class Instance:
    """An instance as one caller sees it."""

    def __init__(
        self, emulator: Emulator, account: Account, instance: str, handler: HttpHandler | None = None, **changes: str
    ) -> None:
        known_by = huawei.credentials(account, **changes)
        self.instance = instance
        self.client = huawei.client(RomaClient.new_builder, emulator, known_by, handler)

    def create(self, body: CreateAppReq | str | None = None, **fields: Any) -> Any:
        """Creates an application of these fields, or of a body that is sent as it is."""
        body = CreateAppReq(**fields) if body is None else body
        return self.client.create_roma_app(CreateRomaAppRequest(self.instance, body))

    def show(self, app: str) -> Any:
        return self.client.check_roma_app_details(CheckRomaAppDetailsRequest(app, self.instance))

    def list(self, **filters: Any) -> Any:
        return self.client.list_roma_app(ListRomaAppRequest(instance_id=self.instance, **filters))

    def delete(self, app: str) -> Any:
        return self.client.delete_roma_app(DeleteRomaAppRequest(app, self.instance))


@pytest.fixture
def instance(emulator: Emulator, account: Account) -> Instance:
    return Instance(emulator, account, account.instance)


def test_an_application_comes_back_as_it_was_created(instance: Instance, account: Account) -> None:
    created = instance.create(name="应用（测试） demo-1.0", remark="example", key="应用_key@1.0", favorite=True)
    assert created.status_code == 201
    reply = raw(created)
    user = {"user_id": account.id, "user_name": account.id}
    assert reply == {
        "id": created.id,
        "name": "应用（测试） demo-1.0",
        "remark": "example",
        "roles": ["read", "access", "delete", "modify", "admin"],
        "create_time": reply["create_time"],
        "update_time": reply["create_time"],
        "created_user": user,
        "last_updated_user": user,
        "owner": True,
        "key": "应用_key@1.0",
        "favorite": True,
    }
    age = datetime.now(UTC) - datetime.fromisoformat(reply["create_time"])
    assert abs(age.total_seconds()) < 60
    assert raw(instance.show(created.id)) == reply


def test_a_key_is_made_up_where_none_is_given(instance: Instance) -> None:
    one, other = instance.create(name="one"), instance.create(name="other")
    assert one.key
    assert other.key
    assert one.key != other.key
    assert one.favorite is False


def test_a_list_has_pages_and_tells_how_many_there_are(instance: Instance) -> None:
    ids = {instance.create(name=f"app {number}").id for number in range(3)}
    pages = [instance.list(offset=0, limit=2), instance.list(offset=2, limit=2)]
    assert [(page.total, page.size) for page in pages] == [(3, 2), (3, 1)]
    assert {app.id for page in pages for app in page.apps} == ids
    assert {app.name for app in instance.list().apps} == {"app 0", "app 1", "app 2"}


def test_a_list_shows_favourites_before_others(instance: Instance) -> None:
    for name, favorite in (("first", False), ("second", True), ("third", False)):
        instance.create(name=name, favorite=favorite)
    assert instance.list().apps[0].name == "second"


def test_a_deleted_application_is_gone_and_its_name_and_key_are_free(instance: Instance) -> None:
    app = instance.create(name="demo", key="key-of-demo")
    assert instance.delete(app.id).status_code == 200
    assert instance.list().total == 0
    check_unknown(instance, app.id)
    assert instance.create(name="demo", key="key-of-demo").id != app.id


@pytest.mark.parametrize("secret", [{}, {"secret": None}, {"secret": SECRET}])
def test_the_secret_never_comes_back(instance: Instance, secret: dict[str, str | None]) -> None:
    created = instance.create(json.dumps({"name": "demo"} | secret))
    for reply in (created, instance.show(created.id), instance.list()):
        assert SECRET not in reply.raw_content.decode()
        assert "secret" not in reply.raw_content.decode()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "app!"),
        ("name", "app/1"),
        ("name", "app\n"),
        ("name", "приложение"),
        ("name", 12345),
        ("remark", 5),
        ("key", "_key"),
        ("key", "key value"),
        ("key", "key!"),
        ("key", ""),
        ("secret", "secret value"),
        ("secret", "secret_1"),
        ("secret", "密码"),
        ("favorite", "true"),
        ("favorite", 1),
    ],
)
def test_a_bad_value_is_refused_by_its_name(instance: Instance, field: str, value: object) -> None:
    with refused(invalid(field)):
        instance.create(json.dumps({"name": "demo", field: value}))
    assert instance.list().total == 0


@pytest.mark.parametrize("body", [{}, {"remark": "without a name"}])
def test_a_name_must_be_there(instance: Instance, body: object) -> None:
    with refused(missing("name")):
        instance.create(json.dumps(body))


@pytest.mark.parametrize("body", ["{", "no JSON", '{"name": "demo",}', '{"name": "demo"} 1'])
def test_a_body_that_is_no_json_is_refused(instance: Instance, body: str) -> None:
    with refused(MALFORMED):
        instance.create(body)


def test_a_body_of_more_than_a_megabyte_is_not_read(instance: Instance) -> None:
    with refused(TOO_LARGE):
        instance.create(name="demo", remark="x" * 2**20)


def test_headers_of_more_than_half_a_megabyte_are_not_read(emulator: Emulator, account: Account) -> None:
    with refused(TOO_LARGE):
        Instance(emulator, account, account.instance, huawei.with_token("x" * 2**19)).list()


def test_a_name_and_a_key_can_be_taken_once(instance: Instance) -> None:
    instance.create(name="demo", key="key-of-demo")
    with refused(NAME_TAKEN):
        instance.create(name="demo")
    with refused(KEY_TAKEN):
        instance.create(name="other", key="key-of-demo")
    assert instance.list().total == 1


def test_no_more_applications_than_the_quota_are_kept(instance: Instance, quota: int) -> None:
    apps = [instance.create(name=f"app {number}") for number in range(quota)]
    with refused(TOO_MANY):
        instance.create(name="one more")
    instance.delete(apps[0].id)
    assert instance.create(name="one more").status_code == 201


@pytest.mark.parametrize("name", [UNKNOWN, "a" * 64])
def test_an_unknown_instance_is_refused(emulator: Emulator, account: Account, name: str) -> None:
    instance = Instance(emulator, account, name)
    with refused(UNKNOWN_INSTANCE):
        instance.create(name="demo")
    with refused(UNKNOWN_INSTANCE):
        instance.list()


def test_the_name_of_an_instance_has_at_most_64_characters(emulator: Emulator, account: Account) -> None:
    with refused(invalid("instance_id")):
        Instance(emulator, account, "a" * 65).create(name="demo")


def test_the_instance_of_another_project_is_unknown(emulator: Emulator, account: Account, stranger: Account) -> None:
    with refused(UNKNOWN_INSTANCE):
        Instance(emulator, account, stranger.instance).create(name="demo")


def test_the_project_of_another_account_is_closed(emulator: Emulator, account: Account, stranger: Account) -> None:
    instance = Instance(emulator, account, stranger.instance, project_id=stranger.project)
    for call in (lambda: instance.create(name="demo"), instance.list, lambda: instance.show(UNKNOWN)):
        with refused(FORBIDDEN):
            call()


def test_in_an_instance_that_is_shared_a_name_is_taken_for_all_and_each_sees_its_own(
    emulator: Emulator, account: Account, stranger: Account
) -> None:
    mine, theirs = (Instance(emulator, who, SHARED_INSTANCE) for who in (account, stranger))
    app = mine.create(name=account.id)
    with refused(NAME_TAKEN):
        theirs.create(name=account.id)
    assert theirs.list().total == 0
    check_unknown(theirs, app.id)
    mine.delete(app.id)


def test_an_unknown_application_is_refused(instance: Instance) -> None:
    check_unknown(instance, UNKNOWN)


def test_a_refusal_tells_its_details_and_names_the_request(emulator: Emulator, account: Account) -> None:
    replies: list[dict[str, str]] = []
    handler = HttpHandler().add_response_handler(lambda response, **_: replies.append(response.json()))
    instance = Instance(emulator, account, UNKNOWN, handler)
    for _ in range(2):
        with refused(UNKNOWN_INSTANCE):
            instance.create(name="demo")
    names = {reply.pop("request_id") for reply in replies}
    assert len(names) == 2
    assert all(reply.keys() == {"error_code", "error_msg", "error_details"} for reply in replies)
    assert replies[0]["error_details"] == f"The instance does not exist: {UNKNOWN}"


def check_unknown(instance: Instance, app: str) -> None:
    """Neither shown nor deleted."""
    for call in (instance.show, instance.delete):
        with refused(UNKNOWN_APP):
            call(app)
