"""HTML as lines; malformed markup never raises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.pages.html import is_html, lay_out


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>강이<br>맑다</p>시는", "강이\n맑다\n시는"),
        ("<p>강<b>이</b>  맑다&amp;깊다", "강이 맑다&깊다"),
        ("<style>p{}</style><script>'<p>'</script><!-- 광고 --><p>강", "강"),
        ("<p><The following is the text.></p>", "<The following is the text.>"),
        ('<p title="a>b">강</p>', "강"),
        ("<p>강<", "강<"),
        ("</p></div>강<p", "강<p"),
    ],
)
def test_lines(markup: str, text: str) -> None:
    assert lay_out(markup)[0] == text


def test_plain_text_is_not_markup() -> None:
    assert not is_html("<아래는 구글번역기로 번역한 기사 전문이다.> 3 < 5 <The following>")


@given(
    st.lists(
        st.sampled_from(
            ["<", ">", "p", "</", "<p ", '"', "'", "<!--", "-->", "<script>", "강", "&#x0;"]
        )
    )
)
def test_any_markup(parts: list[str]) -> None:
    text, lines = lay_out("".join(parts))
    assert all(text[line.start :].startswith(line.text) for line in lines)
