"""Applications of Huawei Cloud RTC, through `huaweicloudsdkcloudrtc`."""

import json
from typing import Any

import huawei
import pytest
from huawei import Refusal, raw, refused
from huaweicloudsdkcloudrtc.v2 import (
    AppReq,
    CloudRTCClient,
    CreateAppRequest,
    DeleteAppRequest,
    ListAppsRequest,
    ShowAppRequest,
)
from world import Account

from process import Emulator

UNKNOWN = "f" * 32

INVALID = Refusal(400, "RTC.00001003", "InvalidParameterValue")
TOO_LARGE = Refusal(413, "RTC.00001003", "InvalidParameterValue: the body is too large")
MALFORMED = Refusal(400, "RTC.00001002", "MalformedRequestBody: json parsing failed")
NAME_TAKEN = Refusal(400, "RTC.00001020", "AppExist: app exists")
TOO_MANY = Refusal(400, "RTC.00001017", "AppsExceed: app num exceed")
UNKNOWN_APP = Refusal(404, "RTC.00001003", "InvalidParameterValue")
FORBIDDEN = Refusal(400, "RTC.00001021", "NoPermission")


def missing(parameter: str) -> Refusal:
    return Refusal(400, "RTC.00001005", f"MissingParameter: {parameter}")


class Tenant:
    """The applications of a tenant, as one caller sees them."""

    def __init__(self, emulator: Emulator, account: Account, **changes: str | None) -> None:
        known_by = huawei.credentials(account, **changes)
        self.client = huawei.client(CloudRTCClient.new_builder, emulator, known_by)

    def create(self, body: AppReq | str) -> Any:
        """Creates an application, from a body of the package or one that is sent as it is."""
        return self.client.create_app(CreateAppRequest(body=body))

    def show(self, app: str) -> Any:
        return self.client.show_app(ShowAppRequest(app_id=app))

    def list(self, **filters: Any) -> Any:
        return self.client.list_apps(ListAppsRequest(**filters))

    def delete(self, app: str) -> Any:
        return self.client.delete_app(DeleteAppRequest(app_id=app))


@pytest.fixture
def tenant(emulator: Emulator, account: Account) -> Tenant:
    return Tenant(emulator, account)


@pytest.mark.parametrize("name", ["rtc", "应用 rtc", "", "😀", 'a"b\\c\n', "x" * 10_000])
def test_an_application_of_any_name_comes_back_as_it_was_created(tenant: Tenant, name: str) -> None:
    created = tenant.create(AppReq(name))
    assert created.status_code == 201
    assert raw(created) == {"app_id": created.app_id}
    assert created.x_request_id
    shown = tenant.show(created.app_id)
    assert (shown.app_name, shown.app_id) == (name, created.app_id)
    assert shown.state.state == "ACTIVATION"
    assert shown.x_request_id


def test_a_list_has_numbered_pages_and_tells_how_many_there_are(tenant: Tenant) -> None:
    ids = {tenant.create(AppReq(f"app {number}")).app_id for number in range(3)}
    pages = [tenant.list(offset=number, limit=2) for number in range(3)]
    assert [(page.count, len(page.apps)) for page in pages] == [(3, 2), (3, 1), (3, 0)]
    assert {app.app_id for page in pages for app in page.apps} == ids
    assert {app.app_name for app in tenant.list().apps} == {"app 0", "app 1", "app 2"}


def test_a_list_can_be_asked_for_a_state(tenant: Tenant) -> None:
    tenant.create(AppReq("app"))
    assert tenant.list(state="ACTIVATION").count == 1
    assert tenant.list(state="DEACTIVATION").count == 0


@pytest.mark.parametrize(
    "filters", [{"limit": 0}, {"limit": 101}, {"limit": "many"}, {"offset": -1}, {"state": "DELETED"}]
)
def test_a_bad_page_is_refused(tenant: Tenant, filters: dict[str, object]) -> None:
    with refused(INVALID):
        tenant.list(**filters)


def test_a_deleted_application_is_gone_and_its_name_is_free(tenant: Tenant) -> None:
    app = tenant.create(AppReq("app"))
    deleted = tenant.delete(app.app_id)
    assert deleted.status_code == 204
    assert tenant.list().count == 0
    for call in (tenant.show, tenant.delete):
        with refused(UNKNOWN_APP):
            call(app.app_id)
    assert tenant.create(AppReq("app")).app_id != app.app_id


@pytest.mark.parametrize("name", [5, True, ["app"], {"text": "app"}, None])
def test_a_name_that_is_no_text_is_refused(tenant: Tenant, name: object) -> None:
    with refused(INVALID):
        tenant.create(json.dumps({"app_name": name}))


@pytest.mark.parametrize("body", ["{}", '{"name": "app"}'])
def test_a_name_must_be_there(tenant: Tenant, body: str) -> None:
    with refused(missing("app_name")):
        tenant.create(body)


@pytest.mark.parametrize("body", ["{", "no JSON", '{"app_name": "app",}', '{"app_name": "\\ud800"}'])
def test_a_body_that_is_no_json_is_refused(tenant: Tenant, body: str) -> None:
    with refused(MALFORMED):
        tenant.create(body)


def test_a_body_of_more_than_a_megabyte_is_not_read(tenant: Tenant) -> None:
    with refused(TOO_LARGE):
        tenant.create(AppReq("x" * 2**20))


def test_a_name_can_be_taken_once(tenant: Tenant) -> None:
    tenant.create(AppReq("app"))
    with refused(NAME_TAKEN):
        tenant.create(AppReq("app"))
    assert tenant.list().count == 1


def test_no_more_applications_than_the_quota_are_kept(tenant: Tenant, quota: int) -> None:
    apps = [tenant.create(AppReq(f"app {number}")) for number in range(quota)]
    with refused(TOO_MANY):
        tenant.create(AppReq("one more"))
    tenant.delete(apps[0].app_id)
    assert tenant.create(AppReq("one more")).status_code == 201


def test_an_unknown_application_is_refused(tenant: Tenant) -> None:
    for call in (tenant.show, tenant.delete):
        with refused(UNKNOWN_APP):
            call(UNKNOWN)


def test_a_tenant_sees_its_own_applications_only(emulator: Emulator, tenant: Tenant, stranger: Account) -> None:
    app = tenant.create(AppReq("app"))
    other = Tenant(emulator, stranger)
    assert other.create(AppReq("app")).app_id != app.app_id
    assert other.list().count == 1
    with refused(UNKNOWN_APP):
        other.show(app.app_id)


def test_a_signature_needs_a_project(emulator: Emulator, account: Account) -> None:
    tenant = Tenant(emulator, account, project_id=None)
    for call in (lambda: tenant.create(AppReq("app")), tenant.list, lambda: tenant.show(UNKNOWN)):
        with refused(missing("X-Project-Id")):
            call()


def test_the_project_of_another_account_is_closed(emulator: Emulator, account: Account, stranger: Account) -> None:
    tenant = Tenant(emulator, account, project_id=stranger.project)
    with refused(FORBIDDEN):
        tenant.create(AppReq("app"))


def test_every_refusal_names_its_request(tenant: Tenant) -> None:
    with pytest.raises(huawei.ClientRequestException) as one:
        tenant.create("{}")
    with pytest.raises(huawei.ClientRequestException) as other:
        tenant.create("{}")
    assert one.value.request_id
    assert one.value.request_id != other.value.request_id
