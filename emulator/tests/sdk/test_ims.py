"""Applications of Alibaba Cloud IMS, through `alibabacloud-ims20190815` and `aliyun-python-sdk-core`."""

import re
from typing import Any

import alibaba
import pytest
from alibaba import Caller, Refusal
from world import Account

from process import Emulator

UNKNOWN = "472457090344041000"
DEFAULTS = {"AppName": "myapp", "DisplayName": "My app", "AppType": "WebApp"}

NAME_TAKEN = Refusal(409, "EntityAlreadyExists.Application", "The application already exists.")
TOO_MANY = Refusal(403, "LimitExceeded.Application", "The number of applications exceeds the limit.")
TOO_LARGE = Refusal(413, "RequestTooLarge", "The body is too large.")
UNKNOWN_APP = Refusal(404, "EntityNotExist.Application", "The application does not exist.")


def invalid(parameter: str) -> Refusal:
    return Refusal(400, f"InvalidParameter.{parameter}", f"The specified parameter {parameter} is not valid.")


def missing(parameter: str) -> Refusal:
    return Refusal(400, f"Missing{parameter}", f"{parameter} is mandatory for this action.")


@pytest.fixture(params=alibaba.WAYS)
def ims(request: pytest.FixtureRequest, emulator: Emulator, account: Account) -> Caller:
    """Every test runs in every way to call."""
    return alibaba.caller(request.param, emulator, account)


def create(ims: Caller, **parameters: Any) -> dict[str, Any]:
    """Creates an application of these parameters and those that must be there, and gives what the reply says of it."""
    return ims.call("CreateApplication", DEFAULTS | parameters)["Application"]


def show(ims: Caller, app: str) -> dict[str, Any]:
    return ims.call("GetApplication", {"AppId": app})["Application"]


def listed(ims: Caller) -> list[dict[str, Any]]:
    return ims.call("ListApplications", {})["Applications"]["Application"]


def scopes(app: dict[str, Any]) -> dict[str, bool]:
    """The scopes of an application, and whether each is required."""
    return {scope["Name"]: scope["Required"] for scope in app["DelegatedScope"]["PredefinedScopes"]["PredefinedScope"]}


def refused(ims: Caller, refusal: Refusal, action: str, parameters: dict[str, Any]) -> None:
    """The call must fail like this, with the package's own exception."""
    assert ims.refusal(lambda: ims.call(action, parameters)) == refusal


def test_an_application_comes_back_as_it_was_created(ims: Caller, account: Account) -> None:
    reply = ims.call(
        "CreateApplication",
        DEFAULTS
        | {
            "RedirectUris": "https://www.example.com;https://other.example.com/a?b=c&d=e",
            "AccessTokenValidity": 900,
            "RefreshTokenValidity": 7200,
            "PredefinedScopes": "aliuid;profile",
            "RequiredScopes": "aliuid",
            "IsMultiTenant": True,
            "ProtocolVersion": "2.1",
        },
    )
    assert reply.keys() == {"RequestId", "Application"}
    assert alibaba.REQUEST_ID.fullmatch(reply["RequestId"])
    app = reply["Application"]
    assert app["AppId"].isdigit()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", app["CreateDate"])
    assert scopes(app) == {"openid": True, "aliuid": True, "profile": False}
    given_by_service = {name: app[name] for name in ("AppId", "CreateDate", "DelegatedScope")}
    assert app == given_by_service | DEFAULTS | {
        "AccountId": account.id,
        "UpdateDate": app["CreateDate"],
        "AccessTokenValidity": 900,
        "RefreshTokenValidity": 7200,
        "SecretRequired": True,
        "IsMultiTenant": True,
        "RedirectUris": {"RedirectUri": ["https://www.example.com", "https://other.example.com/a?b=c&d=e"]},
        "ProtocolVersion": "2.1",
    }
    assert show(ims, app["AppId"]) == app
    assert listed(ims) == [app]


@pytest.mark.parametrize(
    ("app_type", "secret_required", "refresh_token_validity", "is_multi_tenant"),
    [("WebApp", True, 7_776_000, False), ("NativeApp", False, 2_592_000, True), ("ServerApp", True, 2_592_000, True)],
)
def test_what_hangs_on_the_type_is_derived(
    ims: Caller, app_type: str, secret_required: bool, refresh_token_validity: int, is_multi_tenant: bool
) -> None:
    app = create(ims, AppType=app_type)
    derived = {name: app[name] for name in ("SecretRequired", "RefreshTokenValidity", "IsMultiTenant")}
    assert derived == {
        "SecretRequired": secret_required,
        "RefreshTokenValidity": refresh_token_validity,
        "IsMultiTenant": is_multi_tenant,
    }
    assert (app["AccessTokenValidity"], app["ProtocolVersion"]) == (3600, "2.0")


@pytest.mark.parametrize("app_type", ["WebApp", "ServerApp"])
def test_some_types_always_need_a_secret(ims: Caller, app_type: str) -> None:
    assert create(ims, AppType=app_type, SecretRequired=False)["SecretRequired"] is True


@pytest.mark.parametrize("wanted", [True, False])
def test_booleans_can_be_set_where_they_are_free(ims: Caller, wanted: bool) -> None:
    app = create(ims, AppType="NativeApp", SecretRequired=wanted, IsMultiTenant=wanted)
    assert (app["SecretRequired"], app["IsMultiTenant"]) == (wanted, wanted)


