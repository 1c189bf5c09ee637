"""VC-JWT by openbadgeslib, and its signature by openvc-core, which share no code: with the key that each JWT names."""

import base64
import json
import os
import sys

import jwt
from openbadgeslib.ob3.verifier import OB3Verifier
from openvc.proof._jws import verify_compact

FOLDER = os.environ["SITE_FOLDER"]
ADDRESS = os.environ["SITE_ADDRESS"] + "/"


def key_named(header):
    """The key in the header, or the one that the header's URL names: it has to be an address of the site."""
    if "jwk" in header:
        return header["jwk"]
    if not header["kid"].startswith(ADDRESS) or ".." in header["kid"]:
        raise PermissionError("kid is not an address of the issuer")
    with open(os.path.join(FOLDER, header["kid"].removeprefix(ADDRESS)), encoding="utf-8") as file:
        return json.load(file)


def header_of(token):
    part = token.split(".")[0]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def by_openbadgeslib(token, key):
    public = jwt.PyJWK(key, algorithm=key.get("alg")).key
    return OB3Verifier(pubkey_pem=public).verify(token).id


def by_openvc(token, key):
    """Of credentials in JWTs it reads those inside a `vc` claim only, as version 1.1 had them: so its JWS layer judges."""
    return verify_compact(token, public_key_jwk=key)[1]["id"]


def answer(verify, token):
    try:
        return {"id": verify(token, key_named(header_of(token)))}
    except Exception as error:  # noqa: BLE001: whatever a library raises is its refusal
        return {"refused": f"{type(error).__name__}: {error}"}


json.dump(
    [{"openbadgeslib": answer(by_openbadgeslib, each), "openvc": answer(by_openvc, each)} for each in json.load(sys.stdin)],
    sys.stdout,
)
