"""A quotation, or half of one, that the English dropped."""

from __future__ import annotations

from pathlib import Path

import pytest

from align.bitext import Pair
from align.checks import quotation

SOUND = Path(__file__).parents[2] / "cases" / "checks" / "sound.tsv"
SOUND_ROWS = [row.split("\t") for row in SOUND.read_text(encoding="utf-8").splitlines()[1:]]

# label, Korean, English, what is flagged
FLAGGED = [
    ("broken off before a full stop", "그는 “극도로 심각한” 처벌을 요청했다.", "He called for them to be punished with .", "“극도로 심각한”"),
    ("broken off before another deed", "그는 사건을 “매우 사적인 문제”라며 기자들에게 존중을 요청했다.", "He described the incident as and asked reporters for respect.", "“매우 사적인 문제”"),
    ("broken off before a reason", "쓰레기를 태울 때 나와 “죽음의 재”라고 불린다.", "It is called because it comes from burning garbage.", "“죽음의 재”"),
    ("second half", "시장은 “물가가 올랐다”며 “시장 상인을 돕고 도로를 고치겠다”고 말했다.", "The mayor said, “Prices have risen.”", "“시장 상인을 돕고 도로를 고치겠다”"),
    ("first half", "시장은 “물가가 크게 올라 걱정이다”며 “도로를 고치겠다”고 말했다.", "The mayor said, “We will repair the roads.”", "“물가가 크게 올라 걱정이다”"),
    ("all of it", "교장은 “학교를 새로 짓고 운동장을 넓히겠다”고 말했다.", "The principal said.", "“학교를 새로 짓고 운동장을 넓히겠다”"),
    ("inverted", "“공장을 닫을 수밖에 없다”고 회사 대표가 밝혔다.", "Said the company's chief executive.", "“공장을 닫을 수밖에 없다”"),
    ("straight marks", '그는 "정부가 세금을 낮춰야 한다"고 주장했다.', "He has reportedly said.", '"정부가 세금을 낮춰야 한다"'),
    ("mixed marks", '그는 "정부가 세금을 낮춰야 한다.”라고 썼다.', "He wrote.", '"정부가 세금을 낮춰야 한다.”'),
    ("after a colon", "연구자는 다음과 같이 말했다. “백신의 효과가 매우 뛰어나다는 사실을 확인했다.”", "The researcher said:", "“백신의 효과가 매우 뛰어나다는 사실을 확인했다.”"),
    ("before a new sentence", "“시장에 손님이 크게 줄었습니다.” 한 상인이 말했다.", "A merchant said.", "“시장에 손님이 크게 줄었습니다.”"),
    ("single marks", "위원장은 ‘예산을 늘려 병원을 더 지어야 한다’고 강조했다.", "The chairman stressed.", "‘예산을 늘려 병원을 더 지어야 한다’"),
    ("inside a long sentence", "군수는 주민 설명회에 참석해 “소각장 건설을 다시 검토하고 환경 피해를 조사하겠다”고 약속했다.", "The county governor attended the residents' briefing and promised.", "“소각장 건설을 다시 검토하고 환경 피해를 조사하겠다”"),
    ("exclamation", "“선수들이 정말 자랑스럽습니다!” 감독이 대답했다.", "The coach replied.", "“선수들이 정말 자랑스럽습니다!”"),
    ("a name and his office", "김철수 의원은 “법안을 통과시켜 노동자를 보호해야 한다”고 지적했다.", "Lawmaker Kim Cheol-su said.", "“법안을 통과시켜 노동자를 보호해야 한다”"),
]  # fmt: skip

CLEAN = [
    ("one word, which a gesture says too", "후보는 자리에서 \"송구하다\"고 고개를 숙였다.", "The nominee rose, bowed his head and apologized."),
    ("as and when", "그는 “필요하면 그때그때” 쓴다.", "He uses it as and when he needs it."),
    ("a preposition at the end", "그는 “같이 살던 사람”이라고 했다.", "It was the man he lived with."),
    ("a gap without a quotation", "그는 처벌을 요청했다.", "He called for them to be punished with ."),
    ("no quotation", "시는 도로를 고쳤다.", "The city."),
    ("two joined into one", "시장은 “물가가 올랐다”며 “도로를 고치겠다”고 말했다.", "The mayor said prices had risen and that the roads would be repaired."),
    ("terms in marks", "‘소통’, ‘협력’, ‘나눔’ 같은 말을 자주 쓴다.", "They often use words such as communication, cooperation and sharing."),
    ("a title in marks", "시는 ‘봄날의 음악회’를 열었다.", "The city held the Spring Day Concert."),
    ("a word in marks", "그는 “최고”라는 말을 들었다.", "He was called the best."),
    ("freely but whole", "그는 “힘을 합치면 못 할 일이 없다”고 강조했다.", "He stressed that anything is possible if people work together."),
    ("empty English", "그는 “도로를 고치겠다”고 말했다.", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("ko", "en", "lost"), [row[1:] for row in FLAGGED], ids=[row[0] for row in FLAGGED]
)
def test_flagged(ko: str, en: str, lost: str) -> None:
    assert [ko[a:b] for f in quotation.find(Pair.of(ko, en)) for a, b in f.ko] == [lost]


@pytest.mark.parametrize(
    ("ko", "en"),
    [row[1:] for row in [*CLEAN, *SOUND_ROWS]],
    ids=[row[0] for row in [*CLEAN, *SOUND_ROWS]],
)
def test_clean(ko: str, en: str) -> None:
    assert list(quotation.find(Pair.of(ko, en))) == []


@pytest.mark.xfail(strict=True, reason="a few quoted words change the length too little")
def test_a_few_quoted_words() -> None:
    ko = "그는 위원회의 일이 ‘헌법의 검토’에 그쳐야 하며 간섭해서는 안 된다고 경고했다."
    en = (
        "He warned that the work of the committee should be limited and that it must not interfere."
    )
    assert list(quotation.find(Pair.of(ko, en)))