@pytest.mark.parametrize(
    "name", ["two words", " ", "a+b", "a~b", "a*b", "应用程序", "a&b=c;d", "100%", "%2B", "/?#[]@!$'(),:", "😀" * 24]
)
def test_any_letter_comes_through_the_signature(ims: Caller, name: str) -> None:
    app = create(ims, DisplayName=name)
    assert app["DisplayName"] == name
    assert show(ims, app["AppId"])["DisplayName"] == name


@pytest.mark.parametrize(
    ("asked", "required", "expected"),
    [
        ("", "", {"openid": True}),
        ("openid", "", {"openid": True}),
        ("aliuid;", "", {"openid": True, "aliuid": False}),
        ("aliuid;profile", "profile", {"openid": True, "aliuid": False, "profile": True}),
        ("aliuid", "profile", {"openid": True, "aliuid": False}),
        ("/acs/ccc;aliuid;aliuid", "openid", {"openid": True, "/acs/ccc": False, "aliuid": False}),
    ],
)
def test_openid_is_always_there_and_only_scopes_of_the_application_count(
    ims: Caller, asked: str, required: str, expected: dict[str, bool]
) -> None:
    assert scopes(create(ims, PredefinedScopes=asked, RequiredScopes=required)) == expected


def test_a_deleted_application_is_gone_and_its_name_is_free(ims: Caller) -> None:
    app = create(ims)
    assert ims.call("DeleteApplication", {"AppId": app["AppId"]}).keys() == {"RequestId"}
    assert listed(ims) == []
    for action in ("GetApplication", "DeleteApplication"):
        refused(ims, UNKNOWN_APP, action, {"AppId": app["AppId"]})
    assert create(ims)["AppId"] != app["AppId"]


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("DisplayName", "a" * 25),
        ("DisplayName", "应" * 25),
        ("AppType", "webapp"),
        ("AppType", ""),
        ("AppName", "a" * 65),
        ("AppName", "my app"),
        ("AppName", "应用"),
        ("SecretRequired", "yes"),
        ("AccessTokenValidity", 899),
        ("AccessTokenValidity", 10801),
        ("AccessTokenValidity", "an hour"),
        ("RefreshTokenValidity", 7199),
        ("RefreshTokenValidity", 31_536_001),
        ("RefreshTokenValidity", "7200.5"),
        ("IsMultiTenant", "1"),
        ("ProtocolVersion", "3.0"),
    ],
)
def test_a_bad_value_is_refused_by_its_name(ims: Caller, parameter: str, value: object) -> None:
    refused(ims, invalid(parameter), "CreateApplication", DEFAULTS | {parameter: value})
    assert listed(ims) == []


@pytest.mark.parametrize(
    "parameters",
    [
        {"DisplayName": "应" * 24, "AppName": "a" * 64},
        {"AppName": "A-z.0_9"},
        {"AccessTokenValidity": 10800, "RefreshTokenValidity": 31_536_000},
    ],
)
def test_values_at_their_limits_are_taken_and_come_back(ims: Caller, parameters: dict[str, object]) -> None:
    app = create(ims, **parameters)
    assert {name: app[name] for name in parameters} == parameters


@pytest.mark.parametrize("parameter", DEFAULTS)
def test_a_parameter_that_is_missing_is_named(ims: Caller, parameter: str) -> None:
    parameters = {name: value for name, value in DEFAULTS.items() if name != parameter}
    refused(ims, missing(parameter), "CreateApplication", parameters)


@pytest.mark.parametrize("action", ["GetApplication", "DeleteApplication"])
def test_an_application_must_be_named(ims: Caller, action: str) -> None:
    refused(ims, missing("AppId"), action, {})


@pytest.mark.parametrize("action", ["GetApplication", "DeleteApplication"])
def test_an_unknown_application_is_refused(ims: Caller, action: str) -> None:
    refused(ims, UNKNOWN_APP, action, {"AppId": UNKNOWN})


def test_a_form_of_more_than_a_megabyte_is_not_read(emulator: Emulator, account: Account) -> None:
    # The other ways write everything into the query, which has no room for so much.
    core = alibaba.caller("core-post", emulator, account)
    refused(core, TOO_LARGE, "CreateApplication", DEFAULTS | {"RedirectUris": "x" * 2**20})


def test_a_name_can_be_taken_once(ims: Caller) -> None:
    create(ims)
    refused(ims, NAME_TAKEN, "CreateApplication", DEFAULTS)
    assert len(listed(ims)) == 1


def test_no_more_applications_than_the_quota_are_kept(ims: Caller, quota: int) -> None:
    apps = [create(ims, AppName=f"app{number}") for number in range(quota)]
    assert {app["AppName"] for app in listed(ims)} == {"app0", "app1", "app2"}
    refused(ims, TOO_MANY, "CreateApplication", DEFAULTS)
    ims.call("DeleteApplication", {"AppId": apps[0]["AppId"]})
    assert create(ims)["AppName"] == "myapp"


def test_an_account_sees_its_own_applications_only(ims: Caller, emulator: Emulator, stranger: Account) -> None:
    app = create(ims)
    other = alibaba.caller("acs3", emulator, stranger)
    assert listed(other) == []
    for action in ("GetApplication", "DeleteApplication"):
        refused(other, UNKNOWN_APP, action, {"AppId": app["AppId"]})
    assert create(other)["AppName"] == app["AppName"]
