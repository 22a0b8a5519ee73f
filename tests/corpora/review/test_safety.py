"""Who is answered: Host, Origin, the token of the link, bodies that end."""

from __future__ import annotations

import asyncio

import pytest

from corpora.review.app import create_app
from corpora.review.safety import LARGEST_BODY, POLICY, Guard, TooLarge


def ask(
    guard: Guard, method: str = "GET", path: str = "/", query: str = "", body=(), raw=(), **headers
):
    """One request straight to the app; status, headers, text. ``raw`` are headers in bytes."""
    sent: list[dict] = []
    pieces = list(body)
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "scheme": "http",
        "query_string": query.encode(),
        "headers": [
            *((k.replace("_", "-").encode(), v.encode()) for k, v in headers.items()),
            *raw,
        ],
    }

    async def receive():
        piece = pieces.pop(0) if pieces else b""
        return {"type": "http.request", "body": piece, "more_body": bool(pieces)}

    async def send(message):
        sent.append(message)

    asyncio.run(guard(scope, receive, send))
    found = {k.decode(): v.decode() for k, v in sent[0]["headers"]}
    return sent[0]["status"], found, sent[1]["body"].decode()


async def inner(scope, receive, send):
    """Reads everything, then says yes."""
    more = True
    while more:
        message = await receive()
        more = message["more_body"]
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"yes"})


GUARD = Guard(inner)
OURS = {"host": "127.0.0.1:8000", "origin": "http://127.0.0.1:8000"}


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost", "LOCALHOST:1", "[::1]:80"])
def test_names_of_this_machine_are_answered(host):
    assert ask(GUARD, host=host)[0] == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1.evil.example", "localhost:1:2", "", "a@127.0.0.1", "127.0.0.1/x"],
)
def test_other_names_are_not(host):
    assert ask(GUARD, host=host)[0] == 400


def test_a_request_without_a_name_or_with_two_is_refused():
    name = (b"host", b"127.0.0.1")
    assert ask(GUARD)[0] == 400
    assert ask(GUARD, raw=[name])[0] == 200
    assert ask(GUARD, raw=[name, name])[0] == 400
    assert ask(GUARD, raw=[name, (b"host", b"evil.example")])[0] == 400


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "null", "", "https://127.0.0.1:8000", "http://127.0.0.1:8001"],
)
def test_what_another_page_sends_is_refused(origin):
    status, _, text = ask(GUARD, "POST", host="127.0.0.1:8000", origin=origin)
    assert (status, text) == (403, "This request came from another page.")


def test_what_our_page_sends_is_taken():
    assert ask(GUARD, "POST", **OURS)[0] == 200
    assert ask(GUARD, "POST", host="127.0.0.1", sec_fetch_site="same-origin")[0] == 200


def test_a_tunnel_to_this_machine_may_begin_at_another_port():
    assert ask(GUARD, "POST", host="localhost:9000", origin="http://localhost:9000")[0] == 200


def test_without_any_origin_nothing_is_taken():
    assert ask(GUARD, "POST", host="127.0.0.1")[0] == 403
    assert ask(GUARD, "POST", host="127.0.0.1", sec_fetch_site="same-site")[0] == 403


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"])
def test_other_methods_are_not_answered(method):
    assert ask(GUARD, method, **OURS)[0] == 405


def test_every_answer_has_the_policy():
    for status, headers, _ in (ask(GUARD, **OURS), ask(GUARD, host="evil")):
        assert headers["content-security-policy"] == POLICY, status
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert headers["cache-control"] == "no-store"
    assert "unsafe" not in POLICY
    assert "http" not in POLICY


@pytest.mark.parametrize("length", [str(LARGEST_BODY + 1), "9" * 30, "-1", "x"])
def test_a_body_that_says_it_is_too_long_is_not_read(length):
    assert ask(GUARD, "POST", content_length=length, **OURS)[0] == 413


@pytest.mark.parametrize("length", [b"\xb2", b"9" * 5000, b""])
def test_a_length_that_is_no_number_of_ours_is_refused(length):
    assert ask(GUARD, "POST", raw=[(b"content-length", length)], **OURS)[0] == 413


def test_a_body_that_does_not_say_is_counted():
    with pytest.raises(TooLarge):
        ask(GUARD, "POST", body=[b"x" * 1_000_000] * 13, **OURS)


@pytest.mark.parametrize(
    "kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]
)
@pytest.mark.parametrize("path", ["/upload", "/undo"])
def test_through_the_whole_app_a_body_without_end_is_told(store, rechecker, path, kind):
    app = create_app(store, rechecker=rechecker, name="Kim")
    head = b'--x\r\nContent-Disposition: form-data; name="page"; filename="a.txt"\r\n\r\n'
    # A single field of that length would be refused as such, long before.
    body = [head, *[b"x" * 1_000_000] * 13] if "multipart" in kind else [b"&" * 1_000_000] * 13
    status, headers, text = ask(app, "POST", path, body=body, content_type=kind, **OURS)
    assert (status, headers["content-security-policy"]) == (413, POLICY)
    assert "That is more than this page takes." in text


LOCKED = Guard(inner, ("10.0.0.7",), "s3cret-token")


def test_the_link_lets_in_and_leaves_the_address():
    status, headers, _ = ask(LOCKED, host="10.0.0.7", query="token=s3cret-token")
    assert (status, headers["location"]) == (303, "/")
    assert "HttpOnly" in headers["set-cookie"]
    # Strict, it would not be sent on by a browser that comes from a mail or a chat on the web.
    assert "SameSite=Lax" in headers["set-cookie"]
    cookie = headers["set-cookie"].partition(";")[0]
    assert ask(LOCKED, host="10.0.0.7", cookie=f"a=b; {cookie}")[0] == 200


@pytest.mark.parametrize("query", ["", "token=", "token=wrong", "token=%ED%A0%80", "token=é&token"])
def test_without_the_link_nothing_is_shown(query):
    status, headers, text = ask(LOCKED, host="10.0.0.7", query=query)
    assert (status, text) == (403, "Open the link that daeyeok review printed.")
    assert "set-cookie" not in headers


@pytest.mark.parametrize("cookie", ["daeyeok_token_80=wrong", "x", "=;=", 'daeyeok_token_80="'])
def test_a_forged_cookie_opens_nothing(cookie):
    assert ask(LOCKED, host="10.0.0.7", cookie=cookie)[0] == 403


def test_two_ports_of_a_machine_have_a_cookie_each():
    """Browsers send a cookie to every port: under one name, the second would put out the first."""
    names = []
    for host in ("10.0.0.7:8000", "10.0.0.7:8001", "10.0.0.7"):
        set_cookie = ask(LOCKED, host=host, query="token=s3cret-token")[1]["set-cookie"]
        names.append(set_cookie.partition("=")[0])
    assert names == ["daeyeok_token_8000", "daeyeok_token_8001", "daeyeok_token_80"]
    both = "daeyeok_token_8000=s3cret-token; daeyeok_token_8001=another"
    assert ask(LOCKED, host="10.0.0.7:8000", cookie=both)[0] == 200
    assert ask(LOCKED, host="10.0.0.7:8001", cookie=both)[0] == 403


def test_the_token_is_not_taken_from_a_post():
    fields = {"host": "10.0.0.7", "origin": "http://10.0.0.7"}
    assert ask(LOCKED, "POST", query="token=s3cret-token", **fields)[0] == 403
