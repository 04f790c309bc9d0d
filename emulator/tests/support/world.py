"""The world that the emulator is started with: accounts by the hundred, so that each test has one to itself."""

import json
from dataclasses import dataclass

ACCOUNTS = 600

# Gateways and instances without a project are there for every account.
SHARED_GATEWAY = "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a"
SHARED_INSTANCE = "5a5a5a5a-5a5a-4a5a-8a5a-5a5a5a5a5a5a"

# The longest token that ROMA Connect takes, in characters.
TOKEN_CHARS = 100_000


@dataclass(frozen=True)
class Account:
    """Somebody who may call; everything hangs on the number."""

    number: int

    @property
    def id(self) -> str:
        return f"1772422852{self.number:06}"

    @property
    def ak(self) -> str:
        return f"FAKEAK{self.number:014}"

    @property
    def sk(self) -> str:
        return f"fakeSK{self.number:034}"

    @property
    def token(self) -> str:
        return f"fake-token-{self.number}"

    @property
    def longest_token(self) -> str:
        """As many characters as ROMA Connect takes."""
        return self.token.ljust(TOKEN_CHARS, "x")

    @property
    def project(self) -> str:
        return f"{self.number:032x}"

    @property
    def gateway(self) -> str:
        """The gateway of APIG that only this account's project has."""
        return f"{self.number:031x}a"

    @property
    def instance(self) -> str:
        """The instance of ROMA Connect that only this account's project has."""
        return f"{self.number:08x}-0000-4000-8000-000000000000"


def configuration(quota: int) -> str:
    """The emulator's configuration file, with this many applications in each place."""
    accounts = [Account(number) for number in range(1, ACCOUNTS + 1)]
    # Only the first account has tokens at the limit: with all of them the file would have 100 megabytes.
    tokens = {accounts[0]: [accounts[0].longest_token, accounts[0].longest_token + "x"]}
    parts = [_account(account, tokens.get(account, [])) for account in accounts]
    parts += [_instance("apig", account.gateway, account.project) for account in accounts]
    parts += [_instance("roma", account.instance, account.project) for account in accounts]
    parts += [_instance("apig", SHARED_GATEWAY), _instance("roma", SHARED_INSTANCE)]
    quotas = [f"{api} = {quota}" for api in ("apig", "rtc", "roma", "ims")]
    return "\n".join([*parts, "[quota]", *quotas, ""])


def _account(account: Account, tokens: list[str]) -> str:
    return _table(
        "account",
        id=account.id,
        ak=account.ak,
        sk=account.sk,
        tokens=[account.token, *tokens],
        projects=[account.project],
    )


def _instance(api: str, name: str, project: str | None = None) -> str:
    owner = {"project": project} if project else {}
    return _table("instance", api=api, id=name, **owner)


def _table(name: str, **values: object) -> str:
    # What JSON writes of texts and lists is TOML as well.
    return "\n".join([f"[[{name}]]", *(f"{key} = {json.dumps(value)}" for key, value in values.items())])
