"""eddsa-rdfc-2022 and Bitstring Status List once more, in another language: PyLD and cryptography."""

import base64
import gzip
import hashlib
import http.client
import json
import os
import socket
import ssl
import sys
from datetime import datetime, timezone
from functools import lru_cache
from urllib.parse import urlsplit

import base58
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pyld import jsonld

HOSTS = os.environ["LOOPBACK_HOSTS"].split(",")
PORT = int(os.environ["LOOPBACK_PORT"])
NOW = datetime.fromtimestamp(int(os.environ["LOOPBACK_NOW"]) / 1000, timezone.utc)
TRUST = ssl.create_default_context(cafile=os.environ["NODE_EXTRA_CA_CERTS"])


@lru_cache(maxsize=None)
def fetch(url):
    """The text at a URL of the loopback server: no other host can be reached."""
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.hostname not in HOSTS:
        raise ConnectionError(f"No network: {url}")
    connection = http.client.HTTPSConnection(parts.hostname, 443, context=TRUST)
    plain = socket.create_connection(("127.0.0.1", PORT))
    connection.sock = TRUST.wrap_socket(plain, server_hostname=parts.hostname)
    connection.request("GET", parts.path)
    response = connection.getresponse()
    if response.status != 200:
        raise ConnectionError(f"{url}: {response.status}")
    return response.read().decode("utf-8")


@lru_cache(maxsize=None)
def load_context(url):
    return {"contextUrl": None, "documentUrl": url, "contentType": "application/ld+json", "document": json.loads(fetch(url))}


def digest(document):
    quads = jsonld.normalize(
        document,
        {
            "algorithm": "URDNA2015",
            "format": "application/n-quads",
            "documentLoader": lambda url, _: load_context(url),
        },
    )
    return hashlib.sha256(quads.encode("utf-8")).digest()


def public_key(method_id):
    did = method_id.split("#")[0]
    path = did.removeprefix("did:web:").replace(":", "/")
    folder = path if "/" in path else f"{path}/.well-known"
    document = json.loads(fetch(f"https://{folder}/did.json"))
    method = next(each for each in document["verificationMethod"] if each["id"] == method_id)
    if document["id"] != did or method["controller"] != did or method_id not in document["assertionMethod"]:
        raise PermissionError(f"{method_id} may not sign")
    return Ed25519PublicKey.from_public_bytes(base58.b58decode(method["publicKeyMultibase"][1:])[2:])


def is_signed(credential):
    document = {key: value for key, value in credential.items() if key != "proof"}
    options = {key: value for key, value in credential["proof"].items() if key != "proofValue"}
    signature = base58.b58decode(credential["proof"]["proofValue"][1:])
    data = digest({"@context": document["@context"], **options}) + digest(document)
    try:
        public_key(options["verificationMethod"]).verify(signature, data)
    except InvalidSignature:
        return False
    return True


@lru_cache(maxsize=None)
def status_bits(url):
    status_list = json.loads(fetch(url))
    if not is_signed(status_list):
        raise ValueError(f"{url} is not signed")
    encoded = status_list["credentialSubject"]["encodedList"][1:]
    return gzip.decompress(base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)))


def is_revoked(credential):
    status = credential["credentialStatus"]
    index = int(status["statusListIndex"])
    return bool(status_bits(status["statusListCredential"])[index >> 3] & (0x80 >> (index & 7)))


def judge(credential):
    until = credential.get("validUntil")
    expired = until is not None and datetime.fromisoformat(until.replace("Z", "+00:00")) < NOW
    verdict = {"signed": is_signed(credential), "expired": expired}
    if "credentialStatus" in credential:
        verdict["revoked"] = is_revoked(credential)
    return verdict


def answer(question):
    try:
        return {"name": question["name"], **judge(question["document"])}
    except Exception as error:  # whatever goes wrong, the credential is not verified
        return {"name": question["name"], "signed": False, "reason": repr(error)}


json.dump([answer(each) for each in json.load(sys.stdin)], sys.stdout)
