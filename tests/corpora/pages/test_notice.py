"""Notices: every shape seen, whole lines, glued and bracketed; sentences that only look so."""

import pytest

from corpora.pages.notice import find_notices, is_label

WHOLE = [
    "<아래는 구글번역기로 번역한 기사 전문이다.>",
    "<구글 번역으로 번역한 영문 기사의 전문 입니다. 번역에 오류가 있을 수 있음을 밝힙니다.>",
    "<The following is the full article translated by Google.>",
    "*아래는 위 기사를 '구글 번역'으로 번역한 영문 기사의 [전문]입니다.",
    "*The following is [the full text] of the English article translated by 'Google Translate'.",
    "*Below is the [full text] of the English article translated as'Google Translate'.",
    "(아래는 위 기사를 구글 번역으로 번역한 영문 기사의 전문입니다. "
    "The following is [the full text] of the English translation.)",
    "아래는 위의 글을 구글번역이 번역한 영문의 <전문>이다.",
    "[Below is an English <Full text> translated by Google Translate.]",
    "☞ 아래는 위 기사를 구글 번역이 번역한 영문 기사의 '전문' 입니다.",
    "【Below is the 'full text' of the English article translated by Google Translate.】",
    "Below is the full English translation of the above text translated by Google.",
    "※ 이 기사는 AI 번역기로 번역한 것으로 실제 내용과 다를 수 있음을 알려드립니다.",
    "다음은 파파고로 번역한 영문 기사입니다.",
    "국문 기사",
    "[영문 기사]",
    "<구글 번역>",
]
GLUED = [
    ("시는 밝혔다.", "아래는 구글번역기로 번역한 기사 전문이다.", ""),
    (
        "시는 밝혔다.",
        "Below is the full text of the article translated by Google.",
        "The city said.",
    ),
    ("", "<구글 번역으로 번역한 영문 기사입니다.>", "City opens library"),
]
CLEAN = [
    "시는 구글 번역기로 안내문을 번역해 외국인 주민에게 나눠 줬다.",
    "아래는 강이고 위는 산이다.",
    "다음은 시장의 말이다.",
    "시는 기사 번역 봉사자 10명을 뽑는다고 밝혔다.",
    "The city translated its guide with Google and gave it to residents.",
    "Here is where the river meets the sea.",
    "The following is a list of winners.",
    "번역",
]


@pytest.mark.parametrize("line", WHOLE)
def test_whole_line(line: str) -> None:
    assert "".join(line[start:end] for start, end in find_notices(line)).replace(" ", "") == (
        line.replace(" ", "")
    )


@pytest.mark.parametrize(("before", "notice", "after"), GLUED)
def test_glued(before: str, notice: str, after: str) -> None:
    line = before + notice + after
    assert find_notices(line) == ((len(before), len(before) + len(notice)),)


@pytest.mark.parametrize("line", CLEAN)
def test_clean(line: str) -> None:
    assert find_notices(line) == ()
    assert not is_label(line)
