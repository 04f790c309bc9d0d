"""How Alibaba Cloud IMS is called: the action stands in the query, and every request is signed."""

import base64
import hashlib
import hmac
import uuid
from datetime import UTC, datetime
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import requests
from schemathesis import Case
from world import Account

VERSION = "2019-08-15"
ACCOUNT = Account(1)
_LISTS = ["RedirectUris", "PredefinedScopes", "RequiredScopes"]


def path_on_the_wire(path: str) -> str:
    """The path and query that a path of the document stands for: there, a fragment tells actions apart."""
    name = path.removeprefix("/#Action=")
    return path if name == path else f"/?{_query(name)}"


def action(path: str) -> str | None:
    """The action that a path on the wire names."""
    return dict(_parameters(urlsplit(path).query)).get("Action")


def url(other: str, name: str, **parameters: str) -> str:
    """Where an action is called, on the host of another call."""
    return urlunsplit(urlsplit(other)._replace(query=f"{_query(name)}&{urlencode(parameters)}"))


def was_left_out(case: Case, url: str) -> bool:
    """Whether the values that break a rule are not in the request at all, as an empty list in a query never is.

    schemathesis knows that itself, but not where a path has a query in it.
    """
    if action(case.path) is None or case.meta is None:
        return False
    sent = dict(_parameters(urlsplit(url).query))
    required = {parameter.name for parameter in case.operation.query if parameter.is_required}
    broken = {mutation.parameter for mutation in case.meta.phase.data.mutations}
    return bool(broken) and broken.isdisjoint(sent) and broken.isdisjoint(required)


def _query(name: str) -> str:
    return urlencode({"Action": name, "Version": VERSION})


class Signature(requests.auth.AuthBase):
    """Signs a request once it is complete: the newer way in headers, the older one in the query for GET."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        _join_lists(request)
        if request.method == "GET":
            _sign_parameters(request)
        else:
            _sign_headers(request)
        return request


def _join_lists(request: requests.PreparedRequest) -> None:
    """Writes a list as one text with semicolons in it, as `x-separator` says; schemathesis repeats the parameter."""
    url = urlsplit(request.url)
    parameters = _parameters(url.query)
    others = [(name, value) for name, value in parameters if name not in _LISTS]
    lists = {name: [value for other, value in parameters if other == name] for name in _LISTS}
    joined = [(name, ";".join(values)) for name, values in lists.items() if values]
    request.url = urlunsplit(url._replace(query=urlencode(others + joined)))


def _sign_headers(request: requests.PreparedRequest) -> None:
    """ACS3-HMAC-SHA256."""
    url = urlsplit(request.url)
    digest = hashlib.sha256(_body(request)).hexdigest()
    signed = {
        "host": url.netloc,
        "x-acs-content-sha256": digest,
        "x-acs-date": _now(),
        "x-acs-signature-nonce": uuid.uuid4().hex,
    }
    request.headers.update({name: value for name, value in signed.items() if name != "host"})
    headers = "".join(f"{name}:{value}\n" for name, value in signed.items())
    names = ";".join(signed)
    canonical = "\n".join([request.method, url.path, _canonical(_parameters(url.query)), headers, names, digest])
    text = f"ACS3-HMAC-SHA256\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    signature = hmac.new(ACCOUNT.sk.encode(), text.encode(), hashlib.sha256).hexdigest()
    request.headers["Authorization"] = (
        f"ACS3-HMAC-SHA256 Credential={ACCOUNT.ak},SignedHeaders={names},Signature={signature}"
    )


def _sign_parameters(request: requests.PreparedRequest) -> None:
    """HMAC-SHA1, version 1.0 of RPC."""
    url = urlsplit(request.url)
    parameters = _parameters(url.query) + [
        ("AccessKeyId", ACCOUNT.ak),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureNonce", uuid.uuid4().hex),
        ("SignatureVersion", "1.0"),
        ("Timestamp", _now()),
    ]
    text = f"{request.method}&%2F&{quote(_canonical(parameters), safe='~')}"
    signature = hmac.new(f"{ACCOUNT.sk}&".encode(), text.encode(), hashlib.sha1).digest()
    parameters.append(("Signature", base64.b64encode(signature).decode()))
    request.url = urlunsplit(url._replace(query=urlencode(parameters)))


def _parameters(query: str) -> list[tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True)


def _canonical(parameters: list[tuple[str, str]]) -> str:
    return "&".join(f"{quote(name, safe='~')}={quote(value, safe='~')}" for name, value in sorted(parameters))


def _body(request: requests.PreparedRequest) -> bytes:
    body = request.body or b""
    return body.encode() if isinstance(body, str) else body


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
