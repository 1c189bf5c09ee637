"""Judges hosted badges by 1EdTech's validator of Open Badges 2.0 (openbadges 1.1.2), and unbakes images by its bakery.

Reads {"web": {URL: {type, base64}}, "questions": [{name, input, changes: {URL: {status, type, base64} | null}}]} from
standard input, and answers [{name, valid, messages}]. `input` is a URL, or base64 of an image after "data:".
"""

import base64
import collections
import collections.abc
import io
import json
import sys

# The validator is of 2020, and asks `collections` for what Python 3.10 moved.
for name in dir(collections.abc):
    if not name.startswith("_") and not hasattr(collections, name):
        setattr(collections, name, getattr(collections.abc, name))

import openbadges_bakery
import requests_mock
from openbadges.verifier import verify
from openbadges.verifier.openbadges_context import OPENBADGES_CONTEXT_V2_DICT

CONTEXT = "https://w3id.org/openbadges/v2"


def answer(web, question):
    served = {**web, **question.get("changes", {})}
    with requests_mock.Mocker() as mocker:
        mocker.get(CONTEXT, json=OPENBADGES_CONTEXT_V2_DICT, headers={"content-type": "application/ld+json"})
        for url, page in served.items():
            if page is None:
                mocker.get(url, status_code=404)
            else:
                mocker.get(
                    url,
                    content=base64.b64decode(page["base64"]),
                    headers={"content-type": page["type"]},
                    status_code=page.get("status", 200),
                )
        report = verify(text_of(question["input"]))["report"]
    messages = [message.get("result", "") for message in report["messages"]]
    return {"name": question["name"], "valid": report["valid"], "messages": messages}


def text_of(given):
    if not given.startswith("data:"):
        return given
    image = io.BytesIO(base64.b64decode(given[len("data:"):]))
    unbaked = openbadges_bakery.unbake(image)
    # Of an SVG, bytes of its address, which only Python 2 takes for text.
    return unbaked.decode() if isinstance(unbaked, bytes) else unbaked


asked = json.load(sys.stdin)
# What the validator logs is no answer.
out, sys.stdout = sys.stdout, sys.stderr
answers = [answer(asked["web"], question) for question in asked["questions"]]
json.dump(answers, out)
