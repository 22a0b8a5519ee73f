"""The judge as an option."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from typer.testing import CliRunner

from corpora.samples import SAMPLES, sample_path
from scripts.daeyeok import app, main

PAGE = str(sample_path(SAMPLES[0]))


@pytest.fixture
def endpoint():
    """Answers that the first word of every translation is wrong."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            data = json.loads(asked["messages"][1]["content"])
            error = {
                "category": "grammar",
                "severity": "minor",
                "source_span": None,
                "target_span": data["translation"].split()[0],
                "explanation": "The judge doubts it.",
            }
            content = json.dumps({"errors": [error]})
            body = json.dumps({"choices": [{"message": {"content": content}}]}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()
    thread.join()


def test_flags_carry_their_origin(endpoint):
    arguments = ["align", PAGE, "--format", "json", "--judge", endpoint, "--model", "m"]
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 0
    origins = [f["origin"] for pair in json.loads(done.stdout)["pairs"] for f in pair["flags"]]
    assert set(origins) == {"rules", "judge:m"}


def test_calls_are_bounded(endpoint):
    arguments = ["align", PAGE, "--format", "json", "--judge", endpoint, "--model", "m"]
    done = CliRunner().invoke(app, [*arguments, "--judge-calls", "1"])
    assert "judge: 1 calls made, pair 2 on unjudged" in done.stderr


def test_pairs_a_model_rates_low_are_flagged(monkeypatch):
    class Low:
        def rate(self, pairs):
            return [0.25] * len(pairs)

    monkeypatch.setattr("importlib.util.find_spec", lambda name: object())
    monkeypatch.setattr("align.opinions.quality._rater", lambda *_: Low())
    arguments = ["align", PAGE, "--format", "json", "--quality", "some/model"]
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 0
    origins = [f["origin"] for pair in json.loads(done.stdout)["pairs"] for f in pair["flags"]]
    assert "quality:some/model" in origins
    done = CliRunner().invoke(app, [*arguments, "--quality-below", "0.2"])
    assert "quality:some/model" not in done.stdout


def test_a_missing_extra_is_told_in_one_line(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(SystemExit) as ended:
        main(["align", PAGE, "--quality", "some/model"])
    assert ended.value.code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["--judge", "http://127.0.0.1:9"], id="a judge without a model"),
        pytest.param(["--judge", "file:///x", "--model", "m"], id="a judge that is a file"),
        pytest.param(["--quality-below", "0.3"], id="a limit without a model"),
    ],
)
def test_half_an_opinion_is_refused(arguments):
    done = CliRunner().invoke(app, ["align", PAGE, *arguments])
    assert done.exit_code == 2
    assert "Traceback" not in done.stderr
