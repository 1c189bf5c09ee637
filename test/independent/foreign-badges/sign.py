"""Signs badges and a learner record with openbadgeslib, and prints them with the keys that were made for them."""

import base64
import json
import sys
from datetime import datetime, timezone

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from openbadgeslib.ob3.clr import build_clr_credential, sign_clr_credential
from openbadgeslib.ob3.credential import Achievement, IdentityObject, Issuer, OpenBadgeCredential
from openbadgeslib.ob3.ldp import OB3LdpSigner
from openbadgeslib.ob3.signer import OB3Signer

ISSUER = "did:web:school.example"
ISSUED = datetime(2026, 10, 1, tzinfo=timezone.utc)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>'
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
)


def pem(key):
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def credential(number, **more):
    return OpenBadgeCredential(
        issuer=Issuer(id=ISSUER, name="School"),
        recipient_id="did:example:ana",
        achievement=Achievement(
            id="https://school.example/achievements/bowline",
            name="Bowline",
            description="Ties a bowline.",
            criteria_narrative="Tie it with one hand.",
        ),
        id=f"https://school.example/badges/{number}",
        issuance_date=ISSUED,
        **more,
    )


def tokens():
    keys = {
        "RS256": rsa.generate_private_key(65537, 2048),
        "RS512": rsa.generate_private_key(65537, 3072),
        "ES256": ec.generate_private_key(ec.SECP256R1()),
        "ES384": ec.generate_private_key(ec.SECP384R1()),
        "EdDSA": ed25519.Ed25519PrivateKey.generate(),
    }
    for algorithm, key in keys.items():
        signer = OB3Signer(pem(key), algorithm)
        yield {"name": algorithm, "jwk": signer._public_jwk(), "token": signer.sign(credential(algorithm))}


def images(signer, badge):
    svg = signer.sign_into_svg(badge, SVG)
    png = signer.sign_into_png(badge, PNG)
    return [base64.b64encode(each).decode() for each in (svg, png)]


def main():
    key = ed25519.Ed25519PrivateKey.generate()
    by_key = OB3LdpSigner(pem(key))
    multikey = by_key.verification_method.split("#")[1]
    method = f"{ISSUER}#{multikey}"
    signer = OB3LdpSigner(pem(key), method)
    token_signer = OB3Signer(pem(key), "EdDSA")
    badges = [signer.sign(credential(number)) for number in (1, 2)]
    identity = IdentityObject.create("ana@school.example").to_dict()
    record = build_clr_credential(
        {"id": ISSUER, "type": ["Profile"], "name": "School"},
        [identity],
        badges,
        credential_id="https://school.example/records/1",
        valid_from=ISSUED,
    )
    named = {**record, "name": "What Ana has learnt"}
    json.dump(
        {
            "multikey": multikey,
            "jwk": token_signer._public_jwk(),
            "tokens": list(tokens()),
            "images": images(token_signer, credential("image")),
            "badge": badges[0],
            "record": sign_clr_credential(named, pem(key), method),
            "nameless": sign_clr_credential(record, pem(key), method),
        },
        sys.stdout,
    )


main()
